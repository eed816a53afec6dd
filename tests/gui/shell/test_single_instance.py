# SPDX-License-Identifier: Apache-2.0
"""A second start finds the first window; the second one is a process of its own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import single_instance
from desktop.ui.single_instance import SingleInstance, address_in, bring_forward

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.single_instance import SingleInstance
application = QCoreApplication([])
file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
sys.exit(not SingleInstance(Path(sys.argv[1])).hand_over(file))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "user"


@pytest.fixture
def first(qapp: QApplication, folder: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(folder)
    assert instance.listen()
    yield instance
    instance.stop()


def _asked_by_a_second_start(
    qtbot: QtBot, first: SingleInstance, folder: Path, *file: str
) -> object:
    second = QProcess()
    second.setWorkingDirectory(str(folder))
    with (
        qtbot.waitSignal(first.asked, timeout=20_000) as asked,
        qtbot.waitSignal(second.finished, timeout=20_000) as finished,
    ):
        arguments = ["-c", SECOND_START, str(folder), *file]
        # The folder of the test is the process's own: the package is found by path.
        second.setProcessEnvironment(_environment_with_the_package())
        second.start(sys.executable, arguments)
    assert finished.args is not None
    assert finished.args[0] == 0, bytes(second.readAllStandardError().data()).decode()
    assert asked.args is not None
    return asked.args[0]


def _environment_with_the_package() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(Path(__file__).parents[3]))
    return environment


def test_the_open_window_is_given_the_file_of_a_second_start(
    qtbot: QtBot, first: SingleInstance, folder: Path
) -> None:
    file = folder / "泸州 规划" / "枢纽.lzplan"
    assert _asked_by_a_second_start(qtbot, first, folder, str(file)) == file


def test_a_file_named_from_its_folder_is_handed_over_with_its_whole_path(
    qtbot: QtBot, first: SingleInstance, folder: Path
) -> None:
    asked = _asked_by_a_second_start(qtbot, first, folder, "plan.lzplan")
    assert asked == folder / "plan.lzplan"


def test_a_second_start_without_a_file_asks_for_the_window_alone(
    qtbot: QtBot, first: SingleInstance, folder: Path
) -> None:
    assert _asked_by_a_second_start(qtbot, first, folder) is None


def test_a_file_that_macos_hands_over_is_asked_for(
    qtbot: QtBot, qapp: QApplication, first: SingleInstance
) -> None:
    qapp.installEventFilter(first)  # as it is on macOS alone
    with qtbot.waitSignal(first.asked) as asked:
        qapp.sendEvent(qapp, QFileOpenEvent("/Users/规划员/枢纽.lzplan"))
    qapp.removeEventFilter(first)
    assert asked.args == [Path("/Users/规划员/枢纽.lzplan")]


def test_the_first_start_finds_no_window(qapp: QApplication, folder: Path) -> None:
    assert not SingleInstance(folder).hand_over(folder / "plan.lzplan")


def test_what_a_killed_window_left_is_in_nobodys_way(
    qapp: QApplication, folder: Path
) -> None:
    folder.mkdir()
    Path(address_in(folder)).write_bytes(b"")
    start = SingleInstance(folder)
    assert not start.hand_over(None)
    assert start.listen()
    start.stop()


def test_a_window_that_does_not_answer_is_left_alone(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_ENOUGH_MS", 50)
    folder.mkdir()
    hung = QLocalServer()
    assert hung.listen(address_in(folder))
    assert not SingleInstance(folder).hand_over(None)
    hung.close()


def test_without_a_folder_of_its_own_the_program_goes_on_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_bytes(b"a file, where the folder should be")
    assert not SingleInstance(tmp_path / "taken").listen()


def test_a_path_too_long_for_a_socket_becomes_a_name_of_its_own(
    tmp_path: Path,
) -> None:
    deep = [tmp_path / ("x" * 120) / name for name in ("one", "two")]
    names = {address_in(folder) for folder in deep}
    assert len(names) == 2
    assert all(len(name) < 50 and "/" not in name for name in names)


# The platform without a screen has no order of windows, and says so.
@pytest.mark.qt_log_ignore("does not support raise")
def test_the_window_comes_forward_also_from_an_icon(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert not window.isMinimized()
    assert window.isVisible()
