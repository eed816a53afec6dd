"""The menu bar, made of the commands."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.actions import Actions, Command


class Menu(Enum):
    """Menus by what they hold."""

    FILE = auto()
    EDIT = auto()
    SCENARIO = auto()
    STUDY = auto()
    VIEW = auto()
    LANGUAGE = auto()
    HELP = auto()
    RECENT = auto()
    SAMPLES = auto()
    HORIZON = auto()
    APPEARANCE = auto()


_TITLES = {
    Menu.FILE: QT_TRANSLATE_NOOP("menus", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("menus", "&Edit"),
    Menu.SCENARIO: QT_TRANSLATE_NOOP("menus", "&Scenario"),
    Menu.STUDY: QT_TRANSLATE_NOOP("menus", "Stu&dy"),
    Menu.VIEW: QT_TRANSLATE_NOOP("menus", "&View"),
    Menu.LANGUAGE: QT_TRANSLATE_NOOP("menus", "&Language"),
    Menu.HELP: QT_TRANSLATE_NOOP("menus", "&Help"),
    Menu.RECENT: QT_TRANSLATE_NOOP("menus", "Open &recent"),
    Menu.SAMPLES: QT_TRANSLATE_NOOP("menus", "Open sa&mple"),
    Menu.HORIZON: QT_TRANSLATE_NOOP("menus", "&Last year shown"),
    Menu.APPEARANCE: QT_TRANSLATE_NOOP("menus", "&Appearance"),
}

_BAR: dict[Menu, tuple[Command | Menu | None, ...]] = {
    Menu.FILE: (
        Command.NEW,
        Command.OPEN,
        Menu.RECENT,
        Menu.SAMPLES,
        None,
        Command.SAVE,
        Command.SAVE_AS,
        None,
        Command.IMPORT,
        Command.EXPORT_INPUTS,
        Command.EXPORT,
        Command.REPORT,
        None,
        Command.CLOSE,
    ),
    Menu.EDIT: (
        Command.UNDO,
        Command.REDO,
        Command.HISTORY,
        None,
        Command.CATALOGUE,
        None,
        Command.RESET_SCENARIO,
    ),
    Menu.SCENARIO: (
        Command.RENAME,
        Command.TARGETS,
        Menu.HORIZON,
        Command.DEBT_RULE,
        None,
        Command.NEW_SCENARIO,
        Command.COPY_SCENARIO,
        Command.REMOVE_SCENARIO,
        None,
        Command.COMPARE,
        Command.MERGE,
        Command.RESULTS,
        Command.BASELINE,
        Command.NEXT_SCENARIO,
        Command.PREVIOUS_SCENARIO,
    ),
    Menu.STUDY: (
        Command.WHY,
        Command.COOPERATION_STUDY,
        Command.SEARCH,
    ),
    Menu.VIEW: (
        Command.RESTORE_LAYOUT,
        None,
        Menu.APPEARANCE,
        Command.FULL_SCREEN,
    ),
    Menu.LANGUAGE: (),
    Menu.HELP: (
        Command.METHOD,
        Command.HINDCAST,
        Command.SOURCES,
        None,
        Command.ABOUT,
    ),
}


class Menus:
    """The menu bar and its menus.

    Parameters
    ----------
    actions
        What the menus hold.
    docks
        Entries at the head of the view menu.
    table
        Entries of the edit menu that belong to the budget table: their keys work only
        in it, their menu entries from everywhere.
    """

    def __init__(
        self,
        bar: QMenuBar,
        actions: Actions,
        docks: Sequence[QAction],
        table: Sequence[QAction] = (),
    ) -> None:
        self._menus = {name: QMenu(bar) for name in Menu}
        for name, menu in self._menus.items():
            menu.setObjectName(f"menu_{name.name.lower()}")
        for action in docks:
            self._menus[Menu.VIEW].addAction(action)
        for name, entries in _BAR.items():
            menu = self._menus[name]
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                elif isinstance(entry, Menu):
                    menu.addMenu(self._menus[entry])
                else:
                    menu.addAction(actions[entry])
            bar.addMenu(menu)
        edit = self._menus[Menu.EDIT]
        for action in table:
            edit.insertAction(actions[Command.CATALOGUE], action)
        if table:
            edit.insertSeparator(actions[Command.CATALOGUE])
        self.retranslate()

    def __getitem__(self, name: Menu) -> QMenu:
        return self._menus[name]

    def retranslate(self) -> None:
        """Write the titles in the language of now."""
        for name, menu in self._menus.items():
            menu.setTitle(QCoreApplication.translate("menus", _TITLES[name]))
