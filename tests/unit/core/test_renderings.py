# SPDX-License-Identifier: Apache-2.0
"""Texts of the data in the other language, by their parts and figures."""

from __future__ import annotations

from desktop.core.renderings import Renderings

ROWS = {
    "Yearbook {1} cell {2}": "年鉴{1}，{2}单元格",
    "news, {1} Feb {2}": "新闻，{2}年2月{1}日",
    "{1} said in {2}": "{2}年称{1}",
    "age {1}+": "{1}岁以上",
    "age 15+": "15岁及以上",
    "copy": "转载",
    "{1} (10k) poor": "贫困人口{1}万",
    "page (copied; in part)": "网页（部分转载）",
}


def test_figures_stand_where_the_rendering_puts_them() -> None:
    known = Renderings(ROWS)
    assert known.of("Yearbook 2006 cell FK248") == "年鉴2006，FK248单元格"
    assert known.of("news, 27 Feb 2021") == "新闻，2021年2月27日"
    assert known.of("13,426.5 said in 2019") == "2019年称13,426.5"
    assert known.of("625 (10k) poor") == "贫困人口625万"


def test_a_row_that_names_its_figures_goes_first() -> None:
    known = Renderings(ROWS)
    assert known.of("age 15+") == "15岁及以上"
    assert known.of("age 6+") == "6岁以上"


def test_parts_between_semicolons_are_rendered_each_for_itself() -> None:
    known = Renderings(ROWS)
    assert known.of("age 6+; copy") == "6岁以上；转载"
    assert known.of("age 6+; J. Growth 4(2)") == "6岁以上；J. Growth 4(2)"


def test_a_whole_text_goes_before_its_parts() -> None:
    assert Renderings(ROWS).of("page (copied; in part)") == "网页（部分转载）"


def test_an_address_behind_a_bar_stays() -> None:
    known = Renderings(ROWS)
    assert known.of("news, 5 Feb 2012 | m.copy.cn") == "新闻，2012年2月5日 | m.copy.cn"


def test_what_has_no_rendering_stays_as_it_is() -> None:
    for text in ("", "四川日报 2012-09-25 | sc.gov.cn", "a; b", "{1} said in {2}x"):
        assert Renderings(ROWS).of(text) == text
    assert Renderings().of("age 15+") == "age 15+"
