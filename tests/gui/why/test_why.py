# SPDX-License-Identifier: Apache-2.0
"""Why a number is what it is: asked anywhere, divided exactly, followed to data."""

from __future__ import annotations

import html
import re

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QTextBrowser,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from desktop.core.chain import DOMAINS, INDICATOR_SYMBOLS, Key
from desktop.core.indicators import INDICATORS, places
from desktop.core.plan import Plan
from desktop.core.region import Region
from desktop.core.replacements import Replacement
from desktop.core.replacing import replaced_region
from desktop.document.edits import ChangePlan, EditKind, EditLabel
from desktop.document.view import Asked
from desktop.jobs.why import Explanation, LiveWhy, explain
from desktop.ui.indicators.headline import HeadlineTile
from desktop.ui.indicators.movers import MoversPanel
from desktop.ui.indicators.panel import IndicatorsPanel
from desktop.ui.languages import CHINESE
from desktop.ui.scorecard.panel import ScorecardPanel
from desktop.ui.why.chain_html import ChainPages
from desktop.ui.why.chain_page import ChainPage
from desktop.ui.why.dialog import WhyDialog
from desktop.ui.why.division_page import DivisionPage
from desktop.ui.why.waterfall import MOST_ROWS
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part
from tests.plans import gp1


def golden(region: Region, plan: Plan) -> Plan:
    del plan
    return gp1(region)


def make_golden(desk: Desk) -> None:
    assert desk.context.submit(ChangePlan(EditLabel(EditKind.IMPORT), golden))


def opened(desk: Desk, qtbot: QtBot, asked: Asked) -> WhyDialog:
    desk.view.ask_why(asked.indicator, asked.place, asked.year)
    dialog = WhyDialog(desk.context)
    qtbot.addWidget(dialog)
    dialog.show()
    answered(dialog, qtbot)
    return dialog


def answered(dialog: WhyDialog, qtbot: QtBot) -> None:
    live = dialog.findChild(LiveWhy)
    assert live is not None
    with qtbot.waitSignal(live.finished):
        pass


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> WhyDialog:
    make_golden(desk)
    return opened(desk, qtbot, Asked("gdp", "Luzhou", 2035))


def table_rows(dialog: WhyDialog, page: str) -> list[list[str]]:
    table = part(dialog, QTableWidget, f"{page}_table")
    return [
        [
            item.text() if (item := table.item(row, column)) else ""
            for column in range(table.columnCount())
        ]
        for row in range(table.rowCount())
    ]


def amount(text: str) -> float:
    plain = text.replace("\u2009", "").replace("\u2212", "-").split("±")[0]
    return float(plain)


def test_the_parts_add_up_to_the_difference_on_the_screen(
    dialog: WhyDialog, desk: Desk
) -> None:
    now = desk.context.live.current
    home = desk.context.region.index("Luzhou")
    difference = float(now.plan.gdp[0, 12, home] - now.base.gdp[0, 12, home])
    page = part(dialog, DivisionPage, "why_parts")
    fall = page.chart.shown
    assert fall is not None
    assert fall.base + sum(bar.amount for bar in fall.bars) == pytest.approx(fall.value)
    assert fall.value - fall.base == pytest.approx(difference, rel=1e-9)
    rows = table_rows(dialog, "why_parts")
    assert rows[-1][0] == "Together"
    assert sum(amount(row[1]) for row in rows[:-1]) == pytest.approx(
        difference, abs=0.05 * len(rows)
    )
    assert amount(rows[-1][1]) == pytest.approx(difference, abs=0.05)


def test_bars_carry_signs_and_the_direction_is_not_told_by_colour_alone(
    dialog: WhyDialog,
) -> None:
    fall = part(dialog, DivisionPage, "why_channels").chart.shown
    assert fall is not None
    for bar in fall.bars:
        if bar.verdict:
            assert bar.label[0] == ("+" if bar.amount > 0 else "\u2212")
            assert bar.verdict == (1 if bar.amount > 0 else -1)
    assert {bar.verdict for bar in fall.bars} >= {1}


