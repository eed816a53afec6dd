# SPDX-License-Identifier: Apache-2.0
"""What a report says: the numbers of the runs, all parts, both languages whole."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest

from desktop.core.hindcast import HindcastRow
from desktop.core.parameters import central_draws
from desktop.core.plan import base_plan
from desktop.core.projection import project
from desktop.core.region import Line
from desktop.core.replacements import Replacement
from desktop.core.replacing import replaced_region
from desktop.document.paper import (
    Heading,
    Pairs,
    Paper,
    Paragraph,
    Points,
    Table,
    Tiles,
)
from desktop.document.scenario import Scenario
from desktop.document.targets import Target
from desktop.storage.readings import load_hindcast, load_weaknesses
from desktop.ui.report.html import page_of
from tests.gui.report.conftest import Press

SYMBOLS = frozenset({"PM", "LE", "eta", "theta", "zeta"})
CREDITS = frozenset({"GeoNames", "CC", "BY", "GSHHG", "Apache", "ECharts"})


def _tables(paper: Paper, heading: str) -> list[Table]:
    """The tables between a heading and the next one of its level."""
    found, inside = [], False
    for block in paper.blocks:
        if isinstance(block, Heading):
            if block.text == heading:
                inside, level = True, block.level
            elif inside and block.level <= level:
                inside = False
        elif inside and isinstance(block, Table):
            found.append(block)
    return found


def _number(text: str) -> float:
    plain = text.replace("\u2009", "").replace("\u2212", "-").replace("%", "")
    return float(plain.strip())


def _words(paper: Paper) -> str:
    return "\n".join(paper.words())


def test_the_headline_strip_has_the_numbers_of_a_run_of_its_own(press: Press) -> None:
    bundled, scenario = press.bundled, press.sample("hub").scenarios[0]
    region = bundled.region
    draws = central_draws(bundled.parameters, region)
    runs = project(region, draws, scenario.plan, scenario.horizon)
    home = region.index(region.home)
    strip = next(b for b in press.paper("hub", "en").blocks if isinstance(b, Tiles))
    output = strip.tiles[0]
    plan = float(runs.plan.gdp[0, -1, home])
    base = float(runs.base.gdp[0, -1, home])
    assert _number(output.value) == pytest.approx(plan, abs=0.5)
    change = _number(output.change.split()[0].split("\u2009")[0])
    assert change == pytest.approx(100.0 * (plan / base - 1.0), abs=0.05)


def test_exactly_the_changed_inputs_are_listed(press: Press) -> None:
    """Two headings are changed by hand; nothing else is told."""

    def changed(scenario: Scenario) -> Scenario:
        region = press.bundled.region
        plan = base_plan(region)
        budgets = np.array(plan.budgets)
        budgets[0, Line.EDUCATION, 2:5] += 7.5
        budgets[1, Line.HEALTH, :] *= 1.2
        targeting = np.array(plan.targeting)
        targeting[2, 0] = 0.05
        made = replace(plan, budgets=budgets, targeting=targeting)
        return scenario.with_plan(made)

    paper = press.paper_of(press.wanted("base", "en", changed))
    (table,) = _tables(paper, "Every changed input")
    region = press.bundled.region
    first, second, third = (city.id for city in region.cities[:3])
    years = region.years
    rows = [[cell.text for cell in row] for row in table.rows]
    assert [row[:3] for row in rows] == [
        [first, "Education", f"{years[2]}–{years[4]}"],
        [second, "Health", f"from {years[0]} on"],
        [third, "Precision targeting", str(years[0])],
    ]
    assert rows[0][5] == "+7.5"
    assert rows[1][5] == "+20.0\u2009%"
    assert _number(rows[0][4]) - _number(rows[0][3]) == pytest.approx(22.5, abs=0.11)
    assert rows[2][4] == "5.0\u2009%"


def test_the_base_path_changes_nothing_and_says_so(press: Press) -> None:
    words = _words(press.paper("base", "en"))
    assert "Nothing: the plan is the base path." in words
    assert "The plan changes no city's output." in words
    assert "All agreements are as on the base path." in words


def test_every_changed_agreement_is_told(press: Press) -> None:
    (table,) = _tables(press.paper("agreements", "en"), "Changed agreements")
    region = press.bundled.region
    pairs = [f"{region.cities[c].id}–{region.cities[d].id}" for c, d in region.pairs]
    assert [row[0].text for row in table.rows] == pairs
    assert {row[1].text for row in table.rows} == {"all domains"}
    assert {row[4].text for row in table.rows} == {"1.00"}


def test_targets_are_held_against_the_plan(press: Press) -> None:
    home = press.bundled.region.home

    def aimed(scenario: Scenario) -> Scenario:
        low = Target("debt_ratio", home, 2030, 0.01)
        high = Target("gdp", home, 2030, 1.0)
        return replace(scenario, targets=(low, high))

    paper = press.paper_of(press.wanted("hub", "en", aimed))
    (table,) = _tables(paper, "Targets")
    assert [(row[3].text[:8], row[5].text) for row in table.rows] == [
        ("at most ", "no"),
        ("at least", "yes"),
    ]
    assert "1 of 2 targets are reached." in _words(paper)


def test_another_scenario_as_baseline_is_named_and_compared_with(press: Press) -> None:
    opened = press.sample("hub")
    other = press.sample("schools").scenarios[0]
    both = replace(opened, scenarios=(opened.scenarios[0], other), baseline=1)
    wanted = replace(press.wanted("hub", "en"), opened=both, scenario=both.scenarios[0])
    paper = press.paper_of(wanted)
    pairs = dict(next(b for b in paper.blocks if isinstance(b, Pairs)).rows)
    assert pairs["Compared with"] == other.text_in("en").name


def test_all_cities_gain_or_lose_as_their_output_does(press: Press) -> None:
    bundled, scenario = press.bundled, press.sample("schools").scenarios[0]
    region = bundled.region
    draws = central_draws(bundled.parameters, region)
    runs = project(region, draws, scenario.plan, scenario.horizon)
    change = runs.plan.gdp[0, -1] - runs.base.gdp[0, -1]
    (table,) = _tables(press.paper("schools", "en"), "Who gains and who loses, 2035")
    for row, moved in zip(table.rows, change.tolist(), strict=False):
        word = row[1].text
        assert word in {"gains", "loses", "unchanged"}
        if word != "unchanged":
            assert word == ("gains" if moved > 0.0 else "loses")


def test_the_hindcast_tells_its_losses(press: Press) -> None:
    (table,) = _tables(press.paper("hub", "en"), "Hindcast")
    rows: tuple[HindcastRow, ...] = load_hindcast(press.bundled.paths.data())
    assert len(table.rows) == len(rows)
    lost = [row for row in rows if row.best != "model"]
    assert lost
    told = [row[-1].text for row in table.rows]
    assert len([name for name in told if not name.startswith("Model")]) == len(lost)


def test_weaknesses_are_those_of_the_method_notes_in_both_languages(
    press: Press,
) -> None:
    docs = press.bundled.paths.resources / "docs"
    english = load_weaknesses(docs, "en")
    chinese = load_weaknesses(docs, "zh_CN")
    assert len(english) == len(chinese) > 10
    lists = [b for b in press.paper("hub", "zh_CN").blocks if isinstance(b, Points)]
    assert lists[0].items == chinese
    assert not any("**" in item or "`" in item for item in (*english, *chinese))


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_band_is_called_a_range_of_assumptions_and_no_probability(
    press: Press, language: str
) -> None:
    said = {
        "en": "not a probability of what will happen",
        "zh_CN": "不是将来发生的概率",
    }
    assert said[language] in _words(press.paper("hub", language))


def test_the_chinese_report_has_no_english_word(press: Press) -> None:
    """But symbols of the method notes, whom the map thanks, and names of files."""
    fingerprint = press.bundled.region.fingerprint
    for sample in ("hub", "agreements", "schools"):
        for text in press.paper(sample, "zh_CN").words():
            own = text.replace(fingerprint, "").replace(f"{sample}.lzplan", "")
            own = own.replace(fingerprint[:16], "")
            found = set(re.findall("[A-Za-z]{2,}", own))
            assert found <= SYMBOLS | CREDITS, text


def test_the_versions_and_the_whole_fingerprint_stand_in_the_report(
    press: Press,
) -> None:
    words = _words(press.paper("hub", "en"))
    assert press.bundled.region.fingerprint in words
    assert "hub.lzplan" in words


class _Page(HTMLParser):
    """Notes what the page would fetch, its language, its headings, its balance."""

    VOID = frozenset({"meta", "br", "hr", "img", "link", "input", "rect"})

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.targets: set[str] = set()
        self.links: list[str] = []
        self.language = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = given["lang"]
        for name in ("src", "href", "xlink:href", "data", "srcset", "action"):
            if name in given:
                own = given[name].startswith("#")
                (self.links if own else self.fetched).append(given[name])
        self.targets.add(given.get("id", ""))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_web_page_stands_alone(press: Press, language: str) -> None:
    text = page_of(press.paper("hub", language))
    page = _Page()
    page.feed(text)
    page.close()
    assert page.open == []
    assert page.fetched == []
    assert not {"script", "link", "img", "iframe", "object"} & page.tags
    assert "@import" not in text
    assert "url(" not in text
    assert page.language == language.replace("_", "-")
    assert {link.removeprefix("#") for link in page.links} <= page.targets
    assert "svg" in page.tags


def test_names_of_scenarios_cannot_break_out_of_the_page(press: Press) -> None:
    def named(scenario: Scenario) -> Scenario:
        text = replace(scenario.text, name="<script>&\"'", note="<b>note</b>")
        return replace(scenario, text=text, translations={})

    text = press.file(press.wanted("hub", "en", named), ".html").decode()
    page = _Page()
    page.feed(text)
    assert "script" not in page.tags
    assert "&lt;script&gt;" in text


def test_replaced_assumptions_stand_beside_those_of_the_data(press: Press) -> None:
    region = press.bundled.region
    home = region.home
    fact = region.facts.assumed(home, "life_expectancy", region.base_year)
    parameter = press.bundled.parameters["alpha"]
    new = (
        Replacement(home, "life_expectancy", region.base_year, 79.5, "a new survey"),
        Replacement("", "alpha", 0, 0.48, "another study"),
    )
    wanted = press.wanted("hub", "en")
    opened = replace(wanted.opened, region=replaced_region(region, new))
    paper = press.paper_of(replace(wanted, opened=opened))
    (table,) = _tables(paper, "Assumptions replaced")
    first, second = ([cell.text for cell in row] for row in table.rows)
    assert home in first[0]
    assert [_number(text) for text in first[1:3]] == pytest.approx(
        [fact.value, 79.5], rel=1e-3
    )
    assert first[4].startswith("a new survey")
    assert second[0] == parameter.name
    assert second[4] == "another study"
    (none,) = [
        b.text
        for b in press.paper("hub", "en").blocks
        if isinstance(b, Paragraph) and b.text.startswith("None:")
    ]
    assert none not in _words(paper)
