"""Every command of the window as data: name, text, shortcut; and menus made of them.

Commands are told apart by `Command`, never by their text, which changes with the
language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP


class Command(Enum):
    """What can be done from menus, buttons and keys."""

    NEW = auto()
    OPEN = auto()
    SAVE = auto()
    SAVE_AS = auto()
    IMPORT = auto()
    EXPORT = auto()
    EXPORT_INPUTS = auto()
    REPORT = auto()
    CLOSE = auto()
    UNDO = auto()
    REDO = auto()
    RESET_SCENARIO = auto()
    RENAME = auto()
    CATALOGUE = auto()
    DEBT_RULE = auto()
    NEW_SCENARIO = auto()
    COPY_SCENARIO = auto()
    REMOVE_SCENARIO = auto()
    HISTORY = auto()
    MERGE = auto()
    RESULTS = auto()
    TARGETS = auto()
    COMPARE = auto()
    BASELINE = auto()
    WHY = auto()
    COOPERATION_STUDY = auto()
    SEARCH = auto()
    RESTORE_LAYOUT = auto()
    FULL_SCREEN = auto()
    NEXT_SCENARIO = auto()
    PREVIOUS_SCENARIO = auto()
    ABOUT = auto()
    METHOD = auto()
    HINDCAST = auto()
    SOURCES = auto()


Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True)
class CommandText:
    """The English text of a command, and its keys."""

    text: str
    keys: Keys | None = None
    checkable: bool = False


_Standard = QKeySequence.StandardKey

TEXTS: Mapping[Command, CommandText] = {
    Command.NEW: CommandText(QT_TRANSLATE_NOOP("commands", "&New"), _Standard.New),
    Command.OPEN: CommandText(QT_TRANSLATE_NOOP("commands", "&Open…"), _Standard.Open),
    Command.SAVE: CommandText(QT_TRANSLATE_NOOP("commands", "&Save"), _Standard.Save),
    Command.SAVE_AS: CommandText(
        QT_TRANSLATE_NOOP("commands", "Save &as…"), "Ctrl+Shift+S"
    ),
    Command.IMPORT: CommandText(QT_TRANSLATE_NOOP("commands", "&Import tables…")),
    Command.EXPORT: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Export comparison as a workbook…")
    ),
    Command.REPORT: CommandText(
        QT_TRANSLATE_NOOP("commands", "Re&port…"), _Standard.Print
    ),
    Command.EXPORT_INPUTS: CommandText(
        QT_TRANSLATE_NOOP("commands", "Export &inputs as tables…")
    ),
    Command.CLOSE: CommandText(QT_TRANSLATE_NOOP("commands", "&Quit"), _Standard.Quit),
    Command.UNDO: CommandText(QT_TRANSLATE_NOOP("commands", "&Undo"), _Standard.Undo),
    Command.REDO: CommandText(QT_TRANSLATE_NOOP("commands", "&Redo"), _Standard.Redo),
    Command.RESET_SCENARIO: CommandText(
        QT_TRANSLATE_NOOP("commands", "Reset everything to the base")
    ),
    Command.RENAME: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Name and note…"), "Ctrl+Shift+N"
    ),
    Command.CATALOGUE: CommandText(
        QT_TRANSLATE_NOOP("commands", "Agreements and &lines…"), "Ctrl+K"
    ),
    Command.DEBT_RULE: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Debt rule limits what is borrowed"),
        checkable=True,
    ),
    Command.NEW_SCENARIO: CommandText(
        QT_TRANSLATE_NOOP("commands", "New &scenario in this file")
    ),
    Command.COPY_SCENARIO: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Copy of this scenario"), "Ctrl+Shift+D"
    ),
    Command.REMOVE_SCENARIO: CommandText(
        QT_TRANSLATE_NOOP("commands", "Remo&ve this scenario")
    ),
    Command.MERGE: CommandText(
        QT_TRANSLATE_NOOP("commands", "Combine &files of cities…"), "Ctrl+M"
    ),
    Command.RESULTS: CommandText(QT_TRANSLATE_NOOP("commands", "Results as &saved…")),
    Command.HISTORY: CommandText(QT_TRANSLATE_NOOP("commands", "&History…"), "Ctrl+H"),
    Command.TARGETS: CommandText(QT_TRANSLATE_NOOP("commands", "&Targets…"), "Ctrl+G"),
    Command.COMPARE: CommandText(
        QT_TRANSLATE_NOOP("commands", "Com&pare scenarios…"), "Ctrl+E"
    ),
    Command.BASELINE: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Baseline of comparisons"), checkable=True
    ),
    Command.WHY: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Why is it so?…"), "Shift+F1"
    ),
    Command.COOPERATION_STUDY: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Together or each for himself…"), "Ctrl+T"
    ),
    Command.SEARCH: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Best allocation…"), "Ctrl+B"
    ),
    Command.RESTORE_LAYOUT: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Restore the arrangement")
    ),
    Command.FULL_SCREEN: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Full screen"),
        _Standard.FullScreen,
        checkable=True,
    ),
    Command.NEXT_SCENARIO: CommandText(
        QT_TRANSLATE_NOOP("commands", "Ne&xt scenario"), "Ctrl+PgDown"
    ),
    Command.PREVIOUS_SCENARIO: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Previous scenario"), "Ctrl+PgUp"
    ),
    Command.ABOUT: CommandText(QT_TRANSLATE_NOOP("commands", "&About the program")),
    Command.METHOD: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Method notes"), _Standard.HelpContents
    ),
    Command.HINDCAST: CommandText(
        QT_TRANSLATE_NOOP("commands", "&Hindcast: what it would have said")
    ),
    Command.SOURCES: CommandText(QT_TRANSLATE_NOOP("commands", "&Data and sources")),
}

Callbacks = Mapping[Command, Callable[[], object]]


class Actions:
    """The window's actions by command.

    Parameters
    ----------
    parent
        The window; shortcuts work wherever in it the focus is.
    callbacks
        What each command does.
    """

    def __init__(self, parent: QWidget, callbacks: Callbacks) -> None:
        self._actions = {
            command: self._made(parent, command, callbacks[command])
            for command in TEXTS
        }
        self.retranslate()

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def retranslate(self) -> None:
        """Write the texts in the language of now."""
        for command, action in self._actions.items():
            action.setText(self.text(command))

    def text(self, command: Command) -> str:
        """The text of a command in the language of now."""
        return QCoreApplication.translate("commands", TEXTS[command].text)

    @staticmethod
    def _made(
        parent: QWidget, command: Command, callback: Callable[[], object]
    ) -> QAction:
        action = QAction(parent)
        action.setObjectName(f"action_{command.name.lower()}")
        keys = TEXTS[command].keys
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        elif keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setCheckable(TEXTS[command].checkable)
        action.triggered.connect(callback)
        parent.addAction(action)
        return action
