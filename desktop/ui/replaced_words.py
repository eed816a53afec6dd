"""What was replaced in the data, in one sentence for windows that stand on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.replacing import Listed, replaced_values
from desktop.ui.context import PanelContext

MOST_NAMED = 4

translate = QCoreApplication.translate


def replaced_sentence(context: PanelContext) -> str:
    """Which values stand in place of those of the data; empty where none do."""
    found = replaced_values(context.region)
    if not found:
        return ""
    between = translate("replaced", "; ")
    named = between.join(_told(context, one) for one in found[:MOST_NAMED])
    if len(found) > MOST_NAMED:
        named += " …"
    template = translate("replaced", "In all scenarios of the file replaced: {values}.")
    return template.format(values=named)


def _told(context: PanelContext, listed: Listed) -> str:
    template = translate("replaced", "{name} {value} instead of {old}")
    return template.format(
        name=context.words.value(listed.new.key),
        value=_number(context, listed.new.value),
        old=_number(context, listed.old_value),
    )


def _number(context: PanelContext, value: float) -> str:
    written = f"{value:.6g}"
    if "e" in written:
        return written
    return context.formats.number(value, len(written.partition(".")[2]))
