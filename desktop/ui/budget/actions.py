"""Commands on the selected cells, for the context menu, the card and their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.document.money import Column
from desktop.ui.budget import bulk
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.sentences import column_name


class BudgetActions(QObject):
    """One `QAction` for each command; texts name what they will touch.

    Parameters
    ----------
    desk
        Whose cell in hand the commands are about.
    selected
        The selected cells of the table.
    owner
        Widget inside which the keys work.
    """

    copy_wanted = Signal()
    paste_wanted = Signal()
    opening_wanted = Signal()

    def __init__(
        self,
        desk: BudgetDesk,
        selected: Callable[[], list[tuple[int, Column]]],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._desk = desk
        self._selected = selected
        self.reset_cells = self._action(self._on_reset_cells, "Del", "Backspace")
        self.reset_row = self._action(self._on_reset_row, "Ctrl+Del")
        self.reset_column = self._action(self._on_reset_column, "Shift+Del")
        self.reset_table = self._action(self._on_reset_table, "Ctrl+Shift+Del")
        self.reset_every_year = self._action(self._on_reset_every_year)
        self.lock_cell = self._action(self._on_lock_cell, "Ctrl+L", checkable=True)
        self.lock_row = self._action(self._on_lock_row, checkable=True)
        self.lock_column = self._action(self._on_lock_column, checkable=True)
        self.spread_row = self._action(self._on_spread_row)
        self.spread_region = self._action(self._on_spread_region)
        self.copy = self._action(self.copy_wanted.emit, "Ctrl+C")
        self.paste = self._action(self.paste_wanted.emit, "Ctrl+V")
        self.opening = self._action(self.opening_wanted.emit, "Ctrl+I")
        owner.addActions([a for a in self._all() if not a.shortcut().isEmpty()])
        desk.current_changed.connect(self.retranslate)
        desk.ledger_changed.connect(self.retranslate)
        desk.locks_changed.connect(self.retranslate)
        self.retranslate()

    def fill(self, menu: QMenu) -> None:
        """Put all commands into a context menu."""
        menu.addActions([self.copy, self.paste])
        menu.addSeparator()
        self.fill_resets(menu)
        menu.addSeparator()
        self.fill_locks(menu)
        menu.addSeparator()
        self.fill_spreads(menu)
        menu.addSeparator()
        menu.addAction(self.opening)

    def in_edit_menu(self) -> tuple[QAction, QAction]:
        """Copy and paste, for a menu that is looked at from all of the window."""
        return self.copy, self.paste

    def fill_resets(self, menu: QMenu) -> None:
        """Resets from the cell to every year."""
        menu.addActions([self.reset_cells, self.reset_row, self.reset_column])
        menu.addActions([self.reset_table, self.reset_every_year])

    def fill_locks(self, menu: QMenu) -> None:
        """Locks of cell, row and column."""
        menu.addActions([self.lock_cell, self.lock_row, self.lock_column])

    def fill_spreads(self, menu: QMenu) -> None:
        """Spreading over a city or the region."""
        menu.addActions([self.spread_row, self.spread_region])

    def retranslate(self) -> None:
        """Name the cells that each command is about."""
        desk = self._desk
        city, column = desk.current
        row, head = desk.sentences.row(city), column_name(column)
        cell, years = (
            desk.sentences.cell(city, column),
            desk.sentences.years(desk.ledger),
        )
        self.copy.setText(self.tr("Copy cells"))
        self.paste.setText(self.tr("Paste cells"))
        self.opening.setText(self.tr("Open or close infrastructure"))
        self.reset_cells.setText(self.tr("Reset the selected cells"))
        self.reset_row.setText(self.tr("Reset {row}, all headings").format(row=row))
        self.reset_column.setText(
            self.tr("Reset {column}, all cities").format(column=head)
        )
        self.reset_table.setText(
            self.tr("Reset the table, {years}").format(years=years)
        )
        self.reset_every_year.setText(self.tr("Reset the table, every year"))
        self.lock_cell.setText(self.tr("Lock {cell}").format(cell=cell))
        self.lock_row.setText(self.tr("Lock {row}, all headings").format(row=row))
        self.lock_column.setText(
            self.tr("Lock {column}, all cities").format(column=head)
        )
        self.spread_row.setText(self.tr("Spread the rest within {row}").format(row=row))
        self.spread_region.setText(self.tr("Spread the rest across the region"))
        self._show_state()

    def _show_state(self) -> None:
        desk = self._desk
        city, column = desk.current
        is_city = city != desk.region_row
        is_cell = is_city and column is not Column.TOTAL
        locks = desk.locks
        for action in (self.lock_cell, self.lock_row, self.reset_row, self.spread_row):
            action.setEnabled(is_city)
        self.lock_cell.setEnabled(is_cell)
        self.lock_column.setEnabled(column is not Column.TOTAL)
        city_id = desk.city_id(city) if is_city else ""
        self.lock_cell.setChecked((city_id, column) in locks.cells)
        self.lock_row.setChecked(city_id in locks.rows)
        self.lock_column.setChecked(column in locks.columns)

    def _action(
        self, slot: Callable[[], object], *keys: str, checkable: bool = False
    ) -> QAction:
        action = QAction(self)
        action.setCheckable(checkable)
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        return action

    def _all(self) -> list[QAction]:
        return [child for child in self.children() if isinstance(child, QAction)]

    def _on_reset_cells(self) -> None:
        bulk.reset(self._desk, self._selected())

    def _on_reset_row(self) -> None:
        bulk.reset(self._desk, bulk.cells_of_row(self._desk.current[0]))

    def _on_reset_column(self) -> None:
        column = self._desk.current[1]
        bulk.reset(self._desk, bulk.cells_of_column(self._desk, column))

    def _on_reset_table(self) -> None:
        bulk.reset(self._desk, bulk.all_cells(self._desk))

    def _on_reset_every_year(self) -> None:
        bulk.reset(self._desk, bulk.all_cells(self._desk), every_year=True)

    def _on_lock_cell(self) -> None:
        city, column = self._desk.current
        locks = self._desk.locks
        self._desk.set_locks(locks.toggled_cell(self._desk.city_id(city), column))

    def _on_lock_row(self) -> None:
        city = self._desk.city_id(self._desk.current[0])
        self._desk.set_locks(self._desk.locks.toggled_row(city))

    def _on_lock_column(self) -> None:
        column = self._desk.current[1]
        self._desk.set_locks(self._desk.locks.toggled_column(column))

    def _on_spread_row(self) -> None:
        bulk.spread(self._desk, [self._desk.current[0]])

    def _on_spread_region(self) -> None:
        bulk.spread(self._desk, range(self._desk.region_row))
