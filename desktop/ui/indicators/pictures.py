"""A plot as a picture of its own: a file or the clipboard, with where it is from."""

from __future__ import annotations

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
from desktop.document.display_data import PlotData
from desktop.document.drawing import Drawing, Label, bounded, moved
from desktop.document.drawing_svg import standalone
from desktop.jobs.latest import Latest, Ticket
from desktop.ui.context import PanelContext
from desktop.ui.folders import Folders, file_name
from desktop.ui.indicators.drawn_plot import (
    SMALL,
    Paints,
    drawn_legend,
    drawn_plot,
    legend_texts,
)
from desktop.ui.indicators.plot_look import Looks
from desktop.ui.indicators.texts import PlotTexts, names_by_city
from desktop.ui.message_strip import MessageStrip
from desktop.ui.painted_drawing import pixels_of
from desktop.ui.theme import LIGHT

translate = QCoreApplication.translate
WIDTH, HEIGHT, MARGIN = 480.0, 270.0, 14.0
"""Points of the plot itself and of the room around everything."""
RATIO = 3.0
"""Pixels a point in files and on the clipboard: 216 to the inch."""
FINGERPRINT = 12
SVG, PNG = ".svg", ".png"


@dataclass(frozen=True)
class _Refused:
    """An answer like any other: an exception would be a fault of the program."""

    error: UserError


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


def origin_line(context: PanelContext, day: str) -> str:
    """Scenario, day and versions: which program and data made a picture."""
    program = translate("MainWindow", "Luzhou Planner")
    template = translate(
        "pictures",
        "{scenario} · {day} · {program} {version}, model {model}, data {data}",
    )
    return template.format(
        scenario=context.words.scenario(context.session.active),
        day=day,
        program=program,
        version=desktop.__version__,
        model=MODEL_VERSION,
        data=context.session.region.fingerprint[:FINGERPRINT],
    )


def drawn_picture(
    plot: PlotData, context: PanelContext, texts: PlotTexts, day: str
) -> Drawing:
    """The plot on white, what its lines stand for, and where it is from."""
    region = context.session.region
    cities = tuple(city.id for city in region.cities)
    look = Looks(region, LIGHT, names_by_city(context.words, cities)).of(plot)
    paints = Paints(LIGHT.better, LIGHT.worse)
    body = drawn_plot(plot, look, texts, paints, (WIDTH, HEIGHT))
    legend = drawn_legend(legend_texts(), look, WIDTH)
    bottom = MARGIN + HEIGHT + 8.0 + legend.height + 10.0
    line = bounded(origin_line(context, day), WIDTH, SMALL - 0.5)
    marks = (
        *moved(body.marks, MARGIN, MARGIN),
        *moved(legend.marks, MARGIN, MARGIN + HEIGHT + 8.0),
        Label((MARGIN, bottom), line, SMALL - 0.5, LIGHT.muted),
    )
    return Drawing(WIDTH + 2.0 * MARGIN, bottom + MARGIN - 4.0, marks)


class PlotPictures(QObject):
    """Saves and copies plots as the panel shows them, always dark on light.

    Parameters
    ----------
    panel
        Dialogs belong to its window.
    """

    def __init__(
        self,
        panel: QWidget,
        context: PanelContext,
        texts: PlotTexts,
    ) -> None:
        super().__init__(panel)
        self._panel, self._context, self._texts = panel, context, texts
        self._folders = Folders(())
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._latest.stop)

    def copy(self, plot: PlotData) -> None:
        """Put the picture on the clipboard, in pixels and as SVG."""
        drawing = self._drawing(plot)
        data = QMimeData()
        data.setImageData(_image(drawing))
        text = standalone(drawing, self._texts.summary(plot), LIGHT.surface)
        data.setData("image/svg+xml", QByteArray(text.encode()))
        QGuiApplication.clipboard().setMimeData(data)

    def save(self, plot: PlotData) -> None:
        """Ask for a place and write the picture there."""
        scenario = self._context.words.scenario(self._context.session.active)
        name = file_name(f"{self._texts.title(plot)[0]} - {scenario}")
        path = PictureQuestion.ask(self._panel, self._folders.first() / f"{name}{PNG}")
        if path is None:
            return
        self._folders.used(path)
        content = self.content(plot, path.suffix.lower())

        def write(ticket: Ticket) -> object:
            from desktop.storage.files import write_file

            del ticket
            try:
                write_file(path, content)
            except UserError as error:
                return _Refused(error)
            return path

        self._latest.request(write)

    def content(self, plot: PlotData, kind: str) -> bytes:
        """The file of a picture, SVG or PNG."""
        drawing = self._drawing(plot)
        if kind == SVG:
            alt = self._texts.summary(plot)
            return standalone(drawing, alt, LIGHT.surface).encode("utf-8")
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(_image(drawing))
        return bytes(content.data())

    def _drawing(self, plot: PlotData) -> Drawing:
        today = QDate.currentDate()
        day = self._context.formats.day(today)
        return drawn_picture(plot, self._context, self._texts, day)

    def _on_answered(self, answer: object) -> None:
        if isinstance(answer, _Refused):
            self._tell(self._context.words.error(answer.error))
        elif isinstance(answer, Path):
            said = translate("pictures", "Written: {file}")
            self._tell(said.format(file=answer))

    def _tell(self, sentence: str) -> None:
        """What was written, or why not, where the window says such things."""
        strip = self._panel.window().findChild(MessageStrip)
        if strip is not None:
            strip.tell(sentence)


def _image(drawing: Drawing) -> QImage:
    image = pixels_of(drawing, LIGHT.surface, RATIO)
    per_metre = round(72.0 * RATIO / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    return image
