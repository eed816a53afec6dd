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
    # ------------------------------------------------------- goals and limits
    "goal_unknown_indicator": QT_TRANSLATE_NOOP(
        "errors", "“{name}” cannot be a goal. Use one of: {known}."
    ),
    "goal_bad_weight": QT_TRANSLATE_NOOP(
        "errors", "The weight {value} of “{name}” must be 0 or more. Correct it."
    ),
    "goal_no_weight": QT_TRANSLATE_NOOP(
        "errors", "All weights are zero. Give at least one indicator a weight."
    ),
    "goal_unreadable": QT_TRANSLATE_NOOP(
        "errors", "“{goal}” is no goal. The help of optimise shows how to write one."
    ),
    "limit_unreadable": QT_TRANSLATE_NOOP(
        "errors", "“{limit}” is no limit. The help of optimise shows how to write one."
    ),
    "limit_unknown_place": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is no city or heading of a limit. Cities are: {known}."
    ),
    "search_impossible": QT_TRANSLATE_NOOP(
        "errors", "No plan can keep “{limit}”. Loosen it."
    ),
    "search_clash": QT_TRANSLATE_NOOP(
        "errors",
        "No plan can keep these together, and each is needed for the clash: {limits}."
        " Loosen one of them.",
    ),
    "search_nothing_wanted": QT_TRANSLATE_NOOP(
        "errors",
        "Least money for nothing is no money. Set a target, or a limit from below, that"
        " must be reached.",
    ),
    # ---------------------------------------------------------- cooperation
    "game_outside_floor": QT_TRANSLATE_NOOP(
        "errors",
        "The scenario gives education or health less than the floor of {floor} times"
        " the base, or a heading more than 3 times. Lower the floor or change the"
        " scenario.",
    ),
}
