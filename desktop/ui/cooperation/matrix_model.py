"""The agreements of one city: partners down, domains and joint funding across."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.core.plan import Plan
from desktop.core.region import Domain
from desktop.document.agreement_states import (
    AgreementState,
    agreement_state,
    joint_state,
)
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.texts import (
    domain_short,
    joint_name,
    joint_short,
    state_text,
)
from desktop.ui.names import domain_name

Index = QModelIndex | QPersistentModelIndex

JOINT = len(Domain)
"""Column of joint funding, after the domains."""
STANDING_ROLE = Qt.ItemDataRole.UserRole
COLOUR_ROLE = Qt.ItemDataRole.UserRole + 1


class AgreementMatrix(QAbstractTableModel):
    """Reads the plan on view; the city is chosen from outside."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._city = 0
        self._plan: Plan | None = None
        self._states: list[list[AgreementState]] = []
        self.show_city(context.region.index(context.view.now.city))

    @property
    def city(self) -> int:
        """Position of the city."""
        return self._city

    @property
    def partners(self) -> list[int]:
        """Positions of the other cities, in the order of the rows."""
        return [c for c in range(self._context.region.n_cities) if c != self._city]

    def pair(self, row: int) -> tuple[int, int]:
        """The city and the partner of a row."""
        return self._city, self.partners[row]

    def state(self, row: int, column: int) -> AgreementState:
        """How a cell stands."""
        return self._states[row][column]

    def show_city(self, city: int) -> None:
        """Show the pairs of another city."""
        self.beginResetModel()
        self._city = city
        self._plan = None
        self._read()
        self.endResetModel()

    def refresh(self) -> None:
        """Read the plan again where cooperation changed in it."""
        plan = self._context.session.active.plan
        known = self._plan
        if (
            known is not None
            and plan.agreements is known.agreements
            and plan.joint_funding is known.joint_funding
        ):
            return
        before = self._states
        self._read()
        for row, states in enumerate(self._states):
            if states != before[row]:
                first, last = self.index(row, 0), self.index(row, JOINT)
                self.dataChanged.emit(first, last)

    def retranslate(self) -> None:
        """Names are asked for anew."""
        last_row, last_column = self.rowCount() - 1, self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last_column)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last_row)
        self.dataChanged.emit(self.index(0, 0), self.index(last_row, last_column))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """The partners."""
        return 0 if parent.isValid() else len(self._states)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Domains, and joint funding."""
        return 0 if parent.isValid() else JOINT + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The state, and the words for it."""
        if not index.isValid():
            return None
        state = self.state(index.row(), index.column())
        if role == STANDING_ROLE:
            return state.standing
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.cell_text(index.row(), index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Partners with their colours; domains in short."""
        if orientation == Qt.Orientation.Horizontal:
            joint = section == JOINT
            if role == Qt.ItemDataRole.DisplayRole:
                return joint_short() if joint else domain_short(Domain(section))
            if role == Qt.ItemDataRole.ToolTipRole:
                return joint_name() if joint else domain_name(Domain(section))
            return None
        city = self._context.region.cities[self.partners[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._context.words.city(city)
        return city.colour if role == COLOUR_ROLE else None

    def as_rows(self) -> list[list[str]]:
        """Head and rows in words: what stands between the city and each partner."""
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        columns, region = range(self.columnCount()), self._context.region
        tip = Qt.ItemDataRole.ToolTipRole
        head = [str(self.headerData(k, across, tip)) for k in columns]
        return [
            [self._context.words.city(region.cities[self._city]), *head],
            *(
                [
                    str(self.headerData(row, down)),
                    *(state_text(self.state(row, k), region) for k in columns),
                ]
                for row in range(self.rowCount())
            ),
        ]

    def cell_text(self, row: int, column: int) -> str:
        """A cell in words: "Luzhou–Zunyi, Transport: from 2026"."""
        region = self._context.region
        city, partner = self.pair(row)
        pair = self._context.words.pair(region.cities[city], region.cities[partner])
        what = joint_name() if column == JOINT else domain_name(Domain(column))
        return f"{pair}, {what}: {state_text(self.state(row, column), region)}"

    def _read(self) -> None:
        plan = self._plan = self._context.session.active.plan
        region = self._context.region
        self._states = [
            [
                *(agreement_state(region, plan, pair, domain) for domain in Domain),
                joint_state(plan, pair),
            ]
            for pair in ((self._city, partner) for partner in self.partners)
        ]
