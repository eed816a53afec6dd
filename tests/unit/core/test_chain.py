# SPDX-License-Identifier: Apache-2.0
"""The chain behind a number: its equations hold, for every number, on any plan."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest

from desktop.core.chain import Chain, Key, Kind, Step, Term
from desktop.core.indicators import INDICATORS, Place, places
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import Run, project_base, project_plan
from desktop.core.region import Region
from tests.invented import invented_region
from tests.plans import GOLDEN, all_agreements, gp1, plan_of_tables
from tests.regions import central, real_parameters, real_region

REGION = real_region()
LAST = REGION.years[-1]


def chain_of(region: Region, plan: Plan) -> tuple[Chain, Run, Run]:
    draws = central(region)
    base = project_base(region, draws, region.years[-1])
    run = project_plan(region, draws, plan, base)
    chain = Chain(region, real_parameters(), draws, plan, base, run)
    return chain, base, run


@cache
def golden() -> tuple[Chain, Run, Run]:
    return chain_of(REGION, gp1(REGION))


def questions(region: Region, year: int) -> Iterator[tuple[str, str, int]]:
    for indicator in INDICATORS:
        named = list(places(region, indicator))
        if indicator.read_region is not None and indicator.place is not Place.REGION:
            named.append("region")
        for place in named:
            yield indicator.id, place, year


def everything_behind(chain: Chain) -> list[Step]:
    """All numbers that any indicator of the last year goes back to."""
    asked = questions(chain.region, chain.region.years[-1])
    todo = [chain.key_of(*one) for one in asked]
    found: dict[Key, Step] = {}
    while todo:
        key = todo.pop()
        if key in found:
            continue
        step = found[key] = chain.step(key)
        todo.extend(k for term in step.terms for k in term.keys)
        if step.same_as is not None:
            todo.append(step.same_as)
    return list(found.values())


def by_calculator(step: Step) -> float:
    """The formula worked out by Python itself, not by the chain's own reader."""
    signs = {
        "sum": np.sum,
        "ln": np.log,
        "exp": np.exp,
        "sqrt": np.sqrt,
        "max": np.maximum,
        "min": np.minimum,
        "clip": np.clip,
        "Phi": lambda x: 0.5 * (1.0 + math.erf(float(x) / math.sqrt(2.0))),
    }
    values = {
        term.name: np.array(term.values) if term.kind is Kind.ROW else term.values[0]
        for term in step.terms
    }
    return float(eval(step.formula, signs, values))


def plans_of(region: Region) -> list[Plan]:
    """Plans that between them use everything a plan may hold."""
    generator = np.random.default_rng(5)
    base = base_plan(region)
    wild = Plan(
        base.budgets * generator.uniform(0.5, 1.8, base.budgets.shape),
        base.links,
        base.ports,
        0.2 * np.asarray(generator.random(base.targeting.shape)),
        all_agreements(region),
        base.joint_funding,
        debt_rule=False,
    )
    return [base, wild]


@pytest.mark.parametrize("name", ["gp1", "gp2", "base", "wild"])
def test_every_number_behind_every_indicator_is_what_its_equation_gives(
    name: str,
) -> None:
    base, wild = plans_of(REGION)
    plan = {
        "gp1": gp1(REGION),
        "gp2": plan_of_tables(REGION, GOLDEN / "gp2"),
        "base": base,
        "wild": wild,
    }[name]
    steps = everything_behind(chain_of(REGION, plan)[0])
    assert len(steps) > 5000
    wrong = [
        (step.key, step.value, by_calculator(step))
        for step in steps
        if step.formula
        and not math.isclose(
            step.value, by_calculator(step), rel_tol=1e-9, abs_tol=1e-11
        )
    ]
    assert wrong == []


@pytest.mark.parametrize("n_ports", [0, 2])
def test_the_chain_holds_in_regions_of_any_size_with_and_without_ports(
    n_ports: int,
) -> None:
    region = invented_region(5, n_ports)
    for plan in plans_of(region):
        for step in everything_behind(chain_of(region, plan)[0]):
            if step.formula:
                assert by_calculator(step) == pytest.approx(
                    step.value, rel=1e-9, abs=1e-11
                ), step.key


