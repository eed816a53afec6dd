# SPDX-License-Identifier: Apache-2.0
"""A file is looked at row by row before it is imported."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings

from desktop.core.errors import UserError
from desktop.core.plan import Plan, base_plan
from desktop.core.region import Line
from desktop.storage.importing import Preview, RowState, preview_import
from desktop.storage.sheets import read_sheets
from desktop.storage.tables import read_tables, write_tables
from desktop.storage.workbook import workbook_bytes
from tests.plans import changed, gp1
from tests.regions import real_region, two_cities
from tests.strategies import plans

REGION = two_cities()
BASE = base_plan(REGION)
XLS = Path(__file__).parents[2] / "data" / "tables" / "plan.xls"
NEAR, FAR = 0, 1


def preview(
    path: Path, onto: Plan = BASE, years: tuple[int, ...] = (2012, 2013)
) -> Preview:
    return preview_import(path, REGION, onto, years)


def csv(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "方案.csv"
    path.write_bytes(text.encode(encoding))
    return path


def states(found: Preview) -> list[str]:
    return [row.state.value for row in found.rows]


def ods(path: Path, sheet: str, rows: list[list[str | float]]) -> Path:
    """As an office program writes it, the empty rest of the sheet repeated."""
    told = []
    for row in rows:
        cells = "".join(
            f"<table:table-cell office:value-type='float' office:value='{cell}'/>"
            if isinstance(cell, float)
            else "<table:table-cell office:value-type='string'>"
            f"<text:p>{cell}</text:p></table:table-cell>"
            for cell in row
        )
        told.append(f"<table:table-row>{cells}</table:table-row>")
    told.append(
        "<table:table-row table:number-rows-repeated='1048570'><table:table-cell"
        " table:number-columns-repeated='16384'/></table:table-row>"
    )
    content = (
        "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
        " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
        " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
        f"<office:spreadsheet><table:table table:name='{sheet}'>{''.join(told)}"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr("mimetype", kind)
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        archive.writestr(
            "META-INF/manifest.xml", f"<manifest:manifest xmlns:manifest='{manifest}'/>"
        )
        archive.writestr("content.xml", content)
    path.write_bytes(stream.getvalue())
    return path


def test_a_plain_sheet_sets_its_cells_in_the_years_meant(tmp_path: Path) -> None:
    path = csv(tmp_path, "城市,基础设施（亿元）,教育\n近,110,\nFar,,50.5\n")

    found = preview(path)

    assert states(found) == ["taken", "taken"]
    expected = BASE.budgets.copy()
    expected[NEAR, Line.INFRASTRUCTURE, :2] = 110.0
    expected[FAR, Line.EDUCATION, :2] = 50.5
    assert np.array_equal(found.plan.budgets, expected)


def test_a_column_of_years_says_which_year_each_row_is_for(tmp_path: Path) -> None:
    path = csv(
        tmp_path, "预算方案,,\n\n城市,年份,Education\nNear,2015,60\nNear,2016,61\n"
    )

    found = preview(path)

    assert states(found) == ["taken", "taken"]
    assert found.plan.budgets[NEAR, Line.EDUCATION, 3:5].tolist() == [60.0, 61.0]
    assert [row.number for row in found.rows] == [4, 5]


def test_a_plain_sheet_changes_nothing_else_of_the_plan(tmp_path: Path) -> None:
    ports = BASE.ports.copy()
    ports[NEAR, 5] = 2.0
    onto = changed(REGION, ports=ports)

    found = preview(csv(tmp_path, "city,health\nNear,22\n"), onto)

    assert np.array_equal(found.plan.ports, ports)
    assert found.plan.budgets[NEAR, Line.HEALTH, 0] == 22.0


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ('"1,050.5"', None),
        ('"1 10"', 110.0),
        ("１１０", 110.0),
        ("110亿", 110.0),
        ("110亿元", 110.0),
        ("1100000万元", 110.0),
    ],
)
def test_an_amount_in_a_planners_hand_is_read_and_marked(
    tmp_path: Path, cell: str, amount: float | None
) -> None:
    found = preview(csv(tmp_path, f"city,infrastructure\nNear,{cell}\n"))

    (row,) = found.rows
    if amount is None:  # read as 1050.5, which is beyond the bounds
        assert row.state is RowState.REFUSED
        assert row.problem is not None
        assert "1050.5" in str(row.problem)
    else:
        assert row.state is RowState.CHANGED
        assert found.plan.budgets[NEAR, Line.INFRASTRUCTURE, 0] == pytest.approx(amount)


def test_rows_that_cannot_be_used_are_told_one_by_one_and_leave_no_trace(
    tmp_path: Path,
) -> None:
    path = csv(
        tmp_path,
        "city,infrastructure,education,health\n"
        "Near,110,55,\n"
        "Atlantis,1,1,1\n"
        "Far,abc,,\n"
        "Far,-3,,\n"
        "Near,,56,22\n"
        "Total,,,\n"
        "Far,100000,,\n",
    )

    found = preview(path)

    assert states(found) == ["taken", *["refused"] * 6]
    codes = [row.problem.code for row in found.rows if row.problem is not None]
    assert codes == [
        "table_unknown_city",
        "import_not_amount",
        "import_not_amount",
        "table_row_twice",
        "import_no_amount",
        "at_row",
    ]
    assert all(f"row {n}" in str(found.rows[n - 2].problem) for n in range(3, 9))
    # The fifth row is refused for its education; its health is not taken either.
    assert np.array_equal(found.plan.budgets[:, Line.HEALTH], BASE.budgets[:, 2])
    assert np.array_equal(found.plan.budgets[FAR], BASE.budgets[FAR])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_every_encoding_that_spreadsheets_write_is_read(
    tmp_path: Path, encoding: str
) -> None:
    found = preview(csv(tmp_path, "城市,教育\n近,55\n", encoding))
    assert found.plan.budgets[NEAR, Line.EDUCATION, 0] == 55.0


def test_unicode_text_with_tabs_is_read_as_excel_writes_it(tmp_path: Path) -> None:
    path = csv(tmp_path, "城市\t教育\t卫生\r\n近\t55\t22\r\n", "utf-16")
    assert preview(path).plan.budgets[NEAR, 1:, 0].tolist() == [55.0, 22.0]


def test_an_old_excel_file_gives_its_plain_sheet(tmp_path: Path) -> None:
    found = preview(XLS)

    assert states(found) == ["taken", "refused"]
    assert found.rows[0].file == f"{XLS} [教育 plan]"
    assert found.plan.budgets[NEAR, :2, 0].tolist() == [110.0, 55.0]


def test_plan_tables_in_an_old_excel_file_are_read() -> None:
    plan = read_tables(XLS, REGION).plan
    assert plan.budgets[NEAR, Line.EDUCATION, 0] == 100.5
    assert plan.budgets[FAR, Line.HEALTH, 1] == 61.25


def test_an_open_document_is_read_whatever_it_repeats(tmp_path: Path) -> None:
    plain = ods(tmp_path / "a.ods", "预算", [["城市", "教育"], ["近", 55.5]])
    assert preview(plain).plan.budgets[NEAR, Line.EDUCATION, 0] == 55.5

    table: list[list[str | float]] = [["city", "year", "amount"]]
    table.append(["Near", 2014.0, 3.25])
    tables = ods(tmp_path / "b.ods", "ports", table)
    assert read_tables(tables, REGION).plan.ports[NEAR, 2] == 3.25


def test_an_open_document_that_would_fill_the_memory_is_refused(
    tmp_path: Path,
) -> None:
    path = ods(tmp_path / "a.ods", "预算", [["城市", "教育"], ["近", 55.5]])
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "content.xml",
            content.replace(
                b"<table:table-row><table:table-cell",
                b"<table:table-row table:number-rows-repeated='1000000'>"
                b"<table:table-cell table:number-columns-repeated='1000'",
            ),
        )
    with pytest.raises(UserError) as refused:
        preview(path)
    assert refused.value.code == "workbook_too_wide"


def test_plan_tables_are_shown_row_by_row_too(tmp_path: Path) -> None:
    ports = [("Near", 2014, 3.0), ("Far", 2014, 3.0), ("Near", 2014, 4.0)]
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes({"ports": (("city", "year", "amount"), ports)}))

    found = preview(path)

    assert states(found) == ["taken", "refused", "refused"]
    assert found.rows[0].cells == ("Near", "2014", "3")
    assert found.plan.ports[NEAR, 2] == 3.0
    assert not found.plan.ports[FAR].any()


def test_where_one_row_breaks_the_bound_of_another_only_that_one_is_refused(
    tmp_path: Path,
) -> None:
    columns = ("city", "partner", "year", "amount")
    much = float(BASE.budgets[NEAR, Line.INFRASTRUCTURE, 0]) + 1.0
    rows = [("Near", "Far", 2012, much), ("Near", "Far", 2013, 1.0)]
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes({"links": (columns, rows)}))

    found = preview(path)

    assert states(found) == ["refused", "taken"]
    assert found.plan.links[NEAR, FAR, :2].tolist() == [0.0, 1.0]


@pytest.mark.parametrize(
    "text", ["", "a,b\n1,2\n", "city\nNear\n", "education,city\n1,Near\n"]
)
def test_a_file_without_known_headings_is_refused_as_a_whole(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(UserError) as refused:
        preview(csv(tmp_path, text))
    assert refused.value.code in {"import_no_layout", "table_bad_csv"}


REAL = real_region()


@given(plan=plans(REAL))
@settings(max_examples=10)
def test_what_goes_out_comes_back_through_the_preview(
    plan: Plan, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("out") / "plan.xlsx"
    write_tables(path, REAL, plan)

    found = preview_import(path, REAL, base_plan(REAL), REAL.years)

    assert found.count(RowState.REFUSED) == 0
    assert found.plan.equals(plan)


@given(plan=plans(REAL))
@settings(max_examples=10)
def test_what_goes_out_in_chinese_comes_back_too(
    plan: Plan, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("out")
    path, csv = folder / "方案.xlsx", folder / "方案"
    for place in (path, csv):
        origin = [("model", "1")]
        write_tables(place, REAL, plan, chinese=True, origin=origin)

    found = preview_import(path, REAL, base_plan(REAL), REAL.years)

    assert found.count(RowState.REFUSED) == 0
    assert found.ignored == ()
    assert found.plan.equals(plan)
    assert read_tables(csv, REAL).plan.equals(plan)


def test_sheets_headings_and_cells_are_in_chinese(tmp_path: Path) -> None:
    base = base_plan(REAL)
    ports = base.ports.copy()
    ports[0, 0] = 2.5
    path = tmp_path / "方案.xlsx"
    write_tables(path, REAL, replace(base, ports=ports), chinese=True)

    sheets = read_sheets(path)

    assert list(sheets) == [
        "财政预算",
        "城际通道",
        "港口",
        "精准帮扶",
        "合作协议",
        "共同出资",
        "设置",
    ]
    home = REAL.cities[0].name_zh
    rows = [list(row) for row in sheets["港口"]]
    assert rows == [["城市", "年份", "金额（亿元）"], [home, 2024, 2.5]]


@pytest.mark.parametrize(
    ("sound", "damaged"),
    [
        (b"<office:document-content", b"<office[:document-content"),
        (b"</table:table>", b"</table:tableet>"),
        (b"<office:body>", b"<office:body"),
        (b"UTF-8", b"UTG-8"),
        (b"?><office", b"?><!DOCTYPE x [<!ENTITY a 'b'>]><office"),
    ],
)
def test_an_open_document_whose_xml_has_no_end_is_refused_instead_of_awaited(
    tmp_path: Path, sound: bytes, damaged: bytes
) -> None:
    """Found by fuzzing: the reader waited for ever for the end of an element."""
    path = ods(tmp_path / "a.ods", "预算", [["城市", "教育"], ["近", 55.5]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert sound in parts["content.xml"]
    parts["content.xml"] = parts["content.xml"].replace(sound, damaged)
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)

    with pytest.raises(UserError) as refused:
        preview(path)

    assert refused.value.code == "workbook_damaged"


def test_taken_rows_that_come_after_the_years_on_view_are_named(tmp_path: Path) -> None:
    """A row that reaches into the years on view is none of them; nor is a refused."""
    ports = [("Near", 2012, 3.0), ("Near", 2014, 3.0), ("Far", 2015, 3.0)]
    joint = [("Near", "Far", 2013, 2015)]
    path = tmp_path / "plan.xlsx"
    path.write_bytes(
        workbook_bytes(
            {
                "ports": (("city", "year", "amount"), ports),
                "joint_funding": (("city_a", "city_b", "from_year", "to_year"), joint),
            }
        )
    )

    found = preview_import(path, REGION, BASE, (2012,), 2013)

    assert found.beyond is not None
    assert found.beyond.rows == ((f"{path} [ports]", 3),)
    assert (found.beyond.first, found.beyond.last) == (2014, 2014)
    assert preview_import(path, REGION, BASE, (2012,), 2014).beyond is None
    assert preview(path).beyond is None


def test_one_csv_of_a_plan_stands_for_all_tables_of_its_folder(tmp_path: Path) -> None:
    region = real_region()
    plan = gp1(region)
    write_tables(tmp_path / "plan", region, plan)

    for name in ("budgets.csv", "targeting.csv"):
        found = preview_import(
            tmp_path / "plan" / name, region, base_plan(region), (2026,)
        )

        assert found.plan.equals(plan)
        assert found.count(RowState.REFUSED) == 0
