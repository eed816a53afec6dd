"""Runs the model: the base run, a plan run against it, and both together."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.core.projection.base_run import run_base
from desktop.core.projection.course import BaseRun
from desktop.core.projection.plan_run import run_plans
from desktop.core.projection.run import Projection, Run
from desktop.core.region import Region


def project_base(region: Region, draws: Draws, horizon: int | None = None) -> BaseRun:
    """Project the base run, in which nothing new is decided.

    Parameters
    ----------
    draws
        M members.
    horizon
        Last calendar year, after the base year and at most the region's last one;
        the region's default where None.

    Returns
    -------
    BaseRun
        Results of all members with what plan runs compare themselves with.

    Raises
    ------
    ValueError
        Where the horizon is outside the region's years.
    """
    last = region.default_horizon if horizon is None else horizon
    if last not in region.years:
        raise ValueError(last)
    return run_base(region, draws, last - region.base_year)


def project_plan(region: Region, draws: Draws, plan: Plan, base: BaseRun) -> Run:
    """Project a plan against the base run of the same draws, to its horizon.

    The plan is taken as it is; `desktop.core.plan_rules.check_plan` knows the bounds.
    """
    return run_plans(region, draws, (plan,), base)


def project_plans(
    region: Region, draws: Draws, plans: Sequence[Plan], base: BaseRun
) -> Run:
    """Project many plans in one call; they stand on the members' axis.

    Parameters
    ----------
    draws
        One member that all plans meet, or as many members as plans: one each.
    base
        The base run of the same draws.

    Returns
    -------
    Run
        [P, T, ...] in the order of the plans.

    Raises
    ------
    ValueError
        Where the number of members is neither one nor that of the plans.
    """
    if draws.n_members not in {1, len(plans)}:
        raise ValueError(draws.n_members, len(plans))
    return run_plans(region, draws, plans, base)


def project(
    region: Region, draws: Draws, plan: Plan, horizon: int | None = None
) -> Projection:
    """Project the base run and the plan run with the same draws."""
    base = project_base(region, draws, horizon)
    return Projection(base, project_plan(region, draws, plan, base))
