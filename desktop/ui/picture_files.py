"""Pictures that leave the window: a file or the clipboard, with where they are from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QDate,
    QIODevice,
    QMimeData,
    QObject,
)
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

import desktop
from desktop.core.errors import UserError
from desktop.core.projection import MODEL_VERSION
from desktop.jobs.latest import Latest, Refused, Ticket
from desktop.ui.context import PanelContext
from desktop.ui.folders import Folders, file_name
from desktop.ui.message_strip import MessageStrip

translate = QCoreApplication.translate
SVG, PNG = ".svg", ".png"
RATIO = 3.0
"""Pixels a point in files and on the clipboard: 216 to the inch."""
FINGERPRINT = 12


class PictureQuestion:
    """Asks where a picture goes."""

    @classmethod
    def ask(cls, parent: QWidget, suggested: Path) -> Path | None:
        """The file to write, PNG or SVG; None where the user goes back."""
        title = translate("pictures", "Save the plot as a picture")
        kinds = "PNG (*.png);;SVG (*.svg)"
        dialog = QFileDialog(parent, title, str(suggested), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        wanted = SVG if "svg" in dialog.selectedNameFilter() else PNG
        dialog.deleteLater()
        if not chosen:
            return None
        path = Path(chosen[0])
        known = path.suffix.lower() in {SVG, PNG}
        return path if known else Path(f"{path}{wanted}")


def origin_line(context: PanelContext) -> str:
    """Scenario, day and versions: which program and data made a picture."""
    program = translate("MainWindow", "Luzhou Planner")
    template = translate(
        "pictures",
        "{scenario} · {day} · {program} {version}, model {model}, data {data}",
    )
    return template.format(
        scenario=context.words.scenario(context.session.active),
        day=context.formats.day(QDate.currentDate()),
        program=program,
        version=desktop.__version__,
        model=MODEL_VERSION,
        data=context.session.region.fingerprint[:FINGERPRINT],
    )


@dataclass(frozen=True)
class Picture:
    """One picture in both its forms."""

    svg: str
    image: QImage

    def content(self, kind: str) -> bytes:
        """What stands in its file."""
        if kind == SVG:
            return self.svg.encode("utf-8")
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.image)
        return bytes(content.data())


class PictureFiles(QObject):
    """Copies pictures and writes them behind the window.

    Parameters
    ----------
    widget
        Dialogs belong to it; its window says what was written, or why not.
    """

    def __init__(self, widget: QWidget, context: PanelContext) -> None:
        super().__init__(widget)
        self._widget, self._context = widget, context
        self._folders = Folders(())
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._latest.stop)

    def copy(self, picture: Picture) -> None:
        """Put a picture on the clipboard, in pixels and as SVG."""
        data = QMimeData()
        data.setImageData(picture.image)
        data.setData("image/svg+xml", QByteArray(picture.content(SVG)))
        QGuiApplication.clipboard().setMimeData(data)

    def save(self, title: str, made: Callable[[], Picture]) -> None:
        """Ask for a place and write the picture there.

        Parameters
        ----------
        title
            What it shows; with the scenario it is the name that is suggested.
        """
        scenario = self._context.words.scenario(self._context.session.active)
        name = file_name(f"{title} - {scenario}")
        path = PictureQuestion.ask(self._widget, self._folders.first() / f"{name}{PNG}")
        if path is None:
            return
        self._folders.used(path)
        content = made().content(path.suffix.lower())

        def write(ticket: Ticket) -> object:
            from desktop.storage.files import write_file

            del ticket
            try:
                write_file(path, content)
            except UserError as error:
                return Refused(error)
            return path

        self._latest.request(write)

    def _on_answered(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self._tell(self._context.words.error(answer.error))
        elif isinstance(answer, Path):
            said = translate("pictures", "Written: {file}")
            self._tell(said.format(file=answer))

    def _tell(self, sentence: str) -> None:
        """What was written, or why not, where the window says such things."""
        window = self._widget.window()
        strip = window.findChild(MessageStrip)
        beside = window.parentWidget()
        if strip is None and beside is not None:
            # A window beside the main one has none of its own.
            strip = beside.window().findChild(MessageStrip)
        if strip is not None:
            strip.tell(sentence)


def sharp(image: QImage) -> QImage:
    """The picture with its size on paper."""
    per_metre = round(72.0 * RATIO / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    return image
