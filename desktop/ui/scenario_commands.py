"""Commands on the scenario as a whole: name, last year, debt rule, reset."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Region
from desktop.document.edits import (
    ChangePlan,
    Edit,
    EditKind,
    EditLabel,
    SetDebtRule,
    SetHorizon,
    SetText,
)
from desktop.document.session import Session
from desktop.ui.context import Answer
from desktop.ui.dialogs.questions import TextQuestion
from desktop.ui.translation import Words

_STEP = 5


def _base(region: Region, plan: Plan) -> Plan:
    del plan
    return base_plan(region)


class ScenarioCommands:
    """Sends the edits that no panel sends.

    Parameters
    ----------
    window
        Dialogs belong to it.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        words: Words,
        submit: Callable[[Edit], Answer],
    ) -> None:
        self._window, self._session = window, session
        self._words, self._submit = words, submit

    def rename(self) -> None:
        """Ask for name and note."""
        text = self._session.active.text_in(self._words.language)
        answer = TextQuestion.ask(self._window, text)
        if answer is not None and answer != text:
            self._submit(SetText(EditLabel(EditKind.TEXT), answer))

    def reset(self) -> None:
        """Make the plan the base plan; undo brings it back."""
        self._submit(ChangePlan(EditLabel(EditKind.RESET), _base))

    def switch_debt_rule(self) -> None:
        """Turn the debt rule on or off."""
        on = not self._session.active.plan.debt_rule
        self._submit(SetDebtRule(EditLabel(EditKind.DEBT_RULE), on))

    def horizons(self) -> list[tuple[object, str]]:
        """Last years to choose from: every fifth one, and the one in use."""
        years = self._session.region.years
        chosen = {year for year in years if year % _STEP == 0}
        chosen |= {years[-1], self._session.active.horizon}
        return [(year, str(year)) for year in sorted(chosen)]

    def horizon(self) -> object:
        """The last year shown."""
        return self._session.active.horizon

    def choose_horizon(self, year: object) -> None:
        """Show up to another year."""
        if isinstance(year, int):
            self._submit(SetHorizon(EditLabel(EditKind.HORIZON), year))

    def next(self) -> None:
        """Look at the next scenario of the file; after the last, the first."""
        self._step(1)

    def previous(self) -> None:
        """Look at the scenario before; before the first, the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        count = len(self._session.scenarios)
        self._session.activate((self._session.active_position + by) % count)
