"""One sentence of cause for what an edit moved, with the lags of the parameters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.display_moves import Cause
from desktop.ui.context import PanelContext

_SENTENCES = {
    Cause.EDUCATION: QT_TRANSLATE_NOOP(
        "causes",
        "School money shows after about {tau_E} years in what leavers have learned.",
    ),
    Cause.HEALTH: QT_TRANSLATE_NOOP(
        "causes",
        "Health money brings beds in three years, doctors in five and longer life"
        " in four.",
    ),
    Cause.LOCAL_WORKS: QT_TRANSLATE_NOOP(
        "causes",
        "Local works deliver on average {tau_G} years after the money is spent.",
    ),
    Cause.LINK: QT_TRANSLATE_NOOP(
        "causes",
        "A railway or expressway pays only after about {tau_L} years, and only as far"
        " as both sides build.",
    ),
    Cause.PORT: QT_TRANSLATE_NOOP(
        "causes",
        "Port works take about three years; extra berths stand idle unless cargo"
        " follows.",
    ),
    Cause.TARGETING: QT_TRANSLATE_NOOP(
        "causes",
        "Targeted money reaches poor households within about two years, with a"
        " falling return; other uses of the money get less.",
    ),
    Cause.AGREEMENT: QT_TRANSLATE_NOOP(
        "causes",
        "Signing is not doing: effects build over about {tau_a} years.",
    ),
    Cause.JOINT_FUNDING: QT_TRANSLATE_NOOP(
        "causes",
        "With a common fund all link money counts, as far as the transport agreement"
        " is in force.",
    ),
    Cause.DEBT_RULE: QT_TRANSLATE_NOOP(
        "causes",
        "The debt rule decides how much of the extra money may be spent.",
    ),
}
"""Beds, doctors and life close a third, a fifth and a quarter of their gap in a year,
ports two thirds of a stage, coverage half: constants of the equations."""

_LAGS = ("tau_E", "tau_G", "tau_L", "tau_a")


class Causes:
    """Writes why an edit moved what it moved.

    Parameters
    ----------
    context
        The lags are the central values of now, so that replaced ones are told.
    """

    def __init__(self, context: PanelContext) -> None:
        self._context = context

    def sentence(self, cause: Cause) -> str:
        """The planner's sentence, in the language of the window."""
        lags = {symbol: self._lag(symbol) for symbol in _LAGS}
        return QCoreApplication.translate("causes", _SENTENCES[cause]).format(**lags)

    def _lag(self, symbol: str) -> str:
        years = self._context.parameters[symbol].central
        return self._context.formats.number(years, 0 if years == round(years) else 1)
