"""Words of comparisons: scenarios, inputs, places, and what the rows are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.compare_choice import Candidate, Standing, scenario_of
from desktop.document.side_by_side import InputRow
from desktop.ui.context import PanelContext
from desktop.ui.formats import SHARE
from desktop.ui.input_names import input_name, place_name
from desktop.ui.names import indicator_name, unit_of

_YES, _NO = QT_TRANSLATE_NOOP("compare", "yes"), QT_TRANSLATE_NOOP("compare", "no")


def say(text: str) -> str:
    """A text of comparisons in the language of now."""
    return QCoreApplication.translate("compare", text)


class CompareTexts:
    """Writes what is compared in the language of the window."""

    def __init__(self, context: PanelContext) -> None:
        self._context = context
        self._words, self._formats = context.words, context.formats

    def candidate(self, candidate: Candidate) -> str:
        """What a candidate is called."""
        scenario = scenario_of(self._context.session, candidate)
        if scenario is None:
            return say(QT_TRANSLATE_NOOP("compare", "Base path"))
        name = self._words.scenario(scenario)
        if candidate.standing is Standing.SAVED:
            saved = QT_TRANSLATE_NOOP("compare", "{name} (as last saved or opened)")
            return say(saved).format(name=name)
        return name

    def indicator(self, indicator_id: str) -> str:
        """Its name with its unit."""
        name, unit = indicator_name(indicator_id), unit_of(indicator_id)
        return f"{name} [{unit}]" if unit else name

    def place(self, place: str) -> str:
        """A city, a pair, or the whole region."""
        return place_name(place, self._words)

    def input(self, row: InputRow) -> str:
        """What an input is about."""
        return input_name(row.table, row.city, row.partner, row.item, self._words)

    def input_value(self, row: InputRow, value: float) -> str:
        """A value of an input in its own way of writing."""
        if row.table in {"joint_funding", "debt_rule"}:
            return say(_YES if value else _NO)
        if row.table == "targeting":
            return self._formats.percent(value, 2)
        return self._formats.number(value, 2)

    def input_change(self, row: InputRow, value: float, baseline: float) -> str:
        """How an input differs; empty where it does not."""
        if value == baseline:
            return ""
        if row.table in {"joint_funding", "debt_rule"}:
            return self.input_value(row, value)
        if row.table == "targeting":
            return self._formats.points(value - baseline, 2)
        return self._formats.signed(value - baseline, 2)

    def tick(self, indicator_id: str, value: float, step: float) -> str:
        """A value of the axis with as many decimals as its step needs."""
        if BY_ID[indicator_id].unit == SHARE:
            value, step = 100.0 * value, 100.0 * step
        decimals = 0
        while decimals < 4 and step < 0.999999 * 10.0**-decimals:
            decimals += 1
        return self._formats.number(value, decimals)
