"""Sets words for a page: fonts, lines, heights; lengths are points."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from desktop.document.paper import Tone
from desktop.ui.painted_drawing import paper_font, printable
from desktop.ui.theme import LIGHT

SCALE = 1200.0 / 72.0
"""Units of the page in a point: fine enough for whole numbers everywhere."""

COLOURS = {
    Tone.PLAIN: LIGHT.text,
    Tone.MUTED: LIGHT.muted,
    Tone.BETTER: LIGHT.better,
    Tone.WORSE: LIGHT.worse,
}


@dataclass(frozen=True)
class Style:
    """How words look; `leading` is the distance of lines in sizes of the font."""

    size: float
    colour: str = LIGHT.text
    bold: bool = False
    leading: float = 1.45


@dataclass(frozen=True, eq=False)
class SetText:
    """Words in lines, as high as they are."""

    layout: QTextLayout
    colour: str
    height: float
    n_lines: int

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Write them with their upper left corner at a point."""
        painter.setPen(QColor(self.colour))
        self.layout.draw(painter, QPointF(x * SCALE, y * SCALE))

    def paint_line(self, painter: QPainter, x: float, y: float, number: int) -> None:
        """Write one line with its upper left corner at a point."""
        painter.setPen(QColor(self.colour))
        above = number * self.height / max(self.n_lines, 1)
        at = QPointF(x * SCALE, (y - above) * SCALE)
        self.layout.lineAt(number).draw(painter, at)


class Typesetter:
    """Sets words in the program's font.

    Parameters
    ----------
    device
        What is written on: the same words are as wide as it says.
    """

    def __init__(self, device: QPaintDevice) -> None:
        self._device = device

    def set(
        self, text: str, style: Style, width: float, *, right: bool = False
    ) -> SetText:
        """Break words into lines of a width."""
        layout = QTextLayout(
            printable(text),
            paper_font(style.size * SCALE, bold=style.bold),
            self._device,
        )
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if right:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        leading = style.size * style.leading
        n_lines = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * SCALE)
            # Fonts for Chinese report tall lines; the words stand in their middle.
            above = (leading * SCALE - line.height()) / 2.0
            line.setPosition(QPointF(0.0, n_lines * leading * SCALE + above))
            n_lines += 1
        layout.endLayout()
        return SetText(layout, style.colour, leading * max(n_lines, 1), n_lines)


def rule(
    painter: QPainter, x: float, y: float, width: float, colour: str, thick: float = 0.5
) -> None:
    """A horizontal line."""
    pen = QPen(QColor(colour), thick * SCALE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    left, right = QPointF(x * SCALE, y * SCALE), QPointF((x + width) * SCALE, y * SCALE)
    painter.drawLine(left, right)


def frame(
    painter: QPainter, x: float, y: float, width: float, height: float, colour: str
) -> None:
    """A box with round corners."""
    painter.setPen(QPen(QColor(colour), 0.6 * SCALE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(x * SCALE, y * SCALE, width * SCALE, height * SCALE)
    painter.drawRoundedRect(box, 4.0 * SCALE, 4.0 * SCALE)
