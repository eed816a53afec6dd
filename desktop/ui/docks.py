"""The docks around the plots: placed, folded where room is short, remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabWidget,
    QToolButton,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.icons import Icons
from desktop.ui.theme import GRID, HIT, Role, Theme, set_role


class DockId(StrEnum):
    """Docks by their place of birth; the names stand in remembered arrangements."""

    BUDGETS = "budgets"
    MAP = "map"
    MOVERS = "movers"
    ADVICE = "advice"
    AGREEMENTS = "agreements"
    SCORECARD = "scorecard"


_TITLES = {
    DockId.BUDGETS: QT_TRANSLATE_NOOP("docks", "Budgets"),
    DockId.MAP: QT_TRANSLATE_NOOP("docks", "Map"),
    DockId.MOVERS: QT_TRANSLATE_NOOP("docks", "What moved most"),
    DockId.ADVICE: QT_TRANSLATE_NOOP("docks", "Advice"),
    DockId.AGREEMENTS: QT_TRANSLATE_NOOP("docks", "Cooperation"),
    DockId.SCORECARD: QT_TRANSLATE_NOOP("docks", "Scorecard"),
}
_TABS = {
    **_TITLES,
    DockId.MOVERS: QT_TRANSLATE_NOOP("docks", "Moved"),
    DockId.AGREEMENTS: QT_TRANSLATE_NOOP("docks", "Pacts"),
    DockId.SCORECARD: QT_TRANSLATE_NOOP("docks", "Scores"),
}
"""Shorter where the heading would not fit a tab."""
_RIGHT = (
    (DockId.MAP, DockId.SCORECARD),
    (DockId.MOVERS, DockId.ADVICE),
    (DockId.AGREEMENTS,),
)
"""The right column of a tall window; docks of one group share their place as tabs."""
_TALL = 1000
_LEAST_WIDTH, _LEAST_HEIGHT = 1360, 820
"""In smaller windows the right column folds into tabs."""
_STATE_VERSION = 1


class _DockTitle(QWidget):
    """Heading of a dock with its two buttons; the rest of it is for dragging."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._label = QLabel()
        set_role(self._label, Role.HEADING)
        self._float = self._button("float", self._on_float)
        self._close = self._button("close", dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, 0)
        row.setSpacing(0)
        row.addWidget(self._label, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)

    def write(self, title: str) -> None:
        """Set the heading and name the buttons."""
        self._label.setText(title)
        for button, text in (
            (self._float, QCoreApplication.translate("docks", "Own window, or back")),
            (self._close, QCoreApplication.translate("docks", "Close")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(f"{title}: {text}")

    def paint_icons(self, icons: Icons, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._float.setIcon(icons.icon("float", theme))
        self._close.setIcon(icons.icon("close", theme))

    def _button(self, name: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"dock_{name}")
        set_role(button, Role.ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedSize(HIT, HIT)
        button.clicked.connect(slot)
        return button

    def _on_float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
        if self._dock.isFloating():
            self._dock.resize(_without_scrolling(self._dock))


@dataclass(frozen=True)
class Arrangement:
    """What Qt remembers of the docks in a wide and in a narrow window."""

    wide: str = ""
    narrow: str = ""


class Docks(QObject):
    """Makes the docks and keeps one arrangement for wide windows, one for narrow.

    Parameters
    ----------
    window
        The docks belong to it.
    panels
        What each dock shows.
    """

    def __init__(self, window: QMainWindow, panels: Mapping[DockId, QWidget]) -> None:
        super().__init__(window)
        self._window = window
        window.setTabPosition(
            Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North
        )
        self._docks = {name: self._made(name, panels[name]) for name in DockId}
        self._titles = {name: _DockTitle(dock) for name, dock in self._docks.items()}
        for name, dock in self._docks.items():
            dock.setTitleBarWidget(self._titles[name])
        self._remembered: dict[bool, QByteArray] = {}
        self._wide: bool | None = None
        self.retranslate()

    def is_in_sight(self, widget: QWidget) -> bool:
        """Whether a widget of the window is not in a dock behind others as a tab.

        Qt leaves docks behind others shown, out of sight: keys would go there.
        """
        return not any(
            dock.isAncestorOf(widget) and dock.visibleRegion().isEmpty()
            for dock in self._docks.values()
        )

    def view_actions(self) -> list[QAction]:
        """An action for each dock that shows or hides it."""
        return [dock.toggleViewAction() for dock in self._docks.values()]

    def retranslate(self) -> None:
        """Write the titles in the language of now."""
        for name, dock in self._docks.items():
            title = QCoreApplication.translate("docks", _TITLES[name])
            dock.setWindowTitle(QCoreApplication.translate("docks", _TABS[name]))
            self._titles[name].write(title)

    def paint_icons(self, icons: Icons, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for title in self._titles.values():
            title.paint_icons(icons, theme)

    def fit(self) -> None:
        """Take the arrangement for the window's size, when it became wide or narrow."""
        size = self._window.size()
        wide = size.width() >= _LEAST_WIDTH and size.height() >= _LEAST_HEIGHT
        if wide == self._wide:
            return
        closed = self._closed_before(other=not wide)
        self._wide = wide
        state = self._remembered.get(wide)
        if state is None or not self._window.restoreState(state, _STATE_VERSION):
            self.restore()
            for dock in closed:
                dock.close()

    def _closed_before(self, *, other: bool) -> list[QDockWidget]:
        """Docks that are closed in the arrangement for the other size."""
        if self._wide is not None:
            self._remembered[self._wide] = self._state()
        elif other in self._remembered:
            self._window.restoreState(self._remembered[other], _STATE_VERSION)
        else:
            return []
        return [dock for dock in self._docks.values() if dock.isHidden()]

    def restore(self) -> None:
        """Put every dock back where it belongs in a window of this size."""
        for name, dock in self._docks.items():
            dock.setFloating(False)
            left = name is DockId.BUDGETS
            area = Qt.DockWidgetArea
            side = area.LeftDockWidgetArea if left else area.RightDockWidgetArea
            self._window.addDockWidget(side, dock)
            dock.show()
        groups = [[self._docks[name] for name in group] for group in self._groups()]
        for above, below in pairwise(groups):
            self._window.splitDockWidget(above[0], below[0], Qt.Orientation.Vertical)
        for group in groups:
            for behind in group[1:]:
                self._window.tabifyDockWidget(group[0], behind)
            group[0].raise_()
        self._share_room([group[0] for group in groups])

    def _groups(self) -> tuple[tuple[DockId, ...], ...]:
        """The right column from top to bottom; docks of one group share tabs."""
        if not self._wide:
            return (sum(_RIGHT, ()),)
        if self._window.height() >= _TALL:
            return _RIGHT
        return (_RIGHT[0], sum(_RIGHT[1:], ()))

    def _share_room(self, column: list[QDockWidget]) -> None:
        width, height = self._window.width(), self._window.height()
        self._window.resizeDocks(
            [self._docks[DockId.BUDGETS], column[0]],
            [_part(width, 0.28, 376, 448), _part(width, 0.21, 280, 336)],
            Qt.Orientation.Horizontal,
        )
        first = _part(height, 0.6, 400, 560)
        rest = (height - first) // max(1, len(column) - 1)
        self._window.resizeDocks(
            column, [first, *[rest] * (len(column) - 1)], Qt.Orientation.Vertical
        )

    def arrangement(self) -> Arrangement:
        """What to remember for the next start."""
        if self._wide is not None:
            self._remembered[self._wide] = self._state()
        texts = {
            wide: bytes(state.toBase64().data()).decode()
            for wide, state in self._remembered.items()
        }
        return Arrangement(texts.get(True, ""), texts.get(False, ""))

    def remember(self, arrangement: Arrangement) -> None:
        """Use what was remembered; what Qt cannot read is passed over in `fit`."""
        for wide, text in ((True, arrangement.wide), (False, arrangement.narrow)):
            if text:
                state = QByteArray.fromBase64(text.encode())
                self._remembered[wide] = QByteArray(state)

    def _state(self) -> QByteArray:
        return self._window.saveState(_STATE_VERSION)

    def _made(self, name: DockId, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(self._window)
        dock.setObjectName(f"dock_{name}")
        dock.setWidget(panel)
        return dock


def _without_scrolling(dock: QDockWidget) -> QSize:
    """A size in which nothing of the dock is scrolled, if the screen has it."""
    areas = dock.findChildren(QAbstractScrollArea)
    right = max((a.horizontalScrollBar().maximum() for a in areas), default=0)
    below = max((a.verticalScrollBar().maximum() for a in areas), default=0)
    whole = dock.size() + QSize(right, below)
    return whole.boundedTo(dock.screen().availableSize())


def _part(width: int, share: float, least: int, most: int) -> int:
    """A share of the window's width within bounds."""
    return min(most, max(least, round(share * width)))
