# SPDX-License-Identifier: Apache-2.0
"""The Chinese of the shipped sources and notes, and what a broken table is told."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.errors import DataError
from desktop.core.renderings import Renderings
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths, find_resources
from desktop.storage.projects_folder import load_projects
from desktop.storage.region_folder import fingerprint
from desktop.storage.renderings_file import RENDERINGS_FILE, load_renderings

_ADDRESS = re.compile(
    r"(?<=GitHub：)\S+|[\w:/-]+[./_][\w./:?=&-]*|(?<=\.net )[a-z]+"
    r"|[A-Z]{2,}\d+\w*|\bfc\w+"
)
"""Of pages, files and commits, as a reader would type them."""
_WORD = re.compile(r"[A-Za-z]{3,}")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_NAMES = {"CEIC", "GitHub", "Gitea", "RenKou", "Solidot", "YunNanProject"}
"""Names that Chinese readers know in these letters."""
_PROSE = re.compile(
    r"(?i)\b(the|of|from|with|about|sign|only|derived|mean|short|sectors|see|year"
    r"|published|memory|assumed|found|number|range|calibrated|upper|form)\b"
)


@pytest.fixture(scope="module")
def bundled() -> Bundled:
    return Bundled(ProgramPaths.of_user(find_resources()))


@pytest.fixture(scope="module")
def chinese(bundled: Bundled) -> Renderings:
    return bundled.renderings()


def _texts(bundled: Bundled) -> Iterator[str]:
    """Every source and note that a screen may show, parameters aside."""
    for fact in bundled.region.facts:
        yield from (fact.source, fact.note)
    for agreement in bundled.folder.agreements:
        yield from (agreement.source, agreement.note)
    for project in load_projects(bundled.paths.data(), bundled.region):
        yield from (project.source, project.note)


def _english_left(text: str) -> set[str]:
    told, _, address = text.partition(" | ")
    if " " in address:
        told = f"{told} {address}"
    return set(_WORD.findall(_ADDRESS.sub("", told))) - _NAMES


def test_every_source_and_note_of_the_shipped_data_has_its_chinese(
    bundled: Bundled, chinese: Renderings
) -> None:
    texts = set(_texts(bundled))
    assert len(texts) > 3000
    left = {text: _english_left(chinese.of(text)) for text in texts}
    assert {text: words for text, words in left.items() if words} == {}


def test_every_parameter_is_told_of_in_chinese(
    bundled: Bundled, chinese: Renderings
) -> None:
    """Authors and journals stay as they are printed; what is said of them does not."""
    for parameter in bundled.parameters.values():
        texts = [parameter.citation, parameter.used_in]
        if not parameter.plain_zh:
            texts.append(parameter.note)
        for text in texts:
            told = chinese.of(text)
            if _WORD.search(text):
                assert _CHINESE.search(told), text
            assert not _PROSE.search(re.sub(r"\([12]\d{3}\) [^：]*", "", told)), told


def test_no_row_of_the_table_is_idle(bundled: Bundled, chinese: Renderings) -> None:
    """Each is the rendering of some text: a renamed source would leave one behind."""
    folder = bundled.paths.data()
    texts = set(_texts(bundled))
    for parameter in bundled.parameters.values():
        texts |= {parameter.citation, parameter.used_in, parameter.note}
    with (folder / RENDERINGS_FILE).open(encoding="utf-8", newline="") as stream:
        rows = [row["text"] for row in csv.DictReader(stream)]
    assert len(rows) == len(chinese)
    numbered = Renderings({text: f"<{row}>" for row, text in enumerate(rows)})
    told = "\n".join(numbered.of(text) for text in texts)
    assert [text for row, text in enumerate(rows) if f"<{row}>" not in told] == []


def test_yearbook_cells_and_census_notes_read_as_in_the_yearbooks(
    chinese: Renderings,
) -> None:
    cell = "China City Statistical Yearbook 2006 (NBS) cell FK248"
    assert chinese.of(cell) == "《中国城市统计年鉴2006》（国家统计局）FK248单元格"
    note = "2nd transcription agrees; as first published; other sources say 11459"
    assert chinese.of(note) == "第二次录入一致；首次公布数；其他来源为11459"
    page = "Bijie Government Work Report, 27 Feb 2021 (copy) | guanlizhidu.com"
    assert (
        chinese.of(page)
        == "毕节市政府工作报告，2021年2月27日（转载） | guanlizhidu.com"
    )
    rail = (
        "rail published 'within half an hour' (line of 2021-06-28; test run 27), plus"
        " 0.75 h access and waiting"
    )
    assert chinese.of(rail) == (
        "铁路，公布为“半小时以内”（2021-06-28 开通的线路，试运行27分钟），"
        "另加0.75小时接驳与候车"
    )


def test_words_are_no_part_of_the_fingerprint(bundled: Bundled, tmp_path: Path) -> None:
    folder = bundled.paths.data()
    for file in folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / RENDERINGS_FILE).write_text("text,text_zh\ncopy,抄本\n", "utf-8")
    assert fingerprint(tmp_path) == fingerprint(folder)
    assert load_renderings(tmp_path).of("copy") == "抄本"


def test_a_region_without_a_table_keeps_its_own_words(tmp_path: Path) -> None:
    assert len(load_renderings(tmp_path)) == 0
    assert load_renderings(tmp_path).of("census") == "census"


@pytest.mark.parametrize(
    ("rows", "code", "facts"),
    [
        ("text\na\n", "data_missing_column", {"column": "text_zh"}),
        ("text,text_zh\na,\n", "data_empty", {"row": 2, "column": "text_zh"}),
        ("text,text_zh\n ,甲\n", "data_empty", {"row": 2, "column": "text"}),
        ("text,text_zh\na,甲\na,乙\n", "data_duplicate", {"row": 3, "what": "a"}),
        (
            "text,text_zh\n{1} a,甲{1}{2}\n",
            "data_unknown_word",
            {"row": 2, "column": "text_zh", "value": "{2}", "known": "{1}"},
        ),
    ],
)
def test_a_broken_table_is_refused_with_row_and_column(
    tmp_path: Path, rows: str, code: str, facts: dict[str, str | int]
) -> None:
    (tmp_path / RENDERINGS_FILE).write_text(rows, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_renderings(tmp_path)
    assert caught.value.code == code
    told = {"file": RENDERINGS_FILE, **facts}
    assert {key: caught.value.facts[key] for key in told} == told


def test_the_table_is_read_when_it_is_asked_for(
    bundled: Bundled, tmp_path: Path
) -> None:
    """The window opens without it; only Chinese needs it."""
    resources = tmp_path / "resources"
    for file in bundled.paths.data().iterdir():
        (resources / "data").mkdir(parents=True, exist_ok=True)
        (resources / "data" / file.name).write_bytes(file.read_bytes())
    (resources / "data" / RENDERINGS_FILE).write_text("text\n", encoding="utf-8")
    broken = Bundled(replace(bundled.paths, resources=resources))
    assert broken.region.n_cities == 8
    with pytest.raises(DataError):
        broken.renderings()
