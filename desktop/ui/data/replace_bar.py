"""The line under a table of data in which a value is replaced or taken back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.facts import Fact
from desktop.core.parameters import Parameter
from desktop.core.provenance import made_of
from desktop.core.replacements import Key, Replacement
from desktop.core.replacing import Listed, basis_of, replaced_values
from desktop.document.money_text import AmountKind, read_amount
from desktop.document.replacement_edits import ReplaceValue, TakeBack
from desktop.ui.context import Answer, PanelContext
from desktop.ui.data.columns import Texts
from desktop.ui.fact_names import data_unit
from desktop.ui.names import indicator_short
from desktop.ui.theme import GRID, Role, restyle, set_role

LONGEST_REASON = 1000
_VALUE_WIDTH = 130
_NOTE_LINES = 2
_TYPED = {
    "percent": (AmountKind.SHOWN, AmountKind.PERCENT),
    "100m_yuan": (AmountKind.SHOWN, AmountKind.HUNDRED_MILLION),
}
"""What a number may be typed with, by the unit of the value; elsewhere nothing."""


def key_of(row: object) -> Key | None:
    """What a row of facts, parameters or replaced values stands for."""
    if isinstance(row, Listed):
        return row.new.key
    if isinstance(row, Fact):
        return row.place, row.quantity, row.year
    return ("", row.symbol, 0) if isinstance(row, Parameter) else None


class ReplaceBar(QWidget):
    """Asks for a value and a reason; both are undone with the plan's own steps."""

    def __init__(self, context: PanelContext, texts: Texts) -> None:
        super().__init__()
        self._context, self._texts = context, texts
        self._key: Key | None = None
        self._refusal = ""
        self.setObjectName("replace_bar")
        self._by, self._because, self._unit = QLabel(), QLabel(), QLabel()
        self._value, self._reason = QLineEdit(), QLineEdit()
        self._replace, self._back = QPushButton(), QPushButton()
        self._note = QLabel()
        self._build()
        self._value.returnPressed.connect(self._on_replace)
        self._reason.returnPressed.connect(self._on_replace)
        self._replace.clicked.connect(self._on_replace)
        self._back.clicked.connect(self._on_back)
        self.retranslate()

    def show_row(self, row: object) -> None:
        """Turn to another row of a table; None where none is in hand."""
        key = key_of(row)
        if key != self._key:
            self._refusal = ""
            self._key = key
            self.refresh()

    def refresh(self) -> None:
        """Show what stands there now."""
        old, listed = self._old(), self._listed()
        for part in (self._value, self._reason, self._replace):
            part.setEnabled(old is not None)
        self._back.setVisible(listed is not None)
        self._unit.setText("" if old is None else data_unit(old.unit))
        if listed is not None:
            self._value.setText(f"{listed.new.value:.12g}")
            self._reason.setText(listed.new.reason)
        elif not self._refusal:
            self._value.clear()
            self._reason.clear()
        self._show_note()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._by.setText(self.tr("Replace by"))
        self._because.setText(self.tr("because"))
        self._value.setAccessibleName(self.tr("Value in place of that of the data"))
        self._reason.setAccessibleName(self.tr("Reason for the value"))
        self._reason.setPlaceholderText(self.tr("Source or reason, needed"))
        self._replace.setText(self.tr("Replace"))
        self._back.setText(self.tr("Take back"))
        self._back.setToolTip(self.tr("Gives the value of the data again"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refusal = ""
            self.retranslate()
        super().changeEvent(event)

    # --------------------------------------------------------------------- inside

    def _build(self) -> None:
        for name, part in (
            ("replace_value", self._value),
            ("replace_reason", self._reason),
            ("replace_button", self._replace),
            ("take_back_button", self._back),
            ("replace_note", self._note),
        ):
            part.setObjectName(name)
        self._value.setFixedWidth(_VALUE_WIDTH)
        self._reason.setMaxLength(LONGEST_REASON)
        for label in (self._by, self._because, self._unit):
            set_role(label, Role.MUTED)
        for button in (self._replace, self._back):
            button.setAutoDefault(False)
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = _NOTE_LINES * self._note.fontMetrics().lineSpacing()
        self._note.setMinimumHeight(lines)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for part in (self._by, self._value, self._unit, self._because):
            row.addWidget(part)
        row.addWidget(self._reason, 1)
        row.addWidget(self._replace)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._note)

    def _old(self) -> Fact | Parameter | None:
        """The value of the data, where it may be replaced."""
        if self._key is None:
            return None
        return basis_of(self._context.region).replaceable.get(self._key)

    def _listed(self) -> Listed | None:
        found = replaced_values(self._context.region)
        return next((one for one in found if one.new.key == self._key), None)

    def _on_replace(self) -> None:
        old = self._old()
        if old is None or self._key is None:
            return
        typed = read_amount(self._value.text())
        if typed is None or typed.kind not in _TYPED.get(old.unit, (AmountKind.SHOWN,)):
            self._refuse(self.tr("Enter a number in the unit of the value."))
            self._value.setFocus()
        elif not self._reason.text().strip():
            self._refuse(self.tr("Say why: the reason stands in files and reports."))
            self._reason.setFocus()
        else:
            new = Replacement(*self._key, typed.value, self._reason.text().strip())
            self._show_answer(self._context.submit_list(ReplaceValue(new)))

    def _on_back(self) -> None:
        if self._key is not None:
            self._show_answer(self._context.submit_list(TakeBack(self._key)))

    def _show_answer(self, answer: Answer) -> None:
        self._refuse(answer.sentence)
        if answer:
            self.refresh()

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self._show_note()

    def _show_note(self) -> None:
        set_role(self._note, Role.WORSE if self._refusal else Role.MUTED)
        restyle(self._note)
        self._note.setText(self._refusal or self._told())

    def _told(self) -> str:
        """What the data have, and what is made of it."""
        old, listed = self._old(), self._listed()
        if self._key is None:
            return self.tr("Select a value to replace it.")
        if old is None:
            return self.tr("No projection is made from this value: it stays as it is.")
        parts = [self._of_data(old)]
        if listed is not None and listed.is_outside:
            parts.append(self.tr("Yours is outside that range."))
        names = self._made_of(old)
        if names:
            template = self.tr("Made of it in the base year: {names}.")
            parts.append(template.format(names=names))
        return " ".join(parts)

    def _made_of(self, old: Fact | Parameter) -> str:
        """Names of the indicators of the base year that it goes into."""
        if isinstance(old, Parameter):
            return ""
        region = self._context.region
        look_up = region.facts.published if old.is_published else region.facts.assumed
        fact = look_up(old.place, old.quantity, old.year)
        return self.tr(", ").join(map(indicator_short, made_of(region, fact)))

    def _of_data(self, old: Fact | Parameter) -> str:
        value = old.value if isinstance(old, Fact) else old.central
        span = self._texts.range(old.low, old.high)
        if not span:
            template = self.tr("The data have {value}.")
            return template.format(value=self._texts.number(value))
        template = self.tr("The data have {value}, range {span}.")
        return template.format(value=self._texts.number(value), span=span)
