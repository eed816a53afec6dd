# SPDX-License-Identifier: Apache-2.0
"""Plan tables: what goes out comes back, in every form that spreadsheets write."""

from __future__ import annotations

import csv
import math
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, Line, Region
from desktop.storage.tables import read_tables, write_tables
from desktop.storage.workbook import workbook_bytes
from tests.plans import GOLDEN, changed, gp1, plan_of_tables
from tests.regions import real_region, two_cities
from tests.strategies import invented_regions, plans

REAL = real_region()
REGION = two_cities()
FORMS = ["tables", "tables.xlsx"]


def bits(plan: Plan) -> dict[str, object]:
    """Every field of a plan as the bytes in memory."""
    fields = {name: getattr(plan, name) for name in Plan.__dataclass_fields__}
    return {
        name: value.tobytes() if isinstance(value, np.ndarray) else value
        for name, value in fields.items()
    }


def folder(tmp_path: Path, **tables: str | bytes) -> Path:
    """A folder of CSV files with that content."""
    for name, content in tables.items():
        raw = content.encode() if isinstance(content, str) else content
        (tmp_path / f"{name}.csv").write_bytes(raw)
    return tmp_path


def there_and_back(region: Region, plan: Plan, form: str) -> Plan:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / form
        write_tables(path, region, plan)
        imported = read_tables(path, region)
    assert imported.ignored == ()
    return imported.plan


@pytest.mark.parametrize("form", FORMS)
@given(plan=plans(REAL))
@settings(max_examples=40)
def test_any_plan_comes_back_bit_for_bit(form: str, plan: Plan) -> None:
    assert bits(there_and_back(REAL, plan, form)) == bits(plan)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("n_cities", [3, 40])
@given(data=st.data())
@settings(max_examples=4)
def test_any_number_of_cities_comes_back(
    n_cities: int, form: str, data: st.DataObject
) -> None:
    region = data.draw(invented_regions(n_cities))
    plan = data.draw(plans(region))
    assert bits(there_and_back(region, plan, form)) == bits(plan)


@pytest.mark.parametrize("form", FORMS)
def test_the_last_digit_of_an_amount_is_kept(form: str) -> None:
    amount = math.nextafter(20.3, math.inf)
    assert float(f"{amount:.16G}") != amount, "needs 17 digits"
    budgets = base_plan(REGION).budgets.copy()
    budgets[0, Line.HEALTH, 0] = amount

    back = there_and_back(REGION, changed(REGION, budgets=budgets), form)

    assert back.budgets[0, Line.HEALTH, 0] == amount


def test_the_golden_tables_give_the_plan_they_describe() -> None:
    imported = read_tables(GOLDEN / "gp2", REAL)

    assert bits(imported.plan) == bits(plan_of_tables(REAL, GOLDEN / "gp2"))
    assert imported.ignored == ("expected.csv",)


def test_tables_hold_what_differs_from_the_base_alone(tmp_path: Path) -> None:
    base = base_plan(REGION)
    agreements, joint = base.agreements.copy(), base.joint_funding.copy()
    # Two stretches of one strength, then another one beside it.
    strengths = np.array([0.0, 0.5, 0.5, 0.0, 0.5, 0.7, 0.7, 0.0, 0.0, 0.0])
    agreements[0, 1, Domain.SCIENCE] = agreements[1, 0, Domain.SCIENCE] = strengths
    joint[0, 1, 8:] = joint[1, 0, 8:] = True
    budgets, links = base.budgets.copy(), base.links.copy()
    ports, targeting = base.ports.copy(), base.targeting.copy()
    budgets[1, Line.EDUCATION, 0] = 100.5
    links[1, 0, 1] = 7.0
    ports[0, 2] = 3.25
    targeting[0, 9] = 0.1
    plan = Plan(budgets, links, ports, targeting, agreements, joint, debt_rule=False)

    write_tables(tmp_path / "t", REGION, plan)

    def lines(name: str) -> list[str]:
        text = (tmp_path / "t" / f"{name}.csv").read_text(encoding="utf-8-sig")
        return text.splitlines()

    assert lines("budgets") == ["city,line,year,amount", "Far,education,2012,100.5"]
    assert lines("links") == ["city,partner,year,amount", "Far,Near,2013,7.0"]
    assert lines("ports") == ["city,year,amount", "Near,2014,3.25"]
    assert lines("targeting") == ["city,year,share", "Near,2021,0.1"]
    assert lines("agreements") == [
        "city_a,city_b,domain,from_year,to_year,strength",
        "Near,Far,science,2013,2014,0.5",
        "Near,Far,science,2016,2016,0.5",
        "Near,Far,science,2017,2018,0.7",
    ]
    assert lines("joint_funding") == [
        "city_a,city_b,from_year,to_year",
        "Near,Far,2020,2021",
    ]
    assert lines("settings") == ["key,value", "debt_rule,off"]


@pytest.mark.parametrize("form", FORMS)
def test_an_older_plan_in_the_same_place_leaves_nothing_behind(
    form: str, tmp_path: Path
) -> None:
    write_tables(tmp_path / form, REAL, gp1(REAL))
    write_tables(tmp_path / form, REAL, base_plan(REAL))

    assert read_tables(tmp_path / form, REAL).plan.equals(base_plan(REAL))


def test_csv_is_written_with_the_mark_that_spreadsheets_need(tmp_path: Path) -> None:
    write_tables(tmp_path / "t", REGION, base_plan(REGION))
    written = list((tmp_path / "t").iterdir())

    assert len(written) == 7
    assert all(path.read_bytes().startswith(b"\xef\xbb\xbf") for path in written)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_chinese_names_are_read_as_spreadsheets_save_them(
    encoding: str, ending: str, tmp_path: Path
) -> None:
    rows = ["city,line,year,amount", "泸州,health,2024,50", "毕节,education,2025,110.5"]
    text = ending.join(rows) + ending
    tables = folder(tmp_path, budgets=text.encode(encoding))

    plan = read_tables(tables, REAL).plan

    assert plan.budgets[REAL.index("Luzhou"), Line.HEALTH, 0] == 50.0
    assert plan.budgets[REAL.index("Bijie"), Line.EDUCATION, 1] == 110.5


