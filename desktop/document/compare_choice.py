"""Which scenarios stand beside which, and how that follows the list of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from desktop.document.scenario import Scenario
from desktop.document.scenario_edits import ScenarioList
from desktop.document.session import Session


class Standing(Enum):
    """What a candidate is."""

    BASE_PATH = "base_path"
    NOW = "now"
    SAVED = "saved"
    """As it was when the file was last saved or opened."""


@dataclass(frozen=True)
class Candidate:
    """Something that can be compared.

    Attributes
    ----------
    position
        Among the scenarios of now, or among the saved ones.
    """

    standing: Standing
    position: int = 0


BASE_PATH = Candidate(Standing.BASE_PATH)


@dataclass(frozen=True)
class CompareChoice:
    """A baseline and what is left out beside it; the rest of the scenarios is shown.

    Attributes
    ----------
    beside
        What is shown beside the baseline though it is no scenario of now.
    hidden
        Scenarios of now that are not shown.
    """

    baseline: Candidate = BASE_PATH
    beside: frozenset[Candidate] = frozenset()
    hidden: frozenset[Candidate] = frozenset()

    def shows(self, candidate: Candidate) -> bool:
        """Whether a candidate stands beside the baseline."""
        if candidate == self.baseline:
            return False
        if candidate.standing is Standing.NOW:
            return candidate not in self.hidden
        return candidate in self.beside

    def with_baseline(self, candidate: Candidate) -> CompareChoice:
        """The same with another baseline."""
        return CompareChoice(candidate, self.beside, self.hidden)

    def switched(self, candidate: Candidate) -> CompareChoice:
        """The same with a candidate shown that was not, or the other way round."""
        one = frozenset({candidate})
        if candidate.standing is Standing.NOW:
            return CompareChoice(self.baseline, self.beside, self.hidden ^ one)
        return CompareChoice(self.baseline, self.beside ^ one, self.hidden)

    def followed(self, before: ScenarioList, after: ScenarioList) -> CompareChoice:
        """The same scenarios where they stand in another list; the base path for none.

        What was saved is told by its position there, which another save moves.
        """
        moved = _moved(before, after)
        baseline = self.baseline
        if baseline.standing is Standing.NOW:
            baseline = moved.get(baseline, BASE_PATH)
        hidden = (moved[one] for one in self.hidden if one in moved)
        return CompareChoice(baseline, self.beside, frozenset(hidden))

    def held(self, session: Session) -> CompareChoice:
        """The same without what there is no more."""
        known = frozenset(candidates(session))
        baseline = self.baseline if self.baseline in known else BASE_PATH
        return CompareChoice(baseline, self.beside & known, self.hidden & known)


def candidates(session: Session) -> tuple[Candidate, ...]:
    """All that can be compared: base path, scenarios, saved ones that were edited."""
    now = session.scenarios
    saved = (
        Candidate(Standing.SAVED, position)
        for position, scenario in enumerate(session.saved.scenarios)
        if not any(scenario.same_content(other) for other in now)
    )
    those = (Candidate(Standing.NOW, position) for position in range(len(now)))
    return (BASE_PATH, *those, *saved)


def compared(session: Session, choice: CompareChoice) -> tuple[Candidate, ...]:
    """The baseline, and what is shown beside it."""
    beside = (one for one in candidates(session) if choice.shows(one))
    return (choice.baseline, *beside)


def scenario_of(session: Session, candidate: Candidate) -> Scenario | None:
    """The scenario a candidate is; None for the base path."""
    if candidate.standing is Standing.BASE_PATH:
        return None
    of_now = candidate.standing is Standing.NOW
    scenarios = session.scenarios if of_now else session.saved.scenarios
    return scenarios[candidate.position]


def told_apart(names: Iterable[str]) -> Iterator[str]:
    """The names, each later one of two that are the same with a number."""
    known: set[str] = set()
    for name in names:
        found, number = name, 1
        while found in known:
            number += 1
            found = f"{name} {number}"
        known.add(found)
        yield found


def _moved(before: ScenarioList, after: ScenarioList) -> dict[Candidate, Candidate]:
    places = {id(scenario): k for k, scenario in enumerate(after.scenarios)}
    return {
        Candidate(Standing.NOW, k): Candidate(Standing.NOW, places[id(scenario)])
        for k, scenario in enumerate(before.scenarios)
        if id(scenario) in places
    }
