"""The small print at the bottom: model, data, and what shading and dashes mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from desktop.core.facts import Status
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Region
from desktop.document.session import Session
from desktop.document.view import View, Viewpoint
from desktop.ui.formats import THIN_SPACE
from desktop.ui.theme import GRID, Role, set_role


class StatusLine(QStatusBar):
    """Says what the window's numbers are made of.

    Parameters
    ----------
    session
        Whose region's published years, and whose replaced values, are named.
    view
        Whether the plots show levels, and with them what was published.
    """

    replaced_wanted = Signal()
    """What was replaced is to be read."""

    def __init__(
        self, session: Session, view: View, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        region, self._session = session.region, session
        self._view = view
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        years = [fact.year for fact in region.facts if fact.status is Status.PUBLISHED]
        self._first, self._last = min(years), max(years)
        self._model, self._shading, self._lines = QLabel(), QLabel(), QLabel()
        self.setContentsMargins(GRID, 0, GRID, 0)
        self._replaced = QToolButton()
        self._replaced.setObjectName("replaced_values")
        set_role(self._replaced, Role.QUIET)
        self._replaced.clicked.connect(self.replaced_wanted)
        self._shading.setObjectName("legend_shading")
        self._lines.setObjectName("legend_lines")
        for label in (self._model, self._shading, self._lines):
            label.setContentsMargins(GRID // 2, 0, 2 * GRID, 0)
            self.addWidget(label)
        self.insertWidget(1, self._replaced)
        session.region_changed.connect(self._on_region_changed)
        view.changed.connect(self._on_view_changed)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._model.setText(
            self.tr("Model {version} · data {first}–{last}").format(
                version=MODEL_VERSION, first=self._first, last=self._last
            )
        )
        self._tell_replaced()
        shading = self.tr(
            "Shading: range of assumptions (10–90 %), dots its middle, no probability"
        )
        self._shading.setText(shading.replace(" %", f"{THIN_SPACE}%"))
        self._tell_lines()

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if before.difference != after.difference:
            self._tell_lines()

    def _tell_lines(self) -> None:
        """Differences have no past: nothing was published left of the base year."""
        if self._view.now.difference:
            lines = self.tr("Dashed: base path · upright line: base year")
        else:
            lines = self.tr("Dashed: base path · left of the upright line: published")
        self._lines.setText(lines)

    def _on_region_changed(self, region: Region) -> None:
        del region
        self._tell_replaced()

    def _tell_replaced(self) -> None:
        count = len(self._session.region.replaced)
        self._replaced.setVisible(count > 0)
        self._replaced.setText(self.tr("%n assumption(s) replaced", "", count))
        self._replaced.setToolTip(
            self.tr("Numbers stand on values that you put in place of the data's.")
        )
