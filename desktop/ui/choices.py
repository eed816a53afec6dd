"""Menus with lists: recent files, samples, last year, language, appearance."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.files import Files
from desktop.ui.languages import NAMES, Languages
from desktop.ui.menus import Menu, Menus
from desktop.ui.scenario_commands import ScenarioCommands
from desktop.ui.theme import Appearance, Themes

Samples = Callable[[], Iterable[tuple[Path, str]]]
"""Files of the samples with their names in the language of now."""

_APPEARANCES = {
    Appearance.SYSTEM: QT_TRANSLATE_NOOP("menus", "As the system"),
    Appearance.LIGHT: QT_TRANSLATE_NOOP("menus", "Light"),
    Appearance.DARK: QT_TRANSLATE_NOOP("menus", "Dark"),
}


class Choice(QObject):
    """A menu of which one entry at a time is ticked.

    Parameters
    ----------
    entries
        Value and text of each entry, asked whenever the menu opens.
    chosen
        Gives the value that is ticked; None where none is.
    choose
        Told the value of the entry that was clicked.
    """

    def __init__(
        self,
        menu: QMenu,
        entries: Callable[[], Iterable[tuple[object, str]]],
        chosen: Callable[[], object] | None,
        choose: Callable[[object], None],
    ) -> None:
        super().__init__(menu)
        self._menu, self._entries = menu, entries
        self._chosen, self._choose = chosen, choose
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._on_triggered)
        # Filled when it opens; an empty menu would not open on every platform.
        menu.addAction("")

    def fill(self) -> None:
        """Write the entries of now."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, text in self._entries():
            # A menu takes a single & for a mnemonic.
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setData(value)
            if self._chosen is not None:
                action.setCheckable(True)
                action.setChecked(value == self._chosen())
                group.addAction(action)
        if self._menu.isEmpty():
            nothing = QCoreApplication.translate("menus", "Nothing yet")
            self._menu.addAction(nothing).setEnabled(False)

    def _on_triggered(self, action: QAction) -> None:
        self._choose(action.data())


class Choices:
    """Fills the menus that hold lists, and does what is chosen in them.

    Parameters
    ----------
    menus
        Those of the window, which owns the entries.
    """

    def __init__(
        self,
        menus: Menus,
        files: Files,
        scenario: ScenarioCommands,
        languages: Languages,
        themes: Themes,
        samples: Samples,
    ) -> None:
        self._files, self._scenario, self._samples = files, scenario, samples
        self._languages, self._themes = languages, themes
        self._all = (
            Choice(menus[Menu.RECENT], self._recent, None, self._open_recent),
            Choice(menus[Menu.SAMPLES], self._sample_names, None, self._open_sample),
            Choice(
                menus[Menu.HORIZON],
                scenario.horizons,
                scenario.horizon,
                scenario.choose_horizon,
            ),
            Choice(menus[Menu.LANGUAGE], NAMES.items, self._language, self._speak),
            Choice(
                menus[Menu.APPEARANCE],
                self._appearances,
                self._appearance,
                self._appear,
            ),
        )

    def _recent(self) -> list[tuple[object, str]]:
        return [(path, path.name) for path in self._files.recent]

    def _open_recent(self, path: object) -> None:
        self._files.open_path(Path(str(path)))

    def _sample_names(self) -> list[tuple[object, str]]:
        return [(path, name) for path, name in self._samples()]

    def _open_sample(self, path: object) -> None:
        self._files.open_sample(Path(str(path)))

    def _language(self) -> object:
        return self._languages.code

    def _speak(self, code: object) -> None:
        self._languages.choose(str(code))

    def _appearances(self) -> list[tuple[object, str]]:
        translate = QCoreApplication.translate
        return [
            (appearance, translate("menus", text))
            for appearance, text in _APPEARANCES.items()
        ]

    def _appearance(self) -> object:
        return self._themes.appearance

    def _appear(self, appearance: object) -> None:
        self._themes.choose(Appearance(str(appearance)))
