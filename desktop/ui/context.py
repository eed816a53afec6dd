"""What every panel is given, and how a panel is written.

A panel is a widget that looks at the session and the view and sends edits; it knows no
other panel and changes no other widget:

    class BudgetPanel(QWidget):
        def __init__(
            self, context: PanelContext, parent: QWidget | None = None
        ) -> None:
            super().__init__(parent)
            self._context = context
            ...build...
            context.session.scenario_changed.connect(self._on_scenario_changed)
            context.themes.changed.connect(self._on_theme_changed)
            self.retranslate()

        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            super().changeEvent(event)

- **Where.** `ui/budget/panel.py` `BudgetPanel` (left dock); `ui/indicators/panel.py`
  `IndicatorsPanel` (centre: headline strip above the plots); `ui/indicators/movers.py`
  `MoversPanel`, `ui/cooperation/panel.py` `CooperationPanel`, `ui/scorecard/panel.py`
  `ScorecardPanel` (right docks). The dock writes the panel's title, the panel does not.
- **Words.** Own strings through `self.tr`, all set in `retranslate()`. Names of
  indicators, units, domains and headings from `ui/names.py`; cities, places, periods,
  edits and refusals from `context.words`. English first, then `resources/languages`.
- **Numbers.** `context.formats`: groups, per cent, signs, better and worse.
- **Colours.** `context.themes.now` for what is painted; for labels, frames and buttons
  the property "role" (`theme.Role`). After a role changes: `theme.restyle(widget)`.
- **Edits.** `answer = context.submit(edit)`; where it is refused, `answer.sentence`
  stands beside the cause. All edits of one drag or burst of typing carry one number
  taken from `context.new_gesture()` at its beginning.
- **Data.** `context.region` and `context.parameters` are asked each time, never kept:
  values may be replaced. `session.region_changed` (psygnal) says so, before the
  projection follows.
- **Results.** `context.live.current` is the projection of now, `live.projected`
  (psygnal) says that it moved, within the same frame as the edit.
- **Bands.** `context.bands.current` (None until the first one is there); `outdated` and
  `finished` (Qt signals). While `is_stale` the band still belongs to an earlier plan.
- psygnal holds bound methods weakly; connect methods, never lambdas.
- Give each widget that tests or screen readers look for an `objectName` and an
  `accessibleName`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.parameters import Parameters
from desktop.core.region import Region
from desktop.core.region_builder import AgreementRow
from desktop.core.replacing import parameters_of
from desktop.document.edits import Edit
from desktop.document.live import LiveProjection
from desktop.document.scenario_edits import ListEdit
from desktop.document.session import Session
from desktop.document.view import View
from desktop.jobs.bands import LiveBands
from desktop.ui.formats import Formats
from desktop.ui.theme import Themes
from desktop.ui.translation import Words


@dataclass(frozen=True)
class Answer:
    """Whether an edit was taken; true in conditions where it was.

    Attributes
    ----------
    sentence
        Why not and what to do, in the language of the window; empty where accepted.
    """

    accepted: bool
    sentence: str = ""

    def __bool__(self) -> bool:
        return self.accepted


@dataclass(frozen=True, eq=False)
class PanelContext:
    """Everything a panel may use; see the module's text for the rules.

    Attributes
    ----------
    agreements
        The catalogue of real agreements.
    submit
        Applies an edit as an undo step of its own or as part of its gesture.
    submit_list
        Applies an edit of the list of scenarios as an undo step.
    new_gesture
        A number no other gesture has.
    """

    agreements: tuple[AgreementRow, ...]
    session: Session
    view: View
    live: LiveProjection
    bands: LiveBands
    submit: Callable[[Edit], Answer]
    submit_list: Callable[[ListEdit], Answer]
    new_gesture: Callable[[], int]
    themes: Themes
    formats: Formats
    words: Words

    @property
    def region(self) -> Region:
        """The region of now: another one after values of the data were replaced."""
        return self.session.region

    @property
    def parameters(self) -> Parameters:
        """The parameters of now."""
        return parameters_of(self.session.region)
