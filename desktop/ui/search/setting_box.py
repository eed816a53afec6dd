"""The left side of the search: goal, money, limits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.document.locks import Locks
from desktop.document.search_setting import (
    Envelope,
    SearchSetting,
    locks_as_limits,
    targets_as_limits,
)
from desktop.ui.context import PanelContext
from desktop.ui.search.goal_box import GoalBox
from desktop.ui.search.limits_list import LimitsList
from desktop.ui.search.rules_box import RulesBox
from desktop.ui.theme import GRID, Role, set_role

_ENVELOPES = (Envelope.OWN, Envelope.COMMON, Envelope.FREE)


class SettingBox(QScrollArea):
    """All choices of a search, scrolled where a window is low.

    Parameters
    ----------
    locks
        Gives what is held in the budget table now.
    """

    def __init__(
        self,
        context: PanelContext,
        locks: Callable[[], Locks],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._locks = context, locks
        self.goal_box, self.limits_list = GoalBox(), LimitsList(context)
        self._rules, self._envelope = RulesBox(), QComboBox()
        self._heads = [QLabel() for _ in range(3)]
        self._build()
        self.retranslate()
        self.refresh()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        parts = (self.goal_box, self._envelope, self._rules)
        for head, part in zip(self._heads, parts, strict=True):
            set_role(head, Role.HEADING)
            column.addWidget(head)
            column.addWidget(part)
        column.addWidget(self.limits_list)
        column.addStretch(1)
        for envelope in _ENVELOPES:
            self._envelope.addItem("", envelope)
        self._envelope.setObjectName("envelope")
        self.setWidget(content)
        self.setWidgetResizable(True)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.goal_box.chosen.connect(self._on_goal)

    def setting(self) -> SearchSetting:
        """What is chosen.

        Raises
        ------
        UserError
            Where nothing is wanted.
        """
        rate = self._context.parameters["r_int"].central
        keeps_locks = self._rules.locks.isChecked() and self._rules.locks.isEnabled()
        return SearchSetting(
            self.goal_box.goal(rate),
            self._envelope.currentData(),
            self._rules.rules(),
            self.limits_list.limits,
            keeps_targets=self._rules.targets.isChecked(),
            locks=self._locks() if keeps_locks else None,
        )

    def refresh(self) -> None:
        """Count the targets and locks there are now."""
        region = self._context.region
        targets = targets_as_limits(self._context.session.active)
        locks = locks_as_limits(region, self._locks())
        self._rules.show_counts(len(targets), len(locks))

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        heads = (self.tr("What is wanted"), self.tr("Money"), self.tr("Limits"))
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        texts = (
            self.tr("Each city its own, as now"),
            self.tr("All cities together, as now"),
            self.tr("As much as is needed"),
        )
        for at, text in enumerate(texts):
            self._envelope.setItemText(at, text)
        self._envelope.setAccessibleName(self.tr("Money"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_goal(self) -> None:
        """Least money within what there is would often have nothing to spare."""
        if self.goal_box.wants_least_money:
            self._envelope.setCurrentIndex(_ENVELOPES.index(Envelope.FREE))
