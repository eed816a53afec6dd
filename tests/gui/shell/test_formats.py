# SPDX-License-Identifier: Apache-2.0
"""Numbers as a reader writes them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.indicators import BY_ID
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
    assert formats.change("debt_ratio", 0.49, 0.449) == "+4.1\u2009百分点"


@pytest.mark.parametrize(
    ("indicator", "plan", "base", "told"),
    [
        # 100.4 and 100.5 are written; +0.0498 % rounds to +0.0 % and so needs more
        ("population", 100.46, 100.41, "+0.05\u2009%"),
        # 0.0435 and 0.0434 are written 0.043 both, and differ by a digit more
        ("inequality_theil", 0.0432, 0.0434, "\u22120.0002"),
        # written 0.044 and 0.043: two digits more until the change is seen
        ("inequality_theil", 0.04351, 0.04349, "+0.00002"),
        ("doctors_per_1000", 4.325, 4.321, "+0.004"),
        ("debt_ratio", 0.5433, 0.5432, "+0.01\u2009pp"),
    ],
)
def test_a_change_below_the_usual_digits_is_told_with_more(
    formats: Formats, indicator: str, plan: float, base: float, told: str
) -> None:
    assert formats.is_visible(indicator, plan, base)
    assert formats.change(indicator, plan, base) == told


@pytest.mark.parametrize(
    ("indicator", "plan", "base"),
    [
        ("gdp", 5842.3, 5842.3),
        # +0.0017 %: not half a step of a hundredth of a per cent
        ("gdp", 5842.4, 5842.3),
        ("inequality_theil", 0.04321, 0.04319),
        ("debt_ratio", 0.54330002, 0.5433),
    ],
)
def test_a_plan_is_as_the_base_where_levels_are_alike_and_the_change_is_nothing(
    formats: Formats, indicator: str, plan: float, base: float
) -> None:
    assert not formats.is_visible(indicator, plan, base)
    assert formats.value(indicator, plan) == formats.value(indicator, base)


@given(
    st.sampled_from(sorted(BY_ID)),
    st.floats(0.001, 1e5),
    st.floats(-0.2, 0.2),
    st.integers(0, 7),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_differently_is_never_as_the_base(
    formats: Formats, indicator: str, base: float, change: float, small: int
) -> None:
    plan = base * (1.0 + change * 10.0**-small)
    if formats.value(indicator, plan) != formats.value(indicator, base):
        assert formats.is_visible(indicator, plan, base)
        told = formats.change(indicator, plan, base)
        assert told.startswith("+") == (plan > base)


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
