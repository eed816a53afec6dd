"""The composition root of the window: builds the parts, connects them, runs them."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QSize,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from desktop.core.errors import UserError
from desktop.document.first_view import first_viewpoint
from desktop.document.live import LiveProjection
from desktop.document.locks import Locks
from desktop.document.scenario import base_scenario
from desktop.document.session import Session
from desktop.document.view import View
from desktop.jobs.bands import LiveBands
from desktop.storage.bundled import Bundled
from desktop.storage.map_folder import read_map
from desktop.storage.paths import PROGRAM, ProgramPaths
from desktop.storage.settings import Settings, load_settings
from desktop.ui.budget.panel import BudgetPanel
from desktop.ui.context import PanelContext
from desktop.ui.docks import DockId
from desktop.ui.first_paint import Filling, FirstPaint
from desktop.ui.fonts import use_font
from desktop.ui.formats import Formats
from desktop.ui.garbage import Garbage
from desktop.ui.icons import Icons
from desktop.ui.keeping import Keeping
from desktop.ui.languages import Languages, language_of_system
from desktop.ui.main_window import MainWindow
from desktop.ui.map.place import map_or_reason
from desktop.ui.options import Options, parsed
from desktop.ui.panels_later import panels_behind, plots_later
from desktop.ui.picture import Picture
from desktop.ui.refusal import refuse_to_start
from desktop.ui.remembering import (
    keep_on_screen,
    recent_paths,
    remember,
    restore_window,
)
from desktop.ui.reporting import log_qt_message, start_log
from desktop.ui.samples import SampleFiles
from desktop.ui.screen import why_no_screen
from desktop.ui.side_windows import side_windows
from desktop.ui.single_instance import SingleInstance, bring_forward
from desktop.ui.theme import Appearance, Themes
from desktop.ui.translation import Words
from desktop.ui.undo import Undo
from desktop.ui.watching import Watch
from desktop.ui.window_parts import WindowParts

FIRST_SIZE = QSize(1400, 900)
_SWITCH_SECONDS = 0.001
"""How long work behind the window may hold Python before the window has its turn."""


class Program:
    """The parts of one open window.

    Parameters
    ----------
    paths
        The program's resources and the user's folders.
    language
        Code of a language; empty for the one remembered or the system's.
    remembers
        Whether the settings of the user are used and written.

    Raises
    ------
    UserError
        Where the installation is damaged.
    """

    def __init__(
        self,
        application: QApplication,
        paths: ProgramPaths,
        language: str = "",
        *,
        remembers: bool = True,
    ) -> None:
        self._paths, self._remembers = paths, remembers
        self._problem: UserError | None = None
        data = Bundled(paths)
        self.region = data.region
        settings = self._read_settings()
        code = language or settings.language or language_of_system()
        self.languages = Languages(application, paths.resources / "languages", code)
        use_font(application, paths.resources / "fonts")
        self.themes = Themes(application, paths.resources)
        self.themes.choose(Appearance(settings.appearance or Appearance.SYSTEM))
        self.words = Words(self.languages, self.region, data.renderings)
        name = QCoreApplication.translate("files", "New scenario")
        self.session = Session(self.region, (base_scenario(self.region, name),))
        self.view = View(settings.viewpoint or first_viewpoint(self.region))
        self.live = LiveProjection(self.session, data.central)
        self.bands = LiveBands(self.session, self.live, data.parameters)
        self.undo = Undo(self.session, self.words.error)
        self.context = self._made_context(data)
        self.budgets = BudgetPanel(self.context)
        self._plots = plots_later(self.context)
        self._behind = panels_behind(self.context)
        self.window = MainWindow(self._made_parts(settings))
        self.window.resize(FIRST_SIZE)
        restore_window(self.window, settings)
        self.window.closing.connect(self._on_closing)
        self.keeping = Keeping(self.window, self.context, paths.recovery)
        self.first_paint = FirstPaint(self.window)
        self.filling = Filling((self._plots, *self._behind.values()), self.window)
        self.first_paint.painted.connect(self.filling.one)
        self.first_paint.painted.connect(self.bands.start)

    def show(
        self,
        file: Path | None = None,
        size: QSize | None = None,
        *,
        in_steps: bool = False,
    ) -> bool:
        """Show the window, with a file where one is given; false where it fails.

        Parameters
        ----------
        in_steps
            Paint the window before its plots, and what stands in tabs behind others,
            are made: it stands there sooner.
        """
        if not in_steps:
            self.filling.at_once()
        opened = file is None or self.window.files.open_path(file)
        if size is not None:
            self.window.resize(size)
        elif in_steps:
            keep_on_screen(self.window)
        self.window.show()
        # The first thing to do is on the left; buttons of docks come before it.
        self.budgets.setFocus()
        if self._problem is not None:
            self.tell(self._problem)
        return opened

    def tell(self, error: UserError) -> None:
        """Say in the window what could not be done."""
        self.window.strip.refuse(self.words.error(error))

    def take_up(self, file: object) -> None:
        """Come to the front for a second start, with its file where it has one."""
        bring_forward(self.window)
        if isinstance(file, Path):
            self.window.files.open_path(file)

    def stop(self) -> None:
        """Leave the work behind the window; unsaved work stays for the next start."""
        self.keeping.stop(keep=True)
        self.bands.stop()
        self.languages.remove()

    def _read_settings(self) -> Settings:
        if not self._remembers:
            return Settings()
        read = load_settings(self._paths.config, self.region)
        self._problem = read.problem
        return read.settings

    def _made_context(self, data: Bundled) -> PanelContext:
        return PanelContext(
            agreements=data.folder.agreements,
            session=self.session,
            view=self.view,
            live=self.live,
            bands=self.bands,
            submit=self.undo.submit,
            submit_list=self.undo.submit_list,
            new_gesture=self.undo.new_gesture,
            themes=self.themes,
            formats=Formats(self.languages),
            words=self.words,
        )

    def _locks(self) -> Locks:
        return self.budgets.locks

    def _made_parts(self, settings: Settings) -> WindowParts:
        context, resources = self.context, self._paths.resources
        samples = SampleFiles(self._paths.samples(), self.region, self.words)
        return WindowParts(
            context=context,
            undo=self.undo,
            languages=self.languages,
            icons=Icons(resources / "icons"),
            side=side_windows(context, resources, self._paths.data(), self._locks),
            centre=self._plots,
            docked={
                DockId.BUDGETS: self.budgets,
                DockId.MAP: map_or_reason(
                    context, read_map(resources / "map", self.region)
                ),
                **self._behind,
            },
            samples=samples.names,
            table_commands=self.budgets.table.commands.in_edit_menu(),
            samples_folder=self._paths.samples(),
            recent=recent_paths(settings),
        )

    def _on_closing(self) -> None:
        self.keeping.stop(keep=False)
        self.bands.stop()
        if self._remembers:
            remember(
                self._paths.config, self.window, self.view, self.languages, self.themes
            )


def made_application() -> QApplication:
    """Make the one application object, as every way into the program wants it."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    QApplication.setStyle("Fusion")
    application = QApplication([PROGRAM])
    application.setApplicationName(PROGRAM)
    application.setDesktopFileName(PROGRAM)
    Garbage(application)
    return application


