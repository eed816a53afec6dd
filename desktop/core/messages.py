"""The English sentence for every code of `UserError` and `Advice`.

One wording for both front ends: the command line fills the English template, the
window translates it first. `QT_TRANSLATE_NOOP` marks the text for Qt Linguist.
"""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.messages_data import DATA_SENTENCES
from desktop.core.messages_files import FILE_SENTENCES
from desktop.core.messages_replacing import REPLACING_SENTENCES
from desktop.core.messages_studies import STUDY_SENTENCES

SENTENCES: dict[str, str] = {
    **FILE_SENTENCES,
    **DATA_SENTENCES,
    **STUDY_SENTENCES,
    **REPLACING_SENTENCES,
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
    "plan_budget_low": QT_TRANSLATE_NOOP(
        "errors",
        "{city}, {line}, {year}: {value} is below the least of {bound}"
        " (0.3 times the base). Raise it.",
    ),
    "plan_budget_high": QT_TRANSLATE_NOOP(
        "errors",
        "{city}, {line}, {year}: {value} is above the most of {bound}"
        " (3 times the base). Lower it.",
    ),
    "plan_link_negative": QT_TRANSLATE_NOOP(
        "errors", "{city}, {year}: link money cannot be {value}. Enter 0 or more."
    ),
    "plan_port_negative": QT_TRANSLATE_NOOP(
        "errors", "{city}, {year}: port money cannot be {value}. Enter 0 or more."
    ),
    "plan_over_committed": QT_TRANSLATE_NOOP(
        "errors",
        "{city}, {year}: links and port take {value}, more than the {bound} of"
        " infrastructure. Raise infrastructure or lower them.",
    ),
    "plan_no_port": QT_TRANSLATE_NOOP(
        "errors", "{city} has no port, so {value} in {year} cannot be spent on one."
    ),
    "plan_targeting": QT_TRANSLATE_NOOP(
        "errors",
        "{city}, {year}: a targeting share of {value} is outside 0 to {bound}."
        " Enter a share in that range.",
    ),
    "plan_strength": QT_TRANSLATE_NOOP(
        "errors",
        "{city} and {partner}, {year}: a strength of {value} is outside 0 to 1."
        " Enter a strength in that range.",
    ),
}
