# SPDX-License-Identifier: Apache-2.0
"""Tells whether an installed program works: each step prints a line, a fault ends it.

Run as ``luzhou-planner --self-test`` in every package that is built. The window is the
real one, without a screen; nothing of the user's is read or written.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QPixmap, QRawFont
from PySide6.QtWidgets import QApplication

import desktop
from desktop.app import Program, made_application
from desktop.core.indicators import BY_ID
from desktop.core.projection import MODEL_VERSION
from desktop.document.edits import EditKind, EditLabel, Item, MoneyCell, SetMoney
from desktop.report import write_report
from desktop.storage.bundled import Bundled
from desktop.storage.paths import PROGRAM, ProgramPaths
from desktop.storage.scenario_file import load_scenarios
from desktop.storage.tables import read_tables, write_tables
from desktop.ui.fonts import add_fonts
from desktop.ui.languages import CHINESE, ENGLISH
from desktop.ui.picture import Picture

_SAMPLE = "hub.lzplan"
_NAME = "泸州协同规划"
_TEXT = 16.0
_MORE_MONEY = 10.0
_WITHOUT_A_SCREEN = (
    "This plugin does not support",
    "QFontDatabase: Cannot find font directory",  # it has none on Windows
)
"""What Qt says because there is no screen, not because something is wrong."""
_DAY = "2026-01-01"
_LONGEST_MS = 120_000
"""A band that is not there by then will not come."""
_FEWEST_COLOURS = 50
"""A window with plots has far more, an empty one a handful."""


class SelfTestError(Exception):
    """A step did not give what it must give."""


def main(resources: Path | None = None) -> int:
    """Run all steps; 0 where each of them holds, 1 at the first that does not.

    Parameters
    ----------
    resources
        Data, fonts and the rest to be tested; by default those of the installation.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _say(PROGRAM, f"{desktop.__version__}, model {MODEL_VERSION}")
    try:
        with tempfile.TemporaryDirectory(prefix=f"{PROGRAM}-") as folder:
            _run(ProgramPaths.below(Path(folder), resources))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the result
        _say("FAILED", str(error))
        traceback.print_exception(error)
        return 1
    _say("self-test", "passed")
    return 0


def _run(paths: ProgramPaths) -> None:
    application = made_application()
    qInstallMessageHandler(_say_what_qt_says)
    _say("fonts", _fonts(paths))
    program = Program(application, paths, ENGLISH, remembers=False)
    try:
        bench = Bench(program, paths)
        for name, step in bench.steps():
            _say(name, step())
    finally:
        program.session.mark_saved()
        program.window.close()
        program.stop()


