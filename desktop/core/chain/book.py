"""Looks numbers of a projection up together with how they came about."""

from __future__ import annotations

from desktop.core.chain.contact import CONTACT
from desktop.core.chain.formula import evaluate, names_in
from desktop.core.chain.money import ASKED, MONEY
from desktop.core.chain.output import OUTPUT
from desktop.core.chain.people import PEOPLE
from desktop.core.chain.sea import SEA
from desktop.core.chain.services import SERVICES
from desktop.core.chain.steps import Key, Kind, Step, Term
from desktop.core.chain.stored import INDICATOR_SYMBOLS, stored_value
from desktop.core.chain.travel import TRAVEL, WISHED
from desktop.core.chain.world import Answer, At, Leaf, Recipe, Recipes, Same, World
from desktop.core.parameters import Draws, Parameters
from desktop.core.plan import Plan
from desktop.core.projection import BaseRun, Run
from desktop.core.projection.wishes import wishes_of
from desktop.core.region import Region

RECIPES: Recipes = {
    **OUTPUT,
    **PEOPLE,
    **SERVICES,
    **TRAVEL,
    **CONTACT,
    **SEA,
    **MONEY,
}

_OF_PLAN = {
    *("pr", "q", "Z", "P1_link", "P2_link", "K_link", "B"),
    *("up", "dn", "room", "sc", "dN", "dD", "Psi"),
}
"""What the base run has none of, or where nothing is to be seen."""


class Chain:
    """The chain behind every number of a projection on central values.

    Parameters
    ----------
    central
        One member.
    base, run
        Its base run, and the plan's run against it.

    Notes
    -----
    Numbers that a run keeps are taken from it; what it only passes through (coverage,
    works under way, contact ...) is worked out from the equations and must lead to
    the numbers that it keeps.
    """

    def __init__(
        self,
        region: Region,
        parameters: Parameters,
        central: Draws,
        plan: Plan,
        base: BaseRun,
        run: Run,
    ) -> None:
        wishes = wishes_of((plan,), base.n_years)
        self._world = World(region, parameters, central, plan, wishes, base, run)
        self._answers: dict[Key, Answer] = {}
        self._values: dict[Key, float] = {}

    @property
    def region(self) -> Region:
        """Whose projection it is."""
        return self._world.region

    def key_of(self, indicator: str, place: str, year: int) -> Key:
        """The plan's number of an indicator, or the base year's.

        Raises
        ------
        KeyError
            Where the region has no such place, or the indicator no equation.
        ValueError
            Where the year is not projected.
        """
        t = year - self.region.base_year
        if not 0 <= t <= self._world.base.n_years:
            raise ValueError(year)
        key = Key(INDICATOR_SYMBOLS[indicator], place, t, t == 0)
        At(self._world, key)
        return key

    def step(self, key: Key) -> Step:
        """How a number came about.

        Raises
        ------
        KeyError
            Where there is no such number.
        """
        answer, value = self._answer(key), self.value(key)
        if isinstance(answer, Leaf):
            return Step(key, value, facts=answer.facts, kind=answer.kind)
        if isinstance(answer, Same):
            return Step(key, value, same_as=answer.key)
        terms = tuple(
            self._term(name, answer.names.get(name))
            for name in names_in(answer.formula)
        )
        return Step(key, value, answer.equation, answer.formula, terms)

    def has(self, key: Key) -> bool:
        """Whether there is such a number; some stand in the plan's equations alone."""
        decided = key.symbol.endswith((ASKED, WISHED)) or key.symbol in _OF_PLAN
        return not (key.base and key.t > 0 and decided)

    def value(self, key: Key) -> float:
        """The number itself."""
        if key not in self._values:
            kept = stored_value(self._world, key)
            self._values[key] = self._worked_out(key) if kept is None else kept
        return self._values[key]

    def _answer(self, key: Key) -> Answer:
        if key not in self._answers:
            self._answers[key] = _recipe(key)(At(self._world, key))
        return self._answers[key]

    def _worked_out(self, key: Key) -> float:
        answer = self._answer(key)
        if isinstance(answer, Leaf):
            return answer.value
        if isinstance(answer, Same):
            return self.value(answer.key)
        values = {
            name: self._term(name, answer.names.get(name)).value
            for name in names_in(answer.formula)
        }
        return evaluate(answer.formula, values)

    def _term(self, name: str, found: Key | tuple[Key, ...] | None) -> Term:
        if found is None:
            row = getattr(self._world.central.coefficients, name)
            parameter = self._world.parameters[name]
            value = (float(row[0, 0]),)
            return Term(name, Kind.PARAMETER, value, parameter=parameter)
        if isinstance(found, Key):
            answer = self._answer(found)
            kind = answer.kind if isinstance(answer, Leaf) else Kind.NUMBER
            return Term(name, kind, (self.value(found),), (found,))
        return Term(name, Kind.ROW, tuple(self.value(key) for key in found), found)


def _recipe(key: Key) -> Recipe:
    group = key.symbol.startswith("s_") and key.symbol[2:].isdigit()
    return RECIPES["s" if group else key.symbol]
