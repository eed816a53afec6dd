"""The cooperation panel: the agreements of a city, and the pair in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.advice_links import link_advice
from desktop.core.projection import Projection
from desktop.core.region import Domain
from desktop.document.view import Viewpoint
from desktop.ui.advice_text import AdviceText
from desktop.ui.after_frame import AfterFrame
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.agreement_card import AgreementCard, wrapped
from desktop.ui.cooperation.joint_card import JointCard
from desktop.ui.cooperation.matrix_model import JOINT, AgreementMatrix
from desktop.ui.cooperation.matrix_view import MatrixView
from desktop.ui.cooperation.quick_menu import QuickMenu
from desktop.ui.theme import GRID, Role, set_role


class CooperationPanel(QWidget):
    """Agreements in force and wanted, joint funding, and what to know about them."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cooperation_panel")
        self._context = context
        self._stale = True
        plan = context.session.active.plan
        self._seen = (plan.agreements, plan.joint_funding)
        self.later = AfterFrame(self)
        self.later.due.connect(self._refresh)
        self._domain = Domain.TRANSPORT
        self._text = AdviceText(context.words, context.formats)
        self._city = QComboBox()
        self._city.setObjectName("cooperation_city")
        self._quick = QuickMenu(context)
        self._model = AgreementMatrix(context)
        self._matrix = MatrixView(self._model, context.themes)
        self._pair_name = QLabel()
        self._pair_name.setObjectName("pair_name")
        set_role(self._pair_name, Role.HEADING)
        self._agreement, self._joint = AgreementCard(context), JointCard(context)
        self._advice = wrapped("pair_advice", Role.MUTED)
        self._refusal = wrapped("cooperation_refusal", Role.WORSE)
        self._takes = wrapped("takes_hold", Role.MUTED)
        self._free = wrapped("costs_nothing", Role.MUTED)
        self._build()
        self._connect()
        self._matrix.setCurrentIndex(self._model.index(0, 0))
        self.retranslate()

    def select(self, partner: int, column: int) -> None:
        """Take a pair of the city on view in hand, in a domain or its joint funding."""
        row = self._model.partners.index(partner)
        self._matrix.setCurrentIndex(self._model.index(row, column))

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        cities, words = self._context.region.cities, self._context.words
        for position, city in enumerate(cities):
            if self._city.count() <= position:
                self._city.addItem("")
            self._city.setItemText(position, words.city(city))
        self._city.setCurrentIndex(self._model.city)
        self._city.setAccessibleName(self.tr("City whose agreements are shown"))
        self._matrix.setAccessibleName(self.tr("Agreements by partner and domain"))
        self._model.retranslate()
        self._matrix.fit()
        years = self._context.formats.number(
            self._context.parameters["tau_a"].central, 0
        )
        takes = self.tr(
            "Signing is not doing: each year an agreement comes closer to what is"
            " wanted, and takes hold over about {years} years."
        )
        self._takes.setText(takes.format(years=years))
        self._free.setText(
            self.tr(
                "Agreements cost nothing in the model and always help; real ones take"
                " effort and may fail."
            )
        )
        self._show_pair()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._city)
        head.addStretch(1)
        head.addWidget(self._quick)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        for widget in (
            self._matrix,
            self._pair_name,
            self._agreement,
            self._joint,
            self._refusal,
            self._advice,
            self._takes,
            self._free,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)

    def _connect(self) -> None:
        self._city.activated.connect(self._on_city_activated)
        self._matrix.selectionModel().currentChanged.connect(self._on_current_changed)
        for part in (self._quick, self._agreement, self._joint):
            part.refused.connect(self._on_refused)
        self._on_refused("")
        self._context.live.projected.connect(self._on_projected)
        self._context.view.changed.connect(self._on_view_changed)

    # ---------------------------------------------------------------------- facts

    def _on_projected(self, projection: Projection) -> None:
        del projection
        plan = self._context.session.active.plan
        # Edits share what they leave alone: money moves the advice at most, and that
        # may follow after the frame in which the plots moved.
        seen, self._seen = self._seen, (plan.agreements, plan.joint_funding)
        if seen[0] is self._seen[0] and seen[1] is self._seen[1]:
            self._stale = True
            self.later.request()
        else:
            self._refresh()

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if before.city != after.city:
            self._show_city(self._context.region.index(after.city))

    # -------------------------------------------------------------------- choices

    def _on_city_activated(self, city: int) -> None:
        self._context.view.set(city=self._context.region.cities[city].id)

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            if current.column() != JOINT:
                self._domain = Domain(current.column())
            self._show_pair()

    def _on_refused(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    # --------------------------------------------------------------------- inside

    @property
    def _pair(self) -> tuple[int, int]:
        return self._model.pair(self._matrix.currentIndex().row())

    def _show_city(self, city: int) -> None:
        """Show another city; with the partner of before where that is possible."""
        _, partner = self._pair
        column = self._matrix.currentIndex().column()
        self._model.show_city(city)
        if partner not in self._model.partners:
            partner = self._model.partners[0]
        self.select(partner, column)
        self._city.setCurrentIndex(city)
        self._matrix.fit()

    def _show_pair(self) -> None:
        cities = self._context.region.cities
        city, partner = self._pair
        self._pair_name.setText(self._context.words.pair(cities[city], cities[partner]))
        self._agreement.show_cell(self._pair, self._domain)
        self._joint.show_pair(self._pair)
        self._quick.show_pair(self._pair)
        self._refresh()

    def _refresh(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._model.refresh()
        self._agreement.refresh()
        self._joint.refresh()
        self._advice.setText(self._advice_text())
        self._advice.setVisible(bool(self._advice.text()))

    def _advice_text(self) -> str:
        region, now = self._context.region, self._context.live.current
        plan = self._context.session.active.plan
        city, partner = (region.cities[c].id for c in self._pair)
        return "\n\n".join(
            self._text.sentence(advice)
            for advice in link_advice(region, plan, now.base, now.plan)
            if advice.concerns(city, partner)
        )
