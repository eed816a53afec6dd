"""Commands on the scenario as a whole: name, last year, debt rule, reset."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Region
from desktop.document.edits import (
    ChangePlan,
    EditKind,
    EditLabel,
    SetDebtRule,
    SetHorizon,
    SetText,
)
from desktop.document.scenario import ScenarioText
from desktop.document.scenario_edits import (
    CopyScenario,
    NewScenario,
    RemoveScenario,
    SetBaseline,
)
from desktop.document.session import Session
from desktop.ui.dialogs.questions import TextQuestion
from desktop.ui.translation import Words
from desktop.ui.undo import Undo

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
        undo: Undo,
    ) -> None:
        self._window, self._session = window, session
        self._words, self._undo = words, undo

    def rename(self) -> None:
        """Ask for name and note."""
        scenario = self._session.active
        text = scenario.text_in(self._words.language)
        answer = TextQuestion.ask(self._window, text, scenario.author)
        if answer is not None and answer != (text, scenario.author):
            self._undo.submit(SetText(EditLabel(EditKind.TEXT), *answer))

    def new(self) -> None:
        """Add a scenario that equals the base, and show it."""
        name = QCoreApplication.translate("files", "New scenario")
        self._undo.submit_list(NewScenario(ScenarioText(name, "")))

    def copy(self) -> None:
        """Add a copy of the scenario on view, and show it."""
        text = self._session.active.text_in(self._words.language)
        position = self._session.active_position
        self._undo.submit_list(CopyScenario(position, text))

    def remove(self) -> None:
        """Take the scenario on view out of the file; undo brings it back."""
        self._undo.submit_list(RemoveScenario(self._session.active_position))

    def switch_baseline(self) -> None:
        """Make the scenario on view the baseline, or the base path where it is that."""
        position = self._session.active_position
        is_it = self._session.baseline_position == position
        self._undo.submit_list(SetBaseline(None if is_it else position))

    def reset(self) -> None:
        """Make the plan the base plan; undo brings it back."""
        self._undo.submit(ChangePlan(EditLabel(EditKind.RESET), _base))

    def switch_debt_rule(self) -> None:
        """Turn the debt rule on or off."""
        on = not self._session.active.plan.debt_rule
        self._undo.submit(SetDebtRule(EditLabel(EditKind.DEBT_RULE), on))

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
            self._undo.submit(SetHorizon(EditLabel(EditKind.HORIZON), year))

    def next(self) -> None:
        """Look at the next scenario of the file; after the last, the first."""
        self._step(1)

    def previous(self) -> None:
        """Look at the scenario before; before the first, the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        count = len(self._session.scenarios)
        self._session.activate((self._session.active_position + by) % count)
