"""The strip of headline values above the plots, each beside its change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.document.display_data import Change
from desktop.document.display_score import HEADLINES, headlines
from desktop.document.history import REGION
from desktop.ui.context import PanelContext
from desktop.ui.copying import CopyTable
from desktop.ui.indicators.letters import Letters
from desktop.ui.indicators.self_painted import SelfPainted
from desktop.ui.indicators.tables import change_rows
from desktop.ui.indicators.texts import PlotTexts
from desktop.ui.names import indicator_name, indicator_short, unit_of
from desktop.ui.origins import Origins
from desktop.ui.theme import GRID, HEADLINE, SMALL, Role, Theme, set_role

_HEIGHT = 66
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class HeadlineTile(SelfPainted):
    """One value: name, level and change; a click opens its plot."""

    def __init__(self, indicator: str, context: PanelContext) -> None:
        super().__init__()
        self.indicator = indicator
        self._context = context
        self._name, self._value, self._unit = "", "", ""
        self._change, self._word = "", ""
        self._verdict = 0
        self._small, self._bold = Letters(SMALL), Letters(SMALL, bold=True)
        self._tiny_bold = Letters(SMALL - 1, bold=True)
        self._large, self._tiny = Letters(HEADLINE, bold=True), Letters(SMALL - 1)
        self.setObjectName(f"headline_{indicator}")
        self.clicked.connect(self._on_clicked)

    def show_values(self, name: str, value: str, unit: str) -> None:
        """Show name, value and unit; equal ones draw nothing."""
        if (name, value, unit) != (self._name, self._value, self._unit):
            self._name, self._value, self._unit = name, value, unit
            self.update()

    def show_change(self, change: str, word: str, verdict: int) -> None:
        """Show the change, its word and its verdict (+1 better, -1 worse)."""
        if (change, word, verdict) != (self._change, self._word, self._verdict):
            self._change, self._word, self._verdict = change, word, verdict
            self.update()

    def told_change(self, width: int) -> tuple[Letters, str]:
        """How the change is written in so many pixels: the word is never cut."""
        whole = f"{self._change} {self._word}".strip()
        if not self._verdict:
            return self._small, self._small.cut(whole, width)
        for letters in (self._bold, self._tiny_bold):
            if letters.width(whole) <= width:
                return letters, whole
        letters = self._tiny_bold
        left = width - letters.width(f" {self._word}")
        return letters, f"{letters.cut(self._change, left)} {self._word}"

    @property
    def shown_unit(self) -> str:
        """What stands beside the value: its unit, and whose it is where no city's."""
        return self._unit

    def room(self) -> QRect:
        """Where the texts stand."""
        return self.rect().adjusted(GRID, GRID - 2, -GRID // 2, -GRID + 2)

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
        room = self.room()
        small = self._small
        # A long name in a narrow window is written smaller before it is cut.
        fits = small.width(self._name) <= room.width()
        letters = small if fits else self._tiny
        name = letters.cut(self._name, room.width())
        letters.write(painter, theme.muted, room, name, TOP)
        self._paint_value(painter, theme, room)
        colour = {1: theme.better, -1: theme.worse}.get(self._verdict, theme.muted)
        letters, change = self.told_change(room.width())
        letters.write(painter, colour, room, change, BOTTOM)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the number that a question is about."""
        super().focusInEvent(event)
        view = self._context.view
        view.point_at(self.indicator, view.now.city)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to explain the number, and what the whole strip offers."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = QCoreApplication.translate("plots", "Why is it so?")
        menu.addAction(why).triggered.connect(self.ask_why)
        strip = self.parentWidget()
        if strip is not None:
            menu.addActions(strip.actions())
        menu.popup(event.globalPos())

    def ask_why(self) -> None:
        """Ask why the number is what it is."""
        view = self._context.view
        view.ask_why(self.indicator, view.now.city)

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
        self._caption = QLabel()
        self._caption.setObjectName("headline_caption")
        set_role(self._caption, Role.MUTED)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._caption)
        column.addLayout(row)
        row.setSpacing(GRID)
        for tile in self._tiles.values():
            row.addWidget(tile, 1)
        self.setObjectName("headline_strip")
        CopyTable(self, self._rows)

    def refresh(self) -> None:
        """Read the values off the projection of now."""
        context = self._context
        now = context.view.now
        found = headlines(context.region, context.live.current, now.city, now.year)
        caption = self.tr("{city} · {year} · compared with the base path").format(
            city=context.words.city(now.city), year=found[0][1].year
        )
        if caption != self._caption.text():
            self._caption.setText(caption)
        for indicator, change in found:
            self._show(self._tiles[indicator], change)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _rows(self) -> list[list[str]]:
        """The strip as a table, unrounded."""
        context = self._context
        now = context.view.now
        found = headlines(context.region, context.live.current, now.city, now.year)
        return change_rows(self._texts, found)

    def _show(self, tile: HeadlineTile, change: Change) -> None:
        formats, indicator = self._context.formats, tile.indicator
        text, word = self._texts.change_of(indicator, change)
        place = self._texts.place(change.place, change.place)
        unit = unit_of(indicator).replace("%", "")
        value = formats.value(indicator, change.plan)
        # The caption names the city; what is no city's says so itself.
        marked = self.tr("region") if change.place == REGION else ""
        tile.show_values(indicator_short(indicator), value, f"{unit} {marked}".strip())
        tile.show_change(text, word, change.verdict if word else 0)
        spoken = f"{place}, {change.year}: {value}, {text} {word}".strip()
        tile.setAccessibleName(f"{indicator_short(indicator)}, {spoken}")
        name = indicator_name(indicator)
        against = formats.value(indicator, change.base)
        tip = self.tr("{name}, {place}, {year}: {value} {unit}; base {base}").format(
            name=name,
            place=place,
            year=change.year,
            value=value,
            unit=unit,
            base=against,
        )
        tip = f"{tip}\n{self._origins.of_indicator(indicator, change.place)}"
        if tip != tile.toolTip():
            tile.setToolTip(tip)
