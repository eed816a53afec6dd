# SPDX-License-Identifier: Apache-2.0
"""What tests of panels get: the shipped region and a context as the window makes it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from desktop.document.first_view import first_viewpoint
from desktop.document.live import LiveProjection
from desktop.document.scenario import base_scenario
from desktop.document.session import Session
from desktop.document.view import View
from desktop.jobs.bands import LiveBands
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths
from desktop.ui.context import PanelContext
from desktop.ui.fonts import add_fonts
from desktop.ui.formats import Formats
from desktop.ui.languages import ENGLISH, Languages
from desktop.ui.theme import Themes
from desktop.ui.translation import Words
from desktop.ui.undo import Undo


@dataclass(frozen=True, eq=False)
class Desk:
    """A panel's context, and what the window has beside it.

    `bands` compute once `bands.start()` is called or an edit is made and the event
    loop runs; wait for them with `qtbot.waitSignal(desk.bands.finished)`.
    """

    context: PanelContext
    undo: Undo
    languages: Languages

    @property
    def session(self) -> Session:
        return self.context.session

    @property
    def view(self) -> View:
        return self.context.view

    @property
    def bands(self) -> LiveBands:
        return self.context.bands


@pytest.fixture(scope="session")
def bundled() -> Bundled:
    """The shipped data, read once for all tests."""
    return Bundled(ProgramPaths.of_user())


@pytest.fixture
def languages(qapp: QApplication, program_paths: ProgramPaths) -> Iterator[Languages]:
    """The translations, in English to begin with."""
    made = Languages(qapp, program_paths.resources / "languages", ENGLISH)
    add_fonts(program_paths.resources / "fonts")
    yield made
    made.choose(ENGLISH)
    made.remove()


@pytest.fixture
def themes(qapp: QApplication, program_paths: ProgramPaths) -> Iterator[Themes]:
    """The colours; the application is as before when the test is over."""
    palette = qapp.palette()
    yield Themes(qapp, program_paths.resources)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)


@pytest.fixture
def desk(bundled: Bundled, languages: Languages, themes: Themes) -> Iterator[Desk]:
    """A base scenario, ready to be edited through `desk.context.submit`."""
    region = bundled.region
    words = Words(languages, region, bundled.renderings)
    session = Session(region, (base_scenario(region, "Test"),))
    live = LiveProjection(session, bundled.central)
    bands = LiveBands(session, live, bundled.parameters)
    undo = Undo(session, words.error)
    context = PanelContext(
        agreements=bundled.folder.agreements,
        session=session,
        view=View(first_viewpoint(region)),
        live=live,
        bands=bands,
        submit=undo.submit,
        submit_list=undo.submit_list,
        new_gesture=undo.new_gesture,
        themes=themes,
        formats=Formats(languages),
        words=words,
    )
    yield Desk(context, undo, languages)
    bands.stop()


@pytest.fixture
def context(desk: Desk) -> PanelContext:
    """The context alone."""
    return desk.context
