"""The window: places header, docks, plots and status line; has no rules of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QVBoxLayout, QWidget

from desktop.document.edits import EditLabel
from desktop.document.scenario import Scenario
from desktop.ui.actions import Actions, Command
from desktop.ui.choices import Choices
from desktop.ui.docks import Docks
from desktop.ui.files import Files
from desktop.ui.focus_chain import move_focus
from desktop.ui.header import HeaderBar
from desktop.ui.menus import Menu, Menus
from desktop.ui.message_strip import MessageStrip
from desktop.ui.reading import Reading
from desktop.ui.scenario_commands import ScenarioCommands
from desktop.ui.side_windows import history_window
from desktop.ui.status_line import StatusLine
from desktop.ui.table_commands import TableCommands
from desktop.ui.theme import Role, Theme, set_role
from desktop.ui.window_parts import WindowParts


class MainWindow(QMainWindow):
    """Everything the user sees, put in its place.

    Parameters
    ----------
    parts
        Made by the composition root.
    """

    closing = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setDockNestingEnabled(True)
        self._parts, context = parts, parts.context
        self._context = context
        self.files = Files(self, context, parts.recent, parts.samples_folder)
        self._scenario = ScenarioCommands(
            self, context.session, context.words, parts.undo
        )
        self.strip = MessageStrip()
        history = history_window(context, parts.undo)
        side = {**parts.side, Command.HISTORY: history}
        self._reading = Reading(self, side, self.strip, context)
        self._tables = TableCommands(self, context, self.files.folders)
        self.actions_of_window = Actions(self, self._callbacks())
        self.docks = Docks(self, parts.docked)
        self._menu_bar = QMenuBar()
        shown = self.docks.view_actions()
        self._menus = Menus(
            self._menu_bar, self.actions_of_window, shown, parts.table_commands
        )
        self._choices = Choices(
            self._menus,
            self.files,
            self._scenario,
            parts.languages,
            context.themes,
            parts.samples,
        )
        self._header = self._made_header()
        self._lay_out()
        self._connect()
        self._show_theme(context.themes.now)
        self._show_document()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language with what is no widget."""
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_of_window.retranslate()
            self._menus.retranslate()
            self.docks.retranslate()
            self._show_document()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right column where room is short."""
        super().resizeEvent(event)
        self.docks.fit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own
        """Pass over what stands in tabs behind others."""
        return move_focus(self, forward, self.docks.is_in_sight)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before unsaved work goes away."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.closing.emit()
        self.files.leave()
        self._tables.stop()
        event.accept()

    def _callbacks(self) -> dict[Command, Callable[[], object]]:
        undo, files, scenario = self._parts.undo, self.files, self._scenario
        return {
            Command.NEW: files.new,
            Command.OPEN: files.open,
            Command.SAVE: files.save,
            Command.SAVE_AS: files.save_as,
            Command.IMPORT: self._tables.import_tables,
            Command.EXPORT_INPUTS: self._tables.export_inputs,
            Command.EXPORT: self._tables.export_comparison,
            Command.CLOSE: self.close,
            Command.UNDO: undo.undo,
            Command.REDO: undo.redo,
            Command.RESET_SCENARIO: scenario.reset,
            Command.RENAME: scenario.rename,
            Command.DEBT_RULE: scenario.switch_debt_rule,
            Command.NEW_SCENARIO: scenario.new,
            Command.COPY_SCENARIO: scenario.copy,
            Command.REMOVE_SCENARIO: scenario.remove,
            Command.BASELINE: scenario.switch_baseline,
            Command.RESTORE_LAYOUT: self._restore_layout,
            Command.FULL_SCREEN: self._switch_full_screen,
            Command.NEXT_SCENARIO: scenario.next,
            Command.PREVIOUS_SCENARIO: scenario.previous,
            **self._reading.callbacks(),
        }

    def _made_header(self) -> HeaderBar:
        return HeaderBar(
            self._context.session,
            self._parts.undo,
            self._context.words,
            self.actions_of_window,
            self._menu_bar,
            self._menus[Menu.LANGUAGE],
        )

    def _lay_out(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.strip)
        self.setMenuWidget(top)
        set_role(self._parts.centre, Role.CANVAS)
        self._parts.centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCentralWidget(self._parts.centre)
        line = StatusLine(self._context.session, self._context.view)
        line.replaced_wanted.connect(self.actions_of_window[Command.SOURCES].trigger)
        self.setStatusBar(line)

    def _connect(self) -> None:
        context, files = self._context, self.files
        files.changed.connect(self._show_document)
        files.refused.connect(self.strip.refuse)
        files.noticed.connect(self.strip.tell)
        files.noted.connect(self._on_noted)
        context.session.scenarios_replaced.connect(self.strip.drop_note)
        self._tables.told.connect(self.strip.tell)
        self._tables.refused.connect(self.strip.refuse)
        self._parts.undo.changed.connect(self._show_document)
        context.session.clean_changed.connect(self._on_clean_changed)
        context.session.active_changed.connect(self._on_active_changed)
        context.themes.changed.connect(self._show_theme)

    def _show_theme(self, theme: Theme) -> None:
        for part in (self._header, self.strip, self.docks):
            part.paint_icons(self._parts.icons, theme)

    def _show_document(self) -> None:
        actions, undo = self.actions_of_window, self._parts.undo
        session = self._context.session
        is_baseline = session.baseline_position == session.active_position
        several = len(session.scenarios) > 1
        name = self.files.name
        program = self.tr("Luzhou Planner")
        self.setWindowTitle(f"{name}[*] – {program}")
        self.setWindowModified(not session.is_clean)
        self._name_step(Command.UNDO, self.tr("&Undo: {step}"), undo.undo_label)
        self._name_step(Command.REDO, self.tr("&Redo: {step}"), undo.redo_label)
        actions[Command.DEBT_RULE].setChecked(session.active.plan.debt_rule)
        actions[Command.BASELINE].setChecked(is_baseline)
        actions[Command.REMOVE_SCENARIO].setEnabled(several)
        actions[Command.NEXT_SCENARIO].setEnabled(several)
        actions[Command.PREVIOUS_SCENARIO].setEnabled(several)

    def _name_step(
        self, command: Command, template: str, label: EditLabel | None
    ) -> None:
        action = self.actions_of_window[command]
        action.setEnabled(label is not None)
        if label is None:
            action.setText(self.actions_of_window.text(command))
        else:
            action.setText(template.format(step=self._context.words.edit(label)))

    def _on_clean_changed(self, clean: bool) -> None:
        self.setWindowModified(not clean)

    def _on_active_changed(self, scenario: Scenario) -> None:
        del scenario
        self.strip.drop_note()
        self._show_document()

    def _on_noted(self) -> None:
        self.strip.note(self.files.note)

    def _restore_layout(self) -> None:
        self.docks.restore()

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
