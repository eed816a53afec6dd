"""Names of the quantities and units of the data files, in the language of now.

Another region may bring quantities that are not named here: they are called by their
key.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP

_QUANTITIES = {
    "airport_passengers": QT_TRANSLATE_NOOP("quantities", "Airport passengers"),
    "avg_wage_staff": QT_TRANSLATE_NOOP("quantities", "Average wage of staff"),
    "baijiu_sales_revenue": QT_TRANSLATE_NOOP(
        "quantities", "Sales of the liquor industry"
    ),
    "beds_per_1000": QT_TRANSLATE_NOOP("quantities", "Hospital beds per 1 000"),
    "birth_rate": QT_TRANSLATE_NOOP("quantities", "Birth rate"),
    "budget_expenditure": QT_TRANSLATE_NOOP("quantities", "Budget expenditure"),
    "budget_revenue": QT_TRANSLATE_NOOP("quantities", "Budget revenue"),
    "capital_formation_rate": QT_TRANSLATE_NOOP("quantities", "Capital formation rate"),
    "census_persons_age_0_14": QT_TRANSLATE_NOOP("quantities", "Census: aged 0 to 14"),
    "census_persons_college": QT_TRANSLATE_NOOP(
        "quantities", "Census: with college education"
    ),
    "census_persons_junior_secondary": QT_TRANSLATE_NOOP(
        "quantities", "Census: with junior secondary education"
    ),
    "census_persons_primary": QT_TRANSLATE_NOOP(
        "quantities", "Census: with primary education"
    ),
    "census_persons_senior_secondary": QT_TRANSLATE_NOOP(
        "quantities", "Census: with senior secondary education"
    ),
    "college_per_100k": QT_TRANSLATE_NOOP("quantities", "College-educated per 100 000"),
    "cpi_change": QT_TRANSLATE_NOOP("quantities", "Change of consumer prices"),
    "death_rate": QT_TRANSLATE_NOOP("quantities", "Death rate"),
    "doctors": QT_TRANSLATE_NOOP("quantities", "Doctors"),
    "doctors_per_1000": QT_TRANSLATE_NOOP("quantities", "Doctors per 1 000"),
    "education_expenditure": QT_TRANSLATE_NOOP("quantities", "Education expenditure"),
    "electricity_use_total": QT_TRANSLATE_NOOP("quantities", "Electricity use"),
    "expected_schooling": QT_TRANSLATE_NOOP(
        "quantities", "Expected years of schooling"
    ),
    "expected_years_schooling_gdl": QT_TRANSLATE_NOOP(
        "quantities", "Expected years of schooling (Global Data Lab)"
    ),
    "exports_goods": QT_TRANSLATE_NOOP("quantities", "Exports of goods"),
    "expressway_length": QT_TRANSLATE_NOOP("quantities", "Length of expressways"),
    "fixed_asset_investment": QT_TRANSLATE_NOOP(
        "quantities", "Investment in fixed assets"
    ),
    "freight_road": QT_TRANSLATE_NOOP("quantities", "Road freight"),
    "gdp_deflator_change": QT_TRANSLATE_NOOP(
        "quantities", "Change of the output deflator"
    ),
    "gdp_nominal": QT_TRANSLATE_NOOP(
        "quantities", "Gross regional product, nominal, as first published"
    ),
    "gdp_nominal_revised": QT_TRANSLATE_NOOP(
        "quantities", "Gross regional product, nominal, revised"
    ),
    "gdp_per_capita": QT_TRANSLATE_NOOP("quantities", "GRP per head"),
    "gdp_primary": QT_TRANSLATE_NOOP("quantities", "Output of the primary sector"),
    "gdp_real_growth": QT_TRANSLATE_NOOP("quantities", "Real growth"),
    "gdp_real_growth_expected_in_2019": QT_TRANSLATE_NOOP(
        "quantities", "Real growth as expected in 2019"
    ),
    "gdp_real_growth_revised": QT_TRANSLATE_NOOP("quantities", "Real growth, revised"),
    "gdp_secondary": QT_TRANSLATE_NOOP("quantities", "Output of the secondary sector"),
    "gdp_tertiary": QT_TRANSLATE_NOOP("quantities", "Output of the tertiary sector"),
    "gini_income_nbs": QT_TRANSLATE_NOOP("quantities", "Gini index of incomes"),
    "gov_debt_balance": QT_TRANSLATE_NOOP("quantities", "Government debt"),
    "gov_debt_balance_general": QT_TRANSLATE_NOOP(
        "quantities", "Government debt, general"
    ),
    "gov_debt_balance_special": QT_TRANSLATE_NOOP(
        "quantities", "Government debt, special"
    ),
    "gov_debt_limit": QT_TRANSLATE_NOOP("quantities", "Limit of government debt"),
    "gross_capital_formation_rate": QT_TRANSLATE_NOOP(
        "quantities", "Gross capital formation rate"
    ),
    "health_expenditure": QT_TRANSLATE_NOOP("quantities", "Health expenditure"),
    "hospital_and_health_centre_beds": QT_TRANSLATE_NOOP(
        "quantities", "Beds in hospitals and health centres"
    ),
    "hospital_beds": QT_TRANSLATE_NOOP("quantities", "Hospital beds"),
    "illiteracy_rate": QT_TRANSLATE_NOOP("quantities", "Illiteracy rate"),
    "income_all": QT_TRANSLATE_NOOP("quantities", "Disposable income per head"),
    "income_rural": QT_TRANSLATE_NOOP("quantities", "Rural disposable income per head"),
    "income_rural_median": QT_TRANSLATE_NOOP(
        "quantities", "Rural disposable income, median"
    ),
    "income_rural_net": QT_TRANSLATE_NOOP("quantities", "Rural net income per head"),
    "income_urban": QT_TRANSLATE_NOOP("quantities", "Urban disposable income per head"),
    "income_urban_rural_ratio": QT_TRANSLATE_NOOP(
        "quantities", "Urban-rural income ratio"
    ),
    "industry_share_energy_materials": QT_TRANSLATE_NOOP(
        "quantities", "Share of energy and materials in industry"
    ),
    "industry_share_equipment_electronics": QT_TRANSLATE_NOOP(
        "quantities", "Share of equipment and electronics in industry"
    ),
    "industry_share_food_liquor": QT_TRANSLATE_NOOP(
        "quantities", "Share of food and liquor in industry"
    ),
    "infant_mortality": QT_TRANSLATE_NOOP("quantities", "Infant mortality"),
    "infrastructure_spending": QT_TRANSLATE_NOOP(
        "quantities", "Infrastructure spending"
    ),
    "life_expectancy": QT_TRANSLATE_NOOP("quantities", "Life expectancy"),
    "life_expectancy_gdl": QT_TRANSLATE_NOOP(
        "quantities", "Life expectancy (Global Data Lab)"
    ),
    "link_cost": QT_TRANSLATE_NOOP("quantities", "Cost of a new link"),
    "low_income_line": QT_TRANSLATE_NOOP("quantities", "Low-income line"),
    "mean_years_schooling_15plus": QT_TRANSLATE_NOOP(
        "quantities", "Mean years of schooling (15+), published"
    ),
    "pm25": QT_TRANSLATE_NOOP("quantities", "PM2.5"),
    "poor_population": QT_TRANSLATE_NOOP("quantities", "Poor population"),
    "population_registered": QT_TRANSLATE_NOOP("quantities", "Registered population"),
    "population_resident": QT_TRANSLATE_NOOP("quantities", "Resident population"),
    "port_capacity": QT_TRANSLATE_NOOP("quantities", "Port capacity"),
    "port_teu": QT_TRANSLATE_NOOP("quantities", "Container throughput, published"),
    "port_throughput": QT_TRANSLATE_NOOP("quantities", "Container throughput"),
    "poverty_incidence": QT_TRANSLATE_NOOP("quantities", "Poverty incidence"),
    "poverty_line_rural": QT_TRANSLATE_NOOP("quantities", "Rural poverty line"),
    "rail_to_coast_hours": QT_TRANSLATE_NOOP(
        "quantities", "All-rail way to the sea, in hours"
    ),
    "retail_sales": QT_TRANSLATE_NOOP("quantities", "Retail sales"),
    "river_hours": QT_TRANSLATE_NOOP("quantities", "River voyage to the sea"),
    "road_length_total": QT_TRANSLATE_NOOP("quantities", "Length of roads"),
    "rural_log_sd": QT_TRANSLATE_NOOP("quantities", "Spread of rural incomes"),
    "schooling_15plus": QT_TRANSLATE_NOOP(
        "quantities", "Mean years of schooling (15+)"
    ),
    "schooling_oldest": QT_TRANSLATE_NOOP("quantities", "Schooling of the oldest"),
    "science_expenditure": QT_TRANSLATE_NOOP("quantities", "Science expenditure"),
    "share_age_0_14": QT_TRANSLATE_NOOP("quantities", "Share aged 0 to 14"),
    "share_age_65_plus": QT_TRANSLATE_NOOP("quantities", "Share aged 65 and above"),
    "spending_growth": QT_TRANSLATE_NOOP("quantities", "Growth of base spending"),
    "students_higher": QT_TRANSLATE_NOOP("quantities", "Students in higher education"),
    "students_primary": QT_TRANSLATE_NOOP("quantities", "Pupils in primary schools"),
    "students_secondary": QT_TRANSLATE_NOOP(
        "quantities", "Pupils in secondary schools"
    ),
    "targeted_share": QT_TRANSLATE_NOOP("quantities", "Share aimed at the poorest"),
    "teachers_primary": QT_TRANSLATE_NOOP("quantities", "Teachers in primary schools"),
    "teachers_secondary": QT_TRANSLATE_NOOP(
        "quantities", "Teachers in secondary schools"
    ),
    "transfers": QT_TRANSLATE_NOOP("quantities", "Transfers"),
    "transfers_received": QT_TRANSLATE_NOOP("quantities", "Transfers received"),
    "travel_time": QT_TRANSLATE_NOOP("quantities", "Direct travel time"),
    "travel_time_min": QT_TRANSLATE_NOOP(
        "quantities", "Shortest travel time that money can reach"
    ),
    "travel_time_own": QT_TRANSLATE_NOOP("quantities", "Travel time inside the city"),
    "under5_mortality": QT_TRANSLATE_NOOP("quantities", "Mortality under five"),
    "urbanisation_rate": QT_TRANSLATE_NOOP("quantities", "Urban share"),
}

_UNITS = {
    "100m_yuan": QT_TRANSLATE_NOOP("data-units", "100 m yuan"),
    "10k_kwh": QT_TRANSLATE_NOOP("data-units", "10 000 kWh"),
    "10k_persons": QT_TRANSLATE_NOOP("data-units", "10 000 persons"),
    "10k_teu": QT_TRANSLATE_NOOP("data-units", "10 000 TEU"),
    "10k_tonnes": QT_TRANSLATE_NOOP("data-units", "10 000 tonnes"),
    "TEU": QT_TRANSLATE_NOOP("data-units", "TEU"),
    "beds": QT_TRANSLATE_NOOP("data-units", "beds"),
    "hours": QT_TRANSLATE_NOOP("data-units", "hours"),
    "index": QT_TRANSLATE_NOOP("data-units", "index"),
    "km": QT_TRANSLATE_NOOP("data-units", "km"),
    "log": QT_TRANSLATE_NOOP("data-units", "log points"),
    "per_100k": QT_TRANSLATE_NOOP("data-units", "per 100 000"),
    "per_1000": QT_TRANSLATE_NOOP("data-units", "per 1 000"),
    "per_mille": "‰",
    "per_year": QT_TRANSLATE_NOOP("data-units", "per year"),
    "percent": "%",
    "persons": QT_TRANSLATE_NOOP("data-units", "persons"),
    "ratio": QT_TRANSLATE_NOOP("data-units", "ratio"),
    "share": QT_TRANSLATE_NOOP("data-units", "share"),
    "ug_per_m3": QT_TRANSLATE_NOOP("data-units", "µg/m³"),
    "years": QT_TRANSLATE_NOOP("data-units", "years"),
    "yuan": QT_TRANSLATE_NOOP("data-units", "yuan"),
    "-": "–",
    "1/hour": QT_TRANSLATE_NOOP("data-units", "per hour"),
    "1/yr": QT_TRANSLATE_NOOP("data-units", "per year"),
    "1/yr of life": QT_TRANSLATE_NOOP("data-units", "per year of life"),
    "1/yr of schooling": QT_TRANSLATE_NOOP("data-units", "per year of schooling"),
    "1/yr per log point": QT_TRANSLATE_NOOP("data-units", "per year and log point"),
    "log points": QT_TRANSLATE_NOOP("data-units", "log points"),
    "overcapacity points per unit of duplication": QT_TRANSLATE_NOOP(
        "data-units", "idle capacity per unit of duplication"
    ),
    "poverty lines per poor person per yr": QT_TRANSLATE_NOOP(
        "data-units", "low-income lines per person and year"
    ),
    "share of base GDP": QT_TRANSLATE_NOOP("data-units", "share of base output"),
    "yr": QT_TRANSLATE_NOOP("data-units", "years"),
    "yr per log point": QT_TRANSLATE_NOOP("data-units", "years per log point"),
    "yuan/yuan": QT_TRANSLATE_NOOP("data-units", "yuan per yuan"),
}


def quantity_name(key: str) -> str:
    """What a quantity is called; its key in words where it has no name."""
    if key not in _QUANTITIES:
        return key.replace("_", " ")
    return QCoreApplication.translate("quantities", _QUANTITIES[key])


def data_unit(key: str) -> str:
    """What a unit is called; as it stands in the file where it has no name."""
    return QCoreApplication.translate("data-units", _UNITS.get(key, key))
