"""What is asked: wishes, what may be played, how thorough."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.study_setting import StudySetting
from desktop.ui.names import indicator_name
from desktop.ui.study.presets import PRESET_NAMES, WEIGHED, WEIGHTS, Preset, preset_of
from desktop.ui.study.texts import say
from desktop.ui.theme import GRID, Role, set_role

MOST_STARTS, MOST_MEMBERS, MOST_SEED = 50, 4096, 2**31 - 1
_LABEL, _FIELD = 164, 96

_LABELS = {
    "discount": QT_TRANSLATE_NOOP("study", "Discount a year"),
    "rivalry": QT_TRANSLATE_NOOP("study", "Rivalry in a province"),
    "cost": QT_TRANSLATE_NOOP("study", "Cost of an agreement"),
    "floor": QT_TRANSLATE_NOOP("study", "Least for school, health"),
    "starts": QT_TRANSLATE_NOOP("study", "Starts"),
    "members": QT_TRANSLATE_NOOP("study", "Members"),
    "seed": QT_TRANSLATE_NOOP("study", "Seed"),
}
_TIPS = {
    "discount": QT_TRANSLATE_NOOP("study", "How much less a later year counts"),
    "rivalry": QT_TRANSLATE_NOOP(
        "study",
        "0: nobody minds the success of others; 1: the mean success of the others in"
        " the province counts as a loss of one's own",
    ),
    "cost": QT_TRANSLATE_NOOP(
        "study", "To each side, 100 m yuan a year, for each agreement of a pair"
    ),
    "floor": QT_TRANSLATE_NOOP(
        "study", "Least that education and health each keep of their base money"
    ),
    "starts": QT_TRANSLATE_NOOP(
        "study", "States from which everyone for himself begins"
    ),
    "members": QT_TRANSLATE_NOOP(
        "study", "Draws from the range of assumptions that the result is held against"
    ),
    "seed": QT_TRANSLATE_NOOP("study", "The same seed gives the same study"),
}


class StudyForm(QWidget):
    """Fields for all of a setting.

    Parameters
    ----------
    setting
        Shown to begin with.
    """

    changed = Signal()

    def __init__(self, setting: StudySetting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("study_form")
        self._preset = QComboBox()
        self._preset.setObjectName("study_preset")
        self._weights = {key: _real(f"weight_{key}", 10.0, 0.5, 2) for key in WEIGHED}
        self._discount = _real("study_discount", 20.0, 0.5, 2)
        self._rivalry = _real("study_rivalry", 1.0, 0.1, 2)
        self._cost = _real("study_cost", 1000.0, 0.1, 2)
        self._floor = _real("study_floor", 100.0, 5.0, 0)
        self._agreements = QCheckBox()
        self._agreements.setObjectName("study_agreements")
        self._links = QCheckBox()
        self._links.setObjectName("study_links")
        self._starts = _whole("study_starts", 1, MOST_STARTS)
        self._members = _whole("study_members", 1, MOST_MEMBERS)
        self._seed = _whole("study_seed", 0, MOST_SEED)
        self._headings = [QLabel() for _ in range(3)]
        self._note = QLabel()
        self._note.setWordWrap(True)
        set_role(self._note, Role.MUTED)
        self._labels: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._show(setting)
        self._connect()
        self.retranslate()

    @property
    def setting(self) -> StudySetting:
        """What the fields say."""
        weights = {key: field.value() for key, field in self._weights.items()}
        return StudySetting(
            weights=tuple((key, w) for key, w in weights.items() if w > 0.0),
            discount_rate=round(self._discount.value() / 100.0, 6),
            rivalry=self._rivalry.value(),
            agreement_cost=self._cost.value(),
            floor=round(self._floor.value() / 100.0, 6),
            agreements=self._agreements.isChecked(),
            links=self._links.isChecked(),
            n_starts=self._starts.value(),
            n_members=self._members.value(),
            seed=self._seed.value(),
        )

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        names = (
            QT_TRANSLATE_NOOP("study", "What every city wants"),
            QT_TRANSLATE_NOOP("study", "What can be agreed"),
            QT_TRANSLATE_NOOP("study", "How thorough"),
        )
        for heading, name in zip(self._headings, names, strict=True):
            heading.setText(say(name))
        self._note.setText(
            say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "Weights: a per cent of one counts as much as its weight in per"
                    " cents of another. Payoffs are money, so that they can be paid.",
                )
            )
        )
        self._name_presets()
        for key, weight in self._weights.items():
            _name(self._labels[weight], weight, indicator_name(key), "")
        for field, key in self._keys():
            _name(self._labels[field], field, say(_LABELS[key]), say(_TIPS[key]))
        self._agreements.setText(
            say(QT_TRANSLATE_NOOP("study", "Agreements can be signed"))
        )
        self._links.setText(say(QT_TRANSLATE_NOOP("study", "Links can be built")))
        self._preset.setAccessibleName(self._headings[0].text())

    # ---------------------------------------------------------------------- inside

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        wishes, agreed, thorough = (QFormLayout() for _ in range(3))
        for field in self._weights.values():
            self._add(wishes, field)
        for real in (self._discount, self._rivalry, self._floor):
            self._add(wishes, real)
        self._add(agreed, self._cost)
        for whole in (self._starts, self._members, self._seed):
            self._add(thorough, whole)
        first, second, third = self._headings
        for heading in self._headings:
            set_role(heading, Role.HEADING)
        column.addWidget(first)
        column.addWidget(self._preset)
        column.addLayout(wishes)
        column.addWidget(self._note)
        column.addWidget(second)
        column.addWidget(self._agreements)
        column.addWidget(self._links)
        column.addLayout(agreed)
        column.addWidget(third)
        column.addLayout(thorough)
        column.addStretch(1)

    def _add(self, form: QFormLayout, field: QWidget) -> None:
        form.setSpacing(GRID // 4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        label = QLabel()
        label.setWordWrap(True)
        label.setBuddy(field)
        label.setFixedWidth(_LABEL)
        field.setFixedWidth(_FIELD)
        self._labels[field] = label
        form.addRow(label, field)

    def _keys(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self._discount, "discount"),
            (self._rivalry, "rivalry"),
            (self._cost, "cost"),
            (self._floor, "floor"),
            (self._starts, "starts"),
            (self._members, "members"),
            (self._seed, "seed"),
        )

    def _show(self, setting: StudySetting) -> None:
        weights = dict(setting.weights)
        for key, field in self._weights.items():
            field.setValue(weights.get(key, 0.0))
        self._discount.setValue(100.0 * setting.discount_rate)
        self._rivalry.setValue(setting.rivalry)
        self._cost.setValue(setting.agreement_cost)
        self._floor.setValue(100.0 * setting.floor)
        self._agreements.setChecked(setting.agreements)
        self._links.setChecked(setting.links)
        self._starts.setValue(setting.n_starts)
        self._members.setValue(setting.n_members)
        self._seed.setValue(setting.seed)
        for field in (self._discount, self._floor):
            field.setSuffix(" %")

    def _connect(self) -> None:
        self._preset.activated.connect(self._on_preset)
        for field in self._weights.values():
            field.valueChanged.connect(self._on_weight)
        for real in (self._discount, self._rivalry, self._cost, self._floor):
            real.valueChanged.connect(self.changed)
        for whole in (self._starts, self._members, self._seed):
            whole.valueChanged.connect(self.changed)
        for box in (self._agreements, self._links):
            box.toggled.connect(self.changed)

    def _name_presets(self) -> None:
        if not self._preset.count():
            self._preset.addItems([""] * len(Preset))
        for preset in Preset:
            self._preset.setItemText(preset, say(PRESET_NAMES[preset]))
        self._preset.setCurrentIndex(preset_of(dict(self.setting.weights)))

    def _on_preset(self, position: int) -> None:
        weights = WEIGHTS.get(Preset(position))
        if weights is None:
            return
        for key, field in self._weights.items():
            field.setValue(weights.get(key, 0.0))

    def _on_weight(self) -> None:
        self._preset.setCurrentIndex(preset_of(dict(self.setting.weights)))
        self.changed.emit()


def _real(name: str, most: float, step: float, decimals: int) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setObjectName(name)
    field.setRange(0.0, most)
    field.setSingleStep(step)
    field.setDecimals(decimals)
    return field


def _whole(name: str, least: int, most: int) -> QSpinBox:
    field = QSpinBox()
    field.setObjectName(name)
    field.setRange(least, most)
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    return field


def _name(label: QLabel, field: QWidget, name: str, tip: str) -> None:
    label.setText(name)
    field.setAccessibleName(name)
    for widget in (label, field):
        widget.setToolTip(tip)
    field.setAccessibleDescription(tip)