def test_the_chain_begins_with_the_numbers_on_screen() -> None:
    chain, base, run = golden()
    for t in (0, 1, 12, 17):
        year = REGION.base_year + t
        for indicator, place, _ in questions(REGION, year):
            one = next(i for i in INDICATORS if i.id == indicator)
            shown = run if t else base
            if place == "region" and one.read_region is not None:
                expected = one.read_region(shown)[0, t]
            else:
                position = places(REGION, one).index(place)
                expected = one.read(shown)[0, t, position]
            found = chain.value(chain.key_of(indicator, place, year))
            assert found == pytest.approx(float(expected), rel=1e-12), (indicator, t)


def test_states_of_the_base_path_are_those_of_the_base_run() -> None:
    chain, base, run = golden()
    for symbol, kept in (("K", "capital"), ("G", "infrastructure"), ("A", "learning")):
        for t in (1, 2, 9):
            for is_base, shown in ((True, base), (False, run)):
                key = Key(symbol, "Bijie", t, is_base)
                expected = getattr(shown, kept)[0, t, REGION.index("Bijie")]
                assert chain.value(key) == pytest.approx(expected, rel=1e-12)


def test_every_chain_ends_in_data_parameters_decisions_and_rules() -> None:
    chain = golden()[0]
    ends = [s for s in everything_behind(chain) if not (s.formula or s.same_as)]
    assert {step.kind for step in ends} == {
        Kind.FACTS,
        Kind.FITTED,
        Kind.DECISION,
        Kind.RULE,
    }
    read = [step for step in ends if step.kind is Kind.FACTS]
    without = {s.key.symbol for s in read if not s.facts}
    # Strengths of agreements come from the catalogue and not from the two fact tables.
    assert {symbol.split("_")[0] for symbol in without} == {"a"}


def test_output_is_explained_term_by_term_as_the_notes_write_it() -> None:
    chain, base, run = golden()
    step = chain.step(chain.key_of("gdp", "Luzhou", 2035))
    terms = {term.name: term for term in step.terms}
    assert step.equation == "E5"
    assert terms["mult"].parameter is real_parameters()["mult"]
    home = REGION.index("Luzhou")
    extra = float((run.executed - base.executed)[0, 12, home].sum())
    made = terms["Ysup"].values[0] + 0.6 * extra
    assert made == pytest.approx(float(run.gdp[0, 12, home]), rel=1e-12)


def test_travel_time_over_other_cities_is_the_sum_of_its_legs() -> None:
    chain, _, run = golden()
    for c, d in REGION.pairs:
        pair = f"{REGION.cities[c].id}-{REGION.cities[d].id}"
        step = chain.step(Key("T", pair, 12, base=False))
        legs = step.terms[0]
        assert sum(legs.values) == pytest.approx(run.travel_hours[0, 12, c, d])
    ways = [chain.step(Key("T", "Zigong-Zhaotong", 0, base=True))]
    assert {term.kind for step in ways for term in step.terms} <= {
        Kind.NUMBER,
        Kind.ROW,
    }


def test_a_change_of_a_coefficient_is_told_by_the_check_of_the_equation() -> None:
    """The check above can fail: a wrong term does not give the number."""
    chain = golden()[0]
    step = chain.step(chain.key_of("life_expectancy", "Luzhou", 2035))
    bent = tuple(
        Term(t.name, t.kind, (t.values[0] * 1.01,), t.keys, t.parameter)
        for t in step.terms
    )
    other = Step(step.key, step.value, step.equation, step.formula, bent)
    assert by_calculator(other) != pytest.approx(step.value, rel=1e-6)


def test_addresses_of_numbers_can_be_read_back() -> None:
    for step in everything_behind(golden()[0])[:200]:
        assert Key.read(step.key.text) == step.key
    with pytest.raises(ValueError, match="unpack"):
        Key.read("no key")


def test_years_and_places_that_do_not_exist_are_refused() -> None:
    chain = golden()[0]
    with pytest.raises(ValueError, match="2041"):
        chain.key_of("gdp", "Luzhou", LAST + 1)
    with pytest.raises(KeyError):
        chain.key_of("gdp", "Atlantis", 2035)
