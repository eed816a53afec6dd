"""The strip of headline values above the plots, each beside its change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.document.display_data import Change
from desktop.document.display_score import HEADLINES, headlines
from desktop.ui.context import PanelContext
from desktop.ui.indicators.letters import Letters
from desktop.ui.indicators.self_painted import SelfPainted
from desktop.ui.indicators.texts import PlotTexts
from desktop.ui.names import indicator_name, indicator_short, unit_of
from desktop.ui.origins import Origins
from desktop.ui.theme import GRID, HEADLINE, SMALL, Theme

_HEIGHT = 72
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class HeadlineTile(SelfPainted):
    """One value: name, level and change; a click opens its plot."""

    def __init__(self, indicator: str, context: PanelContext) -> None:
        super().__init__()
        self.indicator = indicator
        self._context = context
        self._name, self._value, self._unit, self._change = "", "", "", ""
        self._verdict = 0
        self._small, self._bold = Letters(SMALL), Letters(SMALL, bold=True)
        self._large, self._tiny = Letters(HEADLINE, bold=True), Letters(SMALL - 1)
        self.setObjectName(f"headline_{indicator}")
        self.clicked.connect(self._on_clicked)

    def show_values(
        self, name: str, value: str, unit: str, change: str, verdict: int
    ) -> None:
        """Show name, value and change; equal ones draw nothing."""
        before = (self._name, self._value, self._unit, self._change, self._verdict)
        if (name, value, unit, change, verdict) != before:
            self._name, self._value, self._unit = name, value, unit
            self._change, self._verdict = change, verdict
            self.setAccessibleName(f"{name}: {value}, {change}")
            self.update()

    def sizeHint(self) -> QSize:
        """Two lines and room around."""
        return QSize(132, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows cut the name."""
        return QSize(72, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name above, value with its unit below it, then the change in words."""
        del event
        theme = self._context.themes.now
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(theme.accent if focused else theme.border)))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        room = self.rect().adjusted(GRID + 1, GRID - 1, -GRID // 2, -GRID + 1)
        small = self._small
        # A long name in a narrow window is written smaller before it is cut.
        fits = small.width(self._name) <= room.width()
        letters = small if fits else self._tiny
        name = letters.cut(self._name, room.width())
        letters.write(painter, theme.muted, room, name, TOP)
        self._paint_value(painter, theme, room)
        colour = {1: theme.better, -1: theme.worse}.get(self._verdict, theme.muted)
        letters = self._bold if self._verdict else small
        change = letters.cut(self._change, room.width())
        letters.write(painter, colour, room, change, BOTTOM)
        painter.end()

    def _paint_value(self, painter: QPainter, theme: Theme, room: QRect) -> None:
        """The value large, its unit small where it has room."""
        self._large.write(painter, theme.text, room, self._value)
        taken = self._large.width(self._value) + 4
        left = room.adjusted(taken, 3, 0, 3)
        if self._tiny.width(self._unit) <= left.width():
            self._tiny.write(painter, theme.muted, left, self._unit)

    def _on_clicked(self) -> None:
        self._context.view.open_plot(self.indicator)


class HeadlineStrip(QWidget):
    """The headline values of the selected city and the region at the year on view."""

    def __init__(
        self, context: PanelContext, texts: PlotTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._texts = context, texts
        self._origins = Origins(context)
        self._tiles = {name: HeadlineTile(name, context) for name in HEADLINES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for tile in self._tiles.values():
            row.addWidget(tile, 1)
        self.setObjectName("headline_strip")

    def refresh(self) -> None:
        """Read the values off the projection of now."""
        context = self._context
        now = context.view.now
        found = headlines(context.region, context.live.current, now.city, now.year)
        for indicator, change in found:
            self._show(self._tiles[indicator], change)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _show(self, tile: HeadlineTile, change: Change) -> None:
        formats, indicator = self._context.formats, tile.indicator
        text, word = self._texts.change_of(indicator, change)
        place = self._texts.place(change.place, change.place)
        unit = unit_of(indicator).replace("%", "")
        tile.show_values(
            indicator_short(indicator),
            formats.value(indicator, change.plan),
            unit,
            f"{text} {word}".strip(),
            change.verdict if word else 0,
        )
        name = indicator_name(indicator)
        against = formats.value(indicator, change.base)
        tip = self.tr("{name}, {place}, {year}: {value} {unit}; base {base}").format(
            name=name,
            place=place,
            year=change.year,
            value=formats.value(indicator, change.plan),
            unit=unit,
            base=against,
        )
        tip = f"{tip}\n{self._origins.of_indicator(indicator, change.place)}"
        if tip != tile.toolTip():
            tile.setToolTip(tip)
