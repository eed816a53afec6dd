"""What of a comparison is looked at: indicator, place, year, and which rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop.core.indicators import BY_ID, INDICATORS
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Region
from desktop.document.side_by_side import common_place
from desktop.document.targets import target_places
from desktop.ui.compare.contents import Extent, Look
from desktop.ui.compare.texts import CompareTexts, say
from desktop.ui.names import indicator_name
from desktop.ui.theme import GRID, Role, set_role


class LookBar(QWidget):
    """Choices of what is shown; changes no scenario."""

    changed = Signal()

    def __init__(self, region: Region, texts: CompareTexts, look: Look) -> None:
        super().__init__()
        self._region, self._texts = region, texts
        self._look = self._fitting(look)
        self._labels = (QLabel(), QLabel(), QLabel(), QLabel())
        self._indicator, self._place = QComboBox(), QComboBox()
        self._year, self._rows = QSpinBox(), QComboBox()
        self._places: tuple[str, ...] = ()
        self._build()
        self.retranslate()

    @property
    def look(self) -> Look:
        """What is looked at."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Look at something else; what an indicator lacks gives way."""
        look = self._fitting(look)
        if look != self._look:
            self._look = look
            self._show()
            self.changed.emit()

    def set_years(self, first: int, last: int) -> None:
        """The years there are."""
        if (self._year.minimum(), self._year.maximum()) != (first, last):
            self._year.setRange(first, last)
            self.set_look(replace(self._look, year=self._year.value()))

    def _build(self) -> None:
        parts = (self._indicator, self._place, self._year, self._rows)
        names = ("indicator", "place", "year", "rows")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for label, part, name in zip(self._labels, parts, names, strict=True):
            set_role(label, Role.MUTED)
            label.setBuddy(part)
            part.setObjectName(f"compare_{name}")
            row.addWidget(label)
            row.addWidget(part)
        row.addStretch(1)
        self._year.setGroupSeparatorShown(False)
        year = self._look.year
        self._year.setRange(year, year)
        self._indicator.activated.connect(self._on_chosen)
        self._place.activated.connect(self._on_chosen)
        self._rows.activated.connect(self._on_chosen)
        self._year.valueChanged.connect(self._on_chosen)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        names = (
            say(QT_TRANSLATE_NOOP("compare", "Indicator")),
            say(QT_TRANSLATE_NOOP("compare", "Place")),
            say(QT_TRANSLATE_NOOP("compare", "Year")),
            say(QT_TRANSLATE_NOOP("compare", "Table")),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
            label.buddy().setAccessibleName(name)
        _fill(self._indicator, [indicator_name(one.id) for one in INDICATORS])
        rows = (
            say(QT_TRANSLATE_NOOP("compare", "by city")),
            say(QT_TRANSLATE_NOOP("compare", "by year")),
            say(QT_TRANSLATE_NOOP("compare", "all indicators")),
            say(QT_TRANSLATE_NOOP("compare", "by city and year")),
        )
        _fill(self._rows, rows)
        self._places = ()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fitting(self, look: Look) -> Look:
        place = common_place(self._region, BY_ID[look.indicator], look.place)
        return replace(look, place=place)

    def _show(self) -> None:
        look = self._look
        places = target_places(self._region, BY_ID[look.indicator])
        if places != self._places:
            self._places = places
            _fill(self._place, [self._texts.place(one) for one in places])
        ids = [one.id for one in INDICATORS]
        self._indicator.setCurrentIndex(ids.index(look.indicator))
        self._place.setCurrentIndex(places.index(look.place))
        self._rows.setCurrentIndex(list(Extent).index(look.extent))
        self._year.setValue(look.year)

    def _on_chosen(self) -> None:
        self.set_look(
            Look(
                INDICATORS[self._indicator.currentIndex()].id,
                self._places[self._place.currentIndex()],
                self._year.value(),
                list(Extent)[self._rows.currentIndex()],
            )
        )


def _fill(box: QComboBox, texts: Sequence[str]) -> None:
    box.clear()
    box.addItems(list(texts))
