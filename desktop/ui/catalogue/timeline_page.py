"""What starts when: published, on the base path, and by the plan on view."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.link_works import link_works
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.projects import Project
from desktop.document.timeline import Event, timeline
from desktop.ui.catalogue.page import CataloguePage
from desktop.ui.catalogue.rows import CatalogueRows, Column
from desktop.ui.catalogue.texts import CatalogueTexts, say
from desktop.ui.context import PanelContext

_WIDTHS = (90, 260, 440, 110)


def _of_plan(event: Event) -> bool:
    return event.is_of_plan


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
            ],
            context.themes,
            _of_plan,
        )
        super().__init__("catalogue_timeline", rows, _WIDTHS, parent)
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

    def refresh(self) -> None:
        """Show what begins with the plan of now."""
        context, region = self._context, self._context.region
        plan, now = context.session.active.plan, context.live.current
        works = link_works(region, context.parameters, plan, now.plan)
        found = timeline(region, context.agreements, self._projects, plan, now, works)
        self._rows.show_rows(
            [e for e in found if self._past.isChecked() or e.year > region.base_year]
        )
