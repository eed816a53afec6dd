"""The question: which indicator, where, in which year."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop.core.indicators import BY_ID, INDICATORS, Place, places
from desktop.core.question import REGION
from desktop.document.view import Asked
from desktop.ui.context import PanelContext
from desktop.ui.names import indicator_name
from desktop.ui.theme import GRID
from desktop.ui.why.texts import WhyTexts


class QuestionBar(QWidget):
    """Three choices in a row."""

    chosen = Signal(Asked)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._texts = WhyTexts(context.words, context.formats)
        self._indicator, self._place = QComboBox(), QComboBox()
        self._year = QSpinBox()
        self._labels = [QLabel(), QLabel(), QLabel()]
        self._build()
        self._fill_indicators()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        fields = (self._indicator, self._place, self._year)
        names = ("why_indicator", "why_place", "why_year")
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setBuddy(field)
            field.setObjectName(name)
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(GRID)
        row.addStretch(1)
        self._year.setGroupSeparatorShown(False)
        self._indicator.activated.connect(self._on_indicator)
        self._place.activated.connect(self._on_chosen)
        self._year.valueChanged.connect(self._on_chosen)

    @property
    def asked(self) -> Asked:
        """The question on view."""
        indicator, place = self._indicator.currentData(), self._place.currentData()
        return Asked(indicator, place, self._year.value())

    def retranslate(self) -> None:
        """Write the names in the language of now."""
        texts = (self.tr("&Indicator"), self.tr("P&lace"), self.tr("&Year"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        for at, indicator in enumerate(INDICATORS):
            self._indicator.setItemText(at, indicator_name(indicator.id))
        for at in range(self._place.count()):
            self._place.setItemText(at, self._place_name(self._place.itemData(at)))
        self._indicator.setAccessibleName(self.tr("Indicator"))
        self._place.setAccessibleName(self.tr("Place"))
        self._year.setAccessibleName(self.tr("Year"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_asked(self, asked: Asked) -> None:
        """Show a question as it was asked elsewhere."""
        with (
            QSignalBlocker(self._indicator),
            QSignalBlocker(self._place),
            QSignalBlocker(self._year),
        ):
            self._indicator.setCurrentIndex(self._indicator.findData(asked.indicator))
            self._fill_places(asked.place)
            self.show_years()
            self._year.setValue(asked.year)

    def show_years(self) -> None:
        """Offer the years of the scenario on view."""
        first = self._context.region.base_year + 1
        last = self._context.session.active.horizon
        if (self._year.minimum(), self._year.maximum()) != (first, last):
            self._year.setRange(first, last)

    def _fill_indicators(self) -> None:
        for indicator in INDICATORS:
            self._indicator.addItem("", indicator.id)

    def _fill_places(self, wanted: str) -> None:
        """Offer the places of the indicator; keep the one wanted where it has it."""
        indicator = BY_ID[self._indicator.currentData()]
        known = list(places(self._context.region, indicator))
        if indicator.read_region is not None and indicator.place is not Place.REGION:
            known.append(REGION)
        self._place.clear()
        for place in known:
            self._place.addItem(self._place_name(place), place)
        fallback = self._context.view.now.city
        for choice in (wanted, fallback):
            found = self._place.findData(choice)
            if found >= 0:
                self._place.setCurrentIndex(found)
                return

    def _place_name(self, place: str) -> str:
        return self._texts.place(self._indicator.currentData(), place)

    def _on_indicator(self) -> None:
        self._fill_places(self._place.currentData())
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.chosen.emit(self.asked)
