"""The English sentences about questions, searches and games that cannot be done."""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP

STUDY_SENTENCES: dict[str, str] = {
    "unknown_indicator": QT_TRANSLATE_NOOP(
        "errors", "There is no indicator “{name}”. Use one of: {known}."
    ),
    "year_outside": QT_TRANSLATE_NOOP(
        "errors", "{name} is not a plan year. Use a year from {first} to {last}."
    ),
    "place_without_indicator": QT_TRANSLATE_NOOP(
        "errors", "“{indicator}” has no value for “{name}”. Use one of: {known}."
    ),
}
