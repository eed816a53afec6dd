"""What another model or other data changed in the results that the file stores."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.saved_results import (
    ResultMove,
    headline_results,
    results_moved,
)
from desktop.document.scenario import SavedResults, Scenario
from desktop.ui.context import PanelContext
from desktop.ui.input_names import place_name
from desktop.ui.names import indicator_name
from desktop.ui.sheet import EMPTY, SheetCell, SheetContent, SheetView
from desktop.ui.theme import GRID, Role, set_role

_WIDTH, _HEIGHT = 860, 560
_SHORT = 8
"""Signs of a fingerprint that tell data apart for a reader."""


def _say(text: str) -> str:
    return QCoreApplication.translate("results", text)


class ResultsDialog(QDialog):
    """One scenario as it was saved: results of then beside those of now."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._scenarios: tuple[Scenario, ...] = ()
        self._scenario, self._version = QComboBox(), QComboBox()
        self._labels = (QLabel(), QLabel())
        self._said, self._table = QLabel(), SheetView(context.themes)
        self._build()
        self._scenario.activated.connect(self._on_scenario)
        self._version.activated.connect(self._show)
        session = context.session
        self._signals = (session.clean_changed, session.scenarios_replaced)
        for signal in self._signals:
            signal.connect(self.refresh)
        self.finished.connect(self._on_closed)
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        boxes = (
            (self._labels[0], self._scenario, "results_scenario"),
            (self._labels[1], self._version, "results_version"),
        )
        for label, box, name in boxes:
            set_role(label, Role.MUTED)
            label.setBuddy(box)
            box.setObjectName(name)
            row.addWidget(label)
            row.addWidget(box, 1)
        self._said.setObjectName("results_said")
        self._said.setWordWrap(True)
        self._table.setObjectName("results_table")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._table, 1)
        self.resize(_WIDTH, _HEIGHT)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self.setWindowTitle(_say(QT_TRANSLATE_NOOP("results", "Results as saved")))
        names = (
            _say(QT_TRANSLATE_NOOP("results", "Scenario")),
            _say(QT_TRANSLATE_NOOP("results", "Stored by")),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
            label.buddy().setAccessibleName(name)
        self._table.setAccessibleName(self.windowTitle())
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Read the file as it was last saved or opened."""
        session, words = self._context.session, self._context.words
        self._scenarios = session.saved.scenarios
        position = max(self._scenario.currentIndex(), 0)
        self._scenario.clear()
        self._scenario.addItems([words.scenario(one) for one in self._scenarios])
        if self._scenarios:
            self._scenario.setCurrentIndex(min(position, len(self._scenarios) - 1))
        self._on_scenario()

    def _on_scenario(self) -> None:
        self._version.clear()
        self._version.addItems([self._named(one) for one in self._stored()])
        self._version.setEnabled(self._version.count() > 0)
        self._show()

    def _stored(self) -> tuple[SavedResults, ...]:
        """Of the scenario in hand, the newest first."""
        position = self._scenario.currentIndex()
        if not 0 <= position < len(self._scenarios):
            return ()
        return tuple(reversed(self._scenarios[position].results))

    @staticmethod
    def _named(one: SavedResults) -> str:
        text = _say(QT_TRANSLATE_NOOP("results", "model {model}, data {data}"))
        return text.format(model=one.model_version, data=one.fingerprint[:_SHORT])

    def _show(self) -> None:
        stored, version = self._stored(), self._version.currentIndex()
        if not 0 <= version < len(stored):
            none = QT_TRANSLATE_NOOP(
                "results", "No results are stored: the file was not saved yet."
            )
            self._said.setText(_say(none))
            self._table.show_content(EMPTY)
            return
        context, then = self._context, stored[version]
        scenario = self._scenarios[self._scenario.currentIndex()]
        projection = context.live.project(scenario)
        now = headline_results(context.region, projection)
        moves = results_moved(then, now)
        said = QT_TRANSLATE_NOOP(
            "results",
            "The plan as it was saved, computed with model {model} on the data of now:"
            " {moved} headline results differ. Those of then stay in the file.",
        )
        told = _say(said).format(model=now.model_version, moved=len(moves))
        self._said.setText(told)
        self._table.show_content(self._content(moves))

    def _content(self, moves: tuple[ResultMove, ...]) -> SheetContent:
        heads = (
            _say(QT_TRANSLATE_NOOP("results", "Indicator")),
            _say(QT_TRANSLATE_NOOP("results", "Place")),
            _say(QT_TRANSLATE_NOOP("results", "Year")),
            _say(QT_TRANSLATE_NOOP("results", "Then")),
            _say(QT_TRANSLATE_NOOP("results", "Now")),
            _say(QT_TRANSLATE_NOOP("results", "Difference")),
        )
        formats, words = self._context.formats, self._context.words

        def cell(row: int, column: int) -> SheetCell:
            move = moves[row]
            one, change = move.indicator, move.now - move.saved
            if column == 0:
                return SheetCell(indicator_name(one))
            if column == 1:
                return SheetCell(place_name(move.place, words))
            if column == 2:
                return SheetCell(str(move.year))
            if column == 5:
                return SheetCell(formats.difference(one, change), change)
            value = move.saved if column == 3 else move.now
            return SheetCell(formats.value_with_unit(one, value), value)

        return SheetContent(heads, frozenset({2, 3, 4, 5}), len(moves), cell)

    def _on_closed(self) -> None:
        # The window goes; nothing of it may hear of files any more.
        for signal in self._signals:
            signal.disconnect(self.refresh)
