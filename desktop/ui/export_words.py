"""The words of exported tables in the language of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Domain, Line
from desktop.storage.captions import Captions
from desktop.ui.context import PanelContext
from desktop.ui.input_names import place_name, table_subject
from desktop.ui.names import domain_name, indicator_name, line_name, unit_of
from desktop.ui.translation import Words

_WORDS = {
    "inputs": QT_TRANSLATE_NOOP("export", "inputs"),
    "totals": QT_TRANSLATE_NOOP("export", "totals"),
    "indicators": QT_TRANSLATE_NOOP("export", "indicators"),
    "targets": QT_TRANSLATE_NOOP("export", "targets"),
    "sources": QT_TRANSLATE_NOOP("export", "sources"),
    "charts": QT_TRANSLATE_NOOP("export", "charts"),
    "table": QT_TRANSLATE_NOOP("export", "table"),
    "city": QT_TRANSLATE_NOOP("export", "city"),
    "partner": QT_TRANSLATE_NOOP("export", "partner"),
    "item": QT_TRANSLATE_NOOP("export", "item"),
    "year": QT_TRANSLATE_NOOP("export", "year"),
    "indicator": QT_TRANSLATE_NOOP("export", "indicator"),
    "place": QT_TRANSLATE_NOOP("export", "place"),
    "unit": QT_TRANSLATE_NOOP("export", "unit"),
    "scenario": QT_TRANSLATE_NOOP("export", "scenario"),
    "target": QT_TRANSLATE_NOOP("export", "target"),
    "value": QT_TRANSLATE_NOOP("export", "value"),
    "met": QT_TRANSLATE_NOOP("export", "met"),
    "what": QT_TRANSLATE_NOOP("export", "what"),
    "is": QT_TRANSLATE_NOOP("export", "is"),
    "program": QT_TRANSLATE_NOOP("export", "program"),
    "model": QT_TRANSLATE_NOOP("export", "model"),
    "region": QT_TRANSLATE_NOOP("export", "region"),
    "data fingerprint": QT_TRANSLATE_NOOP("export", "data fingerprint"),
    "replaced": QT_TRANSLATE_NOOP("export", "replaced"),
    "baseline": QT_TRANSLATE_NOOP("export", "baseline"),
    "money": QT_TRANSLATE_NOOP("export", "money"),
    "values": QT_TRANSLATE_NOOP("export", "values"),
    "yes": QT_TRANSLATE_NOOP("export", "yes"),
    "no": QT_TRANSLATE_NOOP("export", "no"),
}
_NOTES = {
    "100 million yuan at base-year prices": QT_TRANSLATE_NOOP(
        "export", "100 million yuan at base-year prices"
    ),
    "central values of the parameters; ranges are in bands.csv": QT_TRANSLATE_NOOP(
        "export", "central values of the parameters, without their range"
    ),
}
_TABLES = {
    "budgets": QT_TRANSLATE_NOOP("export", "budget"),
    "agreements": QT_TRANSLATE_NOOP("export", "agreement"),
}
_ITEMS = {line.key: line for line in Line}
_DOMAINS = {domain.key: domain for domain in Domain}


def _say(text: str) -> str:
    return QCoreApplication.translate("export", text)


def captions_of(context: PanelContext) -> Captions:
    """What sheets, columns and cells are called now.

    Plain values: they are read behind the window, while its language may change.
    """
    words = context.words
    said = {code: _say(text) for code, text in {**_WORDS, **_NOTES}.items()}
    cells = {**_names(words, context), **{code: said[code] for code in ("yes", "no")}}
    lines = {code: said[code] for code in _WORDS}
    units = {one: unit_of(one) for one in BY_ID}
    return Captions(
        words=said,
        change=_say(QT_TRANSLATE_NOOP("export", "{name}: change")),
        percent=_say(QT_TRANSLATE_NOOP("export", "{name}: change in %")),
        cell=_cells(cells, lines, words.region()),
        unit=units.__getitem__,
    )


def origin_of(
    context: PanelContext, scenario: str, version: str, model: str
) -> tuple[tuple[str, str], ...]:
    """Lines of the sheet of sources beside plan tables."""
    return (
        (_say("program"), f"luzhou-planner {version}"),
        (_say("model"), model),
        (_say("region"), context.words.region()),
        (_say("data fingerprint"), context.region.fingerprint),
        (_say("scenario"), scenario),
        (_say("money"), _say("100 million yuan at base-year prices")),
    )


def _names(words: Words, context: PanelContext) -> dict[str, str]:
    """Of everything a cell can stand for; codes of different kinds never meet."""
    places = [city.id for city in context.region.cities]
    places += [f"{a}-{b}" for a in places for b in places if a != b]
    found = {place: place_name(place, words) for place in (*places, "region")}
    found |= {key: line_name(line) for key, line in _ITEMS.items()}
    found |= {key: domain_name(domain) for key, domain in _DOMAINS.items()}
    found |= {key: indicator_name(key) for key in BY_ID}
    found |= {key: _say(text) for key, text in _TABLES.items()}
    for table in ("links", "ports", "targeting", "joint_funding", "debt_rule"):
        found[table] = table_subject(table, "")
    return found


def _cells(
    names: dict[str, str], lines: dict[str, str], region: str
) -> Callable[[str, str], str]:
    def cell(column: str, code: str) -> str:
        if column == "what":
            return lines.get(code, code)
        if column == "region":
            return region
        if column in {"is", "scenario", "unit"}:
            return code
        return names.get(code, code)

    return cell
