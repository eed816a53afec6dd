"""The English sentence for every code of `UserError` and `Advice`.

One wording for both front ends: the command line fills the English template, the
window translates it first. `QT_TRANSLATE_NOOP` marks the text for Qt Linguist.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - Qt's name
    """Return `text`; the name makes lupdate collect it into `context`."""
    return text


SENTENCES: dict[str, str] = {
    "data_missing_file": QT_TRANSLATE_NOOP(
        "errors",
        "The data folder has no file {file}. Reinstall the program or restore it.",
    ),
    "data_missing_column": QT_TRANSLATE_NOOP(
        "errors", "{file} has no column “{column}”. Add it or restore the file."
    ),
    "data_bad_number": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: “{value}” is not a number. Correct it.",
    ),
    "data_bad_value": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: “{value}” cannot be used. {remedy}",
    ),
    "data_duplicate": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: {what} stands twice. Keep one of the two rows.",
    ),
    "data_missing_value": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has no value “{quantity}” for {place} in {year}. Add the row.",
    ),
}
