"""A drawing as SVG text: the same text for the same drawing, words as words."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from desktop.document.drawing import (
    Anchor,
    Area,
    Dot,
    Drawing,
    Label,
    Line,
    Mark,
    Point,
    Stroke,
)

FONTS = (
    "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC',"
    "'Microsoft YaHei','WenQuanYi Micro Hei',sans-serif"
)
"""What is on the machines that read Chinese; nothing is fetched."""


def svg(drawing: Drawing, alt: str = "", *, ground: str = "") -> str:
    """The drawing as one `svg` element.

    Parameters
    ----------
    alt
        What the picture shows, for those who do not see it.
    ground
        Colour behind it; empty for none.
    """
    width, height = _number(drawing.width), _number(drawing.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt"'
        f' height="{height}pt" viewBox="0 0 {width} {height}" role="img"'
        f' font-family="{escape(FONTS, quote=True)}">'
    )
    parts = [head]
    if alt:
        parts.append(f"<title>{escape(alt)}</title>")
    if ground:
        parts.append(f'<rect width="{width}" height="{height}" fill="{ground}"/>')
    parts += [_mark(mark) for mark in drawing.marks]
    parts.append("</svg>")
    return "\n".join(parts)


def standalone(drawing: Drawing, alt: str, ground: str) -> str:
    """The drawing as a file of its own."""
    declared = '<?xml version="1.0" encoding="UTF-8"?>'
    return f"{declared}\n{svg(drawing, alt, ground=ground)}\n"


def _mark(mark: Mark) -> str:
    if isinstance(mark, Line):
        return (
            f'<polyline points="{_points(mark.points)}" fill="none"'
            f"{_stroke(mark.stroke)}/>"
        )
    if isinstance(mark, Area):
        path = "".join(f"M{_points(ring)}Z" for ring in mark.rings)
        opacity = f' fill-opacity="{mark.opacity:g}"' if mark.opacity < 1.0 else ""
        return (
            f'<path d="{path}" fill="{mark.fill}" fill-rule="evenodd"{opacity}'
            f"{_stroke(mark.stroke)}/>"
        )
    if isinstance(mark, Dot):
        x, y = map(_number, mark.centre)
        return (
            f'<circle cx="{x}" cy="{y}" r="{_number(mark.radius)}"'
            f' fill="{mark.fill}"{_stroke(mark.stroke)}/>'
        )
    return _label(mark)


def _label(label: Label) -> str:
    x, y = map(_number, label.at)
    weight = ' font-weight="600"' if label.bold else ""
    anchor = label.anchor.value
    anchored = "" if label.anchor is Anchor.START else f' text-anchor="{anchor}"'
    return (
        f'<text x="{x}" y="{y}" font-size="{_number(label.size)}"'
        f' fill="{label.colour}"{weight}{anchored}>{escape(label.text)}</text>'
    )


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dashes = ""
    if stroke.dashes:
        dashes = f' stroke-dasharray="{" ".join(map(_number, stroke.dashes))}"'
    width = _number(stroke.width)
    return (
        f' stroke="{stroke.colour}" stroke-width="{width}"'
        f' stroke-linejoin="round"{dashes}'
    )


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in points)


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text
