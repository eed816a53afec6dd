"""Runs the years: the base run, and a plan run against it."""

from __future__ import annotations

from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.core.projection.run import Projection, Run
from desktop.core.region import Region


def project_base(region: Region, draws: Draws, horizon: int | None = None) -> Run:
    """Project the base run, in which nothing new is decided.

    Parameters
    ----------
    horizon
        Last calendar year; the region's default where None.
    """
    raise NotImplementedError  # being written


def project_plan(region: Region, draws: Draws, plan: Plan, base: Run) -> Run:
    """Project a plan against the base run of the same draws and horizon."""
    raise NotImplementedError  # being written


def project(
    region: Region, draws: Draws, plan: Plan, horizon: int | None = None
) -> Projection:
    """Project the base run and the plan run with the same draws."""
    base = project_base(region, draws, horizon)
    return Projection(base, project_plan(region, draws, plan, base))
