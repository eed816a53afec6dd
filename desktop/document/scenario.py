"""What one scenario holds: a plan with its name and note. A value, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Region


@dataclass(frozen=True)
class ScenarioText:
    """Name and note in one language."""

    name: str
    note: str


@dataclass(frozen=True, eq=False)
class Scenario:
    """One scenario of a file.

    Attributes
    ----------
    text
        Name and note as the author wrote them.
    translations
        The same in other languages by locale name (samples have them); dropped
        when the user writes a name or note of their own.
    horizon
        Last year projected and shown.
    """

    text: ScenarioText
    plan: Plan
    horizon: int
    translations: Mapping[str, ScenarioText] = field(default_factory=dict)

    def text_in(self, language: str) -> ScenarioText:
        """Name and note in `language` where translated, else as written."""
        return self.translations.get(language, self.text)

    def with_plan(self, plan: Plan) -> Scenario:
        """The same scenario with another plan."""
        return replace(self, plan=plan)


def base_scenario(region: Region, name: str, note: str = "") -> Scenario:
    """A scenario that equals the base."""
    return Scenario(ScenarioText(name, note), base_plan(region), region.default_horizon)
