"""The command optimise: searches the best allocation and adds it as a scenario."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop.core.advice import advise
from desktop.core.errors import UserError
from desktop.core.optimiser import (
    Clash,
    Found,
    Limit,
    OneNumber,
    Task,
    Where,
    common_envelope,
    lending,
    moves_between_cities,
    optimise,
    own_envelopes,
    trade_off,
)
from desktop.core.projection import project_base, project_plan
from desktop.core.region import Region
from desktop.document.saved_results import projected_and_stamped
from desktop.document.scenario import Scenario, ScenarioText
from desktop.headless.goals import (
    LEAST_MONEY,
    limit_text,
    read_goal,
    read_limit,
    where_texts,
)
from desktop.headless.scenarios import chosen_scenario, opened_file
from desktop.headless.words import advice_lines, tell
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_file
from desktop.storage.result_tables import full_unit, result_bytes
from desktop.storage.scenario_file import save_scenarios

MONEY = ("own", "common", "free")
CURVE_COLUMNS = ("gdp", "inequality_theil", "scenario")
MOST_ADVICE = 12


def run_optimise(options: argparse.Namespace, bundled: Bundled) -> int:
    """Search, write the file with the new scenario, print what came out."""
    opened, bundled = opened_file(options.file, bundled)
    scenario = chosen_scenario(opened, options.scenario, options.file)
    task = _task(options, bundled, scenario)
    generator = np.random.default_rng(options.seed)
    found = optimise(task, generator=generator)
    if isinstance(found, Clash):
        raise _clash(found)
    added = [_scenario(scenario, found, task, options)]
    if options.curve is not None:
        added += _curve(task, scenario, options)
    stamped = [
        projected_and_stamped(bundled.region, bundled.central, one) for one in added
    ]
    kept = [*opened.scenarios, *stamped]
    save_scenarios(options.out, bundled.region, kept, len(opened.scenarios))
    tell(*_summary(options, task, found), "", *_binding(bundled.region, found), "")
    tell(*_advice(bundled, found, task))
    tell(f"Wrote {options.out}: scenario “{added[0].text.name}”.")
    return 0


def _task(options: argparse.Namespace, bundled: Bundled, scenario: Scenario) -> Task:
    region = bundled.region
    rate = options.discount
    if rate is None:
        rate = float(bundled.central.coefficients.r_int[0, 0])
    goal = read_goal(options.goal, region, rate)
    limits: tuple[Limit, ...] = tuple(
        read_limit(text, region) for text in options.limit or ()
    )
    money = options.money
    if money is None:
        money = "free" if options.goal == LEAST_MONEY else "own"
    if money != "free":
        envelope = own_envelopes() if money == "own" else common_envelope()
        limits = (envelope, *limits)
    plan = scenario.plan
    if moves_between_cities(limits):
        plan = lending(plan)
    base = project_base(region, bundled.central, scenario.horizon)
    return Task(region, bundled.central, base, plan, goal, limits)


def _scenario(
    scenario: Scenario, found: Found, task: Task, options: argparse.Namespace
) -> Scenario:
    limits = "; ".join(limit_text(limit) for limit in task.limits) or "none"
    note = (
        f"Best allocation for “{options.goal}”, searched from “{scenario.text.name}”,"
        f" seed {options.seed}. Limits: {limits}. Goal before {found.before:.6g},"
        f" after {found.after:.6g}."
    )
    return _named(scenario, f"Best for {options.goal}", note).with_plan(found.plan)


def _named(scenario: Scenario, name: str, note: str) -> Scenario:
    text = ScenarioText(name, note)
    return replace(scenario, text=text, translations={}, results=())


def _curve(
    task: Task, scenario: Scenario, options: argparse.Namespace
) -> list[Scenario]:
    """Write the trade-off curve; its plans become scenarios."""
    points = trade_off(task, generator=np.random.default_rng(options.seed))
    if isinstance(points, Clash):
        raise _clash(points)
    rows, made = [], []
    for number, point in enumerate(points, start=1):
        name = f"Curve {number} of {len(points)}"
        note = f"GDP {point.output:.6g}, Theil index {point.inequality:.6g}."
        made.append(_named(scenario, name, note).with_plan(point.plan))
        rows.append((point.output, point.inequality, name))
    write_file(options.curve, result_bytes(CURVE_COLUMNS, rows))
    tell(f"Wrote {options.curve}: output against equality in {len(points)} plans.")
    return made


def _clash(found: Clash) -> UserError:
    listed = "; ".join(limit_text(limit) for limit in found.limits)
    if len(found.limits) == 1:
        return UserError("search_impossible", limit=listed)
    return UserError("search_clash", limits=listed)


def _summary(options: argparse.Namespace, task: Task, found: Found) -> Iterator[str]:
    unit = "100 million yuan a year"
    if isinstance(task.goal, OneNumber):
        unit = full_unit(task.goal.question.indicator)
    elif options.goal != LEAST_MONEY:
        unit = "per cent better than the base, discounted mean of the years"
    yield f"Goal {options.goal} [{unit}]"
    yield f"  before  {found.before:>14.6g}"
    yield f"  after   {found.after:>14.6g}"
    gain = (found.after - found.before) * task.goal.sense
    if gain <= 0.0:
        yield "No better plan than the scenario itself was found within the limits."


def _binding(region: Region, found: Found) -> Iterator[str]:
    if not found.binding:
        yield "No limit binds."
        return
    yield "What kept it from getting better:"
    by_limit: dict[str, list[Where]] = {}
    for one in found.binding:
        name = "bounds of a plan" if one.limit is None else limit_text(one.limit)
        places = by_limit.setdefault(name, [])
        if one.where is not None:
            places.append(one.where)
    for name, places in by_limit.items():
        yield f"  {name}"
        for text in where_texts(region, places):
            yield f"    {text}"


def _advice(bundled: Bundled, found: Found, task: Task) -> Iterator[str]:
    run = project_plan(bundled.region, bundled.central, found.plan, task.base)
    advice = advise(bundled.region, found.plan, task.base, run)
    yield from advice_lines(advice[:MOST_ADVICE])
    if len(advice) > MOST_ADVICE:
        yield f"... and {len(advice) - MOST_ADVICE} more, which project shows."
