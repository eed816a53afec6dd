"""The search in a window of its own: what is asked left, what is found right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import UserError
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.optimiser import Binding, Clash
from desktop.core.plan import Plan
from desktop.core.progress import Progress, Watch
from desktop.core.projection import Projection
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.locks import Locks
from desktop.document.scenario_edits import AddScenarios
from desktop.document.search_setting import (
    CurveResult,
    SearchResult,
    SearchSetting,
    found_scenario,
    search,
    search_curve,
)
from desktop.jobs.watched import Watched
from desktop.ui.context import PanelContext
from desktop.ui.search.control_bar import ControlBar
from desktop.ui.search.curve_page import CurvePage
from desktop.ui.search.plan_page import PlanPage
from desktop.ui.search.setting_box import SettingBox
from desktop.ui.search.texts import SearchTexts, say
from desktop.ui.theme import GRID, Role, Theme, set_role

_WIDTH, _HEIGHT, _LEFT = 1140, 660, 416
PLAN, CURVE = range(2)


class SearchDialog(QDialog):
    """Planning goes on beside it; gone, with its search, when it is closed."""

    def __init__(
        self,
        context: PanelContext,
        locks: Callable[[], Locks],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._texts = context, SearchTexts(context)
        windows = (self,) if parent is None else (self, parent)
        self.job = Watched(self, windows)
        self._asked: SearchSetting | None = None
        self._left = SettingBox(context, locks)
        self._controls = ControlBar(self._texts)
        self._plan, self._curve = PlanPage(context), CurvePage(context)
        self._tabs, self._state = QTabWidget(), QLabel()
        self._lay_out()
        self._connect()
        self.resize(_WIDTH, _HEIGHT)
        self.retranslate()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._left, 1)
        column.addWidget(self._controls)
        for page in (self._plan, self._curve):
            self._tabs.addTab(page, "")
        self._tabs.setObjectName("search_tabs")
        self._tabs.setCornerWidget(self._state)
        set_role(self._state, Role.MUTED)
        self._state.setContentsMargins(0, 0, 2 * GRID, 0)
        self._state.setObjectName("search_state")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(left)
        across.addWidget(self._tabs, 1)

    def _connect(self) -> None:
        context, job = self._context, self.job
        self._controls.search_wanted.connect(self.start_search)
        self._controls.curve_wanted.connect(self.start_curve)
        self._controls.stop_wanted.connect(job.stop)
        self._plan.add_wanted.connect(self._on_add_plan)
        self._curve.add_wanted.connect(self._on_add_point)
        job.progressed.connect(self._on_progressed)
        job.answered.connect(self._on_answered)
        job.refused.connect(self._on_refused)
        job.ended.connect(self._on_ended)
        context.live.projected.connect(self._on_projected)
        context.session.scenario_changed.connect(self._on_scenario_changed)
        context.themes.changed.connect(self._on_theme_changed)
        self.finished.connect(self._on_closed)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self.setWindowTitle(self.tr("Search for the best allocation"))
        self._tabs.setTabText(PLAN, self.tr("Best plan"))
        self._tabs.setTabText(CURVE, self.tr("Output and equality"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, and count locks anew when the window is come back to."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange:
            self._left.refresh()
        super().changeEvent(event)

    def start_search(self) -> None:
        """Search the best plan."""
        self._start(search, PLAN)

    def start_curve(self) -> None:
        """Search the curve."""
        self._start(search_curve, CURVE)

    def _start(self, find: Callable[..., object], page: int) -> None:
        try:
            setting = self._left.setting()
        except UserError as refusal:
            self._on_refused(refusal)
            return
        self._asked = setting
        region, scenario = self._context.region, self._context.session.active

        def work(watch: Watch) -> object:
            return find(region, scenario, setting, watch)

        self._tabs.setCurrentIndex(page)
        self._controls.show_running(True)
        self.job.start(work)

    def _on_progressed(self, progress: Progress) -> None:
        if self._asked is not None:
            self._controls.show_progress(progress, self._asked.goal)

    def _on_answered(self, answer: object) -> None:
        self._controls.say("")
        if isinstance(answer, Clash):
            self._controls.say(self._texts.clash(answer.limits), refusal=True)
        elif isinstance(answer, SearchResult):
            self._plan.show_found(answer)
        elif isinstance(answer, CurveResult):
            self._curve.show_found(answer)
        self._state.setText("")

    def _on_refused(self, refusal: UserError) -> None:
        self._controls.say(self._context.words.error(refusal), refusal=True)

    def _on_ended(self) -> None:
        self._controls.show_running(False)

    def _on_add_plan(self) -> None:
        found = self._plan.found
        if found is None:
            return
        goal = found.setting.goal
        values = [self._texts.goal_value(goal, v) for v in (found.before, found.after)]
        name = self.tr("Best for {goal}").format(goal=self._texts.goal(goal))
        told = f"{values[0]} → {values[1]}"
        self._add(found, found.plan, name, told, found.binding)

    def _on_add_point(self) -> None:
        found, point = self._curve.found, self._curve.point
        if found is None or point is None:
            return
        count, number = len(found.points), self._curve.chosen + 1
        template = self.tr("Curve {number} of {count}")
        name = template.format(number=number, count=count)
        told = self._curve.head(self._curve.chosen)
        self._add(found, point.plan, name, told, point.binding)

    def _add(
        self,
        found: SearchResult | CurveResult,
        plan: Plan,
        name: str,
        told: str,
        binding: tuple[Binding, ...],
    ) -> None:
        """One undo step; the note says from where, what it brings and what binds."""
        separator = say(QT_TRANSLATE_NOOP("search", "; "))
        limits = separator.join(text for text, _ in self._texts.binding(binding))
        template = self.tr(
            "Searched from “{scenario}” (seed {seed}): {told}. Held by: {limits}."
        )
        note = template.format(
            scenario=self._context.words.scenario(found.scenario),
            seed=found.setting.seed,
            told=told,
            limits=limits,
        )
        made = found_scenario(found.scenario, plan, name, note)
        label = EditLabel(EditKind.SEARCH)
        answer = self._context.submit_list(AddScenarios((made,), label))
        if answer:
            self._controls.say(self.tr("Added: {name}").format(name=name))
        else:
            self._controls.say(answer.sentence, refusal=True)

    def _on_projected(self, projection: Projection) -> None:
        del projection
        self._left.refresh()
        if self._plan.found is not None or self._curve.found is not None:
            self._state.setText(self.tr("of an earlier plan"))

    def _on_scenario_changed(self) -> None:
        self._left.refresh()

    def _on_theme_changed(self, theme: Theme) -> None:
        self._curve.show_theme(theme)

    def _on_closed(self) -> None:
        # The window goes; nothing of it may hear of plans any more.
        context = self._context
        context.live.projected.disconnect(self._on_projected)
        context.session.scenario_changed.disconnect(self._on_scenario_changed)
        context.themes.changed.disconnect(self._on_theme_changed)
        self.job.close()
