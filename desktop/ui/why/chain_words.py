"""How the chain calls its numbers, writes them and links them."""

from __future__ import annotations

import math
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from desktop.core.chain import Chain, Key, Kind, Term
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.question import REGION
from desktop.ui.formats import Formats
from desktop.ui.translation import Words
from desktop.ui.why.symbols import symbol_html, symbol_name

SCHEME = "key"
_DIGITS = 6
_TIMELESS = {"year", "t", "lead_year"}
_OF_REGION = {"Y", "y", "N", "poor", "X", "X_asked", "Theil"}
"""Symbols that cities have too, so that the region must be named."""


def say(text: str) -> str:
    """A text of the chain in the language of now."""
    return QCoreApplication.translate("chain", text)


def address(key: Key) -> str:
    """Where a link to a number leads."""
    return f"{SCHEME}:{quote(key.text, safe='')}"


class ChainWords:
    """Names, numbers and links in the language of the window."""

    def __init__(self, chain: Chain, words: Words, formats: Formats) -> None:
        self._chain, self._words, self._formats = chain, words, formats

    def title(self, key: Key) -> str:
        """What a number is: name, place, year, run."""
        parts = [symbol_name(key.symbol)]
        if key.place != REGION or key.symbol in _OF_REGION:
            parts.append(self.place(key.place))
        if key.symbol not in _TIMELESS:
            parts.append(self._year(key))
        text = _listed(parts)
        if key.base and key.t > 0:
            on_base = say(QT_TRANSLATE_NOOP("chain", "{number}, base path"))
            text = on_base.format(number=text)
        return text

    def meaning(self, key: Key, own: Key) -> str:
        """A term, with what tells it apart from the number it stands behind."""
        parts = [symbol_name(key.symbol)]
        if key.place != own.place and (key.place != REGION or key.symbol in _OF_REGION):
            parts.append(self.place(key.place))
        if key.t != own.t and key.symbol not in _TIMELESS:
            parts.append(self._year(key))
        if key.base and not own.base and key.t > 0:
            parts.append(say(QT_TRANSLATE_NOOP("chain", "base path")))
        return _listed(parts)

    def place(self, place: str) -> str:
        """A city, a pair, a direction or the region."""
        words = self._words
        if place == REGION:
            return words.whole_region()
        for mark, between in ((">", " → "), ("-", "–")):
            first, found, second = place.partition(mark)
            if found and first == second:
                return words.city(first)
            if found:
                return f"{words.city(first)}{between}{words.city(second)}"
        return words.city(place)

    def number(self, value: float) -> str:
        """A value with six digits that count, groups parted; rich text."""
        if value == 0.0 or not math.isfinite(value):
            return self._formats.number(value)
        size = math.floor(math.log10(abs(value)))
        if size < -_DIGITS:
            text, _, power = f"{value:.3e}".partition("e")
            return f"{text}·10<sup>{int(power)}</sup>".replace("-", "−")
        text = self._formats.number(value, min(max(_DIGITS - 1 - size, 0), 10))
        whole, _, fraction = text.rpartition(self._point)
        if not whole:
            return text
        kept = fraction.rstrip("0")
        return f"{whole}{self._point}{kept}" if kept else whole

    def link(self, key: Key, text: str) -> str:
        """Rich text that leads to a number; `text` is plain."""
        return f"<a href='{address(key)}'>{escape(text)}</a>"

    def sign(self, term: Term, own: Key) -> str:
        """A term as it stands in the equation, a link where it leads on."""
        if term.parameter is not None:
            return symbol_html(term.name)
        key = term.keys[0]
        marks = ["d"] if term.kind is Kind.ROW else []
        if key.t != own.t and key.symbol not in _TIMELESS:
            marks.append(self._year(key))
        text = _with_marks(symbol_html(key.symbol), marks)
        if key.base and not own.base and key.t > 0:
            text += "<sup>b</sup>"
        return f"<a href='{address(key)}' style='text-decoration:none'>{text}</a>"

    def _year(self, key: Key) -> str:
        return str(self._chain.region.base_year + key.t)

    @property
    def _point(self) -> str:
        return self._formats.number(0.5, 1)[1]


def with_unit(text: str, unit: str) -> str:
    """A value and its unit; "25.5 × 10 000 TEU", so that no digits run together."""
    if not unit:
        return text
    return f"{text} × {unit}" if unit[0].isdigit() else f"{text} {unit}"


def _with_marks(symbol: str, marks: list[str]) -> str:
    """A symbol with more indices behind those it has."""
    end = "</sub>"
    if not marks:
        return symbol
    if symbol.endswith(end):
        return f"{symbol.removesuffix(end)}, {', '.join(marks)}{end}"
    return f"{symbol}<sub>{', '.join(marks)}{end}"


def _listed(parts: list[str]) -> str:
    return say(QT_TRANSLATE_NOOP("chain", ", ")).join(parts)
