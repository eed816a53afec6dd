"""The cities that have curves: a click on a name selects it, the menu shows others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.document.history import REGION
from desktop.document.view import View, Viewpoint
from desktop.ui.context import PanelContext
from desktop.ui.theme import GRID, HIT, SMALL

_DOT = 4.0


class CityChip(QAbstractButton):
    """A dot in the city's colour and its name; the selected one is semibold."""

    def __init__(self, place: str, choose: Callable[[str], None]) -> None:
        super().__init__()
        self.place = place
        self._choose = choose
        self._colours = ("", "", "")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"chip_{place}")
        self.clicked.connect(self._on_clicked)

    def show_colours(self, dot: str, text: str, ground: str) -> None:
        """Set the colours of dot and text, and the ground while selected."""
        self._colours = (dot, text, ground)
        self.update()

    def sizeHint(self) -> QSize:
        """Dot, name and room around."""
        width = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.text())
        return QSize(width + int(2 * _DOT) + 3 * GRID - 4, HIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, dot and name."""
        del event
        dot, text, ground = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setBrush(QColor(dot))
        middle = self.height() / 2.0
        painter.drawEllipse(QPointF(GRID + _DOT, middle), _DOT, _DOT)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(text))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.setFont(self._font(bold=self.isChecked()))
        painter.setPen(QColor(text))
        room = self.rect().adjusted(int(2 * _DOT) + GRID + 4, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, self.text())
        painter.end()

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _on_clicked(self) -> None:
        self._choose(self.place)


class CityChips(QWidget):
    """The shown cities, and a menu of all of them.

    Parameters
    ----------
    context
        Region, view, words and themes.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: View = context.view
        self._places = (*(city.id for city in context.region.cities), REGION)
        self._chips = {place: CityChip(place, self._select) for place in self._places}
        self._menu_button = QToolButton()
        self._menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        self._build()
        self._view.changed.connect(self._on_view_changed)
        context.themes.changed.connect(self._on_theme_changed)
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addWidget(self._menu_button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._menu_button.setObjectName("shown_cities")
        self._menu_button.setMenu(self._menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for place in self._places:
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.setData(place)
            self._actions[place] = action
        self._menu.addSeparator()
        self._all, self._only = self._menu.addAction(""), self._menu.addAction("")
        self._menu.triggered.connect(self._on_menu_triggered)

    def retranslate(self) -> None:
        """Write all names in the language of now."""
        words = self._context.words
        for place, chip in self._chips.items():
            is_region = place == REGION
            name = words.whole_region() if is_region else words.city(place)
            chip.setText(name)
            chip.setAccessibleName(name)
            self._actions[place].setText(name)
        self._all.setText(self.tr("All cities"))
        self._only.setText(self.tr("Only the selected city"))
        self._menu_button.setText(self.tr("Cities"))
        self._menu_button.setToolTip(self.tr("Choose which cities have curves"))
        self._show(self._view.now)

    def full_width(self) -> int:
        """Pixels in which every shown name has room."""
        now = self._view.now
        shown = {*now.shown_cities, now.city}
        chips = [self._chips[place].sizeHint().width() + 2 for place in shown]
        return sum(chips) + self._menu_button.sizeHint().width() + GRID

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out names that have no room."""
        super().resizeEvent(event)
        self._show(self._view.now)

    def _show(self, viewpoint: Viewpoint) -> None:
        theme = self._context.themes.now
        colours = {city.id: city.colour for city in self._context.region.cities}
        shown = {*viewpoint.shown_cities, viewpoint.city}
        room = self.width() - self._menu_button.sizeHint().width()
        for place, chip in self._chips.items():
            chip.setChecked(place == viewpoint.city)
            dot = theme.city_curve(colours[place]) if place in colours else theme.text
            chip.show_colours(dot, theme.text, theme.accent_soft)
            self._actions[place].setChecked(place in shown)
            room -= (chip.sizeHint().width() + 2) if place in shown else 0
            chip.setVisible(place in shown and room >= 0)

    def _select(self, place: str) -> None:
        if place != REGION:
            self._view.set(city=place)
        self._show(self._view.now)

    def _on_menu_triggered(self, action: QAction) -> None:
        now = self._view.now
        if action is self._all:
            shown = {place for place in self._places if place != REGION}
        elif action is self._only:
            shown = {now.city}
        else:
            shown = set(now.shown_cities) ^ {str(action.data())}
        ordered = tuple(place for place in self._places if place in shown)
        self._view.set(shown_cities=ordered or (now.city,))
        self._show(self._view.now)

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if (before.city, before.shown_cities) != (after.city, after.shown_cities):
            self._show(after)

    def _on_theme_changed(self) -> None:
        self._show(self._view.now)
