"""Words of the cooperation column that several of its parts need."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Domain, Region
from desktop.document.agreement_states import AgreementState, Standing
from desktop.document.spans import Span

_SHORT = {
    Domain.TRANSPORT: QT_TRANSLATE_NOOP("domains-short", "Transport"),
    Domain.INDUSTRY: QT_TRANSLATE_NOOP("domains-short", "Industry"),
    Domain.TOURISM_AGRICULTURE: QT_TRANSLATE_NOOP("domains-short", "Tourism"),
    Domain.SCIENCE: QT_TRANSLATE_NOOP("domains-short", "Science"),
    Domain.ENVIRONMENT: QT_TRANSLATE_NOOP("domains-short", "Environment"),
    Domain.HEALTH_EDUCATION: QT_TRANSLATE_NOOP("domains-short", "Services"),
}


def domain_short(domain: Domain) -> str:
    """A domain in as few letters as the head of a column has room for."""
    return QCoreApplication.translate("domains-short", _SHORT[domain])


def joint_short() -> str:
    """Joint funding in as few letters as the head of a column has room for."""
    return QCoreApplication.translate("domains-short", "Joint fund")


def joint_name() -> str:
    """Joint funding."""
    return QCoreApplication.translate("cooperation", "Joint funding")


def state_texts(region: Region) -> tuple[str, ...]:
    """One text for each way things can stand, so that room can be kept for all."""
    last = region.n_years - 1
    strong, weak, ended = (Span(last, last, value) for value in (1.0, 0.25, 0.0))
    states = (
        AgreementState(0.0, ()),
        AgreementState(0.5, ()),
        AgreementState(0.5, (strong,)),
        AgreementState(0.5, (weak,)),
        AgreementState(0.5, (ended,)),
    )
    return tuple(state_text(state, region) for state in states)


def state_text(state: AgreementState, region: Region) -> str:
    """How things stand, in a word or two: "from 2026", "in force", "none"."""
    translate = QCoreApplication.translate
    if state.standing is Standing.NONE:
        return translate("cooperation", "none")
    if state.standing is Standing.IN_FORCE:
        return translate("cooperation", "in force already")
    first = region.years[state.spans[0].first]
    if state.standing is Standing.WANTED:
        return translate("cooperation", "from {year}").format(year=first)
    if all(span.value == 0.0 for span in state.spans):
        return translate("cooperation", "ended in {year}").format(year=first)
    return translate("cooperation", "weaker from {year}").format(year=first)
