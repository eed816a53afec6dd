"""Panels made after the first paint: their modules are imported only then."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop.ui.context import PanelContext
from desktop.ui.docks import DockId
from desktop.ui.first_paint import Later

_ROOM = 560
"""Least width kept for the plots while they are being made, in pixels."""


def plots_later(context: PanelContext) -> Later:
    """The place of the plots: pyqtgraph takes a quarter of the time of a start."""

    def plots() -> QWidget:
        from desktop.ui.indicators.panel import IndicatorsPanel

        return IndicatorsPanel(context)

    return Later(plots, _ROOM)


def panels_behind(context: PanelContext) -> Mapping[DockId, Later]:
    """The panels in tabs, in the order in which they are wanted."""

    def scorecard() -> QWidget:
        from desktop.ui.scorecard.panel import ScorecardPanel

        return ScorecardPanel(context)

    def movers() -> QWidget:
        from desktop.ui.indicators.movers import MoversPanel

        return MoversPanel(context)

    def advice() -> QWidget:
        from desktop.ui.cooperation.advice_panel import AdvicePanel

        return AdvicePanel(context)

    def agreements() -> QWidget:
        from desktop.ui.cooperation.panel import CooperationPanel

        return CooperationPanel(context)

    return {
        DockId.SCORECARD: Later(scorecard),
        DockId.MOVERS: Later(movers),
        DockId.ADVICE: Later(advice),
        DockId.AGREEMENTS: Later(agreements),
    }
