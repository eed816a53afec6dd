"""What the map shows: indicator, level or difference, lines, table or not."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QWidget

from desktop.core.region import Domain
from desktop.document.map_lines import Layer
from desktop.document.map_view import MapChoice, mapped_indicators
from desktop.ui.map.glyphs import Glyph, GlyphButton
from desktop.ui.map.texts import MapTexts
from desktop.ui.names import indicator_name, indicator_short
from desktop.ui.theme import GRID, Themes

_WIDE = 560
"""Pixels from which on all stands in one row."""
_LETTERS = 8
"""Least letters that a list of long names has room for."""


class MapControls(QWidget):
    """Sends the choice whenever a part of it changes.

    Parameters
    ----------
    choice
        What is chosen to begin with.
    """

    changed = Signal(MapChoice)
    table_wanted = Signal(bool)

    def __init__(
        self,
        texts: MapTexts,
        themes: Themes,
        choice: MapChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._choice = texts, choice
        self._indicators = mapped_indicators()
        self._layers = [
            MapChoice("", layer=Layer.LINKS),
            *(
                MapChoice("", layer=Layer.AGREEMENTS, domain=domain)
                for domain in Domain
            ),
            MapChoice("", layer=Layer.NONE),
        ]
        self._indicator = self._box("map_indicator")
        self._kind = QComboBox()
        self._kind.setObjectName("map_kind")
        self._lines = self._box("map_lines")
        self._table = GlyphButton(Glyph.TABLE, themes)
        self._table.setObjectName("map_show_table")
        self._table.setCheckable(True)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._build()
        self.retranslate()
        self._indicator.currentIndexChanged.connect(self._on_changed)
        self._kind.currentIndexChanged.connect(self._on_changed)
        self._lines.currentIndexChanged.connect(self._on_changed)
        self._table.toggled.connect(self.table_wanted)

    @property
    def choice(self) -> MapChoice:
        """What is chosen."""
        return self._choice

    def show_table_button(self, *, checked: bool) -> None:
        """Show whether the table is there."""
        self._table.setChecked(checked)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        names = [indicator_short(one) for one in self._indicators]
        _write(self._indicator, names, self._indicators.index(self._choice.indicator))
        for position, one in enumerate(self._indicators):
            role = Qt.ItemDataRole.ToolTipRole
            self._indicator.setItemData(position, indicator_name(one), role)
        kinds = [self.tr("Level"), self.tr("Difference")]
        _write(self._kind, kinds, int(self._choice.difference))
        layers = [self._texts.layer(one) for one in self._layers]
        _write(self._lines, layers, self._layer_position())
        for widget, text in (
            (self._indicator, self.tr("Indicator that colours the map")),
            (self._kind, self.tr("Level, or difference from the baseline")),
            (self._lines, self.tr("Lines between the cities")),
            (self._table, self.tr("Values as a table")),
        ):
            widget.setToolTip(text)
            widget.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row where there is room, else two."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= _WIDE
        self._rows.setDirection(
            direction.LeftToRight if wide else direction.TopToBottom
        )

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setMinimumContentsLength(_LETTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        box.setSizeAdjustPolicy(policy)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _build(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID // 2)
        for widgets in ((self._indicator, self._kind), (self._lines, self._table)):
            row = QHBoxLayout()
            row.setSpacing(GRID // 2)
            for widget in widgets:
                row.addWidget(widget)
            self._rows.addLayout(row, 1)

    def _layer_position(self) -> int:
        wanted = replace(self._choice, indicator="", difference=False)
        if wanted.layer is not Layer.AGREEMENTS:
            wanted = replace(wanted, domain=Domain.TRANSPORT)
        return self._layers.index(wanted)

    def _on_changed(self) -> None:
        lines = self._layers[self._lines.currentIndex()]
        self._choice = MapChoice(
            self._indicators[self._indicator.currentIndex()],
            bool(self._kind.currentIndex()),
            lines.layer,
            lines.domain,
        )
        self.changed.emit(self._choice)


def _write(box: QComboBox, texts: list[str], current: int) -> None:
    """Fill a list without anything being chosen by it."""
    box.blockSignals(True)
    if box.count() != len(texts):
        box.clear()
        box.addItems(texts)
    for position, text in enumerate(texts):
        box.setItemText(position, text)
    box.setCurrentIndex(current)
    box.blockSignals(False)