def test_more_debt_is_drawn_as_worse_with_a_plus(
    dialog: WhyDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.view.ask_why("debt_ratio", "Luzhou", 2035)
    answered(dialog, qtbot)
    fall = part(dialog, DivisionPage, "why_parts").chart.shown
    assert fall is not None
    first = fall.bars[0]
    assert (first.verdict, first.label[0]) == (-1, "+")
    assert fall.labels[0].endswith("%")


def test_many_small_parts_are_drawn_together_and_listed_one_by_one(
    dialog: WhyDialog,
) -> None:
    fall = part(dialog, DivisionPage, "why_parts").chart.shown
    assert fall is not None
    assert len(fall.bars) == MOST_ROWS + 1
    assert len(table_rows(dialog, "why_parts")) > 40
    assert "drawn orders" in part(dialog, QLabel, "why_parts_note").text()


def test_the_channels_add_up_to_the_difference_of_output(
    dialog: WhyDialog, desk: Desk
) -> None:
    now, home = desk.context.live.current, desk.context.region.index("Luzhou")
    fall = part(dialog, DivisionPage, "why_channels").chart.shown
    assert fall is not None
    total = sum(bar.amount for bar in fall.bars)
    expected = float(now.plan.gdp[0, 12, home] - now.base.gdp[0, 12, home])
    assert total == pytest.approx(expected, rel=1e-9)


def test_the_table_copies_unrounded(dialog: WhyDialog) -> None:
    part(dialog, QPushButton, "why_channels_copy").click()
    lines = QGuiApplication.clipboard().text().split("\n")
    amounts = [float(line.split("\t")[1]) for line in lines[1:-1]]
    total = float(lines[-1].split("\t")[1])
    assert sum(amounts) == pytest.approx(total, rel=1e-12)
    assert "." in lines[1].split("\t")[1]
    assert len(lines[1].split("\t")[1]) > 10


def test_a_plan_that_equals_the_base_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, Asked("gdp", "Luzhou", 2035))
    empty = part(dialog, QLabel, "why_parts_empty")
    assert not empty.isHidden()
    assert "Change a budget" in empty.text()


def test_an_edit_marks_the_answer_as_old_and_answers_anew(
    dialog: WhyDialog, desk: Desk, qtbot: QtBot
) -> None:
    before = part(dialog, QLabel, "why_answer").text()
    desk.undo.undo()
    assert part(dialog, QLabel, "why_state").text() == "of an earlier plan or question"
    answered(dialog, qtbot)
    assert part(dialog, QLabel, "why_state").text() == ""
    after = part(dialog, QLabel, "why_answer").text()
    assert after != before
    assert after.endswith("as base")


