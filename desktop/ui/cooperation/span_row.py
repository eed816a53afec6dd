"""One span of years in an editor: from, to, strength, and a way to take it out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.document.spans import Span
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.strength_slider import STEPS, StrengthSlider
from desktop.ui.theme import GRID, HIT, Role, set_role

_STEP = 0.05


class _QuietBox(QComboBox):
    """Leaves the wheel to the column, so that scrolling changes no year."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass it on."""
        event.ignore()


class _QuietSpin(QDoubleSpinBox):
    """Leaves the wheel to the column unless it is in hand."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SpanRow(QWidget):
    """Shows a span and says when the user changes it.

    Parameters
    ----------
    base
        Strength on the base path, marked in the slider.
    with_strength
        Without, the years alone are set (joint funding).

    Signals
    -------
    changed
        The row, and the gesture the change belongs to.
    settled
        A drag has ended.
    removed
        The row, which is to go.
    """

    changed = Signal(QWidget, int)
    settled = Signal()
    removed = Signal(QWidget)

    def __init__(
        self,
        context: PanelContext,
        span: Span,
        base: float,
        *,
        with_strength: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._span = span
        self._base = base
        self._gesture = 0
        self._from, self._to = self._year_box(span.first), self._year_box(span.last)
        self._from.setObjectName("span_from")
        self._to.setObjectName("span_to")
        self._spin = _QuietSpin()
        self._spin.setObjectName("span_strength")
        self._slider = StrengthSlider(context.themes)
        self._slider.setObjectName("span_slider")
        self._remove = QToolButton()
        self._remove.setObjectName("span_remove")
        self._build(with_strength=with_strength)
        self._show_strength()
        self._connect()
        self.retranslate()

    @property
    def span(self) -> Span:
        """What it shows."""
        return self._span

    @property
    def is_dragged(self) -> bool:
        """Whether the handle is held."""
        return self._slider.isSliderDown()

    def set_removable(self, *, removable: bool) -> None:
        """Offer to take it out, or not."""
        self._remove.setVisible(removable)

    def retranslate(self) -> None:
        """Write the words in the language of now."""
        self._spin.setLocale(self.locale())
        self._from.setAccessibleName(self.tr("From year"))
        self._to.setAccessibleName(self.tr("To year"))
        self._spin.setAccessibleName(self.tr("Wanted strength, 0 to 1"))
        self._slider.setAccessibleName(self.tr("Wanted strength, 0 to 1"))
        base = self._context.formats.number(self._base, 2)
        mark = self.tr("The mark shows the base path: {base}").format(base=base)
        self._slider.setToolTip(mark)
        self._remove.setText("×")
        self._remove.setToolTip(self.tr("Take these years out"))
        self._remove.setAccessibleName(self.tr("Take these years out"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Each time a control is taken in hand, a new gesture begins."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress}:
            self._gesture = self._context.new_gesture()
        return super().eventFilter(watched, event)

    def _build(self, *, with_strength: bool) -> None:
        self._spin.setRange(0.0, 1.0)
        self._spin.setDecimals(2)
        self._spin.setSingleStep(_STEP)
        self._spin.setKeyboardTracking(False)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._spin.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self._remove.setFixedSize(HIT, HIT)
        self._remove.setStyleSheet("padding: 0")
        set_role(self._remove, Role.QUIET)
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.addWidget(self._from)
        line.addWidget(QLabel("–"))
        line.addWidget(self._to)
        line.addStretch(1)
        line.addWidget(self._remove)
        strength = QHBoxLayout()
        strength.setSpacing(GRID)
        strength.addWidget(self._slider, 1)
        strength.addWidget(self._spin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(line)
        column.addLayout(strength)
        self._spin.setVisible(with_strength)
        self._slider.setVisible(with_strength)

    def _connect(self) -> None:
        self._from.activated.connect(self._on_from_activated)
        self._to.activated.connect(self._on_to_activated)
        self._spin.valueChanged.connect(self._on_spin_changed)
        self._slider.valueChanged.connect(self._on_slider_changed)
        self._slider.sliderReleased.connect(self.settled)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._spin.installEventFilter(self)
        self._slider.installEventFilter(self)

    def _year_box(self, position: int) -> QComboBox:
        box = _QuietBox()
        box.addItems([str(year) for year in self._context.region.years])
        box.setCurrentIndex(position)
        box.setMinimumContentsLength(4)
        return box

    def _show_strength(self) -> None:
        for widget in (self._spin, self._slider):
            widget.blockSignals(True)
        self._slider.set_base(self._base)
        self._slider.setValue(round(STEPS * self._span.value))
        self._spin.setValue(self._span.value)
        for widget in (self._spin, self._slider):
            widget.blockSignals(False)

    def _on_from_activated(self, position: int) -> None:
        self._set_years(position, max(position, self._span.last))

    def _on_to_activated(self, position: int) -> None:
        self._set_years(min(position, self._span.first), position)

    def _set_years(self, first: int, last: int) -> None:
        self._span = Span(first, last, self._span.value)
        self._from.setCurrentIndex(first)
        self._to.setCurrentIndex(last)
        self.changed.emit(self, 0)

    def _on_spin_changed(self, value: float) -> None:
        self._set_strength(value)

    def _on_slider_changed(self, value: int) -> None:
        self._set_strength(value / STEPS)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)

    def _set_strength(self, value: float) -> None:
        # A base between two hundredths can be reached again.
        if abs(value - self._base) < 0.5 / STEPS:
            value = self._base
        self._span = Span(self._span.first, self._span.last, value)
        self._show_strength()
        self.changed.emit(self, self._gesture)
