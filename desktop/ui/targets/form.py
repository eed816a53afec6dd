"""Where a target is set: indicator, place, year and value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.core.indicators import BY_ID, INDICATORS
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.side_by_side import common_place
from desktop.document.targets import Target, is_at_most, target_places, target_states
from desktop.ui.context import PanelContext
from desktop.ui.formats import SHARE
from desktop.ui.input_names import place_name
from desktop.ui.names import indicator_name, unit_of
from desktop.ui.targets.words import say
from desktop.ui.theme import GRID, Role, set_role

_MOST = 1e7
_WIDTH = 20 * GRID


class TargetForm(QWidget):
    """Fields for one target; begins with what the main window looks at."""

    wanted = Signal(Target)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("target_form")
        self._context = context
        self._labels = (QLabel(), QLabel(), QLabel(), QLabel())
        self._indicator, self._place = QComboBox(), QComboBox()
        self._year, self._value = QSpinBox(), QDoubleSpinBox()
        self._set = QPushButton()
        self._places: tuple[str, ...] = ()
        self._now = QLabel()
        self._build()
        now = context.view.now
        self._choose(now.indicators[0] if now.indicators else "gdp", now.city)
        self._year.setValue(now.year)
        self._indicator.activated.connect(self._on_indicator)
        self._place.activated.connect(self._on_where)
        self._year.valueChanged.connect(self._on_where)
        self._set.clicked.connect(self._on_set)
        self.retranslate()
        self.suggest()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        parts = (self._indicator, self._place, self._year, self._value)
        names = ("indicator", "place", "year", "value")
        for k, part in enumerate(parts):
            set_role(self._labels[k], Role.MUTED)
            self._labels[k].setBuddy(part)
            part.setObjectName(f"target_{names[k]}")
            grid.addWidget(self._labels[k], 0, k)
            grid.addWidget(part, 1, k)
        grid.addWidget(self._set, 1, len(parts))
        grid.addWidget(self._now, 2, 0, 1, len(parts) + 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        set_role(self._now, Role.MUTED)
        self._now.setObjectName("target_now")
        self._set.setObjectName("target_set")
        set_role(self._set, Role.PRIMARY)
        self._set.setAutoDefault(False)
        region = self._context.region
        self._year.setRange(region.base_year + 1, region.last_year)
        self._year.setGroupSeparatorShown(False)
        self._value.setRange(-_MOST, _MOST)
        self._value.setMinimumWidth(_WIDTH)

    @property
    def indicator(self) -> str:
        """The indicator chosen."""
        return INDICATORS[self._indicator.currentIndex()].id

    @property
    def place(self) -> str:
        """The place chosen."""
        return self._places[self._place.currentIndex()]

    def show_target(self, target: Target) -> None:
        """Fill the fields with a target, to be changed."""
        self._choose(target.indicator, target.place)
        self._year.setValue(target.year)
        self._tell()
        self._value.setValue(target.value * self._scale)

    def suggest(self) -> None:
        """Begin with what the scenario comes to."""
        value = self._reached()
        self._tell()
        if value is not None:
            self._value.setValue(value * self._scale)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        names = (
            say(QT_TRANSLATE_NOOP("targets", "Indicator")),
            say(QT_TRANSLATE_NOOP("targets", "Place")),
            say(QT_TRANSLATE_NOOP("targets", "Year")),
        )
        for label, name in zip(self._labels, names, strict=False):
            label.setText(name)
            label.buddy().setAccessibleName(name)
        self._set.setText(say(QT_TRANSLATE_NOOP("targets", "Set target")))
        position = max(self._indicator.currentIndex(), 0)
        place = self._place.currentIndex()
        self._indicator.clear()
        self._indicator.addItems([indicator_name(one.id) for one in INDICATORS])
        self._indicator.setCurrentIndex(position)
        self._places = ()
        self._fill_places()
        self._place.setCurrentIndex(max(place, 0))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def _scale(self) -> float:
        return 100.0 if BY_ID[self.indicator].unit == SHARE else 1.0

    def _choose(self, indicator: str, place: str) -> None:
        if not self._indicator.count():
            self._indicator.addItems([one.id for one in INDICATORS])
        ids = [one.id for one in INDICATORS]
        self._indicator.setCurrentIndex(ids.index(indicator))
        self._fill_places()
        region = self._context.region
        near = common_place(region, BY_ID[indicator], place)
        self._place.setCurrentIndex(self._places.index(near))

    def _fill_places(self) -> None:
        places = target_places(self._context.region, BY_ID[self.indicator])
        if places != self._places:
            self._places = places
            words = self._context.words
            self._place.clear()
            self._place.addItems([place_name(one, words) for one in places])

    def _tell(self) -> None:
        """The unit and the direction, and what the scenario comes to."""
        indicator, unit = self.indicator, unit_of(self.indicator)
        least = QT_TRANSLATE_NOOP("targets", "At least")
        most = QT_TRANSLATE_NOOP("targets", "At most")
        side = say(most if is_at_most(BY_ID[indicator]) else least)
        self._labels[3].setText(f"{side} [{unit}]" if unit else side)
        self._value.setAccessibleName(self._labels[3].text())
        value = self._reached()
        formats = self._context.formats
        decimals = formats.decimals(indicator, value or 0.0)
        self._value.setDecimals(max(decimals, 2) if self._scale > 1 else decimals)
        if value is None:
            text = QT_TRANSLATE_NOOP("targets", "Later than the last year shown.")
            self._now.setText(say(text))
            return
        text = QT_TRANSLATE_NOOP("targets", "The scenario on view comes to {value}.")
        said = formats.value_with_unit(indicator, value)
        self._now.setText(say(text).format(value=said))

    def _reached(self) -> float | None:
        context = self._context
        asked = Target(self.indicator, self.place, self._year.value(), 0.0)
        run = context.live.current.plan
        (state,) = target_states(context.region, run, (asked,))
        return state.value

    def _on_indicator(self) -> None:
        place = self.place
        self._choose(self.indicator, place)
        self.suggest()

    def _on_where(self) -> None:
        self.suggest()

    def _on_set(self) -> None:
        value = self._value.value() / self._scale
        year = self._year.value()
        self.wanted.emit(Target(self.indicator, self.place, year, value))
