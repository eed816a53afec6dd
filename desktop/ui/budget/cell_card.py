"""The cell in hand: slider with the base mark, steps, exact number, lock and reset."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.document.money import Column
from desktop.ui.budget import bulk
from desktop.ui.budget.actions import BudgetActions
from desktop.ui.budget.amount_field import AmountField
from desktop.ui.budget.base_slider import BaseSlider
from desktop.ui.budget.cell_edits import enter_mean, enter_text, step
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.help import help_of
from desktop.ui.budget.scale import Scale
from desktop.ui.budget.sentences import unit_name
from desktop.ui.budget.yielding_label import YieldingLabel
from desktop.ui.theme import GRID, Role, restyle


class CellCard(QFrame):
    """Shows and changes the cell in hand; sums are shown only."""

    def __init__(
        self, desk: BudgetDesk, actions: BudgetActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._gesture = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("cellCard")
        self.setProperty("role", Role.PANEL)
        self._title, self._years = QLabel(), QLabel()
        self._title.setProperty("role", Role.HEADING)
        self._slider = BaseSlider(self._desk.context.themes)
        self._less, self._more = QPushButton("−"), QPushButton("+")
        self._field = AmountField()
        self._unit, self._deviation = QLabel(), QLabel()
        self._base = YieldingLabel()
        for muted in (self._years, self._unit, self._base):
            muted.setProperty("role", Role.MUTED)
        self._lock, self._reset = _quiet_button(), _quiet_button()
        self._more_commands = _quiet_button()
        menu = QMenu(self._more_commands)
        self._actions.fill(menu)
        self._more_commands.setText("⋯")
        self._more_commands.setMenu(menu)
        self._more_commands.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lock.setCheckable(True)
        for stepper in (self._less, self._more):
            stepper.setAutoRepeat(True)
            stepper.setFixedWidth(4 * GRID)
        self._field.setFixedWidth(12 * GRID)
        self._name_parts()
        self._arrange()

    def _name_parts(self) -> None:
        for name, widget in (
            ("cellTitle", self._title),
            ("cellSlider", self._slider),
            ("cellLess", self._less),
            ("cellMore", self._more),
            ("cellAmount", self._field),
            ("cellBase", self._base),
            ("cellDeviation", self._deviation),
            ("cellLock", self._lock),
            ("cellReset", self._reset),
            ("cellCommands", self._more_commands),
        ):
            widget.setObjectName(name)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        rows.setSpacing(GRID // 2)
        head, numbers, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._years)
        numbers.addWidget(self._less)
        numbers.addStretch()
        numbers.addWidget(self._field)
        numbers.addWidget(self._unit)
        numbers.addStretch()
        numbers.addWidget(self._more)
        foot.addWidget(self._base)
        foot.addWidget(self._deviation)
        foot.addStretch()
        foot.addWidget(self._lock)
        foot.addWidget(self._reset)
        foot.addWidget(self._more_commands)
        foot.setSpacing(GRID // 2)
        rows.addLayout(head)
        rows.addWidget(self._slider)
        rows.addLayout(numbers)
        rows.addLayout(foot)

    def _connect(self) -> None:
        self._slider.drag_began.connect(self._on_drag_began)
        self._slider.dragged.connect(self._on_dragged)
        self._slider.stepped.connect(self._on_stepped)
        self._slider.reset_wanted.connect(self._on_reset)
        self._field.typed.connect(self._on_typed)
        self._field.stepped.connect(self._on_stepped)
        self._field.reset_wanted.connect(self._on_reset)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        self._lock.clicked.connect(self._actions.lock_cell.trigger)
        self._reset.clicked.connect(self._on_reset)
        self._desk.current_changed.connect(self._on_current_changed)
        self._desk.plan_changed.connect(self.refresh)
        self._desk.ledger_changed.connect(self._on_current_changed)
        self._desk.locks_changed.connect(self.refresh)

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._slider.setAccessibleName(self.tr("Amount"))
        self._field.setAccessibleName(self.tr("Exact amount"))
        self._less.setAccessibleName(self.tr("One per cent of the base less"))
        self._more.setAccessibleName(self.tr("One per cent of the base more"))
        self._less.setToolTip(self._less.accessibleName())
        self._more.setToolTip(self._more.accessibleName())
        self._reset.setText(self.tr("Reset"))
        self._reset.setToolTip(self.tr("Back to the base"))
        self._lock.setToolTip(self.tr("Hold this cell"))
        name = self.tr("More: rows, columns, the whole table")
        self._more_commands.setAccessibleName(name)
        self._more_commands.setToolTip(name)
        self._on_current_changed()

    def refresh(self) -> None:
        """Show the cell in hand as it is now."""
        desk = self._desk
        city, column = desk.current
        mean, base = desk.mean(city, column), desk.base(city, column)
        is_changed = abs(mean - base) > 1e-9 * max(base, 1.0)
        typed = desk.is_typed(city, column)
        scale = self._scale() if typed else Scale(0.0, 1.0, 0.0)
        self._slider.show_position(
            scale.position(mean) if typed else 0.0,
            scale.mark if typed else None,
            is_changed=is_changed,
        )
        self._field.show_text(desk.sentences.amount(desk.ledger, city, mean))
        base_text = desk.sentences.amount(desk.ledger, city, base)
        named = self.tr("Base {amount}").format(amount=base_text)
        self._base.show_texts(named, base_text)
        self._deviation.setText(desk.sentences.deviation(mean, base))
        _set_role(self._deviation, Role.CHANGED if is_changed else Role.MUTED)
        locked = city != desk.region_row and desk.locks.holds(
            desk.city_id(city), column
        )
        self._lock.setChecked(locked)
        self._lock.setText(self.tr("Locked") if locked else self.tr("Lock"))
        free = typed and not locked
        for widget in (self._slider, self._less, self._more, self._field):
            widget.setEnabled(free)
        self._lock.setEnabled(typed)
        self._reset.setEnabled(city != desk.region_row)

    def _scale(self) -> Scale:
        city, column = self._desk.current
        low, high = self._desk.ledger.bounds(self._desk.plan, city, column)
        return Scale(low, high, self._desk.base(city, column))

    def _on_current_changed(self) -> None:
        desk = self._desk
        self._title.setText(desk.sentences.cell(*desk.current))
        self._title.setToolTip(help_of(desk.current[1]))
        origin = desk.origin(*desk.current)
        self._base.setToolTip(origin)
        self._base.setAccessibleDescription(origin)
        self._years.setText(desk.sentences.years(desk.ledger))
        self._unit.setText(unit_name(desk.ledger.unit))
        city, column = desk.current
        amount = desk.sentences.amount(desk.ledger, city, desk.mean(city, column))
        self._field.show_text(amount, force=True)
        self.refresh()

    def _on_drag_began(self) -> None:
        self._gesture = self._desk.context.new_gesture()

    def _on_dragged(self, position: float) -> None:
        city, column = self._desk.current
        scale, ledger = self._scale(), self._desk.ledger
        amount = scale.amount(position)
        if amount not in {scale.low, scale.high, scale.base}:
            factor = float(ledger.factors[city])
            amount = round(amount * factor, ledger.decimals) / factor
            amount = min(max(amount, scale.low), scale.high)
        enter_mean(self._desk, city, column, amount, self._gesture)

    def _on_typed(self, text: str) -> None:
        city, column = self._desk.current
        if enter_text(self._desk, city, column, text):
            mean = self._desk.mean(city, column)
            shown = self._desk.sentences.amount(self._desk.ledger, city, mean)
            self._field.show_text(shown, force=True)
        else:
            self._field.set_refused(self._desk.sentence)

    def _on_stepped(self, steps: float) -> None:
        step(self._desk, *self._desk.current, steps)
        self.refresh()

    def _on_less(self) -> None:
        self._on_stepped(-1.0)

    def _on_more(self) -> None:
        self._on_stepped(1.0)

    def _on_reset(self) -> None:
        city, column = self._desk.current
        if column is Column.TOTAL and city != self._desk.region_row:
            bulk.reset(self._desk, bulk.cells_of_row(city))
        else:
            bulk.reset(self._desk, [self._desk.current])


def _set_role(label: QLabel, role: Role) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        restyle(label)


def _quiet_button() -> QToolButton:
    button = QToolButton()
    button.setProperty("role", Role.QUIET)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