def test_another_question_is_answered_in_the_same_window(
    dialog: WhyDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.view.ask_why("travel_hours", "Luzhou-Zunyi", 2030)
    answered(dialog, qtbot)
    assert part(dialog, QComboBox, "why_indicator").currentData() == "travel_hours"
    assert part(dialog, QComboBox, "why_place").currentText() == "Luzhou–Zunyi"
    assert part(dialog, QSpinBox, "why_year").value() == 2030
    indicator = part(dialog, QComboBox, "why_indicator")
    indicator.setCurrentIndex(indicator.findData("life_expectancy"))
    indicator.activated.emit(indicator.currentIndex())
    answered(dialog, qtbot)
    assert part(dialog, QComboBox, "why_place").currentData() == "Luzhou"
    assert "Life expectancy, Luzhou, 2030" in part(dialog, QLabel, "why_answer").text()


def test_a_place_that_an_indicator_has_not_gives_way_to_the_selected_city(
    dialog: WhyDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.view.ask_why("doctors_per_1000", "region", 2030)
    answered(dialog, qtbot)
    assert part(dialog, QComboBox, "why_place").currentData() == "Luzhou"


def test_the_chain_leads_from_the_number_by_links_to_a_published_figure_and_back(
    dialog: WhyDialog, desk: Desk
) -> None:
    part(dialog, QTabWidget, "why_tabs").setCurrentIndex(2)
    page = part(dialog, ChainPage, "why_chain")
    browser = part(dialog, QTextBrowser, "chain_browser")
    asked = page.key
    for wanted in ("Output without", "base path", "2034"):
        target = next(url for text, url in links(browser) if wanted in text)
        browser.anchorClicked.emit(QUrl(target))
    for _ in range(11):
        target = next(
            url for text, url in links(browser) if "Gross regional product" in text
        )
        browser.anchorClicked.emit(QUrl(target))
    told = browser.toPlainText()
    assert "Read from the data" in told
    assert "published" in told
    assert "2023" in told
    fact = desk.context.region.facts.published("Luzhou", "gdp_nominal_revised", 2023)
    assert fact.source.split(";")[0][:40] in told
    part(dialog, QPushButton, "chain_back").click()
    assert "Read from the data" not in browser.toPlainText()
    part(dialog, QPushButton, "chain_forward").click()
    assert "Read from the data" in browser.toPlainText()
    part(dialog, QPushButton, "chain_first").click()
    assert page.key == asked


def links(browser: QTextBrowser) -> list[tuple[str, str]]:
    found = re.findall(r'<a href="([^"]+)"[^>]*>(.*?)</a>', browser.toHtml(), re.DOTALL)
    return [(re.sub(r"<[^>]+>", "", text), url) for url, text in found]


def test_values_shown_in_the_equation_give_the_result_shown(dialog: WhyDialog) -> None:
    """4 567.2 = 4 554 + 0.6 · (434.5 − 412.5), worked out from the page alone."""
    told = part(dialog, QTextBrowser, "chain_browser").toPlainText()
    line = next(
        line for line in told.split("\n") if re.match(r"^[\d\s.]+ = [\d\s.]+ \+", line)
    )
    plain = re.sub(r"(?<=\d)[\s\u00a0](?=\d)", "", line)
    plain = plain.replace("·", "*").replace("−", "-")
    result, formula = plain.split("=")
    assert eval(formula) == pytest.approx(float(result), rel=1e-5)


def test_parameters_stand_with_range_status_and_citation(dialog: WhyDialog) -> None:
    told = part(dialog, QTextBrowser, "chain_browser").toPlainText()
    assert "range 0 to 1" in told
    assert "read in the source" in told
    assert "Guo, Liu & Ma (2016)" in told


def test_what_the_user_replaced_stands_in_the_chain_before_what_the_data_have(
    desk: Desk,
) -> None:
    context = desk.context
    replaced = replaced_region(
        context.region,
        (
            Replacement("Luzhou", "gdp_nominal_revised", 2023, 3000.0, "New census"),
            Replacement("", "mult", 0, 0.5, "Own estimate"),
        ),
    )
    asked = Asked("gdp", "Luzhou", 2024)
    chain = explain(replaced, gp1(replaced), asked, lambda _: True).chain
    pages = ChainPages(chain, context.words, context.formats, context.themes.now)
    base_year = pages.page(Key("Y", "Luzhou", 0, base=True))
    old = context.region.facts.published("Luzhou", "gdp_nominal_revised", 2023)
    for wanted in ("3\u00a0000", "replaced by the user", "New census", old.source[:20]):
        assert wanted in base_year, wanted
    output = pages.page(chain.key_of("gdp", "Luzhou", 2024))
    assert "0.5 (range 0 to 1)" in output
    assert "replaced by the user" in output


def test_a_strength_of_the_base_year_names_the_agreements_it_was_read_from(
    desk: Desk,
) -> None:
    context, chain = desk.context, chain_of(desk, 2027).chain
    now = context.themes.now
    pages = ChainPages(chain, context.words, context.formats, now, context.agreements)
    signed = [
        row
        for row in context.agreements
        if row.year and row.year <= 2023 and {"Luzhou", "Zunyi"} <= set(row.parties)
    ]
    domain = signed[0].domains[0]
    symbol = next(name for name, one in DOMAINS.items() if one is domain)
    named = [row.name for row in signed if domain in row.domains]
    page = html.unescape(pages.page(Key(symbol, "Luzhou-Zunyi", 0, base=True)))
    assert named
    for name in named:
        assert name in page
    assert signed[0].source[:30] in page


def test_an_edit_keeps_the_page_of_the_chain_that_is_being_read(
    dialog: WhyDialog, desk: Desk, qtbot: QtBot
) -> None:
    page = part(dialog, ChainPage, "why_chain")
    key = Key("K", "Luzhou", 12, base=False)
    page.open_key(key)
    before = part(dialog, QTextBrowser, "chain_browser").toPlainText()
    desk.undo.undo()
    answered(dialog, qtbot)
    assert page.key == key
    assert part(dialog, QTextBrowser, "chain_browser").toPlainText() != before


def test_the_window_speaks_chinese(dialog: WhyDialog, desk: Desk, qtbot: QtBot) -> None:
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "为什么是这样？")
    assert "泸州2035年地区生产总值" in part(dialog, QLabel, "why_answer").text()
    told = part(dialog, QTextBrowser, "chain_browser").toPlainText()
    assert "方法说明中的方程E5" in told
    assert "短期支出乘数" in told
    assert table_rows(dialog, "why_parts")[-1][0] == "合计"


def test_the_button_of_a_plot_asks_about_the_plot(desk: Desk, qtbot: QtBot) -> None:
    panel = IndicatorsPanel(desk.context)
    qtbot.addWidget(panel)
    panel.resize(1200, 800)
    panel.show()
    asked: list[Asked] = []
    desk.view.why_asked.connect(asked.append)
    card = next(c for c in panel._grid.cards if c.indicator == "life_expectancy")
    button = part(card, QToolButton, "why")
    assert button.accessibleName() == "Why is it so? Life expectancy"
    button.click()
    assert asked == [Asked("life_expectancy", "Luzhou", desk.view.now.year)]


def test_a_headline_can_be_asked_about_and_is_pointed_at_by_the_focus(
    desk: Desk, qtbot: QtBot
) -> None:
    panel = IndicatorsPanel(desk.context)
    qtbot.addWidget(panel)
    panel.show()
    asked: list[Asked] = []
    desk.view.why_asked.connect(asked.append)
    tile = part(panel, HeadlineTile, "headline_debt_ratio")
    tile.ask_why()
    assert asked == [Asked("debt_ratio", "Luzhou", desk.view.now.year)]
    other = part(panel, HeadlineTile, "headline_urban_rural_ratio")
    QApplication.sendEvent(other, QFocusEvent(QEvent.Type.FocusIn))
    assert desk.view.asked == Asked("urban_rural_ratio", "Luzhou", desk.view.now.year)


def test_a_move_and_a_cell_of_the_scorecard_can_be_asked_about(
    desk: Desk, qtbot: QtBot
) -> None:
    movers, scores = MoversPanel(desk.context), ScorecardPanel(desk.context)
    asked: list[Asked] = []
    desk.view.why_asked.connect(asked.append)
    for panel in (movers, scores):
        qtbot.addWidget(panel)
        panel.show()
    with qtbot.waitSignal(movers.later.due):
        make_golden(desk)
    movers.findChildren(QToolButton, "why")[0].click()
    part(scores, QToolButton, "why").click()
    assert len(asked) == 2
    assert asked[0].indicator in INDICATOR_SYMBOLS
    assert asked[1].place == "Luzhou"


def test_pointing_at_a_number_is_remembered_until_another_city_is_selected(
    desk: Desk,
) -> None:
    desk.view.point_at("pm25", "Yibin")
    desk.view.set(year=2031)
    assert desk.view.asked == Asked("pm25", "Yibin", 2031)
    desk.view.set(city="Bijie")
    assert desk.view.asked is None


def chain_of(desk: Desk, year: int) -> Explanation:
    context = desk.context
    plan = gp1(context.region)
    return explain(context.region, plan, Asked("gdp", "Luzhou", year), lambda _: True)


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_every_page_behind_every_indicator_can_be_written(
    desk: Desk, code: str
) -> None:
    desk.languages.choose(code)
    chain = chain_of(desk, 2027).chain
    context = desk.context
    pages = ChainPages(chain, context.words, context.formats, context.themes.now)
    todo = [
        chain.key_of(one.id, place, 2027)
        for one in INDICATORS
        for place in places(context.region, one)
    ]
    seen: set[tuple[str, bool, int]] = set()
    while todo:
        key = todo.pop()
        kind = (key.symbol, key.base, min(key.t, 2))
        if kind in seen:
            continue
        seen.add(kind)
        html = pages.page(key)
        assert "{" not in re.sub(r"style='[^']*'", "", html), key
        step = chain.step(key)
        todo += [k for term in step.terms for k in term.keys]
        if step.same_as is not None:
            todo.append(step.same_as)
    assert len(seen) > 150


def test_the_chain_of_the_answer_is_that_of_the_projection_on_view(desk: Desk) -> None:
    make_golden(desk)
    told = chain_of(desk, 2035)
    now = desk.context.live.current
    for indicator in INDICATORS:
        for at, place in enumerate(places(desk.context.region, indicator)):
            value = told.chain.value(told.chain.key_of(indicator.id, place, 2035))
            on_view = float(indicator.read(now.plan)[0, 12, at])
            np.testing.assert_allclose(value, on_view, rtol=1e-9, atol=1e-12)
