# SPDX-License-Identifier: Apache-2.0
"""Numbers as a reader writes them."""

import pytest

from desktop.ui.formats import Formats
from desktop.ui.languages import CHINESE, Languages


@pytest.fixture
def formats(languages: Languages) -> Formats:
    return Formats(languages)


def test_groups_are_parted_by_a_thin_space(formats: Formats) -> None:
    assert formats.number(5842.34, 1) == "5\u2009842.3"
    assert formats.number(1234567.0) == "1\u2009234\u2009567"


def test_minus_is_a_true_minus_and_nothing_has_no_sign(formats: Formats) -> None:
    assert formats.signed(-0.04, 2) == "\u22120.04"
    assert formats.signed(0.04, 2) == "+0.04"
    assert formats.signed(-0.001, 2) == "0.00"
    assert formats.signed(0.001, 2) == "0.00"


def test_a_number_that_is_none_is_a_dash(formats: Formats) -> None:
    assert formats.number(float("nan")) == "–"


def test_shares_are_per_cent_after_a_thin_space(formats: Formats) -> None:
    assert formats.value("debt_ratio", 0.4912) == "49.1\u2009%"


def test_differences_of_shares_are_points_and_of_money_per_cent(
    formats: Formats, languages: Languages
) -> None:
    assert formats.change("debt_ratio", 0.49, 0.449) == "+4.1\u2009pp"
    assert formats.change("gdp", 102.9, 100.0) == "+2.9\u2009%"
    assert formats.change("life_expectancy", 78.31, 78.0) == "+0.31"
    languages.choose(CHINESE)
    assert formats.change("debt_ratio", 0.49, 0.449) == "+4.1\u2009个百分点"


def test_better_depends_on_the_indicator(formats: Formats) -> None:
    assert formats.direction_word("gdp", 3.0) == "better"
    assert formats.direction_word("debt_ratio", 0.03) == "worse"
    assert formats.direction_word("debt_ratio", -0.03) == "better"
    assert formats.direction_word("population", 3.0) == ""
    assert formats.direction_word("gdp", 0.0) == ""


def test_units_follow_the_language(formats: Formats, languages: Languages) -> None:
    assert formats.value_with_unit("gdp", 5842.3) == "5\u2009842\u2009100 m yuan"
    languages.choose(CHINESE)
    assert formats.value_with_unit("gdp", 5842.3) == "5\u2009842\u2009亿元"
    assert formats.unit("low_income_people") == "万人"
    assert formats.unit("life_expectancy") == "岁"
    assert formats.unit("schooling_expected") == "年"
