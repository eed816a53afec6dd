"""The English sentences about values of the data that cannot be replaced."""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP

REPLACING_SENTENCES: dict[str, str] = {
    "replace_no_reason": QT_TRANSLATE_NOOP(
        "errors", "{fact} is replaced without a reason. Say why."
    ),
    "replace_not_finite": QT_TRANSLATE_NOOP(
        "errors", "{fact} is replaced by no number. Enter one."
    ),
    "replace_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "No projection is made from {fact}, so it cannot be replaced. Leave it as it"
        " is, or look for the value of the base year.",
    ),
    "replace_twice": QT_TRANSLATE_NOOP(
        "errors", "{fact} is replaced twice. Keep one of the two."
    ),
    "replace_not_positive": QT_TRANSLATE_NOOP(
        "errors", "{fact} must be above zero. Enter a larger value."
    ),
    "replace_negative": QT_TRANSLATE_NOOP(
        "errors", "{fact} must not be below zero. Enter 0 or more."
    ),
    "replace_too_big": QT_TRANSLATE_NOOP(
        "errors", "{fact} must not be above {bound}. Enter a smaller value."
    ),
    "replace_outside": QT_TRANSLATE_NOOP(
        "errors",
        "{fact} must be from {low} to {high}, the range that studies leave. Enter a"
        " value in it.",
    ),
    "replace_no_result": QT_TRANSLATE_NOOP(
        "errors",
        "With this value the model has no result. Enter one nearer to that of the"
        " data.",
    ),
    "replace_breaks_plan": QT_TRANSLATE_NOOP(
        "errors",
        "Scenario “{scenario}” would break a bound with this value: {problem} Change"
        " the plan first or enter another value.",
    ),
}
