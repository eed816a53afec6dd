# SPDX-License-Identifier: Apache-2.0
"""calibrated.csv follows from the published figures, here and in any other region."""

import math

import numpy as np
import pytest

from desktop.core.calibration import (
    CalibrationRules,
    Leg,
    WindowRule,
    Years,
    calibrate,
)
from desktop.core.errors import DataError
from desktop.core.facts import Facts
from desktop.core.parameters import Parameters
from desktop.core.trend_fits import growth_leads, log_gap_slope, urbanisation_speed
from desktop.storage.calibration_folder import calibrated_text, load_calibration_rules
from desktop.storage.paths import ProgramPaths
from desktop.storage.region_folder import load_parameters, load_region_folder
from tests.pasts import Figures, described, published

RENEW = (
    "calibrated.csv is no longer what the published figures give: data or code moved "
    "it. If that was meant, renew it with `luzhou-planner calibrate --out "
    "resources/data/calibrated.csv`, run the hindcast and the golden numbers again, "
    "and write into the change log of resources/docs/method.md why it moved."
)

PAIR = described("A", "B", nation="N", lead_year=2001)

PAST: dict[tuple[str, str], dict[int, float]] = {
    ("N", "gdp_real_growth"): {2001: 5.0, 2002: 6.0, 2003: 4.0},
    # leads of 8, 4, 2 points in both cities: halved every year
    ("A", "gdp_real_growth_revised"): {2001: 13.0, 2002: 10.0, 2003: 6.0},
    ("B", "gdp_real_growth_revised"): {2001: 13.0, 2002: 10.0, 2003: 6.0},
    ("A", "population_resident"): {
        2001: 100.0,
        2002: 100.0,
        2003: 100.0 * math.exp(0.02),
    },
    ("B", "population_resident"): {2001: 50.0, 2002: 50.0, 2003: 50.0},
    ("A", "urbanisation_rate"): {2001: 40.0, 2002: 41.0},
    # 4 and 3.6 per 1,000 below the ceiling of 6: a tenth closed in a year
    ("A", "doctors"): {2001: 2000.0, 2002: 2400.0},
    ("B", "doctors"): {2001: 1000.0, 2002: 1000.0},
    # of 10: 5 and 4 below
    ("A", "hospital_beds"): {2001: 5000.0, 2002: 6000.0},
    ("B", "hospital_beds"): {2001: 2500.0, 2002: 2500.0},
    ("A", "life_expectancy"): {2001: 76.0, 2003: 77.9},
}

RULES = CalibrationRules(
    windows=(
        WindowRule(
            name="use",
            growth=Years(2001, 2003),
            population=Years(2001, 2003),
            doctors=Years(2001, 2002),
            beds=Years(2001, 2002),
            life=Leg("A", Years(2001, 2003)),
            urban_legs=(Leg("A", Years(2001, 2002)),),
        ),
    ),
    own_weight_doctors=0.5,
    own_weight_beds=0.25,
)


@pytest.fixture
def parameters(program_paths: ProgramPaths) -> Parameters:
    return load_parameters(program_paths.data())


def fitted(figures: Figures, parameters: Parameters) -> dict[tuple[str, str], float]:
    rows = calibrate(PAIR, published(figures), parameters, RULES)
    return {(row.constant, row.place): row.value for row in rows}


def test_the_published_figures_give_calibrated_csv_to_its_last_decimal(
    program_paths: ProgramPaths,
) -> None:
    data = program_paths.data()
    folder = load_region_folder(data)
    rules = load_calibration_rules(data)

    rows = calibrate(folder.description, folder.region.facts, folder.parameters, rules)

    kept = (data / "calibrated.csv").read_text(encoding="utf-8-sig")
    assert calibrated_text(rows).splitlines() == kept.splitlines(), RENEW


def test_leads_that_halve_each_year_are_found_as_such(parameters: Parameters) -> None:
    values = fitted(PAST, parameters)

    assert values["delta_gap", "all"] == pytest.approx(0.5, abs=1e-5)
    # Equal leads stay as they are when drawn to their mean.
    assert values["d", "A"] == pytest.approx(0.08, abs=1e-6)
    assert values["d", "B"] == pytest.approx(0.08, abs=1e-6)
    assert values["sd_common", "all"] == pytest.approx(0.0, abs=1e-6)
    assert values["sd_city", "all"] == pytest.approx(0.0, abs=1e-9)


def test_a_lead_is_counted_from_the_lead_year_not_from_the_first_figure() -> None:
    later = growth_leads(np.array([[0.06], [0.045]]), 2003, 2001)

    assert later.decay == pytest.approx(0.75, abs=1e-5)
    assert later.leads[0] == pytest.approx(0.06 / 0.75**2, rel=1e-5)


