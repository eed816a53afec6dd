# SPDX-License-Identifier: Apache-2.0
"""Files of several cities become one plan; what cannot be agreed on is listed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import PlanError
from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, FloatArray, Line
from desktop.document.merging import (
    BASE,
    Conflict,
    ConflictKind,
    Contribution,
    checked_plan,
    likely_city,
    merged,
)
from desktop.document.merging_accounts import accounts
from desktop.document.merging_courses import Key
from tests.regions import real_region
from tests.strategies import plans

REGION = real_region()
BASE_PLAN = base_plan(REGION)
LUZHOU, YIBIN, ZUNYI = (REGION.index(name) for name in ("Luzhou", "Yibin", "Zunyi"))


def budgets(city: int, line: Line, years: slice, factor: float) -> Plan:
    changed = BASE_PLAN.budgets.copy()
    changed[city, line, years] *= factor
    return replace(BASE_PLAN, budgets=changed)


def link(plan: Plan, payer: int, other: int, amount: float) -> Plan:
    money, links = plan.budgets.copy(), plan.links.copy()
    links[payer, other, 2:5] = amount
    money[payer, Line.INFRASTRUCTURE, 2:5] += amount
    return replace(plan, budgets=money, links=links)


def agreement(plan: Plan, c: int, d: int, strength: float) -> Plan:
    wanted = plan.agreements.copy()
    wanted[c, d, Domain.INDUSTRY, 3:] = wanted[d, c, Domain.INDUSTRY, 3:] = strength
    return replace(plan, agreements=wanted)


def by(city: int | None, plan: Plan) -> Contribution:
    name = "?" if city is None else REGION.cities[city].id
    return Contribution(name, plan, city)


def kinds(conflicts: tuple[Conflict, ...]) -> list[ConflictKind]:
    return [conflict.kind for conflict in conflicts]


def test_what_only_one_file_changes_is_taken() -> None:
    ours = budgets(LUZHOU, Line.HEALTH, slice(0, 4), 1.2)
    theirs = budgets(YIBIN, Line.EDUCATION, slice(2, 6), 1.1)

    merge = merged(REGION, [by(LUZHOU, ours), by(YIBIN, theirs)])

    assert merge.conflicts == ()
    plan = checked_plan(REGION, merge)
    expected = BASE_PLAN.budgets.copy()
    expected[LUZHOU] = ours.budgets[LUZHOU]
    expected[YIBIN] = theirs.budgets[YIBIN]
    assert np.array_equal(plan.budgets, expected)


def test_two_values_for_one_cell_are_a_choice_with_the_city_itself_first() -> None:
    own = budgets(LUZHOU, Line.HEALTH, slice(0, 4), 1.2)
    other = budgets(LUZHOU, Line.HEALTH, slice(2, 6), 1.5)
    given_ = [by(YIBIN, other), by(LUZHOU, own)]

    merge = merged(REGION, given_)

    (conflict,) = merge.conflicts
    assert conflict.kind is ConflictKind.TWO_VALUES
    assert conflict.key == Key("budgets", LUZHOU, item=Line.HEALTH)
    assert conflict.years == (REGION.years[0], REGION.years[5])
    assert [option.source for option in conflict.options] == [1, 0, BASE]
    ratio = (
        merge.plan.budgets[LUZHOU, Line.HEALTH] / BASE_PLAN.budgets[LUZHOU, Line.HEALTH]
    )
    # Where the city itself wants nothing, the other file's wish stands.
    np.testing.assert_allclose(ratio[:7], [1.2, 1.2, 1.2, 1.2, 1.5, 1.5, 1.0])

    chosen = merged(REGION, given_, {conflict.key: 1}).plan
    ratio = chosen.budgets[LUZHOU, Line.HEALTH] / BASE_PLAN.budgets[LUZHOU, Line.HEALTH]
    np.testing.assert_allclose(ratio[:7], [1.2, 1.2, 1.5, 1.5, 1.5, 1.5, 1.0])
    refused = merged(REGION, given_, {conflict.key: 2}).plan
    assert refused.equals(BASE_PLAN)


def test_the_same_wish_in_two_files_is_no_conflict() -> None:
    plan = budgets(LUZHOU, Line.HEALTH, slice(0, 4), 1.2)
    merge = merged(REGION, [by(LUZHOU, plan), by(YIBIN, plan)])
    assert merge.conflicts == ()
    assert merge.plan.equals(plan)


def test_money_of_a_city_that_did_not_plan_it_is_asked_for_not_taken() -> None:
    own = budgets(YIBIN, Line.HEALTH, slice(0, 4), 1.2)
    asks = budgets(YIBIN, Line.EDUCATION, slice(0, 4), 1.2)
    given_ = [by(YIBIN, own), by(LUZHOU, asks)]

    merge = merged(REGION, given_)

    (conflict,) = merge.conflicts
    assert conflict.kind is ConflictKind.ASKED_OF_ANOTHER
    assert merge.plan.equals(own)
    granted = merged(REGION, given_, {conflict.key: 1}).plan
    assert np.array_equal(
        granted.budgets[YIBIN, Line.EDUCATION], asks.budgets[YIBIN, Line.EDUCATION]
    )


def test_a_city_without_a_file_is_planned_for_by_others() -> None:
    asks = budgets(ZUNYI, Line.EDUCATION, slice(0, 4), 1.2)
    merge = merged(REGION, [by(LUZHOU, asks), by(YIBIN, BASE_PLAN)])
    assert merge.conflicts == ()
    assert merge.plan.equals(asks)


def test_an_agreement_that_only_one_side_wants_is_not_signed_without_a_decision() -> (
    None
):
    wants = agreement(BASE_PLAN, LUZHOU, YIBIN, 0.95)
    given_ = [by(LUZHOU, wants), by(YIBIN, BASE_PLAN)]

    merge = merged(REGION, given_)

    (conflict,) = merge.conflicts
    assert conflict.kind is ConflictKind.ONE_SIDED_AGREEMENT
    assert merge.plan.equals(BASE_PLAN)
    assert merged(REGION, given_, {conflict.key: 1}).plan.equals(wants)


def test_an_agreement_that_both_sides_want_is_signed() -> None:
    wants = agreement(BASE_PLAN, LUZHOU, YIBIN, 0.95)
    merge = merged(REGION, [by(LUZHOU, wants), by(YIBIN, wants)])
    assert merge.conflicts == ()
    assert merge.plan.equals(wants)


def test_an_agreement_with_a_city_that_made_no_file_is_taken() -> None:
    wants = agreement(BASE_PLAN, LUZHOU, ZUNYI, 0.95)
    merge = merged(REGION, [by(LUZHOU, wants), by(YIBIN, BASE_PLAN)])
    assert merge.conflicts == ()


def test_half_a_link_is_a_choice_and_its_money_goes_back_with_it() -> None:
    pays = link(BASE_PLAN, LUZHOU, YIBIN, 8.0)
    given_ = [by(LUZHOU, pays), by(YIBIN, BASE_PLAN)]

    merge = merged(REGION, given_)

    (conflict,) = merge.conflicts
    assert conflict.kind is ConflictKind.ONE_SIDED_LINK
    assert conflict.years == (REGION.years[2], REGION.years[4])
    assert [option.source for option in conflict.options] == [0, BASE]
    assert merge.plan.equals(pays)
    assert merged(REGION, given_, {conflict.key: 1}).plan.equals(BASE_PLAN)


def test_a_link_paid_from_both_sides_or_pooled_is_no_conflict() -> None:
    ours, theirs = (
        link(BASE_PLAN, LUZHOU, YIBIN, 8.0),
        link(BASE_PLAN, YIBIN, LUZHOU, 5.0),
    )
    merge = merged(REGION, [by(LUZHOU, ours), by(YIBIN, theirs)])
    assert merge.conflicts == ()
    assert merge.plan.links[YIBIN, LUZHOU, 2] == 5.0

    joint = BASE_PLAN.joint_funding.copy()
    joint[LUZHOU, YIBIN, 2:] = joint[YIBIN, LUZHOU, 2:] = True
    pooled = replace(ours, joint_funding=joint)
    other = replace(BASE_PLAN, joint_funding=joint)
    assert merged(REGION, [by(LUZHOU, pooled), by(YIBIN, other)]).conflicts == ()


def test_the_debt_rule_is_a_choice_where_the_files_differ() -> None:
    off = replace(BASE_PLAN, debt_rule=False)
    taken = merged(REGION, [by(LUZHOU, off), by(YIBIN, BASE_PLAN)])
    assert not taken.plan.debt_rule
    assert taken.conflicts == ()


def test_a_package_beyond_the_bounds_is_refused_with_its_place() -> None:
    most = budgets(LUZHOU, Line.INFRASTRUCTURE, slice(2, 5), 3.0)
    pays = link(BASE_PLAN, LUZHOU, YIBIN, 8.0)
    links = replace(most, links=pays.links)
    less = budgets(LUZHOU, Line.INFRASTRUCTURE, slice(2, 5), 0.3)
    huge: FloatArray = links.links * 20.0
    merge = merged(REGION, [by(LUZHOU, replace(most, links=huge)), by(None, less)], {})
    key = merge.conflicts[0].key
    decided = merged(REGION, merge.contributions, {key: 1})

    with pytest.raises(PlanError) as refused:
        checked_plan(REGION, decided)

    assert refused.value.code == "plan_over_committed"
    assert refused.value.facts["city"] == "Luzhou"


def test_the_city_of_a_file_is_seen_by_its_money() -> None:
    assert likely_city(REGION, link(BASE_PLAN, YIBIN, LUZHOU, 5.0)) == YIBIN
    assert likely_city(REGION, BASE_PLAN) is None
    both = link(link(BASE_PLAN, YIBIN, LUZHOU, 5.0), LUZHOU, YIBIN, 5.0)
    assert likely_city(REGION, both) is None


def test_each_city_sees_what_it_asks_offers_and_gets() -> None:
    ours = agreement(link(BASE_PLAN, LUZHOU, YIBIN, 8.0), LUZHOU, YIBIN, 0.99)
    ours = link(ours, YIBIN, LUZHOU, 6.0)
    theirs = link(BASE_PLAN, YIBIN, LUZHOU, 5.0)

    found = accounts(REGION, merged(REGION, [by(LUZHOU, ours), by(YIBIN, theirs)]))

    assert [account.city for account in found] == [LUZHOU, YIBIN]
    assert (found[0].asks_money, found[0].offers_money) == (18.0, 24.0)
    assert (found[0].gets_money, found[1].gets_money) == (15.0, 24.0)
    assert (found[0].asks_agreements, found[0].gets_agreements) == (1, 0)


@given(st.lists(plans(REGION), min_size=1, max_size=3))
@settings(max_examples=20)
def test_every_decision_for_one_file_gives_what_that_file_wants(
    wanted: list[Plan],
) -> None:
    """With all decisions for the first file, its own changes stand in the plan."""
    given_ = [Contribution(str(k), plan) for k, plan in enumerate(wanted)]
    merge = merged(REGION, given_)
    decisions = {
        conflict.key: position
        for conflict in merge.conflicts
        for position, option in enumerate(conflict.options)
        if option.source == 0
    }

    plan = merged(REGION, given_, decisions).plan

    first = wanted[0]
    for name in ("ports", "targeting", "agreements", "links"):
        base, mine = getattr(BASE_PLAN, name), getattr(first, name)
        changed = mine != base
        assert np.array_equal(getattr(plan, name)[changed], mine[changed]), name
