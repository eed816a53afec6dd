# SPDX-License-Identifier: Apache-2.0
"""Values of the data that the user replaced, and what follows from them."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest

from desktop.core.errors import UserError
from desktop.core.facts import Fact, Status
from desktop.core.parameters import Parameter, central_draws
from desktop.core.plan import base_plan
from desktop.core.projection import project
from desktop.core.provenance import base_inputs, base_status
from desktop.core.region import BaseState, FloatArray, Network, Region
from desktop.core.replacing import (
    MOST_REGIONS,
    Key,
    Replacement,
    basis_of,
    parameters_of,
    replaced_region,
    replaced_values,
)
from tests.regions import real_folder, real_region, two_cities

REGION = real_region()
YEAR = REGION.base_year
REPLACEABLE = basis_of(REGION).replaceable
INCOME = Replacement("Yibin", "income_urban", YEAR, 48_500.0, "communique of 2024")
FACTS = [key for key in REPLACEABLE if key[0]]
PARAMETERS = [key for key in REPLACEABLE if not key[0]]


def with_one(**changes: object) -> Replacement:
    return replace(INCOME, **changes)  # type: ignore[arg-type]


def numbers(region: Region) -> dict[str, FloatArray]:
    """Every number of a region that the model may read."""
    found = {"national_growth": region.national_growth}
    for part in (region.state, region.network):
        assert isinstance(part, (BaseState, Network))
        for field in fields(part):
            found[field.name] = np.asarray(getattr(part, field.name))
    return found


def moved(region: Region) -> set[str]:
    """Which of them differ from those of the data."""
    before, after = numbers(REGION), numbers(region)
    return {name for name in before if not np.array_equal(before[name], after[name])}


def refusal(*replaced: Replacement) -> str:
    with pytest.raises(UserError) as caught:
        replaced_region(REGION, replaced)
    assert str(caught.value)
    return caught.value.code


def test_a_replaced_income_moves_that_income_of_that_city_and_nothing_else() -> None:
    region = replaced_region(REGION, [INCOME])

    assert moved(region) == {"income_urban"}
    yibin = REGION.index("Yibin")
    assert region.state.income_urban[yibin] == 48_500.0
    others = np.arange(REGION.n_cities) != yibin
    assert np.array_equal(
        region.state.income_urban[others], REGION.state.income_urban[others]
    )


def test_a_replaced_value_says_why_and_what_stood_there() -> None:
    fact = replaced_region(REGION, [INCOME]).facts.assumed("Yibin", *INCOME.key[1:])

    assert fact.status is Status.REPLACED
    assert fact.source == "communique of 2024"
    assert fact.low == fact.high == fact.value == 48_500.0
    assert fact.original is REGION.facts.assumed("Yibin", *INCOME.key[1:])


def test_a_replaced_published_figure_is_still_found_among_the_published() -> None:
    gdp = Replacement("Luzhou", "gdp_nominal_revised", YEAR, 2800.0, "fifth census")
    region = replaced_region(REGION, [gdp])

    assert region.facts.published("Luzhou", gdp.quantity, YEAR).value == 2800.0
    last = region.facts.series("Luzhou", gdp.quantity)[-1]
    assert (last.value, last.status) == (2800.0, Status.REPLACED)


def test_everything_made_of_a_replaced_value_is_marked_as_replaced() -> None:
    region = replaced_region(REGION, [INCOME])

    for indicator in ("income_urban", "urban_rural_ratio", "low_income_people"):
        assert base_status(region, indicator, "Yibin") is Status.REPLACED
        assert base_inputs(region, indicator, "Yibin")[0].source == INCOME.reason
        assert base_status(region, indicator, "Luzhou") is not Status.REPLACED
    assert base_status(region, "gdp", "Yibin") is not Status.REPLACED


def test_taking_the_last_one_back_gives_the_region_of_the_data() -> None:
    back = replaced_region(replaced_region(REGION, [INCOME]), [])

    assert not moved(back)
    assert back.fingerprint == REGION.fingerprint
    assert back.replaced == ()


@pytest.mark.parametrize("key", FACTS[:: len(FACTS) // 40])
def test_every_fact_that_may_be_replaced_is_read_by_the_model(key: Key) -> None:
    old = REPLACEABLE[key]
    assert isinstance(old, Fact)
    # A smaller time of a later opening is what counts; the rest moves either way.
    new = Replacement(*key, old.value * 0.97 if old.value else 0.01, "test")
    region = replaced_region(REGION, [new])
    assert moved(region) or key[1] == "travel_time"


def test_no_fact_beside_them_is_read_by_the_model() -> None:
    basis = basis_of(REGION)
    spoilt = [
        replace(fact, value=np.nan, original=fact)
        for fact in basis.facts
        if (fact.place, fact.quantity, fact.year) not in REPLACEABLE
    ]
    assert len(spoilt) > 1000
    region = replace(basis, facts=basis.facts.with_replaced(spoilt)).region()
    assert not moved(region)


def test_history_cannot_be_replaced() -> None:
    assert refusal(with_one(year=2015)) == "replace_unknown"


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (with_one(reason=" \n"), "replace_no_reason"),
        (with_one(value=float("nan")), "replace_not_finite"),
        (with_one(value=float("inf")), "replace_not_finite"),
        (with_one(value=0.0), "replace_not_positive"),
        (with_one(place="Atlantis"), "replace_unknown"),
        (with_one(quantity="hospital_beds", value=-1.0), "replace_negative"),
        (with_one(quantity="urbanisation_rate", value=100.1), "replace_too_big"),
        (Replacement("", "gamma", 0, 0.5, "no study says so"), "replace_outside"),
        (Replacement("", "u_max", 0, 0.8, "a convention"), "replace_unknown"),
        (with_one(place=""), "replace_unknown"),
        # The sum over the region is beyond any number.
        (with_one(quantity="gdp_nominal_revised", value=1e308), "replace_no_result"),
    ],
)
def test_what_the_model_cannot_use_is_refused(bad: Replacement, code: str) -> None:
    assert refusal(bad) == code


def test_a_city_without_any_industry_is_refused() -> None:
    empty = [
        Replacement(*key, 0.0, "closed")
        for key in FACTS
        if key[0] == "Luzhou" and key[1].startswith("industry_share_")
    ]
    assert len(empty) == 3
    assert refusal(*empty) == "replace_no_result"


def test_one_value_cannot_be_replaced_twice() -> None:
    assert refusal(INCOME, with_one(value=50_000.0)) == "replace_twice"


def test_a_replaced_parameter_keeps_its_range_and_moves_its_centre() -> None:
    region = replaced_region(REGION, [Replacement("", "gamma", 0, 0.11, "nearby")])

    gamma, before = parameters_of(region)["gamma"], real_folder().parameters["gamma"]
    assert (gamma.low, gamma.central, gamma.high) == (before.low, 0.11, before.high)
    assert gamma.status == "replaced"
    assert list(parameters_of(region)) == list(real_folder().parameters)
    assert not moved(region)


@pytest.mark.parametrize("key", PARAMETERS)
def test_every_parameter_may_be_moved_to_the_ends_of_its_range(key: Key) -> None:
    old = REPLACEABLE[key]
    assert isinstance(old, Parameter)
    for end in (old.low, old.high):
        region = replaced_region(REGION, [Replacement(*key, end, "test")])
        assert parameters_of(region)[key[1]].central == end


def test_a_replaced_response_changes_what_a_plan_brings_but_not_the_base() -> None:
    plan = base_plan(REGION)
    budgets = plan.budgets.copy()
    budgets[:, 0] *= 1.2
    more = replace(plan, budgets=budgets)
    region = replaced_region(REGION, [Replacement("", "gamma", 0, 0.11, "nearby")])
    before, after = (
        project(one, central_draws(parameters_of(one), one), more)
        for one in (REGION, region)
    )
    assert np.array_equal(before.base.gdp, after.base.gdp)
    assert (after.plan.gdp[0, -1] > before.plan.gdp[0, -1]).all()


def test_the_fingerprint_tells_the_value_but_not_the_reason() -> None:
    one = replaced_region(REGION, [INCOME])
    same = replaced_region(REGION, [with_one(reason="another reason")])
    other = replaced_region(REGION, [with_one(value=48_501.0)])

    assert one.fingerprint == same.fingerprint
    assert len({REGION.fingerprint, one.fingerprint, other.fingerprint}) == 3


def test_what_was_replaced_is_listed_beside_the_value_of_the_data() -> None:
    far = with_one(value=60_000.0)
    gamma = Replacement("", "gamma", 0, 0.11, "nearby")
    first, second = replaced_values(replaced_region(REGION, [gamma, far]))

    assert (first.new, second.new) == (far, gamma)
    assert first.old_value == REGION.facts.assumed("Yibin", *INCOME.key[1:]).value
    assert first.unit == "yuan"
    assert first.is_outside
    assert not second.is_outside
    assert replaced_values(REGION) == ()


def test_nothing_can_be_replaced_in_a_region_made_by_hand() -> None:
    with pytest.raises(UserError):
        replaced_region(two_cities(), [INCOME])
    with pytest.raises(ValueError, match="by hand"):
        basis_of(two_cities())


def test_going_back_and_forth_builds_no_region_twice() -> None:
    once, other = replaced_region(REGION, [INCOME]), with_one(value=48_501.0)

    assert replaced_region(replaced_region(once, [other]), [INCOME]) is once
    for step in range(2 * MOST_REGIONS):
        replaced_region(REGION, [with_one(value=50_000.0 + step)])
    again = replaced_region(REGION, [INCOME])
    assert again is not once
    assert again.fingerprint == once.fingerprint
