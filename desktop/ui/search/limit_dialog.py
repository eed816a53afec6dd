"""Asks for one more limit: on money, or on a result."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.indicators import BY_ID, INDICATORS, Place, places
from desktop.core.optimiser import (
    Bound,
    Limit,
    Measure,
    MoneyLimit,
    ResultLimit,
    Whose,
)
from desktop.core.question import REGION
from desktop.core.region import Line
from desktop.ui.context import PanelContext
from desktop.ui.formats import SHARE
from desktop.ui.names import indicator_name, line_name, money_unit, unit_of
from desktop.ui.search.texts import SearchTexts
from desktop.ui.theme import GRID

_MOST = 1e7
MONEY, RESULT = range(2)


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    return made


class LimitDialog(QDialog):
    """A question with two pages; the language does not change while it is open."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._texts = context, SearchTexts(context)
        self._kind, self._bound = _choice("limit_kind"), _choice("limit_bound")
        self._city, self._line = _choice("limit_city"), _choice("limit_line")
        self._measure = _choice("limit_measure")
        self._from, self._to = _choice("limit_from"), _choice("limit_to")
        self._indicator, self._place = _choice("limit_result"), _choice("limit_place")
        self._year = _choice("limit_year")
        self._value = QDoubleSpinBox()
        self._stack = QStackedWidget()
        self._build()
        self._fill()
        self._follow_indicator()
        self._follow_unit()

    def _build(self) -> None:
        self.setObjectName("limit_dialog")
        self.setWindowTitle(self.tr("Another limit"))
        self._value.setObjectName("limit_value")
        self._value.setRange(-_MOST, _MOST)
        self._value.setDecimals(2)
        self._stack.addWidget(
            _form(
                (self.tr("Of whom"), self._city),
                (self.tr("Heading"), self._line),
                (self.tr("From"), self._from),
                (self.tr("To"), self._to),
            )
        )
        self._stack.addWidget(
            _form(
                (self.tr("Indicator"), self._indicator),
                (self.tr("Place"), self._place),
                (self.tr("Year"), self._year),
            )
        )
        below = _form(
            (self.tr("Bound"), self._bound),
            (self.tr("Value"), self._value),
            (self.tr("Counted in"), self._measure),
        )
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addWidget(self._kind)
        column.addWidget(self._stack)
        column.addWidget(below)
        column.addWidget(self._buttons())
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._indicator.currentIndexChanged.connect(self._on_indicator)
        self._measure.currentIndexChanged.connect(self._follow_unit)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.button(kinds.Ok).setText(self.tr("Add"))
        buttons.button(kinds.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fill(self) -> None:
        words = self._context.words
        self._kind.addItems([self.tr("Money"), self.tr("A result")])
        self._bound.addItem(self.tr("at most"), Bound.MOST)
        self._bound.addItem(self.tr("at least"), Bound.LEAST)
        self._city.addItem(self.tr("Each city"), Whose.EACH)
        self._city.addItem(self.tr("All cities together"), Whose.TOGETHER)
        for city in self._context.region.cities:
            self._city.addItem(words.city(city), city.id)
        self._line.addItem(self.tr("All money"), None)
        for line in Line:
            self._line.addItem(line_name(line), line)
        for indicator in INDICATORS:
            if not indicator.is_input:
                self._indicator.addItem(indicator_name(indicator.id), indicator.id)
        self._year.addItem(self.tr("Every year"), None)
        first = self._context.region.base_year + 1
        for year in range(first, self._context.session.active.horizon + 1):
            for field in (self._year, self._from, self._to):
                field.addItem(str(year), year)
        for field in (self._year, self._to):
            field.setCurrentIndex(field.count() - 1)

    def limit(self) -> Limit:
        """The limit as it is chosen."""
        bound, value = self._bound.currentData(), self._value.value()
        if self._kind.currentIndex() == RESULT:
            indicator = self._indicator.currentData()
            if BY_ID[indicator].unit == SHARE:
                value /= 100.0
            place = self._place.currentData()
            year = self._year.currentData()
            return ResultLimit(indicator, place, bound, value, year)
        measure = self._measure.currentData()
        if measure is Measure.OF_BASE:
            value /= 100.0
        city, line = self._city.currentData(), self._line.currentData()
        return MoneyLimit(bound, value, measure, city, line, self._years())

    def _years(self) -> tuple[int, int] | None:
        """The years chosen in either order; None where they are all."""
        ends = self._from.currentData(), self._to.currentData()
        every = self._from.itemData(0), self._from.itemData(self._from.count() - 1)
        return None if ends == every else (min(ends), max(ends))

    @classmethod
    def ask(cls, context: PanelContext, parent: QWidget) -> Limit | None:
        """Let the user choose; None where it was left."""
        dialog = cls(context, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        found = dialog.limit() if accepted else None
        dialog.deleteLater()
        return found

    def _on_kind(self, kind: int) -> None:
        self._stack.setCurrentIndex(kind)
        self._follow_unit()
        self._suggest()

    def _on_indicator(self) -> None:
        self._follow_indicator()
        self._follow_unit()
        self._suggest()

    def _follow_indicator(self) -> None:
        """Offer the places of the indicator, and the side that is wanted of it."""
        indicator = BY_ID[self._indicator.currentData()]
        region = self._context.region
        known = list(places(region, indicator))
        if indicator.read_region is not None and indicator.place is not Place.REGION:
            known.insert(0, REGION)
        self._place.clear()
        for place in known:
            self._place.addItem(self._texts.place(indicator.id, place), place)
        home = self._place.findData(self._context.view.now.city)
        self._place.setCurrentIndex(max(home, 0))

    def _follow_unit(self) -> None:
        is_result = self._kind.currentIndex() == RESULT
        if self._measure.count() == 0:
            self._measure.addItem(self.tr("% of the base"), Measure.OF_BASE)
            a_year = self.tr("{unit} a year").format(unit=money_unit())
            self._measure.addItem(a_year, Measure.AMOUNT)
            self._value.setValue(100.0)
        self._measure.setEnabled(not is_result)
        unit = unit_of(self._indicator.currentData()) if is_result else ""
        self._value.setSuffix(f"\u2009{unit}" if unit else "")

    def _suggest(self) -> None:
        """Begin with the number of now, so that only the change is to be typed."""
        if self._kind.currentIndex() != RESULT:
            self._value.setValue(100.0)
            return
        indicator = BY_ID[self._indicator.currentData()]
        run = self._context.live.current.plan
        place = self._place.currentData()
        if place == REGION and indicator.read_region is not None:
            value = float(indicator.read_region(run)[0, -1])
        else:
            at = places(self._context.region, indicator).index(place)
            value = float(indicator.read(run)[0, -1, at])
        self._value.setValue(100.0 * value if indicator.unit == SHARE else value)
        side = Bound.MOST if indicator.better < 0 else Bound.LEAST
        self._bound.setCurrentIndex(self._bound.findData(side))


def _form(*rows: tuple[str, QWidget]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    for text, field in rows:
        form.addRow(text, field)
        field.setAccessibleName(text)
    return page
