"""The English sentences about files: scenario files, plan tables, what is written."""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP

FILE_SENTENCES: dict[str, str] = {
    # ------------------------------------------------ where a problem stands
    "at_row": QT_TRANSLATE_NOOP("errors", "{file}, row {row}: {problem}"),
    "in_scenario": QT_TRANSLATE_NOOP(
        "errors", "{file}, scenario “{scenario}”: {problem}"
    ),
    # --------------------------------------------------------- any file at all
    "file_missing": QT_TRANSLATE_NOOP(
        "errors", "There is no {file}. Check the name and the folder."
    ),
    "file_is_folder": QT_TRANSLATE_NOOP(
        "errors", "{file} is a folder. Name a file in it."
    ),
    "file_is_device": QT_TRANSLATE_NOOP(
        "errors", "{file} is a device, not a file. Name a file."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be read ({reason}). Check the permission and the disk."
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has {size} MB; more than {limit} MB are not read."
        " Check that it is the right file.",
    ),
    "file_unwritable": QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be written ({reason}). What stood there before is untouched;"
        " choose another place or make room.",
    ),
    # ----------------------------------------------------------- scenario files
    "file_not_json": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: not a scenario file, or a damaged one."
        " Open a backup copy.",
    ),
    "file_not_scenarios": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a scenario file of this program. Choose a file that it wrote.",
    ),
    "file_newer": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has format {version}, written by version {program} of the program;"
        " this one reads formats up to {newest}. Install version {program} or later.",
    ),
    "file_bad_version": QT_TRANSLATE_NOOP(
        "errors",
        "{file} says format “{version}”, which no version of the program has written."
        " Open a backup copy.",
    ),
    "file_field_missing": QT_TRANSLATE_NOOP(
        "errors", "{file}: “{place}” is missing. Open a backup copy."
    ),
    "file_field_unknown": QT_TRANSLATE_NOOP(
        "errors", "{file}: nothing called “{place}” is known. Remove it."
    ),
    "file_field_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: “{value}” cannot stand at “{place}”."
        " Correct it or open a backup copy.",
    ),
    "file_field_twice": QT_TRANSLATE_NOOP(
        "errors", "{file}: “{place}” stands twice. Keep one of the two."
    ),
    "file_not_finite": QT_TRANSLATE_NOOP(
        "errors", "{file}: “{value}” is not a finite number. Correct it."
    ),
    "file_too_many": QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds {count} scenarios; more than {limit} are not read."
        " Split the file.",
    ),
    "file_no_scenario": QT_TRANSLATE_NOOP(
        "errors", "{file} holds no scenario. Open a backup copy."
    ),
    "file_unknown_name": QT_TRANSLATE_NOOP(
        "errors", "“{name}” in {place} is not known here. Use one of: {known}."
    ),
    "file_unknown_year": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” in {place} is not a year from {first} to {last}. Correct it.",
    ),
    "file_self_pair": QT_TRANSLATE_NOOP(
        "errors", "{place} joins {city} with itself. Name two cities."
    ),
    "file_pair_twice": QT_TRANSLATE_NOOP(
        "errors", "{place} holds {city} and {partner} twice. Keep one of the two."
    ),
}
