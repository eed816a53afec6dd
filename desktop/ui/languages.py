"""The language of the window: chosen while it is open, heard by every widget.

Qt sends each widget `QEvent.Type.LanguageChange`; a panel answers it in `changeEvent`
by calling its own `retranslate()`. Values that depend on the language ask
`Languages.code` each time instead of keeping it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

ENGLISH = "en"
CHINESE = "zh_CN"
NAMES = {ENGLISH: "English", CHINESE: "简体中文"}
"""Each language by the name it gives itself; never translated."""


def language_of_system() -> str:
    """Chinese where the system's first language is, else English."""
    system = QLocale.system()
    wanted = system.uiLanguages()[:1] or [system.name()]
    return CHINESE if wanted[0].lower().startswith("zh") else ENGLISH


class Languages(QObject):
    """Installs the translations of one language at a time.

    Parameters
    ----------
    application
        Its translators and Qt's default locale are kept in step.
    folder
        Folder with `luzhou_<code>.qm`.
    code
        Language to begin with.
    """

    def __init__(self, application: QApplication, folder: Path, code: str) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._code = code
        self._locale = QLocale(code)
        self._install()

    @property
    def code(self) -> str:
        """`ENGLISH` or `CHINESE`."""
        return self._code

    @property
    def is_chinese(self) -> bool:
        """Whether names come in Chinese."""
        return self._code == CHINESE

    @property
    def locale(self) -> QLocale:
        """For numbers and dates."""
        return self._locale

    def choose(self, code: str) -> None:
        """Change the language of everything that is open."""
        if code != self._code:
            self._code = code
            self._locale = QLocale(code)
            self._install()

    def remove(self) -> None:
        """Take the translations out of the application again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    def _install(self) -> None:
        self.remove()
        QLocale.setDefault(self.locale)
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            ("qtbase", of_qt),
            ("luzhou", str(self._folder)),
        ):
            translator = QTranslator(self)
            # English has no file of Qt's own; its absence is no fault.
            if translator.load(f"{name}_{self._code}", folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
