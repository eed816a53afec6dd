"""Advice as a sentence in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.advice_facts import Advice, Measure, Number
from desktop.core.messages_advice import ADVICE
from desktop.ui.formats import THIN_SPACE, Formats
from desktop.ui.names import line_name
from desktop.ui.translation import Words


class AdviceText:
    """Fills the sentences of advice with names and numbers."""

    def __init__(self, words: Words, formats: Formats) -> None:
        self._words = words
        self._formats = formats

    def sentence(self, advice: Advice) -> str:
        """What is the matter and what may be done."""
        template = QCoreApplication.translate("advice", ADVICE[advice.code])
        numbers = {number.name: self._number(number) for number in advice.numbers}
        return template.format(
            city=self._words.city(advice.city),
            partner=self._words.city(advice.partner) if advice.partner else "",
            line=line_name(advice.line) if advice.line is not None else "",
            years=self._words.years(*advice.years),
            **numbers,
        )

    def _number(self, number: Number) -> str:
        if number.measure is Measure.MONEY:
            template = QCoreApplication.translate("advice", "{amount} × 100 m yuan")
            return template.format(amount=self._formats.money(number.value))
        if number.measure is Measure.SHARE:
            return self._formats.percent(number.value)
        if number.measure is Measure.POINTS:
            points = self._formats.number(100.0 * number.value, 1)
            unit = QCoreApplication.translate("advice", "points")
            return f"{points}{THIN_SPACE}{unit}"
        if number.measure is Measure.HOURS:
            hours = self._formats.number(number.value, 2)
            unit = QCoreApplication.translate("advice", "hours")
            return f"{hours}{THIN_SPACE}{unit}"
        return str(round(number.value))
