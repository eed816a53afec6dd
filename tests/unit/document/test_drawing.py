# SPDX-License-Identifier: Apache-2.0
"""Drawings as values and as SVG text."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from desktop.document.drawing import (
    Anchor,
    Area,
    Dot,
    Drawing,
    Label,
    Line,
    Stroke,
    bounded,
    box,
    moved,
    text_width,
)
from desktop.document.drawing_svg import standalone, svg

SPACE = "{http://www.w3.org/2000/svg}"
DRAWING = Drawing(
    100.0,
    50.0,
    (
        Line(((0.0, 0.0), (10.0, 5.5)), Stroke("#111111", 0.5, (2.0, 1.0))),
        Area((box(1.0, 2.0, 3.0, 4.0),), "#222222", 0.25),
        Dot((7.0, 8.0), 1.5, "#333333", Stroke("#444444", 1.0)),
        Label((9.0, 9.0), "<泸州> & “1”", 8.0, "#555555", True, Anchor.END),
    ),
)


def test_svg_is_well_formed_and_keeps_words_as_words() -> None:
    root = ET.fromstring(standalone(DRAWING, "What it <shows>", "#ffffff"))
    assert root.get("viewBox") == "0 0 100 50"
    texts = [node.text for node in root.iter(f"{SPACE}text")]
    assert texts == ["<泸州> & “1”"]
    (title,) = root.iter(f"{SPACE}title")
    assert title.text == "What it <shows>"


def test_svg_draws_what_was_said() -> None:
    root = ET.fromstring(svg(DRAWING))
    (line,) = root.iter(f"{SPACE}polyline")
    assert line.get("points") == "0,0 10,5.5"
    assert line.get("stroke-dasharray") == "2 1"
    (area,) = root.iter(f"{SPACE}path")
    assert area.get("d") == "M1,2 4,2 4,6 1,6Z"
    assert area.get("fill-opacity") == "0.25"
    (dot,) = root.iter(f"{SPACE}circle")
    assert (dot.get("cx"), dot.get("cy"), dot.get("r")) == ("7", "8", "1.5")
    (text,) = root.iter(f"{SPACE}text")
    assert text.get("text-anchor") == "end"


def test_svg_names_no_address_but_its_own_language() -> None:
    text = standalone(DRAWING, "", "#ffffff")
    assert text.count("http") == 1
    assert 'xmlns="http://www.w3.org/2000/svg"' in text


def test_chinese_letters_are_as_wide_as_they_are_high() -> None:
    assert text_width("泸州", 10.0) == 20.0
    assert text_width("泸州", 10.0, bold=True) > 20.0


def test_words_too_long_are_cut_with_a_mark() -> None:
    assert bounded("short", 100.0, 8.0) == "short"
    cut = bounded("a rather long heading", 60.0, 8.0)
    assert cut.endswith("…")
    assert text_width(cut, 8.0) <= 60.0
    assert not bounded("anything", 1.0, 8.0)


def test_everything_moves_alike() -> None:
    line, area, dot, label = moved(DRAWING.marks, 10.0, -1.0)
    assert isinstance(line, Line)
    assert line.points == ((10.0, -1.0), (20.0, 4.5))
    assert isinstance(area, Area)
    assert area.rings[0][0] == (11.0, 1.0)
    assert isinstance(dot, Dot)
    assert dot.centre == (17.0, 7.0)
    assert isinstance(label, Label)
    assert label.at == (19.0, 8.0)
    assert label.anchor is Anchor.END
