"""A plot with its heading, its menu and its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QKeyCombination,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from desktop.document.display_data import PlotData
from desktop.ui.indicators.heading import PlotHeading
from desktop.ui.indicators.plot_area import PlotArea
from desktop.ui.indicators.plot_look import Looks
from desktop.ui.indicators.texts import PlotTexts, as_tab_separated
from desktop.ui.theme import GRID, Role, Theme, set_role
from desktop.ui.why_button import WhyButton

translate = QCoreApplication.translate
_COPY_PICTURE = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_C,
)


class PlotCard(QFrame):
    """One plot of the grid.

    Parameters
    ----------
    indicator
        Id; stays for the life of the card.
    """

    enlarge_wanted = Signal(str)
    removal_wanted = Signal(str)
    why_wanted, pointed_at = Signal(str, str), Signal(str, str)
    """Indicator and place to be explained; of the plot that has the focus now."""
    picture_wanted = Signal(object, bool)
    """The plot, if any, and whether a file is wanted instead of the clipboard."""
    reading_moved = Signal(str, QWidget)
    """Rich text and the card beside which it belongs; empty where nothing is read."""

    def __init__(
        self,
        indicator: str,
        texts: PlotTexts,
        looks: Looks,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.indicator = indicator
        self._texts, self._looks, self._theme = texts, looks, theme
        self._pointed = ""
        self._drawn: PlotData | None = None
        self._heading = PlotHeading(theme)
        self.area = PlotArea()
        self._why = WhyButton(self)
        self._build()

    def _build(self) -> None:
        set_role(self, Role.CARD)
        self.setObjectName(f"plot_card_{self.indicator}")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.area, 1)
        self._why.raise_()
        self.setTabOrder(self.area, self._why)
        self.area.setObjectName(f"plot_{self.indicator}")
        self.area.installEventFilter(self)
        self._heading.clicked.connect(self._on_heading_clicked)
        self._why.clicked.connect(self._on_why_chosen)
        self._heading.unit_moved.connect(self._on_unit_moved)
        self.area.reading_changed.connect(self._on_reading_changed)
        self.area.pointed_changed.connect(self._on_pointed_changed)

    @property
    def plot(self) -> PlotData | None:
        """What is drawn."""
        return self.area.shown

    def show_plot(self, plot: PlotData) -> None:
        """Draw a plot; equal data draw nothing."""
        if plot == self.area.shown:
            return
        self._draw(plot)

    def redraw(self, looks: Looks, theme: Theme) -> None:
        """Draw again in other colours or another language."""
        self._looks, self._theme = looks, theme
        self._heading.show_theme(theme)
        plot = self.area.shown
        if plot is not None:
            self._write(plot)
            self._draw(plot)

    def _draw(self, plot: PlotData) -> None:
        self._drawn = plot
        before = self.area.shown
        if before is None or before.difference != plot.difference:
            self._write(plot)
        self.area.show_plot(plot, self._looks.of(plot, self._pointed))
        self._heading.show_change(*self._texts.heading_change(plot))
        if QAccessible.isActive() or before is None:
            self._describe(plot)
        if self.area.year is not None:
            self._on_reading_changed(self.area.year)

    def _write(self, plot: PlotData) -> None:
        """Write what no edit changes."""
        self.area.set_others(self._texts.others())
        self.area.set_value_text(self._tick)
        self._heading.show_widest_word(self._texts.widest_word())
        self._heading.show_title(*self._texts.title(plot), self._texts.hint(plot))
        self._why.show_name(self._texts.title(plot)[0])
        self._why.settle()
        self.area.show_unit(self._heading.missing_unit)

    def _describe(self, plot: PlotData) -> None:
        """Tell screen readers what the picture shows: a sentence and all values."""
        self.area.setAccessibleName(self._texts.summary(plot))
        table = as_tab_separated(self._texts.table(plot))
        self.area.setAccessibleDescription(table)

    def _tick(self, value: float, step: float) -> str:
        return "" if self._drawn is None else self._texts.tick(self._drawn, value, step)

    def _on_unit_moved(self) -> None:
        self.area.show_unit(self._heading.missing_unit)

    def _on_heading_clicked(self) -> None:
        self.enlarge_wanted.emit(self.indicator)

    def _on_pointed_changed(self, place: str) -> None:
        self._pointed = place
        plot = self.area.shown
        if plot is not None and plot.faded:
            self.area.show_plot(plot, self._looks.of(plot, place))

    def _on_reading_changed(self, year: int | None) -> None:
        plot = self.area.shown
        if plot is None or year is None:
            self.reading_moved.emit("", self)
            return
        text = self._texts.reading(plot, self._looks.of(plot, self._pointed), year)
        self.reading_moved.emit(text, self)
        if QAccessible.isActive():
            self.area.setAccessibleName(text)

    def copy_as_table(self) -> None:
        """Put all values of the plot on the clipboard."""
        plot = self.area.shown
        if plot is not None:
            table = as_tab_separated(self._texts.table(plot))
            QGuiApplication.clipboard().setText(table)

    def _on_why_chosen(self) -> None:
        plot = self.area.shown
        if plot is not None:
            self.why_wanted.emit(self.indicator, plot.selected)

    def _on_copy_picture(self) -> None:
        self.picture_wanted.emit(self.area.shown, False)

    def _on_save_picture(self) -> None:
        self.picture_wanted.emit(self.area.shown, True)

    def _on_removal_chosen(self) -> None:
        self.removal_wanted.emit(self.indicator)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the plot."""
        entries = {
            translate("plots", "Why is it so?"): self._on_why_chosen,
            translate("plots", "Enlarge, or back"): self._on_heading_clicked,
            translate("plots", "Copy as table"): self.copy_as_table,
            translate("plots", "Copy as picture"): self._on_copy_picture,
            translate("plots", "Save as picture…"): self._on_save_picture,
            translate("plots", "Remove plot"): self._on_removal_chosen,
        }
        _menu(self, entries).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enlarges, copy copies (with Shift as a picture), Delete removes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_heading_clicked()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_as_table()
        elif event.keyCombination() == _COPY_PICTURE:
            self._on_copy_picture()
        elif event.key() == Qt.Key.Key_Delete:
            self._on_removal_chosen()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus of the plot as the card's frame; describe it when it comes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            plot = self.area.shown
            if event.type() == QEvent.Type.FocusIn and plot is not None:
                self._describe(plot)
                self.pointed_at.emit(self.indicator, plot.selected)
            self.update()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the question in the corner between years and names: nothing is there."""
        super().resizeEvent(event)
        self._why.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the card in the accent colour while its plot has the focus."""
        super().paintEvent(event)
        if self.area.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            painter.end()


def _menu(parent: QWidget, entries: Mapping[str, Callable[[], None]]) -> QMenu:
    """A menu that is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for text, slot in entries.items():
        menu.addAction(text).triggered.connect(slot)
    return menu
