# SPDX-License-Identifier: Apache-2.0
"""The hindcast on an invented past whose every number can be worked out by hand."""

import math

import numpy as np
import pytest

from desktop.core.calibration import Years
from desktop.core.errors import DataError
from desktop.core.hindcast import HindcastRules, HindcastTable, LifeTest, hindcast
from desktop.core.hindcast.trial import Trial
from desktop.core.parameters import Parameters
from desktop.core.region import Trends
from desktop.storage.paths import ProgramPaths
from desktop.storage.region_folder import load_parameters
from tests.pasts import Figures, described, published

TOWN = described("A", nation="N", lead_year=2001)

PAST: dict[tuple[str, str], dict[int, float]] = {
    ("N", "gdp_real_growth"): {2001: 5.0, 2002: 5.0, 2003: 4.0, 2004: 2.0},
    ("N", "expected"): {2003: 6.0, 2004: 6.0},
    ("A", "gdp_nominal_revised"): {2000: 100.0, 2002: 150.0},
    ("A", "gdp_real_growth_revised"): {2001: 10.0, 2002: 20.0, 2003: 5.0, 2004: 0.0},
    ("N", "population_resident"): {2002: 1000.0, 2003: 1010.0, 2004: 1020.0},
    ("A", "population_resident"): {2001: 100.0, 2002: 100.0, 2003: 99.0, 2004: 98.0},
    ("N", "urbanisation_rate"): {2000: 50.0, 2003: 51.5, 2004: 52.0},
    ("A", "urbanisation_rate"): {2000: 40.0, 2004: 44.0},
    ("A", "doctors"): {2001: 2000.0, 2002: 2200.0, 2003: 2376.0},
    ("A", "hospital_beds"): {2002: 5000.0, 2003: 4950.0, 2004: 5390.0},
    ("A", "life_expectancy"): {2002: 76.0, 2004: 78.0},
    ("A", "pm25"): {2002: 40.0, 2004: 37.0},
}

TRENDS = Trends(
    gap_decay=0.5,
    sd_common=0.01,
    sd_city=0.01,
    k_u=0.05,
    q_life=0.1,
    lead_year=2001,
    growth_lead=np.array([0.02]),
    population_growth=np.array([-0.01]),
    q_doctors=np.array([0.1]),
    q_beds=np.array([0.2]),
)

RULES = HindcastRules(
    first=2000,
    jump_off=2002,
    last=2004,
    growth=Years(2001, 2002),
    first_beds=2002,
    expected_growth="expected",
    life=(LifeTest("A", 2002, (2004,)),),
    income_ratio=(),
    members=16,
    seed=1,
)


@pytest.fixture
def parameters(program_paths: ProgramPaths) -> Parameters:
    return load_parameters(program_paths.data())


def table_of(
    parameters: Parameters, past: Figures = PAST, seed: int = 1
) -> HindcastTable:
    return hindcast(
        TOWN,
        published(past),
        TRENDS,
        parameters,
        RULES,
        n_members=16,
        generator=np.random.default_rng(seed),
    )


def mean_abs(*errors: float) -> float:
    return sum(abs(error) for error in errors) / len(errors)


def test_output_grows_as_the_nation_plus_a_fading_lead(parameters: Parameters) -> None:
    row = table_of(parameters).row("gdp_shock_given")

    # The lead of 2% in 2001 is 0.5% in 2003 and 0.25% in 2004.
    model = (1.045, 1.045 * 1.0225)
    observed = (1.05, 1.05)
    errors = [100 * (m / o - 1) for m, o in zip(model, observed, strict=True)]
    assert row.n == 2
    assert row.model == pytest.approx(mean_abs(*errors))
    assert row.bias == pytest.approx(sum(errors) / 2)
    assert row.no_change == pytest.approx(100 * (1 - 1 / 1.05))
    # Growth of 10 and 20% before: on the mean 15% a year.
    own = (100 * (1.15 / 1.05 - 1), 100 * (1.15**2 / 1.05 - 1))
    assert row.own_trend == pytest.approx(mean_abs(*own))
    national = (100 * (1.04 / 1.05 - 1), 100 * (1.04 * 1.02 / 1.05 - 1))
    assert row.national == pytest.approx(mean_abs(*national))


def test_without_the_shock_model_and_national_rule_take_what_was_expected(
    parameters: Parameters,
) -> None:
    row = table_of(parameters).row("gdp_shock_not_known")

    model = (1.065 / 1.05 - 1, 1.065 * 1.0625 / 1.05 - 1)
    national = (1.06 / 1.05 - 1, 1.06**2 / 1.05 - 1)
    assert row.model == pytest.approx(100 * mean_abs(*model))
    assert row.national == pytest.approx(100 * mean_abs(*national))


def test_a_long_run_carries_its_errors_but_naive_rules_start_at_the_jump_off(
    parameters: Parameters,
) -> None:
    table = table_of(parameters)
    row = table.row("gdp_from_2000")

    at_2002 = 100 * 1.07 * 1.06
    model = (at_2002 * 1.045, at_2002 * 1.045 * 1.0225)
    observed = 100 * 1.1 * 1.2 * 1.05
    errors = [100 * (m / observed - 1) for m in model]
    assert row.model == pytest.approx(mean_abs(*errors))
    assert row.no_change == pytest.approx(100 * (1 - 1 / 1.05))
    assert [(point.year, point.place) for point in table.output_path] == [
        (year, "A") for year in range(2000, 2005)
    ]
    assert table.output_path[-1].model == pytest.approx(model[1])
    assert table.output_path[-1].observed == pytest.approx(observed)
    assert table.output_path[0].low == table.output_path[0].high == 100.0


