# SPDX-License-Identifier: Apache-2.0
"""Two languages, complete, and names made of facts."""

import re
import string
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.core.errors import PlanError, UserError
from desktop.core.indicators import INDICATORS
from desktop.core.messages import SENTENCES
from desktop.core.region import Domain, Line
from desktop.document.edits import EditKind, EditLabel, Item
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths
from desktop.ui.languages import CHINESE, Languages
from desktop.ui.names import (
    domain_name,
    indicator_name,
    indicator_short,
    item_name,
    line_name,
    unit_of,
)
from desktop.ui.translation import Words

HAN = re.compile(r"[\u4e00-\u9fff]")
# What a Chinese reader expects in Latin letters, or what has no letters at all.
KEPT = frozenset({"PM2.5", "%"})


def _messages(resources: Path, language: str) -> Iterator[tuple[str, str, str, bool]]:
    """Context, source, translation and whether it is finished."""
    path = resources / "languages" / f"luzhou_{language}.ts"
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            plural = found.find("numerusform")
            text = (found if plural is None else plural).text or ""
            finished = found.get("type") != "unfinished"
            name, source = context.findtext("name"), message.findtext("source")
            yield name or "", source or "", text, finished


def test_every_string_has_its_chinese(program_paths: ProgramPaths) -> None:
    missing = [
        (context, source)
        for context, source, text, finished in _messages(
            program_paths.resources, "zh_CN"
        )
        if not (finished and text)
    ]
    assert missing == []


def test_chinese_is_chinese(program_paths: ProgramPaths) -> None:
    latin = [
        (context, source, text)
        for context, source, text, _ in _messages(program_paths.resources, "zh_CN")
        if re.search("[A-Za-z]{2}", source)
        and not HAN.search(text)
        and source not in KEPT
        and not source.startswith("{")
    ]
    assert latin == []


def test_a_translation_fills_in_the_same_facts(program_paths: ProgramPaths) -> None:
    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for context, source, text, _ in _messages(program_paths.resources, "zh_CN"):
        assert fields(text) <= fields(source), (context, source, text)


def test_mnemonics_are_kept(program_paths: ProgramPaths) -> None:
    for context, source, text, _ in _messages(program_paths.resources, "zh_CN"):
        if context in {"commands", "menus"}:
            has = re.search("&[A-Za-z]", source) is not None
            assert (re.search(r"\(&[A-Z]\)", text) is not None) == has, (source, text)


def test_strings_stand_in_a_context(program_paths: ProgramPaths) -> None:
    # A function called `tr` but used as `translate` would end up in none.
    for language in ("en", "zh_CN"):
        for context, source, _, _ in _messages(program_paths.resources, language):
            assert context, source


def test_every_sentence_of_a_refusal_can_be_translated(
    program_paths: ProgramPaths,
) -> None:
    known = {
        source
        for context, source, _, _ in _messages(program_paths.resources, "zh_CN")
        if context in {"errors", "advice"}
    }
    assert set(SENTENCES.values()) <= known


def test_all_names_of_the_model_are_known_in_both_languages(
    languages: Languages,
) -> None:
    english, chinese = _all_names(), []
    languages.choose(CHINESE)
    chinese = _all_names()
    for before, after in zip(english, chinese, strict=True):
        assert before == "" or after == before in KEPT or HAN.search(after), before


def _all_names() -> list[str]:
    names = [indicator_name(indicator.id) for indicator in INDICATORS]
    names += [indicator_short(indicator.id) for indicator in INDICATORS]
    names += [unit_of(indicator.id) for indicator in INDICATORS]
    names += [domain_name(domain) for domain in Domain]
    names += [line_name(line) for line in Line]
    names += [item_name(item) for item in Item]
    return names


@pytest.fixture
def words(languages: Languages, bundled: Bundled) -> Words:
    return Words(languages, bundled.region, bundled.renderings)


def test_a_refusal_names_places_in_the_language_of_the_window(
    languages: Languages, words: Words
) -> None:
    error = PlanError(
        "plan_budget_low",
        city="Luzhou",
        line="education",
        year=2026,
        value=1.5,
        bound=28.4,
    )
    assert words.error(error).startswith("Luzhou, Education, 2026: 1.5 is below")
    languages.choose(CHINESE)
    assert words.error(error) == (
        "泸州，教育，2026 年：1.5 低于下限 28.4（基准的 0.3 倍）。请调高。"
    )


def test_an_error_inside_an_error_is_a_sentence_of_its_own(
    languages: Languages, words: Words
) -> None:
    inner = UserError("file_missing", file="a.csv")
    outer = UserError("in_scenario", file="b", scenario="S", problem=inner)
    languages.choose(CHINESE)
    assert words.error(outer) == "b，情景“S”：没有文件 a.csv。请检查名称和文件夹。"


def test_an_undo_step_is_called_by_what_it_changed(
    languages: Languages, words: Words
) -> None:
    link = EditLabel(
        EditKind.BUDGET,
        city="Luzhou",
        partner="Zunyi",
        item=Item.LINK,
        years=(2026, 2030),
    )
    reset = EditLabel(EditKind.RESET)
    assert words.edit(link) == "Luzhou link to Zunyi 2026–2030"
    assert words.edit(reset) == "reset"
    languages.choose(CHINESE)
    assert words.edit(link) == "泸州 通往遵义的通道 2026–2030"
    assert words.edit(reset) == "复位"


def test_every_kind_of_edit_has_a_name(words: Words) -> None:
    for kind in EditKind:
        label = EditLabel(
            kind, "Luzhou", "Zunyi", Item.HEALTH, Domain.SCIENCE, (2026, 2026)
        )
        assert words.edit(label).strip()


def test_buttons_of_qt_itself_speak_chinese_too(languages: Languages) -> None:
    languages.choose(CHINESE)
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert cancel == "取消"


def test_the_fonts_have_every_sign_of_the_chinese_texts(
    program_paths: ProgramPaths, languages: Languages
) -> None:
    from PySide6.QtGui import QFont, QRawFont

    from desktop.ui.fonts import add_fonts

    family = add_fonts(program_paths.resources / "fonts")[0]
    font = QRawFont.fromFont(QFont(family))
    signs = {
        sign
        for _, _, text, _ in _messages(program_paths.resources, "zh_CN")
        for sign in text
        if HAN.match(sign) or sign in "，。：；？（）“”、…"
    }
    lacking = {sign for sign in signs if not font.supportsCharacter(ord(sign))}
    assert lacking == set()
