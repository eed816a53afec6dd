"""Gives what is painted in a widget the entries to leave as a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QKeySequence,
    QPainter,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QWidget

from desktop.ui.context import PanelContext
from desktop.ui.picture_files import RATIO, Picture, PictureFiles, origin_line, sharp

translate = QCoreApplication.translate
FOOT, SIZE, MARGIN = 24, 10, 8
"""Pixels of the line below, of its letters, and of the room around."""
KEYS = "Ctrl+Shift+C"

Paint = Callable[[QPainter], None]


def painted_view(view: QGraphicsView) -> Paint:
    """What is in sight of a view, at its own size."""

    def paint(painter: QPainter) -> None:
        rect = view.viewport().rect()
        view.render(painter, QRectF(rect), rect)

    return paint


class PictureMenu(QObject):
    """Two entries in the menu of a widget: copy, and save as a picture.

    Parameters
    ----------
    widget
        What is shown.
    paint
        Paints it from the painter's origin on, without any sign of the focus.
    size
        Of what `paint` paints; by default that of the widget.
    title
        What it shows, for the name of the file; by default the title of the window.
    """

    def __init__(
        self,
        widget: QWidget,
        context: PanelContext,
        paint: Paint,
        title: Callable[[], str] | None = None,
        size: Callable[[], QSize] | None = None,
    ) -> None:
        super().__init__(widget)
        self._widget, self._context = widget, context
        self._paint, self._title = paint, title
        self._size = size or widget.size
        self._files = PictureFiles(widget, context)
        self._copy, self._save = QAction(widget), QAction(widget)
        self._copy.setObjectName("copy_picture")
        self._save.setObjectName("save_picture")
        self._copy.setShortcut(QKeySequence(KEYS))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self._on_copy)
        self._save.triggered.connect(self._on_save)
        widget.addActions([self._copy, self._save])
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        widget.installEventFilter(self)
        self._write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language of the widget."""
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        return super().eventFilter(watched, event)

    def made(self) -> Picture:
        """The picture of now."""
        line = QFontMetrics(self._font()).horizontalAdvance(origin_line(self._context))
        shown = self._size().expandedTo(QSize(line, 0))
        size = shown + QSize(2 * MARGIN, MARGIN + FOOT)
        image = QImage(size * RATIO, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(RATIO)
        painter = QPainter(image)
        self._paint_all(painter, size)
        painter.end()
        image.setDevicePixelRatio(1.0)
        return Picture(self._svg(size), sharp(image))

    def _svg(self, size: QSize) -> str:
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRect(QPoint(0, 0), size))
        # At any other resolution letters of the drawing come out in another size.
        generator.setResolution(self._widget.logicalDpiX())
        painter = QPainter(generator)
        self._paint_all(painter, size)
        painter.end()
        return bytes(content.data()).decode("utf-8")

    def _paint_all(self, painter: QPainter, size: QSize) -> None:
        theme = self._context.themes.now
        painter.fillRect(QRect(QPoint(0, 0), size), QColor(theme.surface))
        painter.save()
        painter.translate(MARGIN, MARGIN)
        self._paint(painter)
        painter.restore()
        painter.setFont(self._font())
        painter.setPen(QColor(theme.muted))
        at = QPoint(MARGIN, size.height() - MARGIN)
        painter.drawText(at, origin_line(self._context))

    def _font(self) -> QFont:
        font = QFont(self._widget.font())
        font.setPixelSize(SIZE)
        return font

    def _write(self) -> None:
        self._copy.setText(translate("plots", "Copy as picture"))
        self._save.setText(translate("plots", "Save as picture…"))

    def _on_copy(self) -> None:
        self._files.copy(self.made())

    def _on_save(self) -> None:
        title = self._title or self._widget.window().windowTitle
        self._files.save(title(), self.made)
