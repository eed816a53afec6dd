# SPDX-License-Identifier: Apache-2.0
"""Samples: they open, stand as they are built, and their notes tell the truth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache

import numpy as np
import pytest

from desktop.core.advice import advise
from desktop.core.plan import Plan
from desktop.core.plan_rules import violations
from desktop.core.projection import Projection, project
from desktop.core.region import FloatArray, Line
from desktop.document.scenario import Scenario
from desktop.storage.paths import find_resources
from desktop.storage.scenario_file import load_scenarios
from resources.setup.make_samples import poorest, sample_scenarios
from tests.regions import central, real_region

FOLDER = find_resources() / "samples"
NAMES = ("base", "hub", "schools", "poorest", "agreements")
CHINESE = "zh_CN"


@cache
def sample(name: str) -> Scenario:
    (scenario,) = load_scenarios(FOLDER / f"{name}.lzplan", real_region()).scenarios
    return scenario


@cache
def projected(name: str) -> Projection:
    region, scenario = real_region(), sample(name)
    return project(region, central(region), scenario.plan, scenario.horizon)


def last(projection: Projection, attribute: str, city: str) -> tuple[float, float]:
    """Base and plan of one city in the last year."""
    c = real_region().index(city)
    base: FloatArray = getattr(projection.base, attribute)
    plan: FloatArray = getattr(projection.plan, attribute)
    return float(base[0, -1, c]), float(plan[0, -1, c])


def gain(name: str, attribute: str, city: str) -> float:
    base, plan = last(projected(name), attribute, city)
    return plan - base


def gains(name: str, attribute: str) -> FloatArray:
    return np.array([gain(name, attribute, city.id) for city in real_region().cities])


def output(name: str, city: str = "") -> float:
    """Change of output in per cent, of the region where no city is named."""
    projection = projected(name)
    if not city:
        base, plan = projection.base.gdp[0, -1], projection.plan.gdp[0, -1]
        return 100.0 * float(plan.sum() / base.sum() - 1.0)
    before, after = last(projection, "gdp", city)
    return 100.0 * (after / before - 1.0)


def hours(city: str, partner: str, *, plan: bool) -> float:
    region, projection = real_region(), projected("hub")
    run = projection.plan if plan else projection.base
    return float(run.travel_hours[0, -1, region.index(city), region.index(partner)])


def port(attribute: str, *, plan: bool) -> float:
    run = projected("hub").plan if plan else projected("hub").base
    values: FloatArray = getattr(run, attribute)
    return float(values[0, -1, 0])


def demand_share(city: str) -> float:
    """Share of the gain in output that is demand of the year's spending."""
    c, projection = real_region().index(city), projected("hub")
    demand = projection.plan.gdp[0, -1, c] - projection.plan.gdp_supply[0, -1, c]
    return 100.0 * float(demand) / gain("hub", "gdp", city)


@cache
def aimed_money_alone() -> Projection:
    region = real_region()
    return project(region, central(region), poorest(region, partners=()))


def alone(attribute: str, city: str) -> float:
    base, plan = last(aimed_money_alone(), attribute, city)
    return plan - base


def output_alone(city: str) -> float:
    base, plan = last(aimed_money_alone(), "gdp", city)
    return 100.0 * (plan / base - 1.0)


def growth() -> float:
    """Per cent a year over the whole horizon of the base path."""
    total = projected("base").base.gdp[0].sum(axis=1)
    return 100.0 * float((total[-1] / total[0]) ** (1.0 / (len(total) - 1)) - 1.0)


Claim = tuple[str, str, Callable[[], float]]

