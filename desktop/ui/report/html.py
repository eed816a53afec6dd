"""A paper as one web page that stands alone: nothing is fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from desktop.document.drawing_svg import FONTS, svg
from desktop.document.paper import (
    Block,
    Cell,
    Figures,
    Heading,
    Pairs,
    Paper,
    Paragraph,
    Points,
    Table,
    Tile,
    Tiles,
    Tone,
)
from desktop.ui.theme import LIGHT

_TONES = {
    Tone.PLAIN: "",
    Tone.MUTED: "muted",
    Tone.BETTER: "better",
    Tone.WORSE: "worse",
}

_STYLE = f"""
:root {{ color-scheme: light; }}
body {{ margin: 0; background: {LIGHT.canvas}; color: {LIGHT.text};
  font: 15px/1.55 {FONTS}; }}
main {{ box-sizing: border-box; max-width: 860px; margin: 0 auto; background: #fff;
  padding: 48px 64px 64px; }}
h1 {{ font-size: 28px; line-height: 1.25; margin: 0 0 4px; }}
h2 {{ font-size: 20px; margin: 48px 0 12px; padding-top: 12px;
  border-top: 2px solid {LIGHT.accent}; }}
h3 {{ font-size: 15px; margin: 28px 0 8px; }}
p {{ margin: 8px 0; max-width: 68ch; }}
.lead {{ font-size: 17px; }}
.muted {{ color: {LIGHT.muted}; }} p.muted {{ font-size: 13px; }}
.better {{ color: {LIGHT.better}; }} .worse {{ color: {LIGHT.worse}; }}
nav {{ font-size: 13px; margin: 24px 0; }}
nav a {{ margin-right: 14px; white-space: nowrap; }}
a {{ color: {LIGHT.accent}; text-decoration: none; }}
a:hover, a:focus {{ text-decoration: underline; }}
.wide {{ overflow-x: auto; margin: 12px 0; }}
table {{ border-collapse: collapse; width: 100%; font-size: 13px;
  font-variant-numeric: tabular-nums; }}
th {{ text-align: left; font-weight: 600; color: {LIGHT.muted};
  border-bottom: 1px solid {LIGHT.given}; }}
th, td {{ padding: 5px 8px 5px 0; vertical-align: top; }}
td {{ border-bottom: 1px solid {LIGHT.border}; }}
th.number, td.number {{ text-align: right; padding: 5px 0 5px 8px;
  white-space: nowrap; }}
td:first-child {{ white-space: nowrap; }}
td small {{ display: block; font-size: 12px; }}
dl {{ display: grid; grid-template-columns: max-content 1fr; gap: 3px 20px;
  font-size: 14px; margin: 16px 0; }}
dt {{ color: {LIGHT.muted}; }} dd {{ margin: 0; overflow-wrap: anywhere; }}
.tiles {{ display: flex; flex-wrap: wrap; gap: 10px; margin: 16px 0; }}
.tile {{ flex: 1 1 112px; border: 1px solid {LIGHT.border}; border-radius: 6px;
  padding: 10px 12px; }}
.tile b {{ display: block; font-size: 21px; line-height: 1.3; white-space: nowrap; }}
.tile b small {{ font-weight: 400; font-size: 11px; color: {LIGHT.muted}; }}
.tile span {{ display: block; font-size: 12px; }}
.figures {{ display: grid; gap: 20px 24px; margin: 16px 0; }}
.figures svg {{ width: 100%; height: auto; }}
footer {{ margin-top: 48px; font-size: 12px; color: {LIGHT.muted}; }}
@media (max-width: 640px) {{ main {{ padding: 24px 20px; }}
  .figures {{ grid-template-columns: 1fr !important; }} }}