class Bench:
    """The steps in their order; each returns what it found.

    Raises
    ------
    SelfTestError
        From any step that does not hold.
    """

    def __init__(self, program: Program, paths: ProgramPaths) -> None:
        self._program, self._paths = program, paths
        self._file = paths.config.parent / "泸州 规划" / _SAMPLE

    def steps(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """What each step is called, in their order."""
        return (
            ("data", self.data),
            ("window", self.window),
            ("sample", self.sample),
            ("edit", self.edit),
            ("save", self.save),
            ("workbook", self.workbook),
            ("band", self.band),
            ("languages", self.languages),
            ("report", self.report),
        )

    def data(self) -> str:
        """The data are those the samples were made with."""
        region = self._program.region
        sample = load_scenarios(self._paths.samples() / _SAMPLE, region)
        _check(sample.same_data(region), "the sample was made with other data")
        return f"{len(region.cities)} cities, fingerprint {region.fingerprint}"

    def window(self) -> str:
        """The window opens."""
        self._program.show()
        window = self._program.window
        _check(window.isVisible(), "the window is not visible")
        return f"{window.width()} x {window.height()}"

    def sample(self) -> str:
        """A copy of a sample opens, from a folder with Chinese letters and a space."""
        self._file.parent.mkdir(parents=True)
        original = self._paths.samples() / _SAMPLE
        self._file.write_bytes(original.read_bytes())
        opened = self._program.window.files.open_path(self._file)
        _check(opened, self._program.window.strip.sentence)
        return self._program.words.scenario(self._program.session.active)

    def edit(self) -> str:
        """An edit moves the projection, and undo takes it back to the last digit."""
        before = self._schooling()
        plan = self._program.session.active.plan
        amount = float(plan.budgets[0, 1, 0]) + _MORE_MONEY
        label = EditLabel(EditKind.BUDGET, item=Item.EDUCATION)
        edit = SetMoney(label, (MoneyCell(0, Item.EDUCATION, 0, amount),))
        answer = self._program.undo.submit(edit)
        _check(answer.accepted, answer.sentence)
        after = self._schooling()
        _check(bool(np.isfinite(after).all()), "the projection is not finite")
        _check(float(after[-1]) > float(before[-1]), "the projection did not move")
        self._program.undo.undo()
        _check(np.array_equal(self._schooling(), before), "undo left a difference")
        self._program.undo.redo()
        return f"schooling expected {before[-1]:.4f} -> {after[-1]:.4f} years"

    def save(self) -> str:
        """What is saved is read back the same."""
        files, session = self._program.window.files, self._program.session
        _check(files.save(), self._program.window.strip.sentence)
        read = load_scenarios(self._file, self._program.region)
        plans = [scenario.plan for scenario in read.scenarios]
        same = plans[read.active].equals(session.active.plan)
        _check(same, "the file does not hold what was saved")
        _check(session.is_clean, "the window holds something unsaved")
        return f"{self._file.stat().st_size} bytes, read back the same"

    def workbook(self) -> str:
        """A workbook is written and read back."""
        book = self._file.with_suffix(".xlsx")
        region, plan = self._program.region, self._program.session.active.plan
        write_tables(book, region, plan)
        _check(read_tables(book, region).plan.equals(plan), "the workbook differs")
        return f"{book.stat().st_size} bytes, read back the same"

    def band(self) -> str:
        """The band is computed behind the window, and the picture is drawn with it."""
        target = self._file.with_suffix(".png")
        picture = Picture(self._program.window, self._program.bands, target)
        limit = QTimer(self._program.window, singleShot=True)
        limit.timeout.connect(QApplication.quit)
        limit.start(_LONGEST_MS)
        self._program.bands.start()
        QApplication.exec()
        limit.stop()
        _check(picture.saved, "there is no picture with the band")
        return f"{_checked(QImage(str(target)))}"

    def languages(self) -> str:
        """The window is drawn in each language, and the two are not the same."""
        drawn: dict[str, QPixmap] = {}
        for code in (ENGLISH, CHINESE):
            self._program.languages.choose(code)
            # Qt posts the change to the window.
            QApplication.sendPostedEvents()
            drawn[code] = self._program.window.grab()
            _checked(drawn[code].toImage())
            title = self._program.window.windowTitle()
            written = any("\u4e00" <= letter <= "\u9fff" for letter in title)
            _check(written == (code == CHINESE), f"{code} is titled {title}")
        same = drawn[ENGLISH].toImage() == drawn[CHINESE].toImage()
        _check(not same, "both languages look the same")
        return ", ".join(drawn)

    def _schooling(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        run = self._program.live.current.plan
        return np.asarray(BY_ID["schooling_expected"].read(run)[0, :, 0])

    def report(self) -> str:
        """A report is written as a PDF and as a page, in Chinese."""
        sizes = []
        bundled = Bundled(self._paths)
        for kind in ("pdf", "html"):
            target = self._file.with_suffix(f".{kind}")
            size = write_report(bundled, self._file, target, CHINESE, _DAY)
            _check(target.stat().st_size == size, f"{target.name} is not whole")
            sizes.append(f"{size} bytes of {kind}")
        return ", ".join(sizes)


def _fonts(paths: ProgramPaths) -> str:
    """Each bundled file is read by Qt and has the letters of the program's name."""
    folder = paths.resources / "fonts"
    families = add_fonts(folder)
    _check(bool(families), f"there is no font in {folder}")
    for file in sorted((*folder.glob("*.woff2"), *folder.glob("*.ttf"))):
        font = QRawFont(str(file), _TEXT)
        # By number: PySide6 6.9 mistakes some letters given as text.
        lacking = [sign for sign in _NAME if not font.supportsCharacter(ord(sign))]
        _check(not lacking, f"{file.name} lacks {lacking}")
    return ", ".join(dict.fromkeys(families))


def _checked(image: QImage) -> str:
    """Size of a picture that shows something."""
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    _check(len(colours) >= _FEWEST_COLOURS, "the picture is empty")
    return f"{image.width()} x {image.height()}"


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SelfTestError(otherwise)


def _say(name: str, found: str) -> None:
    if sys.stdout is not None:
        # A console of Windows may not know every letter.
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
        sys.stdout.write(f"{name:<16}{found}\n")
        sys.stdout.flush()


def _say_what_qt_says(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Print it: whoever builds a package takes any such line for a fault."""
    del context
    if not text.startswith(_WITHOUT_A_SCREEN):
        _say(kind.name, text)