def test_a_city_with_few_years_leans_on_the_mean_of_all() -> None:
    fit = growth_leads(np.array([[0.10, 0.02], [0.05, 0.01]]), 2001, 2001)

    # Own leads count with the sum of the squared fading, the mean of all with one.
    weight = 1.0 + fit.decay**2
    own = [(0.10 + fit.decay * 0.05) / weight, (0.02 + fit.decay * 0.01) / weight]
    mean = sum(own) / 2
    by_hand = [(weight * lead + mean) / (weight + 1.0) for lead in own]
    assert fit.leads == pytest.approx(by_hand)
    assert fit.leads[0] < own[0]


def test_noise_is_split_into_what_all_share_and_the_rest() -> None:
    # Two years whose leads are 0.1 and 0 at a decay of 0.5 leave the residuals
    # +-e, common to both cities, and +-f with opposite signs.
    observed = np.array([[0.11, 0.09], [0.05 - 0.02, 0.05 + 0.02], [0.025, 0.025]])
    fit = growth_leads(observed, 2001, 2001)

    fading = fit.decay ** np.arange(3)
    left = observed - np.outer(fading, fit.leads)
    common = [sum(row) / 2 for row in left]
    mean = sum(common) / 3
    by_hand = math.sqrt(sum((x - mean) ** 2 for x in common) / 2)
    rest = [left[y][c] - common[y] for y in range(3) for c in range(2)]
    assert fit.sd_common == pytest.approx(by_hand)
    assert fit.sd_city == pytest.approx(math.sqrt(sum(x * x for x in rest) / 5))


def test_population_growth_is_the_mean_log_change(parameters: Parameters) -> None:
    values = fitted(PAST, parameters)

    assert values["n", "A"] == pytest.approx(0.01)
    assert values["n", "B"] == 0.0


def test_one_leg_of_one_year_sets_the_urbanisation_speed(
    parameters: Parameters,
) -> None:
    # 0.40 + k 0.40 (1 - 0.40/0.80) = 0.41
    assert fitted(PAST, parameters)["k_u", "all"] == pytest.approx(0.05, abs=1e-7)


def test_a_longer_leg_counts_less_for_each_of_its_errors() -> None:
    # Near no movement a leg of two years moves twice as far as one of one year:
    # errors (0.2 k - 0.002)^2 and (0.4 k - 0.008)^2 / 2 are least where
    # 0.2 (0.2 k - 0.002) + 0.2 (0.4 k - 0.008) = 0, k = 1/60.
    legs = [(0.4, 0.402, 1), (0.4, 0.408, 2)]

    assert urbanisation_speed(legs, 0.8) == pytest.approx(1.0 / 60.0, rel=0.01)


def test_slopes_of_doctors_and_beds_lean_on_the_mean_of_all(
    parameters: Parameters,
) -> None:
    values = fitted(PAST, parameters)

    # A closes a tenth (slope -ln 0.9), B nothing; half own, half mean: 3/4 and 1/4.
    assert values["q_D", "A"] == pytest.approx(1.0 - 0.9**0.75)
    assert values["q_D", "B"] == pytest.approx(1.0 - 0.9**0.25)
    # A closes a fifth; a quarter own, three quarters mean: 5/8 and 3/8.
    assert values["q_B", "A"] == pytest.approx(1.0 - 0.8**0.625)
    assert values["q_B", "B"] == pytest.approx(1.0 - 0.8**0.375)


def test_years_without_a_figure_are_left_out_of_a_slope() -> None:
    # ln of the gap falls by ln 2 over two years, whatever lies between.
    assert log_gap_slope([(2001, 2.0), (2003, 4.0)], 6.0) == pytest.approx(
        -math.log(2.0) / 2.0
    )


def test_a_figure_above_the_ceiling_counts_as_just_below_it() -> None:
    assert log_gap_slope([(2001, 5.0), (2002, 7.0)], 6.0) == pytest.approx(
        math.log(0.2)
    )


def test_life_expectancy_closes_its_gap_at_the_published_pace(
    parameters: Parameters,
) -> None:
    # 10 years below 86, two years later 8.1: a tenth of the gap each year.
    assert fitted(PAST, parameters)["q_LE", "all"] == pytest.approx(0.1)


def test_a_missing_figure_is_named_with_place_quantity_and_year(
    parameters: Parameters,
) -> None:
    figures = {key: dict(years) for key, years in PAST.items()}
    del figures["B", "gdp_real_growth_revised"][2002]
    facts: Facts = published(figures)

    with pytest.raises(DataError) as refused:
        calibrate(PAIR, facts, parameters, RULES)

    assert refused.value.facts["place"] == "B"
    assert refused.value.facts["quantity"] == "gdp_real_growth_revised"
    assert refused.value.facts["year"] == 2002
