# SPDX-License-Identifier: Apache-2.0
"""Amounts as people write them, and blocks as spreadsheets copy them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document.money_block import read_block, write_block
from desktop.document.money_text import AmountKind, TypedAmount, read_amount

SHOWN, HUNDRED_MILLION = AmountKind.SHOWN, AmountKind.HUNDRED_MILLION


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("12.5", SHOWN, 12.5),
        (" 12.50 ", SHOWN, 12.5),
        ("12.", SHOWN, 12.0),
        (".5", SHOWN, 0.5),
        ("+5", SHOWN, 5.0),
        ("-5", SHOWN, -5.0),
        ("−5", SHOWN, -5.0),
        ("1,974.8", SHOWN, 1974.8),
        ("1 974.8", SHOWN, 1974.8),
        ("1\u2009974.8", SHOWN, 1974.8),
        ("1\u00a0974\u00a0800", SHOWN, 1974800.0),
        ("1'974.8", SHOWN, 1974.8),
        ("1，974.8", SHOWN, 1974.8),
        ("１２．５", SHOWN, 12.5),
        ("12。5", SHOWN, 12.5),
        ("1.2e3", SHOWN, 1200.0),
        ("¥12.5", SHOWN, 12.5),
        ("12.5亿", HUNDRED_MILLION, 12.5),
        ("12.5 亿元", HUNDRED_MILLION, 12.5),
        ("１２．５亿元", HUNDRED_MILLION, 12.5),
        ("3200万", HUNDRED_MILLION, 0.32),
        ("3,200万元", HUNDRED_MILLION, 0.32),
        ("5千万", HUNDRED_MILLION, 0.5),
        ("3百万", HUNDRED_MILLION, 0.03),
        ("0.34万亿", HUNDRED_MILLION, 3400.0),
        ("1.25 bn", HUNDRED_MILLION, 12.5),
        ("1.25 billion yuan", HUNDRED_MILLION, 12.5),
        ("320 million", HUNDRED_MILLION, 3.2),
        ("320M", HUNDRED_MILLION, 3.2),
        ("3000元", AmountKind.YUAN, 3000.0),
        ("3000 元/人", AmountKind.YUAN, 3000.0),
        ("3000 yuan per head", AmountKind.YUAN, 3000.0),
        ("4.1%", AmountKind.PERCENT, 4.1),
        ("4.1％", AmountKind.PERCENT, 4.1),
        ("+10%", AmountKind.CHANGE, 0.1),
        ("＋10％", AmountKind.CHANGE, 0.1),
        ("-2.5 %", AmountKind.CHANGE, -0.025),
    ],
)
def test_an_amount_is_read(text: str, kind: AmountKind, value: float) -> None:
    read = read_amount(text)
    assert read is not None
    assert read.kind is kind
    assert read.value == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "%",
        "abc",
        "12,5",  # a decimal comma would be read ten times too large
        "1,2,3",
        "1,2345",
        "1.2.3",
        "12 5",
        "12.5 kg",
        "12.5亿亿",
        "nan",
        "inf",
        "1e999",
        "--5",
        "5-",
        "=A1",
        "(12.5)",
        "12.5 亿 2",
    ],
)
def test_nonsense_is_not_an_amount(text: str) -> None:
    assert read_amount(text) is None


@given(st.floats(0.0, 1e15).map(lambda value: f"{value:.3f}"))
def test_every_plain_decimal_reads_as_itself(text: str) -> None:
    assert read_amount(text) == TypedAmount(SHOWN, float(text))


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_none(text: str) -> None:
    read = read_amount(text)
    assert read is None or abs(read.value) < float("inf")


def test_a_block_has_rows_and_fields() -> None:
    assert read_block("1\t2\r\n3\t4\r\n") == (("1", "2"), ("3", "4"))


def test_a_quoted_field_may_hold_commas_tabs_and_quotes() -> None:
    assert read_block('"1,974.8"\t2\n"a ""b""\tc"\td\n') == (
        ("1,974.8", "2"),
        ('a "b"\tc', "d"),
    )


def test_a_quoted_line_break_does_not_end_a_row() -> None:
    assert read_block('"12\n5"\t7\n') == (("12\n5", "7"),)


def test_short_rows_are_filled_with_empty_fields() -> None:
    assert read_block("1\t2\t3\n4\n") == (("1", "2", "3"), ("4", "", ""))


def test_an_empty_clipboard_is_no_block() -> None:
    assert read_block("") == ()
    assert read_block("\r\n") == ()


def test_a_block_is_written_with_tabs_and_points() -> None:
    assert write_block([[1974.8, 2.0], [0.1, 1 / 3]]) == (
        "1974.8\t2\n0.1\t0.333333333333"
    )


@given(
    st.lists(st.floats(0.01, 1e5), min_size=3, max_size=3).flatmap(
        lambda row: st.lists(st.just(row), min_size=1, max_size=4)
    )
)
def test_what_was_copied_reads_back_to_twelve_digits(rows: list[list[float]]) -> None:
    back = [
        [read_amount(field) for field in row] for row in read_block(write_block(rows))
    ]
    assert [[a.value for a in row if a] for row in back] == [
        pytest.approx(row, rel=1e-11) for row in rows
    ]
