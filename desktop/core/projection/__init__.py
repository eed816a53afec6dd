"""The projection model: one module per block of the method notes, one runs the years.

`project_base` gives the base run, `project_plan` a plan run against it, `project`
both. Everything is a pure function of region, draws and plan.
"""

from desktop.core.projection.course import BaseRun
from desktop.core.projection.run import Projection, Run
from desktop.core.projection.years import (
    project,
    project_base,
    project_plan,
    project_plans,
)

MODEL_VERSION = "1.3.0"
"""Version of the equations; the one place that says it."""

__all__ = [
    "MODEL_VERSION",
    "BaseRun",
    "Projection",
    "Run",
    "project",
    "project_base",
    "project_plan",
    "project_plans",
]