CLAIMS: tuple[Claim, ...] = (
    # sample, number as both notes write it, what the model says
    ("base", "3", lambda: 100.0 * real_region().state.spending_growth),
    ("base", "4.4", growth),
    ("hub", "2.89", lambda: hours("Luzhou", "Zunyi", plan=True)),
    ("hub", "3.27", lambda: hours("Luzhou", "Zunyi", plan=False)),
    ("hub", "2.67", lambda: hours("Luzhou", "Bijie", plan=True)),
    ("hub", "3.00", lambda: hours("Luzhou", "Bijie", plan=False)),
    ("hub", "61.7", lambda: port("port_throughput", plan=True)),
    ("hub", "45.7", lambda: port("port_throughput", plan=False)),
    ("hub", "48", lambda: 100.0 * port("idle_port_share", plan=True)),
    ("hub", "0.41", lambda: output("hub", "Luzhou")),
    ("hub", "0.21", lambda: output("hub", "Zunyi")),
    ("hub", "0.33", lambda: output("hub", "Bijie")),
    ("hub", "0.11", lambda: output("hub")),
    ("hub", "70", lambda: demand_share("Luzhou")),
    ("hub", "5.1", lambda: 100.0 * gain("hub", "debt_ratio", "Luzhou")),
    ("schools", "0.06", lambda: gains("schools", "schooling_expected").min()),
    ("schools", "0.16", lambda: gains("schools", "schooling_expected").max()),
    ("schools", "0.08", lambda: gains("schools", "beds").min()),
    ("schools", "0.18", lambda: gains("schools", "beds").max()),
    ("schools", "0.05", lambda: gains("schools", "doctors").min()),
    ("schools", "0.08", lambda: gains("schools", "doctors").max()),
    ("schools", "0.08", lambda: gains("schools", "life_expectancy").min()),
    ("schools", "0.09", lambda: gains("schools", "life_expectancy").max()),
    ("schools", "0.28", lambda: -output("schools")),
    ("schools", "2.1", lambda: gains("schools", "low_income_people").sum()),
    ("poorest", "3.1", lambda: -gain("poorest", "low_income_people", "Bijie")),
    ("poorest", "2.3", lambda: -gain("poorest", "low_income_people", "Zhaotong")),
    ("poorest", "2.1", lambda: -alone("low_income_people", "Bijie")),
    ("poorest", "1.4", lambda: -alone("low_income_people", "Zhaotong")),
    ("poorest", "0.93", lambda: output("poorest", "Bijie")),
    ("poorest", "1.34", lambda: output("poorest", "Zhaotong")),
    ("poorest", "0.33", lambda: -output_alone("Bijie")),
    ("poorest", "0.32", lambda: -output_alone("Zhaotong")),
    ("poorest", "0.11", lambda: -gain("poorest", "schooling_expected", "Bijie")),
    ("poorest", "0.09", lambda: -gain("poorest", "schooling_expected", "Zhaotong")),
    ("poorest", "0.13", lambda: -gain("poorest", "beds", "Bijie")),
    ("poorest", "0.13", lambda: -gain("poorest", "beds", "Zhaotong")),
    ("agreements", "1.36", lambda: output("agreements")),
    ("agreements", "0.79", lambda: output("agreements", "Chongqing")),
    ("agreements", "4.99", lambda: output("agreements", "Zhaotong")),
    ("agreements", "8.6", lambda: -gains("agreements", "low_income_people").sum()),
    ("agreements", "1.4", lambda: -gains("agreements", "pm25").max()),
    ("agreements", "3.5", lambda: -gains("agreements", "pm25").min()),
    (
        "agreements",
        "0.0436",
        lambda: float(projected("agreements").base.inequality_theil[0, -1]),
    ),
    (
        "agreements",
        "0.0415",
        lambda: float(projected("agreements").plan.inequality_theil[0, -1]),
    ),
)


@pytest.mark.parametrize(
    ("name", "told", "value"),
    [pytest.param(*claim, id=f"{claim[0]}-{claim[1]}") for claim in CLAIMS],
)
def test_a_number_of_a_note_is_what_the_model_says(
    name: str, told: str, value: Callable[[], float]
) -> None:
    decimals = len(told.partition(".")[2])

    assert f"{value():.{decimals}f}" == told
    for language in ("en", CHINESE):
        assert told in sample(name).text_in(language).note


