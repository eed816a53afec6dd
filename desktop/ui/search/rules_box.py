"""Limits that are switched on by a check box, each with its number."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QWidget

from desktop.document.search_setting import Rules
from desktop.ui.theme import GRID

_RULES = (
    ("change", 30.0, 1.0, 200.0, True),
    ("education", 70.0, 30.0, 300.0, True),
    ("health", 70.0, 30.0, 300.0, True),
    ("debt", 5.0, 0.0, 100.0, False),
)
"""Name, first value, least and most in per cent, whether it is on to begin with.

Those that are on are what the program warns of in any plan (notes, section 3).
"""


class RulesBox(QWidget):
    """A row for each rule, two for what the scenario and the budget table hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = {name: QCheckBox() for name, *_ in _RULES}
        self._fields = {name: QDoubleSpinBox() for name, *_ in _RULES}
        self.targets, self.locks = QCheckBox(), QCheckBox()
        self._n_targets = self._n_locks = 0
        self._build()
        self.retranslate()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(GRID // 2)
        for row, (name, value, least, most, is_on) in enumerate(_RULES):
            check, field = self._checks[name], self._fields[name]
            check.setObjectName(f"rule_{name}")
            field.setObjectName(f"rule_{name}_value")
            field.setRange(least, most)
            field.setDecimals(0)
            field.setSingleStep(5.0)
            field.setValue(value)
            field.setSuffix("\u2009%")
            field.setEnabled(is_on)
            check.setChecked(is_on)
            check.toggled.connect(field.setEnabled)
            grid.addWidget(check, row, 0)
            grid.addWidget(field, row, 1)
        for row, check in enumerate((self.targets, self.locks), start=len(_RULES)):
            check.setEnabled(False)
            grid.addWidget(check, row, 0, 1, 2)
        self.targets.setObjectName("rule_targets")
        self.locks.setObjectName("rule_locks")
        grid.setColumnStretch(0, 1)

    def rules(self) -> Rules:
        """The rules that are switched on."""
        return Rules(**{name: self._share(name) for name in self._checks})

    def show_counts(self, n_targets: int, n_locks: int) -> None:
        """Say how many targets and locked cells there are; none cannot be kept."""
        self._n_targets, self._n_locks = n_targets, n_locks
        for check, count in ((self.targets, n_targets), (self.locks, n_locks)):
            if check.isEnabled() != bool(count):
                check.setEnabled(bool(count))
                check.setChecked(bool(count))
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        texts = {
            "change": self.tr("From year to year at most"),
            "education": self.tr("Education of each city, of the base at least"),
            "health": self.tr("Health of each city, of the base at least"),
            "debt": self.tr("Debt to GRP above the base path at most"),
        }
        for name, text in texts.items():
            self._checks[name].setText(text)
            self._fields[name].setAccessibleName(text)
        targets = self.tr("Reach the targets of the scenario ({count})")
        locks = self.tr("Keep what is locked in the budget table ({count})")
        self.targets.setText(targets.format(count=self._n_targets))
        self.locks.setText(locks.format(count=self._n_locks))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _share(self, name: str) -> float | None:
        if not self._checks[name].isChecked():
            return None
        return self._fields[name].value() / 100.0