@media print {{ body {{ background: #fff; }} main {{ padding: 0; max-width: none; }}
  nav {{ display: none; }} tr, figure, .tile {{ break-inside: avoid; }}
  h2, h3 {{ break-after: avoid; }} }}
"""


def page_of(paper: Paper) -> str:
    """The whole page; the same paper gives the same page."""
    language = paper.language.replace("_", "-")
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="{escape(paper.program, quote=True)}">',
        f'<meta name="date" content="{paper.day}">',
        f"<title>{escape(paper.title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body><main>",
        f"<h1>{escape(paper.title)}</h1>",
        f'<p class="muted">{escape(paper.subtitle)}</p>',
        _contents(paper),
        *_blocks(paper),
        f"<footer>{escape(paper.footer)}</footer>",
        "</main></body>",
        "</html>",
        "",
    ]
    return "\n".join(parts)


def _contents(paper: Paper) -> str:
    links = "\n".join(
        f'<a href="#section-{k}">{escape(heading.text)}</a>'
        for k, heading in enumerate(paper.sections(), start=1)
    )
    return f'<nav aria-label="{escape(paper.contents, quote=True)}">\n{links}\n</nav>'


def _blocks(paper: Paper) -> Iterator[str]:
    section = 0
    for block in paper.blocks:
        if isinstance(block, Heading) and block.level == 1:
            section += 1
            yield f'<h2 id="section-{section}">{escape(block.text)}</h2>'
        else:
            yield _block(block)


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h3>{escape(block.text)}</h3>"
    if isinstance(block, Paragraph):
        return _paragraph(block)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Figures):
        return _figures(block)
    return _listed(block)


def _listed(block: Points | Pairs | Tiles) -> str:
    if isinstance(block, Points):
        return _points(block)
    if isinstance(block, Tiles):
        tiles = "\n".join(map(_tile, block.tiles))
        return f'<div class="tiles">\n{tiles}\n</div>'
    rows = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in block.rows
    )
    return f"<dl>{rows}</dl>"


def _paragraph(block: Paragraph) -> str:
    kind = "lead" if block.is_lead else _TONES[block.tone]
    opening = f'<p class="{kind}">' if kind else "<p>"
    return f"{opening}{escape(block.text)}</p>"


def _points(block: Points) -> str:
    kind = "ol" if block.numbered else "ul"
    items = "\n".join(f"<li><p>{escape(item)}</p></li>" for item in block.items)
    return f"<{kind}>\n{items}\n</{kind}>"


def _table(block: Table) -> str:
    heads = "".join(
        f'<th scope="col"{_number(block, k)}>{escape(head)}</th>'
        for k, head in enumerate(block.heads)
    )
    rows = "\n".join(
        "<tr>"
        + "".join(_cell(cell, _number(block, k)) for k, cell in enumerate(row))
        + "</tr>"
        for row in block.rows
    )
    return (
        f'<div class="wide"><table>\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table></div>"
    )


def _number(block: Table, column: int) -> str:
    return ' class="number"' if column in block.numeric else ""


def _cell(cell: Cell, attribute: str) -> str:
    tone = _TONES[cell.tone]
    text, second = escape(cell.text), escape(cell.second)
    if cell.bold:
        text = f"<b>{text}</b>"
    if second:
        marked = f' class="{tone}"' if tone else ""
        return f"<td{attribute}>{text}<small{marked}>{second}</small></td>"
    if tone:
        text = f'<span class="{tone}">{text}</span>'
    return f"<td{attribute}>{text}</td>"


def _tile(tile: Tile) -> str:
    unit = f" <small>{escape(tile.unit)}</small>" if tile.unit else ""
    tone = _TONES[tile.tone]
    marked = f' class="{tone}"' if tone else ""
    value, place = escape(tile.value), escape(tile.place)
    return (
        f'<div class="tile"><span>{escape(tile.name)}</span>'
        f'<span class="muted">{place}</span><b>{value}{unit}</b>'
        f"<span{marked}>{escape(tile.change)}</span></div>"
    )


def _figures(block: Figures) -> str:
    figures = "\n".join(
        f'<figure style="margin:0">{svg(one.drawing, one.alt)}</figure>'
        for one in block.figures
    )
    columns = f"grid-template-columns:repeat({block.columns},1fr)"
    return f'<div class="figures" style="{columns}">\n{figures}\n</div>'
