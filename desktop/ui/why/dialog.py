"""The window "why": a question, and its answer as parts, channels and chain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import UserError
from desktop.core.progress import Progress
from desktop.core.projection import Projection
from desktop.document.view import Asked
from desktop.jobs.why import Explanation, LiveWhy
from desktop.ui.context import PanelContext
from desktop.ui.names import indicator_name
from desktop.ui.theme import GRID, Role, Theme, set_role
from desktop.ui.why.answer_pages import AnswerPages
from desktop.ui.why.question_bar import QuestionBar
from desktop.ui.why.texts import WhyTexts

_WIDTH, _HEIGHT = 1080, 660


class WhyDialog(QDialog):
    """Stays beside the main window and follows the plan; gone when it is closed."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._texts = WhyTexts(context.words, context.formats)
        self._told: Explanation | None = None
        self._live = LiveWhy(context.session, self)
        self._bar = QuestionBar(context)
        self._state, self._answer = QLabel(), QLabel()
        self._progress, self._stop = QProgressBar(), QPushButton()
        self._pages = AnswerPages(context)
        self._build()
        self._connect()
        self.retranslate()
        self.resize(_WIDTH, _HEIGHT)
        self.show_asked(context.view.asked or self._first_question())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._bar, 1)
        head.addWidget(self._state)
        head.addWidget(self._progress)
        head.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, GRID)
        column.setSpacing(GRID)
        inset = QVBoxLayout()
        inset.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        inset.addLayout(head)
        inset.addWidget(self._answer)
        column.addLayout(inset)
        column.addWidget(self._pages, 1)
        set_role(self._state, Role.MUTED)
        set_role(self._answer, Role.HEADING)
        self._answer.setWordWrap(True)
        self._progress.setMaximumWidth(120)
        self._progress.setTextVisible(False)
        self._answer.setObjectName("why_answer")
        self._state.setObjectName("why_state")
        self._stop.setObjectName("why_stop")
        self._progress.setObjectName("why_progress")
        self._show_progress(False)

    def _connect(self) -> None:
        context, live = self._context, self._live
        self._bar.chosen.connect(self._on_chosen)
        self._stop.clicked.connect(live.stop)
        live.outdated.connect(self._on_outdated)
        live.progressed.connect(self._on_progressed)
        live.finished.connect(self._on_finished)
        live.refused.connect(self._on_refused)
        live.stopped.connect(self._on_stopped)
        context.live.projected.connect(self._on_projected)
        context.view.why_asked.connect(self.show_asked)
        context.themes.changed.connect(self._on_theme_changed)
        self.finished.connect(self._on_closed)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self.setWindowTitle(self.tr("Why is it so?"))
        self._stop.setText(self.tr("Stop"))
        self._progress.setAccessibleName(self.tr("Progress"))
        if self._told is not None:
            self._answer.setText(self._sentence(self._told))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_asked(self, asked: Asked) -> None:
        """Ask a question; what the indicator has no such place for is put right."""
        self._bar.show_asked(asked)
        self._live.ask(self._bar.asked)

    def _first_question(self) -> Asked:
        now = self._context.view.now
        indicator = now.indicators[0] if now.indicators else "gdp"
        return Asked(indicator, now.city, now.year)

    def _on_chosen(self, asked: Asked) -> None:
        self._live.ask(asked)

    def _on_projected(self, projection: Projection) -> None:
        del projection
        self._bar.show_years()
        self._live.refresh()

    def _on_outdated(self) -> None:
        self._state.setText(
            self.tr("of an earlier plan or question") if self._told else ""
        )

    def _on_progressed(self, progress: Progress) -> None:
        self._show_progress(True)
        self._progress.setRange(0, max(progress.total, 1))
        self._progress.setValue(progress.done)

    def _on_finished(self, told: Explanation) -> None:
        self._told = told
        self._show_progress(False)
        self._state.setText("")
        self._answer.setText(self._sentence(told))
        self._pages.show_told(told)

    def _on_refused(self, refusal: UserError) -> None:
        self._show_progress(False)
        self._state.setText("")
        self._answer.setText(self._context.words.error(refusal))

    def _on_stopped(self) -> None:
        self._show_progress(False)
        self._state.setText(self.tr("Stopped: change anything to ask again."))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._pages.show_theme(theme)

    def _on_closed(self) -> None:
        # The window goes; nothing of it may hear of plans any more.
        context = self._context
        context.live.projected.disconnect(self._on_projected)
        context.view.why_asked.disconnect(self.show_asked)
        context.themes.changed.disconnect(self._on_theme_changed)
        self._live.close()

    def _show_progress(self, running: bool) -> None:
        self._progress.setVisible(running)
        self._stop.setVisible(running)

    def _sentence(self, told: Explanation) -> str:
        indicator, found = told.question.indicator.id, told.attribution
        formats = self._context.formats
        change = formats.change(indicator, found.value, found.base)
        word = formats.direction_word(indicator, found.value - found.base)
        if not formats.is_visible(indicator, found.value, found.base):
            change, word = self.tr("as base"), ""
        template = self.tr(
            "{indicator}, {place}, {year}: {value}; base {base}; {change}"
        )
        return template.format(
            indicator=indicator_name(indicator),
            place=self._texts.place(indicator, told.question.place),
            year=told.year,
            value=formats.value_with_unit(indicator, found.value),
            base=formats.value(indicator, found.base),
            change=f"{change} {word}".strip(),
        )
