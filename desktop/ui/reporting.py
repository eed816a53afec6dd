"""Faults of the program: written to the log and shown with a text to pass on.

A `UserError` that nobody caught is shown as its sentence; everything else is a bug.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

import desktop
from desktop.core.errors import Cancelled, UserError
from desktop.core.projection import MODEL_VERSION
from desktop.ui.theme import GRID, Role, set_role

_LOG = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LOG_BYTES, _LOG_FILES = 500_000, 3


def start_log(folder: Path) -> RotatingFileHandler | None:
    """Write the log into `folder`; without a log where it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "luzhou-planner.log",
            maxBytes=_LOG_BYTES,
            backupCount=_LOG_FILES,
            encoding="utf-8",
        )
    except OSError:
        return None
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    )
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def report_text(error: BaseException) -> str:
    """Versions and traceback, to be copied into a report."""
    lines = [
        f"Luzhou Planner {desktop.__version__}, model {MODEL_VERSION}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        "",
        *traceback.format_exception(error),
    ]
    return "\n".join(line.rstrip("\n") for line in lines)


class ReportWindow(QDialog):
    """Says that the program has a fault, and offers the text to copy."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault of the program"))
        said = QLabel(
            self.tr(
                "The last command met a fault of the program. Your plan is still there:"
                " save it, and pass the text below on so that the fault can be mended."
            )
        )
        said.setWordWrap(True)
        self._text = QPlainTextEdit(text)
        self._text.setObjectName("report_text")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Text for the report"))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(
            self.tr("Copy the text"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.setObjectName("copy")
        copy.clicked.connect(self._on_copy)
        close = buttons.addButton(
            self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_role(close, Role.PRIMARY)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(said)
        column.addWidget(self._text, 1)
        column.addWidget(buttons)
        self.resize(80 * GRID, 52 * GRID)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


class Reporter(QObject):
    """Catches what nothing else caught, on any thread, while it is installed.

    Parameters
    ----------
    tell
        Shows the sentence of a refusal that nobody caught.
    rescue
        Puts unsaved work on the disk before anything else is tried.
    """

    _happened = Signal(object)

    def __init__(
        self,
        tell: Callable[[UserError], None],
        rescue: Callable[[], UserError | None] | None = None,
    ) -> None:
        super().__init__()
        self._tell = tell
        self._rescue = rescue
        self._window: ReportWindow | None = None
        # From other threads the error waits for the event loop.
        self._happened.connect(self._on_happened)

    def install(self) -> None:
        """Become the hook of Python, of its threads and of Qt's messages."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        qInstallMessageHandler(log_qt_message)

    @staticmethod
    def remove() -> None:
        """Put the hooks of Python and Qt back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    @property
    def window(self) -> ReportWindow | None:
        """The window last shown."""
        return self._window

    def report(self, error: BaseException) -> None:
        """Log an error and show it; nothing is said of what the user stopped."""
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, UserError):
            self._save_work()
            _LOG.error("Fault of the program", exc_info=error)
        self._happened.emit(error)

    def _save_work(self) -> None:
        if self._rescue is None:
            return
        try:
            problem = self._rescue()
        except Exception:  # noqa: BLE001 - the outer border
            # Whatever is wrong here must not hide the first fault.
            _LOG.exception("Unsaved work was not put on the disk")
            return
        if problem is not None:
            _LOG.error("Unsaved work was not put on the disk: %s", problem)

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _thread_hook(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self.report(given.exc_value)

    def _on_happened(self, error: object) -> None:
        if isinstance(error, UserError):
            self._tell(error)
        elif isinstance(error, BaseException):
            self._show(report_text(error))

    def _show(self, text: str) -> None:
        # One window at a time: a fault in painting would open one with each frame.
        if self._window is not None:
            return
        self._window = ReportWindow(text)
        self._window.destroyed.connect(self._on_window_gone)
        self._window.show()

    def _on_window_gone(self) -> None:
        self._window = None


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Hand a message of Qt to the log."""
    del context
    logging.getLogger("qt").log(_LEVELS[kind], "%s", text)
