"""Sentences and names made of facts: places, steps of the undo menu, refusals.

Cities, periods and the region are data and bring their own names in both languages.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from desktop.core.errors import Fact, UserError
from desktop.core.indicators import Indicator, Place
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.messages import SENTENCES
from desktop.core.region import City, Line, Period, Region
from desktop.core.renderings import Renderings
from desktop.core.replacements import Key
from desktop.document.edits import EditKind, EditLabel, Item
from desktop.document.scenario import Scenario
from desktop.ui.fact_names import quantity_name
from desktop.ui.languages import Languages
from desktop.ui.names import domain_name, item_name, line_name

_KINDS = {
    EditKind.BUDGET: QT_TRANSLATE_NOOP("edits", "{city} {item}"),
    EditKind.TARGETING: QT_TRANSLATE_NOOP("edits", "{city} precision targeting"),
    EditKind.AGREEMENT: QT_TRANSLATE_NOOP("edits", "{city}–{partner} {domain}"),
    EditKind.JOINT_FUNDING: QT_TRANSLATE_NOOP(
        "edits", "{city}–{partner} joint funding"
    ),
    EditKind.DEBT_RULE: QT_TRANSLATE_NOOP("edits", "debt rule"),
    EditKind.HORIZON: QT_TRANSLATE_NOOP("edits", "last year shown"),
    EditKind.TEXT: QT_TRANSLATE_NOOP("edits", "name and note"),
    EditKind.PASTE: QT_TRANSLATE_NOOP("edits", "paste"),
    EditKind.RESET: QT_TRANSLATE_NOOP("edits", "reset {city} {item}"),
    EditKind.SPREAD: QT_TRANSLATE_NOOP("edits", "spread the rest {city}"),
    EditKind.IMPORT: QT_TRANSLATE_NOOP("edits", "import of tables"),
    EditKind.SIGN_ALL: QT_TRANSLATE_NOOP("edits", "all agreements {city}"),
    EditKind.RESET_COOPERATION: QT_TRANSLATE_NOOP(
        "edits", "reset cooperation {city} {partner}"
    ),
    EditKind.TARGETS: QT_TRANSLATE_NOOP("edits", "targets"),
    EditKind.NEW_SCENARIO: QT_TRANSLATE_NOOP("edits", "new scenario"),
    EditKind.COPY_SCENARIO: QT_TRANSLATE_NOOP("edits", "copy of a scenario"),
    EditKind.REMOVE_SCENARIO: QT_TRANSLATE_NOOP("edits", "removed scenario"),
    EditKind.MOVE_SCENARIO: QT_TRANSLATE_NOOP("edits", "order of the scenarios"),
    EditKind.BASELINE: QT_TRANSLATE_NOOP("edits", "baseline of the comparison"),
    EditKind.MERGE: QT_TRANSLATE_NOOP("edits", "merging of files"),
    EditKind.STUDY: QT_TRANSLATE_NOOP("edits", "plans of a study"),
    EditKind.SEARCH: QT_TRANSLATE_NOOP("edits", "plan of a search"),
    EditKind.STRENGTHEN: QT_TRANSLATE_NOOP("edits", "stronger: {name}"),
    EditKind.END_AGREEMENT: QT_TRANSLATE_NOOP("edits", "ended: {name}"),
    EditKind.CORRIDOR: QT_TRANSLATE_NOOP("edits", "both halves of {name}"),
    EditKind.REPLACE: QT_TRANSLATE_NOOP("edits", "replaced: {name}"),
    EditKind.TAKE_BACK: QT_TRANSLATE_NOOP("edits", "taken back: {name}"),
}


class Words:
    """Names and sentences in the language of the window.

    Parameters
    ----------
    languages
        Asked at each call, so that nothing has to be told of a change.
    region
        Whose cities are spoken of.
    renderings
        Reads what texts of the data are called in Chinese; asked once, and not before
        the window speaks Chinese.
    """

    def __init__(
        self,
        languages: Languages,
        region: Region,
        renderings: Callable[[], Renderings] = Renderings,
    ) -> None:
        self._languages = languages
        self._region = region
        self._read_renderings = renderings

    @property
    def language(self) -> str:
        """Locale name, "en" or "zh_CN"."""
        return self._languages.code

    def region(self) -> str:
        """The region's name."""
        region = self._region
        return region.name_zh if self._languages.is_chinese else region.name

    def whole_region(self) -> str:
        """What the sum over all cities is called."""
        return QCoreApplication.translate("places", "Whole region")

    def city(self, city: City | str) -> str:
        """A city, given itself or its id."""
        if isinstance(city, str):
            city = self._region.cities[self._region.index(city)]
        return city.name_zh if self._languages.is_chinese else city.id

    def pair(self, first: City | str, second: City | str) -> str:
        """Two cities in one word: "Luzhou–Yibin"."""
        return f"{self.city(first)}–{self.city(second)}"

    def where(self, place: str) -> str:
        """A place of the data: a city, a pair of cities, another place, or all."""
        cities = {city.id for city in self._region.cities}
        first, dash, second = place.partition("-")
        if dash and first in cities and second in cities:
            return self.pair(first, second)
        if place in cities:
            return self.city(place)
        if place == "all":
            return QCoreApplication.translate("places", "all cities")
        return self.named(place, self._region.place_names_zh.get(place, ""))

    def value(self, key: Key) -> str:
        """A value of the data: quantity, place and year, or a parameter's name."""
        place, quantity, year = key
        if place:
            template = QCoreApplication.translate("data", "{quantity}, {place} {year}")
            return template.format(
                quantity=quantity_name(quantity), place=self.where(place), year=year
            )
        basis = self._region.basis
        if basis is None or quantity not in basis.parameters:
            return quantity
        parameter = basis.parameters[quantity]
        return self.named(parameter.name, parameter.name_zh)

    def place(self, indicator: Indicator, position: int) -> str:
        """The place at `position` of the last axis of `indicator.read`."""
        cities = self._region.cities
        if indicator.place is Place.CITY:
            return self.city(cities[position])
        if indicator.place is Place.PORT:
            return self.city(cities[self._region.network.port_city[position]])
        if indicator.place is Place.PAIR:
            first, second = self._region.pairs[position]
            return self.pair(cities[first], cities[second])
        return self.whole_region()

    def period(self, period: Period) -> str:
        """A planning period by name."""
        return period.name_zh if self._languages.is_chinese else period.name

    def years(self, first: int, last: int) -> str:
        """A span of years, one year where both are the same."""
        return str(first) if first == last else f"{first}–{last}"

    def scenario(self, scenario: Scenario) -> str:
        """A scenario's name in this language where it has one."""
        return scenario.text_in(self.language).name

    def named(self, english: str, chinese: str) -> str:
        """What data call something, in this language where they do."""
        return (chinese if self._languages.is_chinese else "") or english

    def text(self, text: str) -> str:
        """A source, note or remark of the data, in this language where they have it."""
        return self._renderings.of(text) if self._languages.is_chinese else text

    @cached_property
    def _renderings(self) -> Renderings:
        return self._read_renderings()

    def edit(self, label: EditLabel) -> str:
        """What an undo step is called, without "undo"."""
        template = QCoreApplication.translate("edits", _KINDS[label.kind])
        item = item_name(label.item) if label.item else ""
        if label.item is Item.LINK and label.partner:
            to_partner = QCoreApplication.translate("edits", "link to {partner}")
            item = to_partner.format(partner=self.city(label.partner))
        text = template.format(
            city=self.city(label.city) if label.city else "",
            partner=self.city(label.partner) if label.partner else "",
            item=item,
            domain=domain_name(label.domain) if label.domain is not None else "",
            name=self.value(label.replaced)
            if label.replaced
            else self.named(*label.names),
        )
        text = " ".join(text.split())
        if label.years and label.kind in {EditKind.BUDGET, EditKind.TARGETING}:
            text = f"{text} {self.years(*label.years)}"
        return text

    def error(self, error: UserError) -> str:
        """What happened and what to do, with places and headings by their names."""
        facts = {key: self._fact(key, value) for key, value in error.facts.items()}
        template = QCoreApplication.translate("errors", SENTENCES[error.code])
        return template.format(**facts)

    def _fact(self, key: str, value: Fact) -> str | float:
        if isinstance(value, UserError):
            return self.error(value)
        if not isinstance(value, str):
            return value
        if key in {"city", "partner", "place"} and value:
            known = {city.id for city in self._region.cities}
            return self.city(value) if value in known else value
        if key == "fact":
            return self._named_fact(value)
        if key == "line":
            by_key = {line.key: line for line in Line}
            return line_name(by_key[value]) if value in by_key else value
        return value

    def _named_fact(self, told: str) -> str:
        """As `desktop.core.replacements` tells a value of the data, in words."""
        quantity, _, rest = told.partition(", ")
        place, _, year = rest.rpartition(", ")
        if not rest:
            return self.value(("", quantity, 0))
        return self.value((place, quantity, int(year))) if year.isdigit() else told
