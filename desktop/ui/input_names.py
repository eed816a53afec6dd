"""What an input of a plan is called: a cell of a plan table in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Domain, Line
from desktop.document.edits import Item
from desktop.document.history import REGION
from desktop.ui.names import domain_name, item_name, line_name
from desktop.ui.translation import Words

_TARGETING = QT_TRANSLATE_NOOP("inputs", "Precision targeting")
_JOINT = QT_TRANSLATE_NOOP("inputs", "Joint funding")
_DEBT_RULE = QT_TRANSLATE_NOOP("inputs", "Debt rule")
_LINES = {line.key: line for line in Line}
_DOMAINS = {domain.key: domain for domain in Domain}


def table_subject(table: str, item: str) -> str:
    """What the amounts of a plan table are of: a heading, a domain, the port …"""
    if table == "budgets":
        return line_name(_LINES[item])
    if table in {"links", "one_sided_link"}:
        return item_name(Item.LINK)
    if table == "ports":
        return item_name(Item.PORT)
    if table == "agreements":
        return domain_name(_DOMAINS[item])
    plain = {"targeting": _TARGETING, "joint_funding": _JOINT}
    return QCoreApplication.translate("inputs", plain.get(table, _DEBT_RULE))


def place_name(place: str, words: Words) -> str:
    """A city, a pair of cities, or the whole region."""
    return words.whole_region() if place == REGION else words.where(place)


def place_of_input(table: str, city: str, partner: str, words: Words) -> str:
    """Whose input it is; money for a link goes from the first city to the second."""
    if not city:
        return ""
    if not partner:
        return place_name(city, words)
    if table in {"links", "one_sided_link"}:
        return f"{words.city(city)} → {words.city(partner)}"
    return words.pair(city, partner)


def input_name(table: str, city: str, partner: str, item: str, words: Words) -> str:
    """Place and subject in one line."""
    place = place_of_input(table, city, partner, words)
    subject = table_subject(table, item)
    return f"{place} · {subject}" if place else subject
