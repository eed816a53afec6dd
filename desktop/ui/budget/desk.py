"""What the parts of the budget column share: the cell in hand, the locks, the plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.core.plan import Plan
from desktop.core.projection import Projection
from desktop.document.edits import EditKind, EditLabel, Item
from desktop.document.locks import Locks
from desktop.document.money import Column, Ledger, year_amounts
from desktop.document.scenario import Scenario
from desktop.document.session import Change
from desktop.document.view import Viewpoint
from desktop.ui.budget.gestures import Bursts
from desktop.ui.budget.sentences import LINES, Sentences
from desktop.ui.context import PanelContext
from desktop.ui.origins import Origins


class BudgetDesk(QObject):
    """Keeps the cell in hand and the locks; turns what is typed into edits.

    Parameters
    ----------
    clock
        Seconds, never going back; tells bursts of steps apart.

    Signals
    -------
    plan_changed
        The plan on view is another one.
    scenario_replaced
        Another scenario is on view; what was being typed is about the old one.
    ledger_changed
        Years, unit or horizon are others; cells must be read anew.
    current_changed, locks_changed
        The cell in hand; the locks.
    told
        A sentence, and whether it refuses something; empty when it is settled.
    """

    plan_changed = Signal()
    scenario_replaced = Signal()
    ledger_changed = Signal()
    current_changed = Signal()
    locks_changed = Signal()
    told = Signal(str, bool)

    def __init__(
        self,
        context: PanelContext,
        parent: QObject,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.sentences = Sentences(context)
        self.origins = Origins(context)
        self.bursts = Bursts(context.new_gesture, clock)
        self._base = context.live.current.base
        self._locks = Locks()
        self._sentence = ""
        self._ledger = self._new_ledger()
        home = context.region.index(context.view.now.city)
        self._current = (home, Column.EDUCATION)
        context.session.scenario_changed.connect(self._on_scenario_changed)
        context.session.active_changed.connect(self._on_active_changed)
        context.session.scenarios_replaced.connect(self._on_scenarios_replaced)
        context.live.projected.connect(self._on_projected)
        context.view.changed.connect(self._on_view_changed)

    # ------------------------------------------------------------------ what is

    @property
    def ledger(self) -> Ledger:
        """The table of the years and the unit chosen."""
        return self._ledger

    @property
    def plan(self) -> Plan:
        """The plan on view."""
        return self.context.session.active.plan

    @property
    def current(self) -> tuple[int, Column]:
        """City (the region after the last one) and column of the cell in hand."""
        return self._current

    @property
    def locks(self) -> Locks:
        """What is held."""
        return self._locks

    @property
    def sentence(self) -> str:
        """What was said last."""
        return self._sentence

    @property
    def region_row(self) -> int:
        """The row of sums, after the last city."""
        return self.context.region.n_cities

    def is_typed(self, city: int, column: Column) -> bool:
        """Whether an amount can be typed into the cell."""
        if city == self.region_row or column.item is None:
            return False
        return column is not Column.PORT or self.has_port(city)

    def has_port(self, city: int) -> bool:
        """Whether the city has a port."""
        return city in self.context.region.network.port_city

    def city_id(self, city: int) -> str:
        """Id of a city by its position."""
        return self.context.region.cities[city].id

    def mean(self, city: int, column: Column) -> float:
        """What a cell amounts to now, 100 million yuan a year."""
        if city == self.region_row:
            return float(self._ledger.grid(self.plan)[city, column])
        amounts = year_amounts(self.plan, self._ledger.positions)
        return float(amounts[city, column].mean())

    def base(self, city: int, column: Column) -> float:
        """What it amounts to in the base."""
        return float(self._ledger.base_grid()[city, column])

    def label(self, kind: EditKind, city: int, item: Item | None = None) -> EditLabel:
        """Facts for the name of an undo step about these years."""
        return EditLabel(
            kind, city=self.city_id(city), item=item, years=self._ledger.years
        )

    # ------------------------------------------------------------------ choices

    def origin(self, row: int, column: Column) -> str:
        """Where the base money of a cell comes from; columns that begin at 0: none."""
        lines = LINES[column]
        every = range(self.region_row)
        cities = every if row == self.region_row else (row,)
        return self.origins.of_money(cities, lines) if lines else ""

    def select(self, city: int, column: Column) -> None:
        """Take a cell in hand."""
        if (city, column) == self._current:
            return
        self._current = (city, column)
        self.bursts.end()
        self.current_changed.emit()
        if city != self.region_row:
            self.context.view.set(city=self.city_id(city))

    def set_locks(self, locks: Locks) -> None:
        """Hold other cells."""
        if locks != self._locks:
            self._locks = locks
            self.locks_changed.emit()

    def tell(self, sentence: str, *, refused: bool = False) -> bool:
        """Say something under the table; False where it refuses something."""
        self._sentence = sentence
        self.told.emit(sentence, refused)
        return not refused

    # -------------------------------------------------------------------- facts

    def _new_ledger(self) -> Ledger:
        now = self.context.view.now
        return Ledger.of(self.context.region, self._base, now.years, now.unit)

    def _renew_ledger(self) -> None:
        self._ledger = self._new_ledger()
        self.bursts.end()
        self.ledger_changed.emit()

    def _on_scenario_changed(self, change: Change) -> None:
        if change.position == self.context.session.active_position:
            self.plan_changed.emit()

    def _on_active_changed(self, scenario: Scenario) -> None:
        del scenario
        self._on_scenarios_replaced()

    def _on_scenarios_replaced(self) -> None:
        self.bursts.end()
        self.tell("")
        self.scenario_replaced.emit()
        self.plan_changed.emit()

    def _on_projected(self, projection: Projection) -> None:
        if projection.base is not self._base:
            self._base = projection.base
            self._renew_ledger()

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if (before.years, before.unit) != (after.years, after.unit):
            self._renew_ledger()
        if before.city != after.city:
            city = self.context.region.index(after.city)
            if city != self._current[0]:
                self.select(city, self._current[1])
