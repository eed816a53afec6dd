# SPDX-License-Identifier: Apache-2.0
"""Plan tables that cannot be used: file, row and remedy in one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import UserError
from desktop.core.plan import base_plan
from desktop.storage.importing import preview_import
from desktop.storage.tables import read_tables, write_tables
from desktop.storage.tables_layout import TABLES, Row, Table
from desktop.storage.tables_plan import PlanReader
from desktop.storage.workbook import workbook_bytes
from tests.plans import gp1
from tests.regions import real_region, two_cities

REGION = two_cities()

HEADINGS = {name: ",".join(columns) for name, columns in TABLES.items()}


def refusal(tables: Path) -> str:
    """The sentence, with the folder left out of it."""
    with pytest.raises(UserError) as refused:
        read_tables(tables, REGION)
    return str(refused.value).replace(f"{tables}/", "")


def write(folder: Path, name: str, *rows: str) -> Path:
    text = "\n".join((HEADINGS[name], *rows)) + "\n"
    (folder / f"{name}.csv").write_bytes(text.encode())
    return folder


WRONG_ROWS = [
    # --------------------------------------------------------- unknown names
    (
        "budgets",
        "Nowhere,health,2012,21",
        "“Nowhere” is no city of this region. Use one of: Near 近, Far 远.",
    ),
    (
        "budgets",
        "Near,sport,2012,21",
        "no line is called “sport”. Use one of: infrastructure, education, health.",
    ),
    (
        "agreements",
        "Near,Far,love,,,1",
        (
            "no domain is called “love”. Use one of: transport, industry,"
            " tourism-agriculture, science, environment, health-education."
        ),
    ),
    ("ports", "Near,2011,1", "“2011” is not a year from 2012 to 2021. Correct it."),
    ("ports", "Near,2022,1", "“2022” is not a year from 2012 to 2021. Correct it."),
    ("ports", "Near,2012.5,1", "“2012.5” is not a year from 2012 to 2021. Correct it."),
    ("joint_funding", "Near,Far,2011,", "“2011” is not a year from 2012 to 2021."),
    ("settings", "colour,on", "no setting is called “colour”. Use one of: debt_rule."),
    (
        "settings",
        "debt_rule,yes",
        "“yes” is no value of debt_rule. Use one of: on, off.",
    ),
    # --------------------------------------------------------------- numbers
    *(
        (
            "ports",
            f"Near,2012,{text}",
            f"column amount: “{text}” is not a number. Correct it.",
        )
        for text in ("much", "NaN", "inf", "-inf", "1e999", "1_000", "0x10", "12.5亿")
    ),
    ("ports", "Near,2012,-1", "column amount: -1.0 is below 0. Enter 0 or more."),
    ("links", "Near,Far,2012,-0.5", "column amount: -0.5 is below 0. Enter 0 or more."),
    ("targeting", "Near,2012,-0.1", "column share: -0.1 is below 0. Enter 0 or more."),
    ("ports", "Near,2012,", "the column amount is empty. Fill it."),
    ("ports", ",2012,1", "the column city is empty. Fill it."),
    (
        "ports",
        "Near,2012,1,200.5",
        (
            "“200.5” stands beyond the last heading. Remove it; write numbers without a"
            " comma."
        ),
    ),
    # ---------------------------------------------------------------- bounds
    (
        "budgets",
        "Near,health,2012,6.17",  # base 20 * 1.03
        (
            "Near, health, 2012: 6.17 is below the least of 6.18 (0.3 times the base)."
            " Raise it."
        ),
    ),
    (
        "budgets",
        "Near,health,2012,61.9",
        (
            "Near, health, 2012: 61.9 is above the most of 61.8 (3 times the base)."
            " Lower it."
        ),
    ),
    (
        "targeting",
        "Near,2012,0.21",
        (
            "Near, 2012: a targeting share of 0.21 is outside 0 to 0.2. Enter a"
            " share in that range."
        ),
    ),
    (
        "agreements",
        "Near,Far,science,,,1.01",
        (
            "Near and Far, 2012: a strength of 1.01 is outside 0 to 1. Enter a"
            " strength in that range."
        ),
    ),
    (
        "links",
        "Near,Far,2012,51.6",  # infrastructure 50 * 1.03
        (
            "Near, 2012: links and port take 51.6, more than the 51.5 of"
            " infrastructure. Raise infrastructure or lower them."
        ),
    ),
    (
        "ports",
        "Far,2012,1",
        "Far has no port, so 1.0 in 2012 cannot be spent on one.",
    ),
    ("links", "Near,近,2012,1", "Near is named twice. Name two cities."),
    ("joint_funding", "Far,Far,,", "Far is named twice. Name two cities."),
    (
        "agreements",
        "Near,Far,science,2014,2013,1",
        "the years 2014 to 2013 run backwards. Exchange them.",
    ),
]


@pytest.mark.parametrize(("name", "row", "sentence"), WRONG_ROWS)
def test_a_wrong_row_is_named_with_its_file_and_what_to_do(
    name: str, row: str, sentence: str, tmp_path: Path
) -> None:
    told = refusal(write(tmp_path, name, row))
    assert told.startswith(f"{name}.csv, row 2")
    assert sentence in told


TWICE = [
    (
        "budgets",
        ["Near,health,2012,21", "Far,health,2012,70", "近,health,2012,21"],
        "row 4: 近, health, 2012 stands in row 2 already. Keep one of the two rows.",
    ),
    ("links", ["Near,Far,2012,1", "Near,Far,2012,2"], "row 3: Near, Far, 2012 stands"),
    ("ports", ["Near,2012,1", "Near,2012,1"], "row 3: Near, 2012 stands in row 2"),
    ("targeting", ["Near,2012,0", "Near,2012,0"], "row 3: Near, 2012 stands in row 2"),
    (
        "agreements",
        ["Near,Far,science,2012,2015,1", "Far,Near,science,2015,,0.5"],
        "row 3: Far, Near, science, 2015 stands in row 2 already.",
    ),
    (
        "joint_funding",
        ["Near,Far,2012,2014", "Far,Near,,2012"],
        "row 3: Far, Near, 2012 stands in row 2 already.",
    ),
    (
        "settings",
        ["debt_rule,on", "debt_rule,off"],
        "row 3: debt_rule stands in row 2 already.",
    ),
]


@pytest.mark.parametrize(("name", "rows", "sentence"), TWICE)
def test_rows_that_repeat_or_overlap_are_both_named(
    name: str, rows: list[str], sentence: str, tmp_path: Path
) -> None:
    assert f"{name}.csv, {sentence}" in refusal(write(tmp_path, name, *rows))


def test_rows_that_follow_each_other_do_not_overlap(tmp_path: Path) -> None:
    write(
        tmp_path,
        "agreements",
        "Near,Far,science,2012,2014,1",
        "Near,Far,science,2015,2016,0.5",
        "Near,Far,industry,2012,2014,1",
    )
    write(tmp_path, "links", "Near,Far,2012,1", "Far,Near,2012,1")
    read_tables(tmp_path, REGION)


def test_links_and_port_together_are_held_against_infrastructure(
    tmp_path: Path,
) -> None:
    write(tmp_path, "budgets", "Near,infrastructure,2012,30")
    write(tmp_path, "links", "Far,Near,2012,5", "Near,Far,2012,20")
    write(tmp_path, "ports", "Near,2012,10.5")

    assert refusal(tmp_path) == (
        "links.csv, row 3: Near, 2012: links and port take 30.5, more than the 30.0 of"
        " infrastructure. Raise infrastructure or lower them."
    )


def test_bounds_hold_with_a_millionth(tmp_path: Path) -> None:
    write(tmp_path, "targeting", "Near,2012,0.2000001", "Far,2012,0.2")
    read_tables(tmp_path, REGION)
    write(tmp_path, "targeting", "Near,2012,0.200001")
    assert "targeting.csv, row 2" in refusal(tmp_path)


# --------------------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "ports.csv is empty. Give it the headings city, year, amount, or remove"),
        (b"\xef\xbb\xbf\n,,\n", "ports.csv is empty. Give it the headings city, year"),
        (
            b"city,amount\nNear,1\n",
            "ports.csv, row 1: the column “year” is missing. Add it to the headings.",
        ),
        (
            b"city,year,amount,amount\nNear,2012,1,2\n",
            "ports.csv, row 1: the column “amount” stands twice. Remove one of the two",
        ),
        (b"city;year;amount\nNear;2012;1\n", "row 1: the column “city” is missing."),
        (b"\xff\xfe\xff", "ports.csv is neither UTF-8 nor GB18030 text. Save it as"),
        (b"\xff\xfec\x00\x00\xd8", "ports.csv is neither UTF-8 nor GB18030 text"),
        ("city,year,amount\n".encode("utf-16-le"), "is neither UTF-8 nor GB18030"),
        (
            b'city,year,amount\n"Near,2012,1\n',
            "ports.csv, row 2: quotation marks or separators are broken. Save the",
        ),
        (
            b"city,year,amount\n" + b"x" * 200_000,
            "row 2: quotation marks or separators",
        ),
    ],
)
def test_a_file_that_is_no_table_is_told(
    content: bytes, sentence: str, tmp_path: Path
) -> None:
    (tmp_path / "ports.csv").write_bytes(content)
    assert sentence in refusal(tmp_path)


def test_a_200_mb_table_is_refused_by_its_size(tmp_path: Path) -> None:
    with (tmp_path / "ports.csv").open("wb") as stream:
        stream.truncate(200_000_000)
    assert refusal(tmp_path) == (
        "ports.csv has 200 MB; more than 10 MB are not read. Check that it is the"
        " right file."
    )


def test_a_folder_without_a_plan_table_is_no_plan(tmp_path: Path) -> None:
    (tmp_path / "budget.csv").write_text("city,line,year,amount\n")
    assert refusal(tmp_path) == (
        f"{tmp_path} holds no plan table. Give it at least one of: budgets, links,"
        " ports, targeting, agreements, joint_funding, settings."
    )


def test_a_table_in_two_files_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "ports", "Near,2012,1")
    (tmp_path / "PORTS.csv").write_text("city,year,amount\nNear,2012,2\n")
    if len(list(tmp_path.iterdir())) == 1:
        pytest.skip("this disk does not tell capitals apart")
    assert refusal(tmp_path) == (
        f"{tmp_path} holds the table ports twice. Remove one of the two."
    )


def test_a_missing_place_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nix").startswith(f"There is no {tmp_path / 'nix'}.")


@pytest.mark.parametrize("name", ["plan.csv", "plan.txt", "plan"])
def test_only_a_folder_or_a_workbook_holds_tables(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"city,year,amount\n")
    sentence = f"{path} is neither a folder of CSV files nor a workbook."

    assert sentence in refusal(path)
    with pytest.raises(UserError, match="neither a folder"):
        write_tables(path, REGION, base_plan(REGION))
    assert path.read_bytes() == b"city,year,amount\n"


def test_nothing_is_written_where_one_table_of_a_folder_cannot_be(
    tmp_path: Path,
) -> None:
    region = real_region()
    (tmp_path / "t" / "targeting.csv").mkdir(parents=True)

    with pytest.raises(UserError, match=r"targeting\.csv is a folder"):
        write_tables(tmp_path / "t", region, gp1(region))

    assert [path.name for path in (tmp_path / "t").iterdir()] == ["targeting.csv"]


def test_a_refused_sheet_is_named(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    rows: list[tuple[str | float, ...]] = [("Near", 2012, 1.0), ("Far", 2012, "much")]
    path.write_bytes(workbook_bytes({"ports": (TABLES["ports"], rows)}))
    assert refusal(path) == (
        f"{path} [ports], row 3, column amount: “much” is not a number. Correct it."
    )


# Cells of a table: right ones, wrong ones, in any mixture.
WORDS = """
Near Far 近 Nowhere health infrastructure science debt_rule on
2012 2021 2022 0 0.1 1 20 60 -1 nan
"""
CELLS = st.sampled_from(["", *WORDS.split()]) | st.floats() | st.booleans()


@given(
    st.dictionaries(
        st.sampled_from(list(TABLES)),
        st.lists(st.lists(CELLS, min_size=6, max_size=6), max_size=4),
    )
)
def test_any_mixture_of_cells_is_a_plan_or_a_sentence_with_a_row(
    tables: dict[str, list[list[object]]],
) -> None:
    source = tuple(
        Table(
            name,
            tuple(
                Row(f"{name}.csv", n, dict(zip(TABLES[name], cells, strict=False)))
                for n, cells in enumerate(rows, start=2)
            ),
        )
        for name, rows in tables.items()
    )
    try:
        PlanReader(REGION, base_plan(REGION)).read(source)
    except UserError as error:
        sentence = str(error)
    else:
        return
    assert ".csv, row " in sentence


@pytest.mark.parametrize("name", ["plan", "plan.csv", "plan.xlsx"])
def test_tables_where_nobody_may_look_are_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a folder above them is closed; root's tests cannot close one."""
    path = tmp_path / name
    stat = Path.stat

    def refusing(one: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if one == path:
            raise PermissionError(13, "Permission denied")
        return stat(one, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", refusing)
    assert "cannot be read (Permission denied)" in refusal(path)
    with pytest.raises(UserError, match="cannot be read"):
        preview_import(path, REGION, base_plan(REGION), REGION.years)