def main(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    options = parsed(arguments)
    drawn = options.picture is not None
    if drawn:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if problem := why_no_screen(os.environ, sys.platform):
        sys.stderr.write(f"{problem}\n")
        return 2
    application = made_application()
    try:
        paths = ProgramPaths.of_user()
    except FileNotFoundError as error:
        return refuse_to_start(error)
    start_log(paths.log)
    qInstallMessageHandler(log_qt_message)
    instance = SingleInstance(paths.recovery.parent)
    if not drawn and instance.hand_over(options.file):
        return 0
    try:
        program = Program(application, paths, options.language, remembers=not drawn)
    except UserError as error:
        return refuse_to_start(error)
    try:
        if options.picture is not None:
            return _draw(program, options, options.picture)
        return _run(program, options, instance, paths.log)
    finally:
        program.stop()


def _run(
    program: Program, options: Options, instance: SingleInstance, log: Path
) -> int:
    watch = Watch(program.tell, program.keeping, log)
    instance.asked.connect(program.take_up)
    instance.listen()
    try:
        program.first_paint.painted.connect(program.keeping.offer)
        # What was made at the start stays: no search needs to look at it again.
        program.filling.done.connect(gc.freeze)
        program.show(options.file, options.size, in_steps=True)
        return QApplication.exec()
    finally:
        instance.stop()
        watch.stop()


def _draw(program: Program, options: Options, target: Path) -> int:
    picture = Picture(program.window, program.bands, target)
    if not program.show(options.file, options.size):
        sys.stderr.write(f"{PROGRAM}: {program.window.strip.sentence}\n")
        return 2
    QApplication.exec()
    if not picture.saved:
        sys.stderr.write(
            f"{PROGRAM}: {target} cannot be written. Choose another folder.\n"
        )
        return 2
    return 0
