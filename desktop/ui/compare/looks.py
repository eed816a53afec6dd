"""Colours and dashes that tell scenarios apart; the baseline is grey and dashed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop.ui.theme import Theme

COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
"""Those of Okabe and Ito, which the colour-blind can tell apart."""
_BASELINE_DASHES = (4.0, 3.0)
_DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (7.0, 2.5),
    (2.0, 1.5),
    (7.0, 2.0, 2.0, 2.0),
)
_BASELINE_WIDTH, _WIDTH = 1.5, 2.0
SAMPLE = QSize(28, 12)
"""Of a stretch of curve beside a name."""


@dataclass(frozen=True)
class SideLook:
    """How one scenario is drawn; dashes in multiples of the width."""

    curve: str
    text: str
    width: float
    dashes: tuple[float, ...]

    def pen(self) -> QPen:
        """For its curve."""
        made = QPen(QColor(self.curve), self.width)
        made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dashes:
            made.setCapStyle(Qt.PenCapStyle.FlatCap)
            made.setDashPattern(list(self.dashes))
        return made

    def sample(self) -> QIcon:
        """A stretch of its curve."""
        width, height = SAMPLE.width(), SAMPLE.height()
        pixmap = QPixmap(2 * width, 2 * height)
        pixmap.setDevicePixelRatio(2.0)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.pen())
        middle = height / 2.0
        painter.drawLine(QPointF(1.0, middle), QPointF(width - 1.0, middle))
        painter.end()
        return QIcon(pixmap)


def side_look(theme: Theme, position: int) -> SideLook:
    """The look of the side at a position; 0 is the baseline."""
    if position == 0:
        return SideLook(theme.muted, theme.muted, _BASELINE_WIDTH, _BASELINE_DASHES)
    colour = COLOURS[(position - 1) % len(COLOURS)]
    # Beyond the colours the dashes begin at another place, so that no two are alike.
    turn = (position - 1) // len(COLOURS)
    dashes = _DASHES[(position - 1 + turn) % len(_DASHES)]
    curve, text = theme.city_curve(colour), theme.city_text(colour)
    return SideLook(curve, text, _WIDTH, dashes)
