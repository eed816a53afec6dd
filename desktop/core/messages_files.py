"""The English sentences about files: scenario files, plan tables, what is written."""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP

FILE_SENTENCES: dict[str, str] = {
    # ------------------------------------------------ where a problem stands
    "at_row": QT_TRANSLATE_NOOP("errors", "{file}, row {row}: {problem}"),
    "in_file": QT_TRANSLATE_NOOP("errors", "{file}: {problem}"),
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
    "report_kind": QT_TRANSLATE_NOOP(
        "errors",
        "{file} ends neither in .pdf nor in .html, so it is not clear what to write."
        " Choose one of these endings.",
    ),
    "file_read_only": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is protected against writing, so it was left as it is. Save under"
        " another name or in another folder.",
    ),
    "program_crashed": QT_TRANSLATE_NOOP(
        "errors",
        "The program crashed when it last ran. {file} tells where: pass it on, so that"
        " the fault can be mended.",
    ),
    "journal_unwritable": QT_TRANSLATE_NOOP(
        "errors",
        "Unsaved work cannot be kept safe in {file} ({reason}). Save often, and make"
        " room on the disk.",
    ),
    "settings_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The settings in {file} cannot be read, so the program begins with its own."
        " Choose language and view again.",
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
    "file_too_full": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: scenario {number} holds more amounts than this region can have."
        " Open a backup copy.",
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
    "file_target_twice": QT_TRANSLATE_NOOP(
        "errors", "There are two targets for {place}. Keep one of the two."
    ),
    "file_result_year": QT_TRANSLATE_NOOP(
        "errors", "“{name}” in results is not a year. Open a backup copy."
    ),
    "scenario_unknown": QT_TRANSLATE_NOOP(
        "errors", "{file} has no scenario called “{name}”. Name one of: {known}."
    ),
    "scenario_ambiguous": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has several scenarios called “{name}”. Rename all but one of them.",
    ),
    # -------------------------------------------------------------- plan tables
    "tables_none": QT_TRANSLATE_NOOP(
        "errors", "{file} holds no plan table. Give it at least one of: {known}."
    ),
    "tables_wrong_kind": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is neither a folder of CSV files nor a workbook. Name one of the two.",
    ),
    "table_file_twice": QT_TRANSLATE_NOOP(
        "errors", "{file} holds the table {table} twice. Remove one of the two."
    ),
    "table_empty": QT_TRANSLATE_NOOP(
        "errors", "{file} is empty. Give it the headings {columns}, or remove it."
    ),
    "table_missing_column": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: the column “{column}” is missing. Add it to the headings.",
    ),
    "table_column_twice": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: the column “{column}” stands twice. Remove one of the two.",
    ),
    "table_encoding": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is neither UTF-8 nor GB18030 text. Save it as “CSV UTF-8”.",
    ),
    "table_bad_csv": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: quotation marks or separators are broken."
        " Save the table as CSV again.",
    ),
    "table_extra_cells": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: “{value}” stands beyond the last heading."
        " Remove it; write numbers without a comma.",
    ),
    "table_empty_cell": QT_TRANSLATE_NOOP(
        "errors", "{file}, row {row}: the column {column} is empty. Fill it."
    ),
    "table_unknown_city": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: “{value}” is no city of this region. Use one of: {known}.",
    ),
    "table_unknown_line": QT_TRANSLATE_NOOP(
        "errors", "{file}, row {row}: no line is called “{value}”. Use one of: {known}."
    ),
    "table_unknown_domain": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: no domain is called “{value}”. Use one of: {known}.",
    ),
    "table_unknown_year": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: “{value}” is not a year from {first} to {last}."
        " Correct it.",
    ),
    "table_years_reversed": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: the years {first} to {last} run backwards. Exchange them.",
    ),
    "table_negative": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: {value} is below 0. Enter 0 or more.",
    ),
    "table_self_pair": QT_TRANSLATE_NOOP(
        "errors", "{file}, row {row}: {city} is named twice. Name two cities."
    ),
    "table_row_twice": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: {what} stands in row {first} already."
        " Keep one of the two rows.",
    ),
    "table_unknown_setting": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: no setting is called “{value}”. Use one of: {known}.",
    ),
    "table_bad_setting": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: “{value}” is no value of {key}. Use one of: {known}.",
    ),
    "import_no_layout": QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds neither plan tables nor a sheet with cities down and sectors"
        " across. Give it headings such as: city, infrastructure, education, health.",
    ),
    "import_not_amount": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column {column}: “{value}” is not an amount of 0 or more."
        " Correct it.",
    ),
    "import_no_amount": QT_TRANSLATE_NOOP(
        "errors", "{file}, row {row}: there is no amount. Fill one in."
    ),
    "workbook_password": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is protected by a password. Save it without one and try again.",
    ),
    "workbook_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a workbook, or a damaged one. Save it again as .xlsx.",
    ),
    "workbook_too_wide": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: a sheet reaches down to row {row} and across {column} columns."
        " Delete the cells far outside the table.",
    ),
}
