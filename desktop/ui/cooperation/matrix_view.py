"""The matrix of agreements on the screen: circles under upright or turned heads."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui.cooperation.circle import paint_circle
from desktop.ui.cooperation.matrix_model import (
    COLOUR_ROLE,
    STANDING_ROLE,
    AgreementMatrix,
)
from desktop.ui.copying import CopyTable
from desktop.ui.theme import GRID, Themes

_ROW = 28
_LEAST_COLUMN = 22
_DOT = 8


class _CircleDelegate(QStyledItemDelegate):
    """Draws a state as its circle, the cell in hand with a frame."""

    def __init__(self, themes: Themes, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One circle; pale ground and a frame where it is selected."""
        theme = self._themes.now
        area: QRect = option.rect  # type: ignore[attr-defined]
        if self._view.currentIndex() == index:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.accent))
            painter.setBrush(QColor(theme.accent_soft))
            frame = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(frame, 4.0, 4.0)
            painter.restore()
        centre = QRectF(area).center()
        paint_circle(painter, centre, index.data(STANDING_ROLE), theme)


class _DomainHead(QHeaderView):
    """Turns the names of the columns upwards where they do not fit side by side."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(_LEAST_COLUMN)

    def sizeHint(self) -> QSize:
        """As high as the longest name is long, where names are turned."""
        longest = max(map(self._length, range(self.count())), default=0)
        height = longest if self._turned() else QFontMetrics(self.font()).height()
        return QSize(super().sizeHint().width(), height + GRID)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's
        """Write one name, upright or turned."""
        painter.save()
        painter.setFont(self.font())
        painter.setPen(QColor(self._themes.now.muted))
        centred = Qt.AlignmentFlag.AlignCenter
        if self._turned():
            painter.translate(rect.left(), rect.bottom() - GRID // 2)
            painter.rotate(-90.0)
            rect = QRect(0, 0, rect.height(), rect.width())
            centred = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, centred, self._name(logicalIndex))
        painter.restore()

    def _turned(self) -> bool:
        room = self.width() / max(self.count(), 1) - 1
        return any(self._length(section) > room for section in range(self.count()))

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()))

    def _length(self, section: int) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self._name(section))


class _PartnerHead(QHeaderView):
    """Partners by name, with a dot in their colour."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._themes = themes
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(_ROW)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        """As wide as the longest name with its dot."""
        metrics = QFontMetrics(self.font())
        names = (
            self._head(n, Qt.ItemDataRole.DisplayRole) for n in range(self.count())
        )
        longest = max(map(metrics.horizontalAdvance, names), default=0)
        return QSize(longest + _DOT + 2 * GRID, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's
        """A dot and a name."""
        theme = self._themes.now
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            QColor(theme.city_curve(self._head(logicalIndex, COLOUR_ROLE)))
        )
        dot = QRectF(rect.left(), rect.center().y() + 0.5 - _DOT / 2, _DOT, _DOT)
        painter.drawEllipse(dot)
        painter.setPen(QColor(theme.text))
        text = rect.adjusted(_DOT + GRID, 0, 0, 0)
        name = self._head(logicalIndex, Qt.ItemDataRole.DisplayRole)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _head(self, section: int, role: int) -> str:
        return str(self.model().headerData(section, self.orientation(), role))


class MatrixView(QTableView):
    """As high as its rows need, so that the column scrolls as a whole."""

    def __init__(
        self, model: AgreementMatrix, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("agreement_matrix")
        self.setModel(model)
        self.setHorizontalHeader(_DomainHead(themes, self))
        self.setVerticalHeader(_PartnerHead(themes, self))
        self.setItemDelegate(_CircleDelegate(themes, self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        CopyTable(self, model.as_rows)
        themes.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """All rows and the head."""
        head, side = self.horizontalHeader(), self.verticalHeader()
        return QSize(
            side.sizeHint().width() + head.count() * _LEAST_COLUMN,
            head.sizeHint().height() + side.count() * _ROW,
        )

    def minimumSizeHint(self) -> QSize:
        """The same: rows are never hidden."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the heads where it became narrow, set them upright where it is wide."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make room for heads that were turned, renamed or set upright."""
        self.updateGeometries()
        self.setFixedHeight(self.sizeHint().height())

    def _on_theme_changed(self) -> None:
        self.viewport().update()
