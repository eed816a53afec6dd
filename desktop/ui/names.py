"""Names and units of what the model speaks of, looked up in the language of now.

The tables hold English text marked for Qt Linguist; adding an indicator means adding
its lines here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Domain, Line
from desktop.document.edits import Item

_INDICATORS = {
    "gdp": QT_TRANSLATE_NOOP("indicators", "Gross regional product"),
    "gdp_per_head": QT_TRANSLATE_NOOP("indicators", "GRP per head"),
    "population": QT_TRANSLATE_NOOP("indicators", "Resident population"),
    "urban_share": QT_TRANSLATE_NOOP("indicators", "Urban share"),
    "income_urban": QT_TRANSLATE_NOOP("indicators", "Urban disposable income per head"),
    "income_rural": QT_TRANSLATE_NOOP("indicators", "Rural disposable income per head"),
    "urban_rural_ratio": QT_TRANSLATE_NOOP("indicators", "Urban-rural income ratio"),
    "low_income_share": QT_TRANSLATE_NOOP(
        "indicators", "Share of low-income rural residents"
    ),
    "low_income_people": QT_TRANSLATE_NOOP("indicators", "Low-income rural residents"),
    "schooling_adults": QT_TRANSLATE_NOOP(
        "indicators", "Mean years of schooling (15+)"
    ),
    "schooling_expected": QT_TRANSLATE_NOOP(
        "indicators", "Expected years of schooling"
    ),
    "beds_per_1000": QT_TRANSLATE_NOOP("indicators", "Hospital beds per 1,000"),
    "doctors_per_1000": QT_TRANSLATE_NOOP("indicators", "Doctors per 1,000"),
    "life_expectancy": QT_TRANSLATE_NOOP("indicators", "Life expectancy"),
    "access_hours": QT_TRANSLATE_NOOP(
        "indicators", "Mean travel time to the other cities"
    ),
    "travel_hours": QT_TRANSLATE_NOOP("indicators", "Travel time"),
    "port_throughput": QT_TRANSLATE_NOOP("indicators", "Container throughput"),
    "idle_port_share": QT_TRANSLATE_NOOP("indicators", "Idle port capacity"),
    "pm25": QT_TRANSLATE_NOOP("indicators", "PM2.5"),
    "debt_ratio": QT_TRANSLATE_NOOP("indicators", "Government debt to GRP"),
    "idle_industry_share": QT_TRANSLATE_NOOP("indicators", "Idle industrial capacity"),
    "inequality_theil": QT_TRANSLATE_NOOP(
        "indicators", "Inequality between cities (Theil)"
    ),
    "coordination_index": QT_TRANSLATE_NOOP("indicators", "Coordination index"),
    "budget_asked": QT_TRANSLATE_NOOP("indicators", "Budget asked for"),
    "budget_executed": QT_TRANSLATE_NOOP("indicators", "Budget carried out"),
}

_SHORT = {
    "gdp": QT_TRANSLATE_NOOP("indicators-short", "GRP"),
    "gdp_per_head": QT_TRANSLATE_NOOP("indicators-short", "GRP per head"),
    "population": QT_TRANSLATE_NOOP("indicators-short", "Population"),
    "urban_share": QT_TRANSLATE_NOOP("indicators-short", "Urban share"),
    "income_urban": QT_TRANSLATE_NOOP("indicators-short", "Urban income"),
    "income_rural": QT_TRANSLATE_NOOP("indicators-short", "Rural income"),
    "urban_rural_ratio": QT_TRANSLATE_NOOP("indicators-short", "Urban-rural ratio"),
    "low_income_share": QT_TRANSLATE_NOOP("indicators-short", "Low-income share"),
    "low_income_people": QT_TRANSLATE_NOOP("indicators-short", "Low-income people"),
    "schooling_adults": QT_TRANSLATE_NOOP("indicators-short", "Mean schooling"),
    "schooling_expected": QT_TRANSLATE_NOOP("indicators-short", "Expected schooling"),
    "beds_per_1000": QT_TRANSLATE_NOOP("indicators-short", "Beds per 1,000"),
    "doctors_per_1000": QT_TRANSLATE_NOOP("indicators-short", "Doctors per 1,000"),
    "life_expectancy": QT_TRANSLATE_NOOP("indicators-short", "Life expectancy"),
    "access_hours": QT_TRANSLATE_NOOP("indicators-short", "Mean travel time"),
    "travel_hours": QT_TRANSLATE_NOOP("indicators-short", "Travel time"),
    "port_throughput": QT_TRANSLATE_NOOP("indicators-short", "Port throughput"),
    "idle_port_share": QT_TRANSLATE_NOOP("indicators-short", "Idle port capacity"),
    "pm25": QT_TRANSLATE_NOOP("indicators-short", "PM2.5"),
    "debt_ratio": QT_TRANSLATE_NOOP("indicators-short", "Debt to GRP"),
    "idle_industry_share": QT_TRANSLATE_NOOP("indicators-short", "Idle industry"),
    "inequality_theil": QT_TRANSLATE_NOOP("indicators-short", "Theil index"),
    "coordination_index": QT_TRANSLATE_NOOP("indicators-short", "Coordination index"),
    "budget_asked": QT_TRANSLATE_NOOP("indicators-short", "Budget asked for"),
    "budget_executed": QT_TRANSLATE_NOOP("indicators-short", "Budget carried out"),
}

_MONEY = QT_TRANSLATE_NOOP("units", "100 m yuan")
_YUAN = QT_TRANSLATE_NOOP("units", "yuan")
_PERSONS = QT_TRANSLATE_NOOP("units", "10 000 people")
_HOURS = QT_TRANSLATE_NOOP("units", "hours")
_SCHOOL_YEARS = QT_TRANSLATE_NOOP("units", "years")
_LIFE_YEARS = QT_TRANSLATE_NOOP("units-life", "years")

_UNITS = {
    "gdp": _MONEY,
    "gdp_per_head": _YUAN,
    "population": _PERSONS,
    "urban_share": "%",
    "income_urban": _YUAN,
    "income_rural": _YUAN,
    "urban_rural_ratio": "",
    "low_income_share": "%",
    "low_income_people": _PERSONS,
    "schooling_adults": _SCHOOL_YEARS,
    "schooling_expected": _SCHOOL_YEARS,
    "beds_per_1000": QT_TRANSLATE_NOOP("units", "beds"),
    "doctors_per_1000": QT_TRANSLATE_NOOP("units", "doctors"),
    "life_expectancy": _LIFE_YEARS,
    "access_hours": _HOURS,
    "travel_hours": _HOURS,
    "port_throughput": QT_TRANSLATE_NOOP("units", "10 000 TEU"),
    "idle_port_share": "%",
    "pm25": QT_TRANSLATE_NOOP("units", "µg/m³"),
    "debt_ratio": "%",
    "idle_industry_share": "%",
    "inequality_theil": "",
    "coordination_index": "",
    "budget_asked": _MONEY,
    "budget_executed": _MONEY,
}

_DOMAINS = {
    Domain.TRANSPORT: QT_TRANSLATE_NOOP("domains", "Transport"),
    Domain.INDUSTRY: QT_TRANSLATE_NOOP("domains", "Industry"),
    Domain.TOURISM_AGRICULTURE: QT_TRANSLATE_NOOP("domains", "Tourism and agriculture"),
    Domain.SCIENCE: QT_TRANSLATE_NOOP("domains", "Science and technology"),
    Domain.ENVIRONMENT: QT_TRANSLATE_NOOP("domains", "Environment"),
    Domain.HEALTH_EDUCATION: QT_TRANSLATE_NOOP("domains", "Health and education"),
}

_LINES = {
    Line.INFRASTRUCTURE: QT_TRANSLATE_NOOP("budget-items", "Infrastructure"),
    Line.EDUCATION: QT_TRANSLATE_NOOP("budget-items", "Education"),
    Line.HEALTH: QT_TRANSLATE_NOOP("budget-items", "Health"),
}

_ITEMS = {
    Item.INFRASTRUCTURE: _LINES[Line.INFRASTRUCTURE],
    Item.LOCAL_WORKS: QT_TRANSLATE_NOOP("budget-items", "Local works"),
    Item.LINK: QT_TRANSLATE_NOOP("budget-items", "Links between cities"),
    Item.PORT: QT_TRANSLATE_NOOP("budget-items", "Port"),
    Item.EDUCATION: _LINES[Line.EDUCATION],
    Item.HEALTH: _LINES[Line.HEALTH],
}


def indicator_name(indicator_id: str) -> str:
    """The full name, as the yearbooks have it."""
    return QCoreApplication.translate("indicators", _INDICATORS[indicator_id])


def indicator_short(indicator_id: str) -> str:
    """A name short enough for the head of a plot or a row."""
    return QCoreApplication.translate("indicators-short", _SHORT[indicator_id])


def unit_of(indicator_id: str) -> str:
    """The unit for a title or column head; "%" for shares; empty for pure numbers."""
    english = _UNITS[indicator_id]
    if english in {"", "%"}:
        return english
    context = "units-life" if indicator_id == "life_expectancy" else "units"
    return QCoreApplication.translate(context, english)


def money_unit() -> str:
    """100 million yuan."""
    return QCoreApplication.translate("units", _MONEY)


def domain_name(domain: Domain) -> str:
    """A domain of agreements."""
    return QCoreApplication.translate("domains", _DOMAINS[domain])


def line_name(line: Line) -> str:
    """A budget heading."""
    return QCoreApplication.translate("budget-items", _LINES[line])


def item_name(item: Item) -> str:
    """A budget heading or a part of infrastructure."""
    return QCoreApplication.translate("budget-items", _ITEMS[item])