# --------------------------------------------------------------- files and plans


def test_the_folder_holds_the_samples_and_nothing_else() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {
        "order.txt",
        *(f"{name}.lzplan" for name in NAMES),
    }


def test_the_order_of_the_menu_names_every_sample_once() -> None:
    order = (FOLDER / "order.txt").read_text("utf-8").split()

    assert sorted(order) == sorted(NAMES)
    assert order[0] == "base"


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_what_its_definition_builds(name: str) -> None:
    """Where this fails: python -m resources.setup.make_samples."""
    region = real_region()
    built, kept = sample_scenarios(region)[name], sample(name)

    for field in fields(Plan):
        # Powers of the base path may differ in the last bit between processors.
        wished, read = getattr(built.plan, field.name), getattr(kept.plan, field.name)
        assert np.allclose(read, wished, rtol=1e-12, atol=0.0), field.name
    assert (kept.text, kept.translations) == (built.text, built.translations)
    assert kept.horizon == built.horizon


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_was_saved_with_the_model_and_data_of_now(name: str) -> None:
    region = real_region()

    file = load_scenarios(FOLDER / f"{name}.lzplan", region)

    assert file.same_model
    assert file.same_data(region)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_has_a_name_and_a_note_in_both_languages(name: str) -> None:
    english, chinese = sample(name).text_in("en"), sample(name).text_in(CHINESE)

    assert english.name
    assert english.note
    assert chinese.name != english.name
    assert any("\u4e00" <= letter <= "\u9fff" for letter in chinese.note)
    assert not any("\u4e00" <= letter <= "\u9fff" for letter in english.note)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_keeps_every_bound_and_is_not_cut_by_the_debt_rule(name: str) -> None:
    assert violations(real_region(), sample(name).plan) == ()
    assert (projected(name).plan.cut_scale == 1.0).all()


def test_the_base_sample_changes_nothing() -> None:
    projection = projected("base")

    assert np.allclose(projection.plan.gdp, projection.base.gdp, rtol=1e-10)


# ------------------------------------------------------- what notes say in words


def test_the_hub_draws_cargo_from_both_other_ports() -> None:
    projection = projected("hub")

    moved = (
        projection.plan.port_throughput[0, -1] - projection.base.port_throughput[0, -1]
    )

    assert moved[0] > 0.0
    assert moved[1] < 0.0
    assert moved[2] < 0.0
    assert -(moved[1] + moved[2]) > 0.5 * moved[0]


def test_zunyi_and_bijie_are_above_the_debt_line_even_on_the_base_path() -> None:
    for city in ("Zunyi", "Bijie"):
        base, _ = last(projected("hub"), "debt_ratio", city)
        assert base > 0.60


def test_the_hub_is_warned_of_idle_berths_and_of_debt_above_the_line() -> None:
    projection = projected("hub")

    found = advise(real_region(), sample("hub").plan, projection.base, projection.plan)

    said = {(advice.code, advice.city) for advice in found}
    assert ("advice_port_idle", "Luzhou") in said
    assert ("advice_debt_high", "Zunyi") in said
    assert ("advice_debt_high", "Bijie") in said
    assert ("advice_debt_high", "Luzhou") not in said


def test_schools_first_spends_not_a_yuan_more_in_any_city_and_year() -> None:
    plan, base = sample("schools").plan.budgets, sample("base").plan.budgets

    assert np.allclose(plan.sum(axis=1), base.sum(axis=1), rtol=1e-12)
    assert (plan[:, Line.EDUCATION, 2:] > base[:, Line.EDUCATION, 2:]).all()


def test_all_agreements_shorten_no_journey() -> None:
    projection = projected("agreements")

    assert np.allclose(projection.plan.travel_hours, projection.base.travel_hours)


def test_samples_without_money_of_their_own_move_none() -> None:
    base = sample("base").plan
    for name in ("poorest", "agreements"):
        assert (sample(name).plan.budgets == base.budgets).all()
        assert (sample(name).plan.links == 0.0).all()
