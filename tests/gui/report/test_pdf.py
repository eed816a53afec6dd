# SPDX-License-Identifier: Apache-2.0
"""The PDF: what is read back out of it is what the paper says."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from desktop.document.paper import Paper
from desktop.document.scenario import Scenario
from tests.gui.report.conftest import DAY, Press
from tests.pdf_reader import Entry, Pdf, text_of

LANGUAGES = ("en", "zh_CN")
A4 = (595, 842)


def _bare(text: str) -> str:
    """Without blanks: lines are broken anywhere."""
    return re.sub(r"\s", "", text)


def _headings(paper: Paper) -> list[str]:
    return [section.text for section in paper.sections()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_paper_is_found_in_the_pdf(
    press: Press, language: str
) -> None:
    paper = press.paper("hub", language)
    text = _bare(press.pdf("hub", language).whole_text())
    alt = {
        _bare(f.alt) for b in paper.blocks if hasattr(b, "figures") for f in b.figures
    }
    missing = [
        word
        for word in paper.words()
        if _bare(word) not in text and _bare(word) not in alt
    ]
    # Cells of narrow columns are written a line at a time, beside other cells.
    broken = [word for word in missing if len(word) > 12]
    assert [word for word in missing if word not in broken] == []
    parts = {part for word in broken for part in word.split()}
    assert [part for part in parts if _bare(part)[:6] not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", ["hub", "agreements"])
def test_no_letter_is_an_empty_box_and_each_can_be_searched(
    press: Press, language: str, sample: str
) -> None:
    pdf = press.pdf(sample, language)
    for page in range(len(pdf.pages)):
        empty = [font for font, glyph in pdf.glyphs(page) if glyph == 0]
        assert empty == []
        assert "\ufffd" not in pdf.text(page)
        assert "\t" not in pdf.text(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bundled_font_is_embedded_and_is_the_only_one(
    press: Press, language: str
) -> None:
    pdf = press.pdf("hub", language)
    names = set()
    for page in range(len(pdf.pages)):
        for number in pdf.fonts(page).values():
            body = pdf.objects[number]
            found = re.search(rb"/BaseFont /(\S+)", body)
            assert found is not None
            names.add(found.group(1))
    assert names
    assert [name for name in names if not name.startswith(b"NotoSansSC")] == []
    embedded = [b for b in pdf.objects.values() if b"/FontFile2" in b]
    assert len(embedded) >= len(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bundled_font_has_every_letter_of_the_paper(
    press: Press, language: str
) -> None:
    folder = press.bundled.paths.resources / "fonts"
    letters = set("".join(press.paper("schools", language).words()))
    # Thin spaces are set as those that the font has.
    letters -= set("\u2009\n")
    for file in sorted(Path(folder).glob("*.woff2")):
        font = QRawFont(str(file), 16.0)
        assert [one for one in letters if not font.supportsCharacter(ord(one))] == []


def test_each_page_says_its_number_and_how_many_there_are(press: Press) -> None:
    pdf = press.pdf("hub", "en")
    count = len(pdf.pages)
    assert count > 5
    for page in range(count):
        assert _bare(f"Page {page + 1} of {count}") in _bare(pdf.text(page))
    chinese = press.pdf("hub", "zh_CN")
    last = len(chinese.pages)
    assert f"第{last}页，共{last}页" in chinese.text(last - 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_outline_names_every_section_and_leads_to_its_page(
    press: Press, language: str
) -> None:
    pdf = press.pdf("hub", language)
    outline = pdf.outline()
    assert [e.title for e in outline] == _headings(press.paper("hub", language))
    assert b"/PageMode /UseOutlines" in pdf.catalogue

    def leads(entry: Entry) -> None:
        assert _bare(entry.title) in _bare(pdf.text(entry.page))
        for child in entry.children:
            leads(child)

    for entry in outline:
        leads(entry)


def test_pages_are_a4_and_curves_are_lines_not_pixels(press: Press) -> None:
    pdf = press.pdf("hub", "en")
    for number in pdf.pages:
        found = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", pdf.objects[number])
        assert found is not None
        assert tuple(round(float(side)) for side in found.groups()) == A4
    pictures = [b for b in pdf.objects.values() if b"/Subtype /Image" in b]
    assert pictures == []


def test_the_file_names_itself_its_day_and_its_language(press: Press) -> None:
    pdf = press.pdf("hub", "zh_CN")
    paper = press.paper("hub", "zh_CN")
    assert text_of(pdf.information, b"/Title") == paper.title
    assert text_of(pdf.information, b"/Creator") == paper.program
    assert text_of(pdf.information, b"/CreationDate") == "D:20261125"
    assert text_of(pdf.catalogue, b"/Lang") == "zh-CN"


def test_what_was_appended_stands_where_the_tables_say(press: Press) -> None:
    assert press.pdf("hub", "en").offsets_hold()


def test_the_same_input_gives_the_same_words_on_the_same_pages(press: Press) -> None:
    again = press.file(press.wanted("hub", "en"), ".pdf")
    first, second = press.pdf("hub", "en"), Pdf(again)
    assert first.whole_text() == second.whole_text()
    assert first.outline() == second.outline()
    assert DAY in press.file(press.wanted("hub", "en"), ".html").decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_name_the_page_of_each_section(
    press: Press, language: str
) -> None:
    pdf = press.pdf("hub", language)
    first = _bare(pdf.text(0))
    for entry in pdf.outline():
        assert _bare(f"{entry.title}{entry.page + 1}") in first


def test_a_long_note_and_a_long_name_stay_on_their_pages(press: Press) -> None:
    def long(scenario: Scenario) -> Scenario:
        note = " ".join(f"word{k}" for k in range(3000))
        text = replace(scenario.text, name="a long name " * 20, note=note)
        return replace(scenario, text=text, translations={})

    pdf = Pdf(press.file(press.wanted("base", "en", long), ".pdf"))
    text = _bare(pdf.whole_text())
    assert "word0word1" in text
    assert "word2998word2999" in text
    # Whatever is written stands above the foot of its page: one foot, one number.
    pages = [_bare(pdf.text(page)) for page in range(len(pdf.pages))]
    assert all(
        page.endswith(f"Page{k}of{len(pages)}") for k, page in enumerate(pages, 1)
    )
    assert pdf.lowest() > 0.0
