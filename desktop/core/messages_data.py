"""The English sentences about the data folder of a region."""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP

DATA_SENTENCES: dict[str, str] = {
    "data_not_text": QT_TRANSLATE_NOOP(
        "errors", "{file} is not text in UTF-8. Save it as UTF-8 or restore it."
    ),
    "data_unreadable": QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be read ({reason}). Correct it or restore the file."
    ),
    "data_missing_key": QT_TRANSLATE_NOOP(
        "errors", "{file} has no “{key}”. Add it or restore the file."
    ),
    "data_wrong_key": QT_TRANSLATE_NOOP(
        "errors", "{file}: “{value}” cannot stand at “{key}”. Correct it."
    ),
    "data_row_length": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: as many cells are needed as there are columns."
        " Look for a missing comma or quotation mark.",
    ),
    "data_empty": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: a text is needed here. Write it or take"
        " the row out.",
    ),
    "data_not_whole": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: “{value}” is not a year. Correct it.",
    ),
    "data_unknown_word": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: “{value}” is not known here."
        " Use one of: {known}.",
    ),
    "data_not_positive": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: {value} must be above zero. Correct it.",
    ),
    "data_negative": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: {value} must not be below zero."
        " Correct it.",
    ),
    "data_too_big": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: {value} must not be above {bound}."
        " Correct it.",
    ),
    "data_range_order": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: {low}, {central}, {high} must rise from the low to the"
        " high end. Correct the three.",
    ),
    "data_range_empty": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: a sampled value needs a range, but both ends are {low}."
        " Widen it or call the row fixed.",
    ),
    "data_not_a_pair": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: “{value}” does not join two cities in"
        " the order of region.toml. Correct it.",
    ),
    "data_not_a_port": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: “{value}” has no port in region.toml."
        " Correct one of the two.",
    ),
}
