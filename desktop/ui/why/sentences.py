"""What the equations say in plain words, and what ends a chain."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.chain import Kind
from desktop.core.message_marks import QT_TRANSLATE_NOOP

_EQUATIONS = {
    "E0": QT_TRANSLATE_NOOP(
        "equations",
        "Without new decisions a city grows as the nation plus a lead that shrinks"
        " every year; its population trend also fades.",
    ),
    "E1": QT_TRANSLATE_NOOP(
        "equations",
        "Each side builds its own half and trains run only on the shorter half; with"
        " an agreement and a common fund all money counts.",
    ),
    "E2": QT_TRANSLATE_NOOP(
        "equations",
        "Cities deal more with each other when travel is short and no provincial"
        " border lies between; agreements lower that border.",
    ),
    "E3": QT_TRANSLATE_NOOP(
        "equations",
        "Quicker access to markets raises output; quicker access to a much bigger"
        " neighbour also drains a little, less so under an industry agreement.",
    ),
    "E4": QT_TRANSLATE_NOOP(
        "equations",
        "Shippers choose the quickest route to the sea; extra berths stand idle"
        " unless cargo follows.",
    ),
    "E5": QT_TRANSLATE_NOOP(
        "equations",
        "Output follows capital, people, skills, health, infrastructure and access;"
        " extra total spending adds demand in its own year only.",
    ),
    "E6": QT_TRANSLATE_NOOP(
        "equations",
        "Neighbours with the same industries leave more plant idle; an industry"
        " agreement divides the labour.",
    ),
    "E7": QT_TRANSLATE_NOOP(
        "equations",
        "The urban-rural gap closes slowly, a little faster with rural-serving works"
        " and schools; people move slowly towards relative gains.",
    ),
    "E8": QT_TRANSLATE_NOOP(
        "equations",
        "Growth lifts most people; targeted money reaches part of the rest, with a"
        " falling return. The line is half the national rural median income, not an"
        " official one.",
    ),
    "E9": QT_TRANSLATE_NOOP(
        "equations", "Investors follow returns, partly at the neighbours' expense."
    ),
    "E10": QT_TRANSLATE_NOOP(
        "equations",
        "Works need two to four years, wear out, and pushing far above the normal"
        " pace buys less per yuan.",
    ),
    "E11": QT_TRANSLATE_NOOP(
        "equations",
        "School money shows after about six years in what leavers have learned, and"
        " only slowly in the whole adult population.",
    ),
    "E12": QT_TRANSLATE_NOOP(
        "equations",
        "Money above the base path brings beds in three, doctors in five and longer"
        " life in four years, towards ceilings.",
    ),
    "E13": QT_TRANSLATE_NOOP(
        "equations",
        "Poorer cities catch up about one per cent a year with the richer ones they"
        " deal with; science agreements widen that contact.",
    ),
    "E14": QT_TRANSLATE_NOOP(
        "equations", "Signing is not doing: effects build over about three years."
    ),
    "E15": QT_TRANSLATE_NOOP(
        "equations",
        "Air stays as it is unless output or joint control changes it. Sizes are"
        " assumed.",
    ),
    "E16": QT_TRANSLATE_NOOP(
        "equations",
        "Money above the base path is borrowed; extra debt is limited, and part"
        " returns as revenue.",
    ),
    "E17": QT_TRANSLATE_NOOP(
        "equations",
        "Keeping an agreement takes money of both sides every year, out of their local"
        " works; it is free until somebody says what it costs.",
    ),
}
_ENDS = {
    Kind.FACTS: QT_TRANSLATE_NOOP("equations", "Read from the data:"),
    Kind.FITTED: QT_TRANSLATE_NOOP(
        "equations",
        "Fitted on the published past. The method notes, section 6, say how.",
    ),
    Kind.DECISION: QT_TRANSLATE_NOOP(
        "equations", "Decided in this plan: a value of the budgets or agreements."
    ),
    Kind.RULE: QT_TRANSLATE_NOOP(
        "equations", "Set by the model itself: a beginning, a year or a bound."
    ),
}


def equation_sentence(equation: str) -> str:
    """What an equation says; empty for definitions without a number."""
    text = _EQUATIONS.get(equation, "")
    return QCoreApplication.translate("equations", text) if text else ""


def end_sentence(kind: Kind) -> str:
    """Why a chain ends here."""
    return QCoreApplication.translate("equations", _ENDS[kind])
