"""What one scenario holds: a plan with its name and note. A value, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Region
from desktop.document.targets import Target
from desktop.document.view import Viewpoint


@dataclass(frozen=True)
class ScenarioText:
    """Name and note in one language."""

    name: str
    note: str


@dataclass(frozen=True)
class SavedResults:
    """Headline results by one version of model and data.

    Attributes
    ----------
    fingerprint
        Of the data.
    values
        By indicator, place and calendar year; may name what this region lacks.
    """

    model_version: str
    fingerprint: str
    values: Mapping[str, Mapping[str, Mapping[int, float]]]

    def same_version(self, other: SavedResults) -> bool:
        """Whether one model on the same data made both."""
        return (self.model_version, self.fingerprint) == (
            other.model_version,
            other.fingerprint,
        )


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
    author
        Who made it, as they call themselves.
    targets
        In order, one for each indicator, place and year.
    viewpoint
        What was on view when it was last saved; changes no result.
    results
        Headline results of this very plan as saved, the newest last.
    """

    text: ScenarioText
    plan: Plan
    horizon: int
    translations: Mapping[str, ScenarioText] = field(default_factory=dict)
    author: str = ""
    targets: tuple[Target, ...] = ()
    viewpoint: Viewpoint | None = None
    results: tuple[SavedResults, ...] = ()

    def text_in(self, language: str) -> ScenarioText:
        """Name and note in `language` where translated, else as written."""
        return self.translations.get(language, self.text)

    def with_plan(self, plan: Plan) -> Scenario:
        """The same scenario with another plan; results saved of the old one go."""
        return replace(self, plan=plan, results=())

    def seen_from(self, viewpoint: Viewpoint) -> Scenario:
        """The same scenario with what is on view."""
        return replace(self, viewpoint=viewpoint)

    def same_content(self, other: Scenario) -> bool:
        """Whether two scenarios say the same, be they one object or two.

        What was on view and the results last saved are no part of what they say.
        """
        return self is other or (
            self.horizon == other.horizon
            and self.text == other.text
            and self.author == other.author
            and self.targets == other.targets
            and self.translations == other.translations
            and self.plan.equals(other.plan)
        )


def base_scenario(region: Region, name: str, note: str = "") -> Scenario:
    """A scenario that equals the base."""
    return Scenario(ScenarioText(name, note), base_plan(region), region.default_horizon)
