"""Scenarios as the models of a scenario file, and back."""

from __future__ import annotations

import numpy as np

from desktop.core.errors import UserError
from desktop.core.indicators import BY_ID
from desktop.core.plan import Plan, base_plan
from desktop.core.plan_rules import check_plan
from desktop.core.region import Region
from desktop.document.scenario import SavedResults, Scenario, ScenarioText
from desktop.document.targets import Target, target_places
from desktop.storage.scenario_schema import (
    ResultsModel,
    ScenarioModel,
    TargetModel,
    TextModel,
)
from desktop.storage.sparse import (
    Axis,
    cities,
    differences,
    domains,
    lines,
    put,
    years,
)
from desktop.storage.viewpoint_json import viewpoint_model, viewpoint_of


def model_of(region: Region, scenario: Scenario) -> ScenarioModel:
    """The scenario as it is written: what differs from the base."""
    plan, base, view = scenario.plan, base_plan(region), scenario.viewpoint
    city, year = cities(region), years(region)
    pair = (city, city)
    return ScenarioModel(
        name=scenario.text.name,
        note=scenario.text.note,
        author=scenario.author,
        targets=[_target_model(target) for target in scenario.targets],
        view=None if view is None else viewpoint_model(view),
        results=[_results_model(results) for results in scenario.results],
        translations={
            language: TextModel(name=text.name, note=text.note)
            for language, text in scenario.translations.items()
        },
        horizon=scenario.horizon,
        debt_rule=plan.debt_rule,
        budgets=differences(plan.budgets, base.budgets, (city, lines(), year)),
        links=differences(plan.links, base.links, (*pair, year)),
        ports=differences(plan.ports, base.ports, (city, year)),
        targeting=differences(plan.targeting, base.targeting, (city, year)),
        agreements=differences(
            plan.agreements, base.agreements, (*pair, domains(), year), pairs=True
        ),
        joint_funding=differences(
            plan.joint_funding, base.joint_funding, (*pair, year), pairs=True
        ),
    )


def scenario_of(region: Region, model: ScenarioModel, file: str) -> Scenario:
    """The scenario that a model tells.

    Parameters
    ----------
    file
        Named in refusals.

    Raises
    ------
    UserError
        Where it names what the region lacks, or breaks a bound.
    """
    try:
        plan = _plan_of(region, model)
        check_plan(region, plan)
        years(region).position(str(model.horizon), "horizon")
        targets = _targets_of(region, model)
        results = tuple(_results_of(told) for told in model.results)
    except UserError as problem:
        raise UserError(
            "in_scenario", file=file, scenario=model.name, problem=problem
        ) from problem
    return Scenario(
        ScenarioText(model.name, model.note),
        plan,
        model.horizon,
        {
            language: ScenarioText(text.name, text.note)
            for language, text in model.translations.items()
        },
        author=model.author,
        targets=targets,
        viewpoint=None if model.view is None else viewpoint_of(model.view, region),
        results=results,
    )


def _target_model(target: Target) -> TargetModel:
    return TargetModel(
        indicator=target.indicator,
        place=target.place,
        year=target.year,
        value=target.value,
    )


def _targets_of(region: Region, model: ScenarioModel) -> tuple[Target, ...]:
    found: dict[tuple[str, str, int], Target] = {}
    for told in model.targets:
        Axis(tuple(BY_ID)).position(told.indicator, "targets")
        known = target_places(region, BY_ID[told.indicator])
        Axis(known).position(told.place, f"targets, {told.indicator}")
        years(region).position(str(told.year), "targets")
        key = (told.indicator, told.place, told.year)
        if key in found:
            raise UserError("file_target_twice", place=", ".join(map(str, key)))
        found[key] = Target(*key, told.value)
    return tuple(sorted(found.values()))


def _results_model(results: SavedResults) -> ResultsModel:
    return ResultsModel(
        model_version=results.model_version,
        fingerprint=results.fingerprint,
        values={
            indicator: {
                place: {str(year): value for year, value in by_year.items()}
                for place, by_year in by_place.items()
            }
            for indicator, by_place in results.values.items()
        },
    )


def _results_of(results: ResultsModel) -> SavedResults:
    """What it tells of other places and indicators is kept; years must be numbers."""
    return SavedResults(
        results.model_version,
        results.fingerprint,
        {
            indicator: {
                place: {_year(year): value for year, value in by_year.items()}
                for place, by_year in by_place.items()
            }
            for indicator, by_place in results.values.items()
        },
    )


def _year(name: str) -> int:
    if not (name.isascii() and name.isdigit() and len(name) == 4):
        raise UserError("file_result_year", name=name[:20])
    return int(name)


def _plan_of(region: Region, model: ScenarioModel) -> Plan:
    base = base_plan(region)
    arrays = {
        name: np.array(getattr(base, name))
        for name in (
            "budgets",
            "links",
            "ports",
            "targeting",
            "agreements",
            "joint_funding",
        )
    }
    city, year = cities(region), years(region)
    pair = (city, city)
    put(arrays["budgets"], model.budgets, (city, lines(), year), "budgets")
    put(arrays["links"], model.links, (*pair, year), "links")
    for own in city.names:
        if own in model.links.get(own, {}):
            raise UserError("file_self_pair", place="links", city=own)
    put(arrays["ports"], model.ports, (city, year), "ports")
    put(arrays["targeting"], model.targeting, (city, year), "targeting")
    put(
        arrays["agreements"],
        model.agreements,
        (*pair, domains(), year),
        "agreements",
        pairs=True,
    )
    put(
        arrays["joint_funding"],
        model.joint_funding,
        (*pair, year),
        "joint_funding",
        pairs=True,
    )
    return Plan(**arrays, debt_rule=model.debt_rule)
