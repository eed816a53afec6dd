"""Numbers as the reader of each language expects them, with their units.

Groups are parted by a thin space, per cent is preceded by one, minus is a true minus.
Shares are fractions in the program and per cent on the screen; their differences are
percentage points. The unit of an indicator comes from `desktop.core.indicators`.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QDate

from desktop.core.indicators import BY_ID, MONEY, PERSONS
from desktop.ui.languages import Languages
from desktop.ui.names import unit_of

THIN_SPACE = "\u2009"
MINUS = "\u2212"
SHARE = "share"

_DECIMALS = {
    MONEY: 1,
    "yuan": 0,
    PERSONS: 1,
    SHARE: 1,
    "ratio": 2,
    "years": 2,
    "per 1,000 residents": 2,
    "hours": 2,
    "10,000 TEU": 1,
    "ug/m3": 1,
    "index": 3,
}
_LARGE = 1000.0
"""From here on decimals say nothing."""
_MORE, _MOST = 1, 6
"""Decimals more than usual that a change may be told with: any change, and one between
levels that are written differently."""


class Formats:
    """Writes numbers in the language of the window.

    Parameters
    ----------
    languages
        Asked at each call, so that nothing has to be told of a change.
    """

    def __init__(self, languages: Languages) -> None:
        self._languages = languages

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with thin spaces between groups: 5842.3 is "5 842.3"."""
        if not math.isfinite(value):
            return "–"
        text = f"{abs(value):,.{decimals}f}"
        whole, _, fraction = text.partition(".")
        whole = whole.replace(",", THIN_SPACE)
        point = self._languages.locale.decimalPoint()
        text = f"{whole}{point}{fraction}" if fraction else whole
        negative = value < 0 and any(digit in "123456789" for digit in text)
        return MINUS + text if negative else text

    def signed(self, value: float, decimals: int = 0) -> str:
        """A difference with its sign; what rounds to nothing has none."""
        text = self.number(value, decimals)
        grows = value > 0 and any(digit in "123456789" for digit in text)
        return "+" + text if grows else text

    def percent(self, share: float, decimals: int = 1) -> str:
        """A fraction as per cent: 0.041 is "4.1 %"."""
        return f"{self.number(100.0 * share, decimals)}{THIN_SPACE}%"

    def signed_percent(self, share: float, decimals: int = 1) -> str:
        """A relative change: 0.029 is "+2.9 %"."""
        return f"{self.signed(100.0 * share, decimals)}{THIN_SPACE}%"

    def points(self, share: float, decimals: int = 1) -> str:
        """A difference of shares in percentage points: 0.041 is "+4.1 pp"."""
        unit = QCoreApplication.translate("formats", "pp", "percentage points")
        return f"{self.signed(100.0 * share, decimals)}{THIN_SPACE}{unit}"

    def money(self, amount: float, decimals: int = 1) -> str:
        """An amount in 100 million yuan, without the unit."""
        return self.number(amount, decimals)

    def decimals(self, indicator_id: str, value: float = 0.0) -> int:
        """How many decimals an indicator is shown with at this size."""
        unit = BY_ID[indicator_id].unit
        return 0 if abs(value) >= _LARGE else _DECIMALS.get(unit, 2)

    def value(self, indicator_id: str, value: float) -> str:
        """A level without its unit, shares as per cent with the sign."""
        if BY_ID[indicator_id].unit == SHARE:
            return self.percent(value)
        return self.number(value, self.decimals(indicator_id, value))

    def value_with_unit(self, indicator_id: str, value: float) -> str:
        """A level with its unit: "5 842 100 m yuan", "5 842 亿元"."""
        text = self.value(indicator_id, value)
        unit = "" if BY_ID[indicator_id].unit == SHARE else self.unit(indicator_id)
        return f"{text}{THIN_SPACE}{unit}" if unit else text

    def difference(self, indicator_id: str, difference: float) -> str:
        """A signed difference in the indicator's own unit, without naming it.

        Differences of shares are percentage points and say so.
        """
        return self._difference(indicator_id, difference, 0)

    def _difference(self, indicator_id: str, difference: float, more: int) -> str:
        decimals = self.decimals(indicator_id, difference) + more
        if BY_ID[indicator_id].unit == SHARE:
            return self.points(difference, decimals)
        return self.signed(difference, decimals)

    def change(self, indicator_id: str, plan: float, base: float) -> str:
        """The change to the base in the way it is best read.

        Per cent of the base for sizes and money, percentage points for shares, the
        difference itself for the rest. What the usual digits would hide is told with
        more of them, as long as `is_visible` says that there is something to tell.
        """
        usual = self._change(indicator_id, plan, base, 0)
        return self._told(indicator_id, plan, base) or usual

    def is_visible(self, indicator_id: str, plan: float, base: float) -> bool:
        """Whether there is a change to tell; else the plan is "as the base".

        There is none only where both levels are written alike and the change is less
        than a twentieth of the last digit it is told with.
        """
        return bool(self._told(indicator_id, plan, base))

    def _told(self, indicator_id: str, plan: float, base: float) -> str:
        """The change with as few digits as show it; empty where it is none."""
        if plan == base:
            return ""
        alike = self.value(indicator_id, plan) == self.value(indicator_id, base)
        for more in range((_MORE if alike else _MOST) + 1):
            text = self._change(indicator_id, plan, base, more)
            if any(digit in "123456789" for digit in text):
                return text
        return ""

    def _change(self, indicator_id: str, plan: float, base: float, more: int) -> str:
        if BY_ID[indicator_id].by_ratio and base > 0.0:
            return self.signed_percent(plan / base - 1.0, 1 + more)
        return self._difference(indicator_id, plan - base, more)

    def direction(self, indicator_id: str, difference: float) -> int:
        """+1 for a change to the better, -1 to the worse, 0 where neither."""
        better = BY_ID[indicator_id].better
        if difference == 0.0 or math.isnan(difference):
            return 0
        return better if difference > 0.0 else -better

    def direction_word(self, indicator_id: str, difference: float) -> str:
        """In words better, worse or nothing, so that colour is not the only sign."""
        better, worse = self.direction_words()
        return {1: better, -1: worse}.get(self.direction(indicator_id, difference), "")

    def direction_words(self) -> tuple[str, str]:
        """The words for better and for worse."""
        translate = QCoreApplication.translate
        return translate("formats", "better"), translate("formats", "worse")

    def day(self, date: QDate) -> str:
        """A day of the calendar, with the month in words."""
        form = QCoreApplication.translate("formats", "d MMMM yyyy", "date")
        return str(self._languages.locale.toString(date, form))

    def unit(self, indicator_id: str) -> str:
        """The unit for a title or column head; shares have "%"."""
        return unit_of(indicator_id)