def test_errors_of_the_last_year_are_told_by_city(parameters: Parameters) -> None:
    (error,) = table_of(parameters).output_errors

    assert (error.place, error.year) == ("A", 2004)
    assert error.error == pytest.approx(100 * (1.045 * 1.0225 / 1.05 - 1))


def test_yearly_growth_is_compared_in_points(parameters: Parameters) -> None:
    row = table_of(parameters).row("growth")

    assert row.model == pytest.approx(mean_abs(4.5 - 5.0, 2.25 - 0.0))
    assert row.no_change == pytest.approx(mean_abs(20.0 - 5.0, 20.0 - 0.0))
    assert row.own_trend == pytest.approx(mean_abs(15.0 - 5.0, 15.0 - 0.0))
    assert row.national == pytest.approx(mean_abs(4.0 - 5.0, 2.0 - 0.0))
    assert row.coverage_90 is None


def test_population_fades_in_the_model_and_not_in_the_own_trend(
    parameters: Parameters,
) -> None:
    row = table_of(parameters).row("population")

    def errors(*levels: float) -> float:
        return 100 * mean_abs(levels[0] / 99 - 1, levels[1] / 98 - 1)

    assert row.model == pytest.approx(
        errors(100 * math.exp(-0.01), 100 * math.exp(-0.01 * 1.95))
    )
    assert row.own_trend == pytest.approx(
        errors(100 * math.exp(-0.01), 100 * math.exp(-0.02))
    )
    assert row.no_change == pytest.approx(errors(100, 100))
    assert row.national == pytest.approx(errors(101, 102))


def test_an_urban_share_is_compared_only_where_it_was_published(
    parameters: Parameters,
) -> None:
    row = table_of(parameters).row("urban_share")

    share = 0.40
    for _ in range(4):
        share += 0.05 * share * (1 - share / 0.8)
    assert row.n == 1
    assert row.model == pytest.approx(abs(100 * share - 44.0))
    assert row.no_change == pytest.approx(4.0)
    assert row.own_trend is None
    assert row.national == pytest.approx(2.0)


def test_doctors_close_their_gap_and_the_own_trend_runs_straight(
    parameters: Parameters,
) -> None:
    row = table_of(parameters).row("doctors_per_1000")

    # 2.0 in 2001, 2.2 in 2002, 2.4 in 2003 (2,376 over 990,000); 2004 unpublished
    assert row.n == 1
    assert row.model == pytest.approx(abs(6.0 - 3.8 * 0.9 - 2.4))
    assert row.no_change == pytest.approx(0.2)
    assert row.own_trend == pytest.approx(0.0, abs=1e-12)
    assert row.national is None


def test_one_figure_before_the_jump_off_is_no_trend(parameters: Parameters) -> None:
    row = table_of(parameters).row("beds_per_1000")

    # 5 beds in 2002 and 2003, 5.5 in 2004; the model closes a fifth of 5 a year
    assert row.model == pytest.approx(mean_abs(6.0 - 5.0, 6.8 - 5.5))
    assert row.own_trend == row.no_change == pytest.approx(0.25)


def test_life_expectancy_closes_its_gap(parameters: Parameters) -> None:
    row = table_of(parameters).row("life_expectancy")

    assert row.model == pytest.approx(abs(86 - 10 * 0.81 - 78.0))
    assert row.no_change == pytest.approx(2.0)
    assert row.own_trend is None


def test_air_is_the_rule_of_no_change_and_has_no_band(parameters: Parameters) -> None:
    row = table_of(parameters).row("pm25")

    assert (row.n, row.model, row.no_change, row.bias) == (1, 3.0, 3.0, 3.0)
    assert row.coverage_90 is None


def test_a_variable_without_figures_to_compare_has_no_row(
    parameters: Parameters,
) -> None:
    past = {key: dict(years) for key, years in PAST.items()}
    del past["A", "pm25"][2004]

    with pytest.raises(KeyError):
        table_of(parameters, past).row("pm25")


def test_a_missing_start_is_named(parameters: Parameters) -> None:
    past = {key: dict(years) for key, years in PAST.items()}
    del past["A", "doctors"][2002]

    with pytest.raises(DataError) as refused:
        table_of(parameters, past)

    assert refused.value.facts["quantity"] == "doctors"
    assert refused.value.facts["year"] == 2002


def test_the_same_seed_gives_the_same_table_another_one_other_bands(
    parameters: Parameters,
) -> None:
    assert table_of(parameters) == table_of(parameters)
    first, other = table_of(parameters), table_of(parameters, seed=2)
    assert first.output_path[-1].model == other.output_path[-1].model
    assert first.output_path[-1].low != other.output_path[-1].low


def test_coverage_counts_figures_inside_the_band_of_the_members() -> None:
    members = np.linspace(0.0, 1.0, 101)[:, None] * np.ones(4)
    trial = Trial(
        variable="x",
        unit="points",
        observed=np.array([0.04, 0.06, 0.94, 0.96]),
        model=np.zeros(4),
        members=members,
    )

    assert trial.score().coverage_90 == 0.5


def test_the_best_rule_has_the_smallest_error_and_the_model_wins_a_tie() -> None:
    def best(model: float, naive: float) -> str:
        trial = Trial(
            variable="x",
            unit="points",
            observed=np.zeros(1),
            model=np.array([model]),
            naive={"no_change": np.array([naive])},
        )
        return trial.score().best

    assert best(1.0, 0.5) == "no_change"
    assert best(0.5, -0.5) == "model"
