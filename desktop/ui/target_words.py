"""Targets in words: what is wanted, whether it is met, and how far off it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.targets import Target, TargetState, is_at_most
from desktop.ui.formats import Formats
from desktop.ui.input_names import place_name
from desktop.ui.names import indicator_short
from desktop.ui.translation import Words

MOST_TOLD = 2
"""Missed targets that are told in full; the others are counted."""


def _say(text: str) -> str:
    return QCoreApplication.translate("targets", text)


class TargetWords:
    """Writes targets in the language of the window."""

    def __init__(self, words: Words, formats: Formats) -> None:
        self._words, self._formats = words, formats

    def subject(self, target: Target) -> str:
        """Indicator, place and year."""
        place = place_name(target.place, self._words)
        return f"{indicator_short(target.indicator)} · {place} · {target.year}"

    def wanted(self, target: Target) -> str:
        """At least or at most so much."""
        sign = "≤" if is_at_most(BY_ID[target.indicator]) else "≥"
        value = self._formats.value_with_unit(target.indicator, target.value)
        return f"{sign} {value}"

    def reached(self, state: TargetState) -> str:
        """Met or missed, or that the years end before."""
        if state.value is None:
            return _say(QT_TRANSLATE_NOOP("targets", "after the last year shown"))
        if state.reached:
            return _say(QT_TRANSLATE_NOOP("targets", "met"))
        return _say(QT_TRANSLATE_NOOP("targets", "missed"))

    def distance(self, state: TargetState) -> str:
        """How far the value is from the target, with its sign."""
        if state.value is None:
            return ""
        target = state.target
        return self._formats.difference(target.indicator, state.value - target.value)

    def counted(self, states: Sequence[TargetState]) -> str:
        """How many are met, and what is missed by how much; empty without targets."""
        if not states:
            return ""
        met = sum(state.reached for state in states)
        said = _say(QT_TRANSLATE_NOOP("targets", "Targets: {met} of {all} met."))
        told = said.format(met=met, all=len(states))
        missed = [one for one in states if not one.reached and one.value is not None]
        if not missed:
            return told
        named = "; ".join(self._missed(one) for one in missed[:MOST_TOLD])
        off = QT_TRANSLATE_NOOP("targets", "Missed: {targets}.")
        if len(missed) > MOST_TOLD:
            off = QT_TRANSLATE_NOOP("targets", "Missed: {targets}; and {count} more.")
        more = len(missed) - MOST_TOLD
        return f"{told} {_say(off).format(targets=named, count=more)}"

    def listed(self, states: Sequence[TargetState]) -> str:
        """All of them, one a line."""
        return "\n".join(
            f"{self.subject(one.target)}: {self.wanted(one.target)}, "
            f"{self.reached(one)} {self.distance(one)}".rstrip()
            for one in states
        )

    def _missed(self, state: TargetState) -> str:
        return f"{self.subject(state.target)} {self.distance(state)}"
