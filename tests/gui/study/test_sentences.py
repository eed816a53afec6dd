# SPDX-License-Identifier: Apache-2.0
"""What a study says, with numbers worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.core.cooperation import Offer, Study, Sureness
from desktop.core.region import Domain
from desktop.document.study_setting import StudySetting
from desktop.ui.languages import CHINESE
from desktop.ui.study.city_grid import city_grid
from desktop.ui.study.grids import ask_grid, state_grid
from desktop.ui.study.offer_grid import offer_grid
from desktop.ui.study.reasons import reason
from desktop.ui.study.sentences import StudySentences, yuan_per_resident
from desktop.ui.study.texts import StudyTexts
from tests.gui.conftest import Desk
from tests.gui.study.conftest import SETTING

ALONE = np.array([100.0, 50.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0])
TOGETHER = np.array([180.0, 42.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0])
RISES = np.zeros((4, 8))
RISES[:, 0] = [80.0, 60.0, 100.0, -30.0]
RISES[:, 1] = -8.0


@pytest.fixture
def by_hand(worked_out: Study) -> Study:
    """The first city gains 80, the second loses 8, the others nothing: 72, each 9."""
    each = (TOGETHER - ALONE).sum() / 8.0
    assert each == 9.0
    outcome = replace(worked_out.alone, payoffs=ALONE, reached=True)
    return replace(
        worked_out,
        outcomes=(outcome,),
        alone=outcome,
        payoffs_together=TOGETHER,
        payoffs_with_money=TOGETHER + np.array([1.5] + 7 * [0.0]),
        equal=ALONE + each - TOGETHER,
        sureness=Sureness(RISES, {}),
        is_whole=True,
    )


def said(texts: StudyTexts, study: Study, setting: StudySetting = SETTING) -> str:
    return "\n".join(StudySentences(texts, study, setting).all())


def test_it_says_how_much_how_sure_who_loses_and_who_pays(
    texts: StudyTexts, by_hand: Study
) -> None:
    told = said(texts, by_hand)
    assert told.startswith("Planning together brings")
    assert "72.0 × 100 m yuan more than everyone for himself, 2024–2027" in told
    # Totals of the members are 72, 52, 92 and -38.
    assert "more in 75\u2009% of 4 members" in told
    assert "Without side payments these lose: Yibin 8.0." in told
    # 9 each: the first pays 71 of its 80, the second receives 17.
    assert "these pay: Luzhou 71.0; these receive: Yibin 17.0, Zigong 9.0" in told
    assert "moving" not in told
    assert "Letting money move between cities adds 1.5." in told


def test_after_payments_no_city_loses_only_where_the_first_can_pay(
    texts: StudyTexts, by_hand: Study
) -> None:
    # It pays 71 and gains 80, 60, 100 and -30: enough in two of four members.
    assert "Then no city loses in 50\u2009% of the members." in said(texts, by_hand)


def test_the_gain_is_told_for_each_resident_and_year(worked_out: Study) -> None:
    base = worked_out.game.base
    person_years = sum(
        float(base.population[0, t].sum()) * 1e4 / 1.03**t for t in range(1, 5)
    )
    expected = worked_out.gain * 1e8 / person_years
    assert yuan_per_resident(worked_out) == pytest.approx(expected)


def test_a_gain_below_what_the_model_can_tell_is_called_little(
    texts: StudyTexts, by_hand: Study
) -> None:
    output = by_hand.gain / by_hand.share_of_output
    for share, little in ((0.0004, True), (0.0006, False)):
        together = ALONE + share * output / 8.0
        told = said(texts, replace(by_hand, payoffs_together=together))
        assert ("brings little" in told) == little


def test_no_gain_is_said_plainly_and_nobody_pays(
    texts: StudyTexts, by_hand: Study
) -> None:
    told = said(texts, replace(by_hand, payoffs_together=ALONE))
    assert told.startswith("Planning together brings nothing more")
    assert "pay:" not in told


def test_where_no_link_pays_it_says_so_and_where_one_does_names_it(
    texts: StudyTexts, by_hand: Study
) -> None:
    link = Offer(
        (0, 1), None, (-3.0, -2.0), 0.0, (0, 1), False, False, 20.0, (2.0, 1.0)
    )
    told = said(texts, replace(by_hand, offers=(link,)))
    assert "No link between cities pays" in told
    built = replace(link, worth=(3.0, 2.0), refusers=(), together=True)
    told = said(texts, replace(by_hand, offers=(built,)))
    assert "Links that pay when both sides build: Luzhou–Yibin." in told


def test_a_state_that_was_never_reached_and_an_early_stop_are_said(
    texts: StudyTexts, by_hand: Study
) -> None:
    restless = replace(by_hand.alone, reached=False)
    changed = replace(by_hand, outcomes=(restless,), alone=restless, is_whole=False)
    told = said(texts, changed)
    assert "From none of 1 starts did everyone for himself come to rest" in told
    assert "Stopped before the end" in told
    assert "came to rest" not in told.replace("did everyone", "")
    (row,) = state_grid(texts, changed).rows
    assert row[-1].text.startswith("did not come to rest")


def test_other_aims_are_not_told_in_yuan_for_each_resident(
    texts: StudyTexts, by_hand: Study
) -> None:
    mixed = replace(SETTING, weights=(("gdp", 1.0), ("life_expectancy", 1.0)))
    assert "yuan a year for each resident" in said(texts, by_hand)
    assert "yuan a year for each resident" not in said(texts, by_hand, mixed)


# ------------------------------------------------------------------------------- tables


def test_the_table_by_city_shows_what_each_gets_pays_and_how_sure(
    texts: StudyTexts, by_hand: Study
) -> None:
    grid = city_grid(texts, by_hand)
    rows = [[cell.text for cell in row] for row in grid.rows]
    thin = "\u2009"
    assert rows[0] == [
        "Luzhou",
        "100.0",
        "180.0",
        "+80.0",
        "\u221271.0",
        "–",
        f"75{thin}%",
        f"50{thin}%",
    ]
    assert rows[1][3:5] == ["\u22128.0", "+17.0"]
    assert rows[-1][:4] == ["All cities", "210.0", "282.0", "+72.0"]
    # The bars stand on one scale, from -8 to 80, with the mark at 9.
    bar = grid.rows[0][3].bar
    assert bar is not None
    assert bar.mark is not None
    assert (bar.start, bar.end) == pytest.approx((8.0 / 88.0, 1.0))
    assert bar.mark == pytest.approx(17.0 / 88.0)


def test_needs_are_shaded_by_what_would_be_lost(
    texts: StudyTexts, by_hand: Study
) -> None:
    asks = np.zeros((8, 8))
    asks[1, 0], asks[2, 0] = 40.0, 10.0
    grid = ask_grid(texts, replace(by_hand, asks=asks))
    assert grid.rows[1][1].text == "40.0"
    assert [grid.rows[c][1].shade for c in (1, 2, 3)] == [1.0, 0.25, 0.0]
    assert grid.rows[0][1].text == ""
    assert grid.summary.startswith(
        "Yibin would lose 40.0 × 100 m yuan if Luzhou went back"
    )


REASONS = (
    ((2.0, 1.0), (), "both gain"),
    ((2.0, -1.0), (1,), "Yibin refuses: loses 1.0"),
    ((0.0, 1.0), (0,), "Luzhou refuses: gains nothing"),
    ((-2.0, -1.0), (0, 1), "neither gains"),
    ((0.0, 0.0), (0, 1), "changes nothing for either"),
)


@pytest.mark.parametrize(("worth", "refusers", "expected"), REASONS)
def test_why_a_pair_signs_or_refuses_an_agreement(
    texts: StudyTexts,
    by_hand: Study,
    worth: tuple[float, float],
    refusers: tuple[int, ...],
    expected: str,
) -> None:
    offer = Offer((0, 1), Domain.SCIENCE, worth, 0.0, refusers, not refusers, True)
    assert reason(texts, by_hand, offer) == expected


def test_why_a_link_is_left(texts: StudyTexts, by_hand: Study) -> None:
    link = Offer((0, 1), None, (2.0, 1.0), 0.0, (), False, True, 20.0, (2.0, 1.5))
    assert "one half built alone opens nothing" in reason(texts, by_hand, link)
    idle = replace(link, hours=(2.0, 2.0))
    assert reason(texts, by_hand, idle) == "saves no time"
    grid = offer_grid(texts, replace(by_hand, offers=(link,)), bool)
    assert "opens nothing: 2.00 → 1.50 h for 20.0" in grid.as_text()


def test_sentences_speak_chinese(texts: StudyTexts, by_hand: Study, desk: Desk) -> None:
    desk.languages.choose(CHINESE)
    told = said(texts, by_hand)
    assert told.startswith(
        "统筹规划带来的好处很小：2024–2027 年比各自为政多 72.0 亿元。"
    )
    assert "泸州 71.0" in told
    assert "Yibin" not in told
    assert not any("a" <= letter <= "z" for letter in told)


def test_with_rivalry_the_sum_is_not_told_as_output(
    texts: StudyTexts, by_hand: Study
) -> None:
    told = said(texts, by_hand, replace(SETTING, rivalry=0.5))
    assert "yuan a year for each resident" not in told
    assert "not what they produce" in told
    assert "not what they produce" not in said(texts, by_hand)
