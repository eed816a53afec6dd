"""Conflicts, choices and accounts of a merge in words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Domain, FloatArray, Line
from desktop.document.merging import BASE, Conflict, ConflictKind, Merge, Option
from desktop.document.merging_courses import ALONE, Key
from desktop.ui.context import PanelContext
from desktop.ui.input_names import input_name

_KINDS = {
    ConflictKind.TWO_VALUES: QT_TRANSLATE_NOOP(
        "merging", "Two files want other values."
    ),
    ConflictKind.ASKED_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "merging", "{city} is asked for money that its own file does not give."
    ),
    ConflictKind.ONE_SIDED_AGREEMENT: QT_TRANSLATE_NOOP(
        "merging", "Only one of both cities wants it."
    ),
    ConflictKind.ONE_SIDED_LINK: QT_TRANSLATE_NOOP(
        "merging", "Only {city} pays for it; half a link saves no time."
    ),
}
_YES, _NO = QT_TRANSLATE_NOOP("merging", "yes"), QT_TRANSLATE_NOOP("merging", "no")
_SWITCHES = frozenset({"joint_funding", "debt_rule"})
_LINES, _DOMAINS = tuple(Line), tuple(Domain)


def say(text: str) -> str:
    """A text of merging in the language of now."""
    return QCoreApplication.translate("merging", text)


class MergeWords:
    """Writes what a merge found in the language of the window."""

    def __init__(self, context: PanelContext) -> None:
        self._context = context
        self._words, self._formats = context.words, context.formats

    def subject(self, key: Key) -> str:
        """What a choice is about."""
        table = "links" if key.table == "one_sided_link" else key.table
        item = ""
        if key.item != ALONE:
            is_line = table == "budgets"
            item = (_LINES if is_line else _DOMAINS)[key.item].key
        city, partner = self._id(key.city), self._id(key.partner)
        return input_name(table, city, partner, item, self._words)

    def why(self, conflict: Conflict) -> str:
        """Why a choice is needed."""
        key = conflict.key
        city = self._words.city(self._id(key.city)) if key.city != ALONE else ""
        return say(_KINDS[conflict.kind]).format(city=city)

    def years(self, conflict: Conflict) -> str:
        """The years in which the choices differ."""
        return self._words.years(*conflict.years)

    def option(self, merge: Merge, conflict: Conflict, option: Option) -> str:
        """Whose wish it is, and what it comes to."""
        if conflict.kind is ConflictKind.ONE_SIDED_LINK:
            keeps = option.source != BASE or bool(option.values.any())
            keep = QT_TRANSLATE_NOOP("merging", "keep the half that is paid")
            drop = QT_TRANSLATE_NOOP("merging", "take the money out")
            return say(keep if keeps else drop)
        name = say(QT_TRANSLATE_NOOP("merging", "base path"))
        if option.source != BASE:
            name = merge.contributions[option.source].name
        return f"{name}: {self._values(conflict, option.values)}"

    def _values(self, conflict: Conflict, values: FloatArray) -> str:
        first = self._context.region.years[0]
        span = slice(conflict.years[0] - first, conflict.years[1] - first + 1)
        shown = np.unique(values[span])
        texts = [self._value(conflict.key, float(v)) for v in (shown[0], shown[-1])]
        return texts[0] if shown.size == 1 else f"{texts[0]} – {texts[1]}"

    def _value(self, key: Key, value: float) -> str:
        if key.table in _SWITCHES:
            return say(_YES if value else _NO)
        if key.table == "targeting":
            return self._formats.percent(value, 2)
        return self._formats.number(value, 2)

    def _id(self, position: int) -> str:
        return "" if position == ALONE else self._context.region.cities[position].id
