"""Chooses the plots: search, tick, put in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.indicators import INDICATORS
from desktop.ui.names import indicator_name, indicator_short, unit_of
from desktop.ui.theme import GRID, Role, set_role

_SIZE = (340, 440)
_ID = Qt.ItemDataRole.UserRole


class PlotChooser(QFrame):
    """A list over the plots; what is ticked is shown at once, in the list's order."""

    chosen = Signal(tuple)
    """Indicator ids in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._search = QLineEdit()
        self._list = QListWidget()
        self._up, self._down = QPushButton(), QPushButton()
        self._hint = QLabel()
        self._filling = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.setObjectName("plot_chooser")
        set_role(self, Role.CARD)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.itemChanged.connect(self._on_changed)
        self._list.itemActivated.connect(self._on_activated)
        self._list.model().rowsMoved.connect(self._on_changed)
        self._list.setObjectName("plot_list")
        self._search.setObjectName("plot_search")
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        set_role(self._hint, Role.MUTED)
        self._hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._up)
        row.addWidget(self._down)
        row.addStretch(1)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._hint)
        column.addLayout(row)
        self.resize(*_SIZE)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._search.setPlaceholderText(self.tr("Search indicators"))
        self._search.setAccessibleName(self.tr("Search indicators"))
        self._list.setAccessibleName(self.tr("Plots to show, in order"))
        self._up.setText(self.tr("Move up"))
        self._down.setText(self.tr("Move down"))
        self._hint.setText(self.tr("Tick what to show. Drag, or use the buttons."))
        for item in self._items():
            item.setText(_text(str(item.data(_ID))))

    def open_at(self, spot: QPoint, shown: Sequence[str]) -> None:
        """Open below a point of the screen, with these plots ticked and first."""
        self.fill(shown)
        self._search.clear()
        screen = self.screen().availableGeometry()
        x = min(spot.x(), screen.right() - self.width())
        y = min(spot.y(), screen.bottom() - self.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
        self.show()
        self._search.setFocus()

    def fill(self, shown: Sequence[str]) -> None:
        """List the shown indicators in their order, then the others."""
        self._filling = True
        self._list.clear()
        others = [i.id for i in INDICATORS if i.id not in shown]
        for name in (*shown, *others):
            item = QListWidgetItem(_text(name))
            item.setData(_ID, name)
            item.setToolTip(indicator_name(name))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = name in shown
            item.setCheckState(
                Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            )
            self._list.addItem(item)
        self._filling = False

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(k) for k in range(self._list.count())]

    def _on_search(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            name = str(item.data(_ID))
            heard = f"{name} {indicator_name(name)} {indicator_short(name)}".casefold()
            item.setHidden(wanted not in heard)

    def _on_changed(self) -> None:
        if self._filling:
            return
        ticked = [
            str(item.data(_ID))
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        ]
        self.chosen.emit(tuple(ticked))

    def _on_activated(self, item: QListWidgetItem) -> None:
        is_ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(
            Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        )

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        target = row + step
        if row < 0 or not 0 <= target < self._list.count():
            return
        self._filling = True
        item = self._list.takeItem(row)
        self._list.insertItem(target, item)
        self._list.setCurrentRow(target)
        self._filling = False
        self._on_changed()


def _text(indicator: str) -> str:
    unit = unit_of(indicator)
    name = indicator_name(indicator)
    return f"{name} · {unit}" if unit else name
