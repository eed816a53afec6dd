"""The study of cooperation in a window of its own, beside the main one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.cooperation import Study
from desktop.core.errors import UserError
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.study_setting import GDP, StudySetting, interest
from desktop.jobs.studies import StudyJob, StudyRequest
from desktop.ui.context import PanelContext
from desktop.ui.folders import Folders
from desktop.ui.study.controls import Controls
from desktop.ui.study.empty import Empty
from desktop.ui.study.form import StudyForm
from desktop.ui.study.result import ResultView
from desktop.ui.study.result_bar import ResultBar
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.theme import GRID, Role, set_role

_WIDTH, _HEIGHT = 1200, 740
_LEFT = 308


class StudyDialog(QDialog):
    """Setting on the left, result on the right; planning goes on beside it.

    Closed, it keeps its result; a study that is running ends with what it has.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("study_dialog")
        self._context = context
        self._texts = texts = StudyTexts(context)
        self.job = StudyJob(self)
        setting = StudySetting(((GDP, 1.0),), interest(context.parameters))
        self._form = StudyForm(setting)
        self._controls = Controls(texts)
        self._refusal = _label("study_refusal", Role.WORSE)
        self._about = _label("study_about", Role.MUTED)
        self._empty = Empty()
        self._result = ResultView(texts)
        self._bar = ResultBar(context, self._result, Folders(()))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(_WIDTH, _HEIGHT)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A study behind a closed window would slow everything for nobody."""
        self.job.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes it like the cross does."""
        self.job.stop()
        super().reject()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self.setWindowTitle(
            say(QT_TRANSLATE_NOOP("study", "Together or each for himself"))
        )
        self._empty.retranslate()
        self._form.retranslate()
        self._controls.retranslate()
        self._bar.retranslate()
        self._result.retranslate()
        self._show_about()

    def show_answer(self, study: Study, request: StudyRequest) -> None:
        """Show a study and what it answers."""
        self._result.show_study(study, request.setting)
        self._bar.show_result(study, request)
        self._stack.setCurrentIndex(1)
        self._show_state()

    # ---------------------------------------------------------------------- inside

    def _on_start(self) -> None:
        context = self._context
        request = StudyRequest(
            self._form.setting,
            context.region,
            context.parameters,
            context.session.active,
        )
        self.job.start(request, QGuiApplication.topLevelWindows())
        self._show_state()

    def _on_go_on(self) -> None:
        self.job.go_on(QGuiApplication.topLevelWindows())
        self._show_state()

    def _on_stop(self) -> None:
        self.job.stop()
        self._show_state()

    def _on_finished(self, answer: object) -> None:
        request = self.job.request
        if isinstance(answer, Study) and request is not None:
            self.show_answer(answer, request)
        self._show_state()
        if isinstance(answer, UserError):
            self._refusal.setText(self._context.words.error(answer))
            self._refusal.show()

    def _show_state(self) -> None:
        job, found = self.job, self._result.study
        self._refusal.hide()
        self._controls.show_state(
            running=job.is_running,
            stopping=job.is_stopping,
            can_go_on=found is not None and not found.is_whole,
        )
        self._form.setEnabled(not job.is_running)
        self._show_about()

    def _show_about(self, _: object = None) -> None:
        """Which scenario the result is of, and whether it is still that one."""
        shown, request = self._bar.request, self.job.request
        asked = request if self.job.is_running else shown
        self._about.setVisible(asked is not None)
        if asked is None:
            return
        words, now = self._context.words, self._context.session.active
        template = say(QT_TRANSLATE_NOOP("study", "Studied: {name}, to {year}."))
        said = [
            template.format(
                name=words.scenario(asked.scenario), year=asked.scenario.horizon
            )
        ]
        same = now.plan.equals(asked.scenario.plan)
        if not (same and now.horizon == asked.scenario.horizon):
            said.append(
                say(QT_TRANSLATE_NOOP("study", "The scenario on view is another one."))
            )
        if self._context.region is not asked.region:
            said.append(
                say(
                    QT_TRANSLATE_NOOP(
                        "study", "Values of the data were replaced since."
                    )
                )
            )
        self._about.setText(self._texts.run_on(said))

    def _connect(self) -> None:
        self._controls.start_wanted.connect(self._on_start)
        self._controls.stop_wanted.connect(self._on_stop)
        self._controls.go_on_wanted.connect(self._on_go_on)
        self.job.progressed.connect(self._controls.show_progress)
        self.job.finished.connect(self._on_finished)
        self._context.live.projected.connect(self._show_about)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.job.shut)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._form)
        left = QFrame()
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * GRID, 2 * GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(scroll, 1)
        column.addWidget(self._refusal)
        column.addWidget(self._controls)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._result)
        right = QVBoxLayout()
        right.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        right.setSpacing(GRID)
        right.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._about, 1)
        foot.addWidget(self._bar)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(right, 1)
        self._refusal.hide()


def _label(name: str, role: Role | None) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
