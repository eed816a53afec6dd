"""A page that shows how a difference divides: waterfall and table side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.context import PanelContext
from desktop.ui.picture_menu import PictureMenu, painted_view
from desktop.ui.theme import GRID, Role, Theme, set_role
from desktop.ui.why.falls import Row
from desktop.ui.why.texts import WhyTexts
from desktop.ui.why.waterfall import Fall, Waterfall

_ROW = 26
_SIDE = 420
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DivisionPage(QWidget):
    """Drawn at the left, listed at the right; the list copies unrounded."""

    def __init__(
        self, name: str, context: PanelContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._texts = WhyTexts(context.words, context.formats)
        self._rows: Sequence[Row] = ()
        self._whole, self._unit = 0.0, ""
        self.chart = Waterfall(context.themes.now)
        PictureMenu(self.chart, context, painted_view(self.chart))
        self._table = QTableWidget(0, 3)
        self._copy = QPushButton()
        self._note, self._empty = QLabel(), QLabel()
        self._build(name)
        self.retranslate()

    def _build(self, name: str) -> None:
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.chart)
        split.addWidget(self._side(name))
        split.setStretchFactor(0, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(self._stack, 1)
        column.addWidget(self._note)
        self._note.setWordWrap(True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setObjectName(f"{name}_empty")
        self._note.setObjectName(f"{name}_note")
        for label in (self._note, self._empty):
            set_role(label, Role.MUTED)

    def _side(self, name: str) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._copy)
        column.addLayout(row)
        side.setMinimumWidth(_SIDE)
        self._build_table(name)
        self._copy.setObjectName(f"{name}_copy")
        self._copy.clicked.connect(self.copy_as_table)
        return side

    def _build_table(self, name: str) -> None:
        table = self._table
        table.setObjectName(f"{name}_table")
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            fit = QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, fit)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.copy_as_table)

    def retranslate(self) -> None:
        """Write what no answer changes."""
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copies the table for a spreadsheet, unrounded"))
        self._table.setAccessibleName(self.tr("What each part did"))
        self._write_heads()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self.chart.show_theme(theme)

    def show_division(
        self, fall: Fall, rows: Sequence[Row], unit: str, note: str
    ) -> None:
        """Draw and list a division; `note` says how it was made."""
        total = fall.total
        self._rows, self._unit = rows, unit
        self._whole = fall.value - fall.base
        self.chart.show_fall(fall)
        self._write_heads()
        self._table.setRowCount(len(rows) + 1)
        for at, (name, amount, label, error) in enumerate(rows):
            share = self._texts.share(amount, self._whole)
            scatter = f" ± {error:.1g}" if error > 0.0 else ""
            self._write_row(at, (name, label + scatter, share))
        share = self._texts.share(self._whole, self._whole)
        self._write_row(len(rows), (self.tr("Together"), total, share), bold=True)
        self._note.setText(note)
        self._stack.setCurrentIndex(0)

    def _write_row(self, at: int, texts: Sequence[str], *, bold: bool = False) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column:
                item.setTextAlignment(_RIGHT)
            if bold:
                font = self._table.font()
                font.setBold(True)
                item.setFont(font)
            self._table.setItem(at, column, item)

    def show_empty(self, sentence: str) -> None:
        """Say why there is nothing to divide, and what to do."""
        self._rows = ()
        self._empty.setText(sentence)
        self._note.setText("")
        self._stack.setCurrentIndex(1)

    def copy_as_table(self) -> None:
        """Put all rows on the clipboard, tab-separated, unrounded."""
        head = [self.tr("Part"), self._amount_head(), self.tr("standard error")]
        lines = ["\t".join(head)]
        lines += [
            "\t".join((name, repr(amount), repr(error) if error else ""))
            for name, amount, _, error in self._rows
        ]
        lines.append("\t".join((self.tr("Together"), repr(self._whole), "")))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _amount_head(self) -> str:
        return self._unit or self.tr("Amount")

    def _write_heads(self) -> None:
        heads = [self.tr("Part"), self._amount_head(), self.tr("Share")]
        self._table.setHorizontalHeaderLabels(heads)
        for column, side in enumerate((_LEFT, _RIGHT, _RIGHT)):
            head = self._table.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(side)