def test_open_ends_of_agreements_reach_to_the_first_and_the_last_year(
    tmp_path: Path,
) -> None:
    tables = folder(
        tmp_path,
        agreements="city_a,city_b,domain,from_year,to_year,strength\n"
        "Near,Far,science,,2013,0.5\n"
        "Far,Near,industry,2020,,1\n",
        joint_funding="city_a,city_b,from_year,to_year\nFar,Near,,\n",
    )

    plan = read_tables(tables, REGION).plan

    science = [0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0]
    assert plan.agreements[0, 1, Domain.SCIENCE].tolist() == science
    assert plan.agreements[1, 0, Domain.SCIENCE].tolist() == science
    assert plan.agreements[0, 1, Domain.INDUSTRY].tolist() == [0.0] * 8 + [1.0] * 2
    assert plan.joint_funding[0, 1].all()
    assert plan.joint_funding[1, 0].all()
    assert not plan.joint_funding[0, 0].any()


def test_outside_its_years_an_agreement_has_the_strength_of_the_base(
    tmp_path: Path,
) -> None:
    network = {"agreements": np.full((2, 2, len(Domain)), 0.3)}
    region = two_cities(network=network)
    tables = folder(
        tmp_path,
        agreements="city_a,city_b,domain,from_year,to_year,strength\n"
        "Near,Far,science,2013,2014,0.9\n",
    )

    science = read_tables(tables, region).plan.agreements[0, 1, Domain.SCIENCE]

    assert science.tolist() == [0.3, 0.9, 0.9, *[0.3] * 7]


def test_a_link_without_a_budget_row_comes_out_of_the_base_infrastructure(
    tmp_path: Path,
) -> None:
    tables = folder(tmp_path, links="city,partner,year,amount\nNear,Far,2012,10\n")

    plan = read_tables(tables, REGION).plan

    assert plan.budgets[0, Line.INFRASTRUCTURE, 0] == 50.0 * 1.03
    assert plan.local_works[0, 0] == pytest.approx(41.5)


@pytest.mark.parametrize(("word", "on"), [("on", True), ("OFF", False)])
def test_the_debt_rule_is_a_setting(word: str, on: bool, tmp_path: Path) -> None:
    tables = folder(tmp_path, settings=f"key,value\ndebt_rule,{word}\n")
    assert read_tables(tables, REGION).plan.debt_rule is on


def test_empty_rows_spaces_and_capitals_do_not_matter(tmp_path: Path) -> None:
    tables = folder(
        tmp_path,
        Budgets="\n City , LINE,Year,amount\n,,,\nNear, Health , 2012 , 21 \n\n",
    )
    assert read_tables(tables, REGION).plan.budgets[0, Line.HEALTH, 0] == 21.0


def test_what_belongs_to_no_plan_table_is_told_and_not_used(tmp_path: Path) -> None:
    tables = folder(
        tmp_path,
        ports="city,year,amount,why\nNear,2012,1,more cargo\n",
        budget="city,line,year,amount\n",
    )

    imported = read_tables(tables, REGION)

    assert imported.ignored == ("budget.csv", f"{tables / 'ports.csv'}: why")
    assert imported.plan.ports[0, 0] == 1.0


def test_a_sheet_is_read_as_a_person_leaves_it(tmp_path: Path) -> None:
    heading = ("city", "line", "year", "amount")
    rows: list[tuple[str | float, ...]] = [
        ("Near", "health", "2012", "21"),
        ("近", "education", 2012.0, 41),
    ]
    notes = (("to do",), [("ask Far",)])
    path = tmp_path / "Plan.XLSX"
    path.write_bytes(workbook_bytes({"Budgets": (heading, rows), "notes": notes}))

    imported = read_tables(path, REGION)

    assert imported.plan.budgets[0, :, 0].tolist() == [51.5, 41.0, 21.0]
    assert imported.ignored == ("notes",)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "'=", "''@"])
def test_a_name_that_begins_like_a_formula_is_written_as_text(
    start: str, tmp_path: Path
) -> None:
    name = f"{start}SUM(A1)"
    near, far = REGION.cities
    region = replace(REGION, cities=(replace(near, id=name), far))
    budgets = base_plan(region).budgets.copy()
    budgets[0, Line.HEALTH, 0] = 21.0
    plan = changed(region, budgets=budgets)

    write_tables(tmp_path / "t.xlsx", region, plan)
    write_tables(tmp_path / "t", region, plan)

    book = python_calamine.load_workbook(tmp_path / "t.xlsx")
    assert book.get_sheet_by_name("budgets").to_python()[1][0] == name
    text = (tmp_path / "t" / "budgets.csv").read_text(encoding="utf-8-sig")
    assert list(csv.reader(text.splitlines()))[1][0] == f"'{name}"
    assert read_tables(tmp_path / "t.xlsx", region).plan.equals(plan)
    assert read_tables(tmp_path / "t", region).plan.equals(plan)


def test_the_same_plan_gives_the_same_workbook(tmp_path: Path) -> None:
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    write_tables(first, REAL, gp1(REAL))
    write_tables(second, REAL, gp1(REAL))
    assert first.read_bytes() == second.read_bytes()
    assert b"2000-01-01T00:00:00Z" in core_properties(first)


def core_properties(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read("docProps/core.xml")
