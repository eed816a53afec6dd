"""What starts when: published, on the base path, and by the plan; told and drawn."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.link_works import link_works
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.projects import Project
from desktop.document.timeline import Event, timeline
from desktop.ui.catalogue.page import CataloguePage
from desktop.ui.catalogue.rows import CatalogueRows, Column
from desktop.ui.catalogue.texts import CatalogueTexts, say
from desktop.ui.catalogue.timeline_drawing import (
    Axis,
    TimelineDelegate,
    TimelineHeader,
)
from desktop.ui.context import PanelContext

_WIDTHS = (80, 150, 330, 100, 300)
_DRAWN = 4
"""The column that is drawn."""


def _of_plan(event: Event) -> bool:
    return event.is_of_plan


def _nothing() -> str:
    """The drawing has years for a head."""
    return ""


def _nothing_of(event: Event) -> str:
    """What is drawn stands in words beside it."""
    del event
    return ""


class TimelinePage(CataloguePage[Event]):
    """Years down, what begins across; the plan's own in the accent colour."""

    def __init__(
        self,
        context: PanelContext,
        projects: tuple[Project, ...],
        parent: QWidget | None = None,
    ) -> None:
        self._context, self._projects = context, projects
        self._texts = texts = CatalogueTexts(context)
        rows = CatalogueRows[Event](
            [
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "Years")), texts.years
                ),
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "Cities")), texts.cities
                ),
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "What begins")),
                    texts.event,
                ),
                Column(lambda: say(QT_TRANSLATE_NOOP("catalogue", "By")), texts.origin),
                Column(_nothing, _nothing_of),
            ],
            context.themes,
            _of_plan,
        )
        super().__init__("catalogue_timeline", rows, _WIDTHS, parent)
        self._draw()
        self._past = QCheckBox()
        self._past.setObjectName("timeline_past")
        self._card.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._past)
        self._past.toggled.connect(self.refresh)
        context.live.projected.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        template = say(QT_TRANSLATE_NOOP("catalogue", "Also what began up to {year}"))
        self._past.setText(template.format(year=self._context.region.base_year))
        super().retranslate()

    def _draw(self) -> None:
        themes, axis = self._context.themes, self._axis()
        self._drawing = TimelineDelegate(self._rows, themes, axis, self._view)
        self._view.setItemDelegateForColumn(_DRAWN, self._drawing)
        header = TimelineHeader(self._drawing, _DRAWN, themes, self._view)
        self._view.setHorizontalHeader(header)
        for column, width in enumerate(_WIDTHS):
            self._view.setColumnWidth(column, width)
        header.setStretchLastSection(True)

    def _axis(self, first: int | None = None) -> Axis:
        """From the first year on view to the horizon."""
        base = self._context.region.base_year
        last = base + self._context.live.current.plan.n_years
        return Axis(base + 1 if first is None else first, last, base)

    def refresh(self) -> None:
        """Show what begins with the plan of now."""
        context, region = self._context, self._context.region
        plan, now = context.session.active.plan, context.live.current
        works = link_works(region, context.parameters, plan, now.plan)
        found = timeline(region, context.agreements, self._projects, plan, now, works)
        shown = [
            e for e in found if self._past.isChecked() or e.year > region.base_year
        ]
        first = min((e.year for e in shown), default=region.base_year + 1)
        self._drawing.axis = self._axis(min(first, region.base_year + 1))
        self._rows.show_rows(shown)
        self._view.viewport().update()
        self._view.horizontalHeader().viewport().update()
