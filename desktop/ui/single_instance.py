# SPDX-License-Identifier: Apache-2.0
"""One window per user: a second start hands its file to the window that is open."""

from __future__ import annotations

import hashlib
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_LOG = logging.getLogger(__name__)
_ENOUGH_MS = 2000
"""A window that does not answer within this time hangs: a second one is opened."""
_TAKEN = b"taken\n"
_END = b"\n"
_LONGEST_PATH = 100
"""Bytes that every system allows in the address of a socket."""


def address_in(folder: Path) -> str:
    """Where the window of the user whose folder this is can be reached.

    On Unix a socket in that folder, so that no other user can take its place; where
    its path is too long, and for the pipes of Windows, a name made from it.
    """
    socket = folder / "window"
    if sys.platform == "win32" or len(bytes(socket)) > _LONGEST_PATH:
        return f"luzhou-planner-{hashlib.sha256(bytes(socket)).hexdigest()[:24]}"
    return str(socket)


def bring_forward(window: QWidget) -> None:
    """Show a window in front of the others, also where it was an icon."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


class SingleInstance(QObject):
    """Hands a file to the window that is open, or becomes the one that is asked.

    Parameters
    ----------
    folder
        Of the user; made when the window begins to listen.
    """

    asked = Signal(object)
    """A second start: the `Path` of its file, or None where it had none.

    On macOS a double click starts nothing twice; it comes here as an event.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder, self._address = folder, address_in(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        application = QCoreApplication.instance()
        # Only there: each event of the program would pass through it.
        if sys.platform == "darwin" and application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file that macOS hands to the program."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    def hand_over(self, file: Path | None) -> bool:
        """Ask the open window to show a file; false where no window answers."""
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_ENOUGH_MS):
            return False
        _let_it_come_to_the_front()
        # As bytes of the system: a name need not be valid text.
        socket.write((b"" if file is None else bytes(file.absolute())) + _END)
        taken = socket.waitForBytesWritten(_ENOUGH_MS) and _answered(socket)
        socket.disconnectFromServer()
        return taken

    def listen(self) -> bool:
        """Be the window that later starts find; false where the system refuses.

        Without it the program works as before, only in several windows.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _LOG.info("No other start will find this window: %s", error)
            return False
        # Nobody answers there, or this start would have handed over its file.
        QLocalServer.removeServer(self._address)
        listens = self._server.listen(self._address)
        if not listens:
            _LOG.info(
                "No other start will find this window: %s", self._server.errorString()
            )
        return listens

    def stop(self) -> None:
        """Be found no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_words)
            self._read(socket)

    def _on_words(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        name = bytes(socket.readLine().data()).removesuffix(_END)
        # The answer first: opening the file may ask the user something.
        socket.write(_TAKEN)
        socket.flush()
        self.asked.emit(_path(name) if name else None)


def _answered(socket: QLocalSocket) -> bool:
    return socket.canReadLine() or socket.waitForReadyRead(_ENOUGH_MS)


def _path(name: bytes) -> Path:
    return Path(name.decode(sys.getfilesystemencoding(), "surrogateescape"))


def _let_it_come_to_the_front() -> None:
    """Allow it on Windows, where only the program just started may step forward."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
