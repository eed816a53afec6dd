"""Makes waterfalls and tables of an explanation."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.attribution import Contribution
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.jobs.why import Explanation
from desktop.ui.formats import Formats
from desktop.ui.why.texts import WhyTexts, say
from desktop.ui.why.waterfall import MOST_ROWS, Bar, Fall

Row = tuple[str, float, str, float]
"""Name, amount, amount as shown, standard error."""

OUTPUT = "gdp"


def part_rows(told: Explanation, texts: WhyTexts) -> list[Row]:
    """All parts, largest first, with their amounts as shown."""
    parts = told.attribution.contributions
    return _rows([texts.part(one.part) for one in parts], parts, told, texts)


def channel_rows(told: Explanation, texts: WhyTexts) -> list[Row]:
    """All channels that did anything, largest first."""
    moved = [(c, a) for c, a in told.channels.items() if abs(a) > 1e-12]
    moved.sort(key=lambda one: -abs(one[1]))
    shown = texts.amounts(OUTPUT, [amount for _, amount in moved])
    return [
        (texts.channel(channel), amount, label, 0.0)
        for (channel, amount), label in zip(moved, shown, strict=True)
    ]


def part_fall(told: Explanation, texts: WhyTexts, formats: Formats) -> Fall:
    """From the base to the plan over the parts."""
    indicator = told.question.indicator.id
    found = told.attribution
    ends = found.base, found.value
    return _fall(indicator, ends, part_rows(told, texts), texts, formats)


def channel_fall(told: Explanation, texts: WhyTexts, formats: Formats) -> Fall:
    """From output of the base to that of the plan over the channels."""
    ends = told.output_base, told.output
    return _fall(OUTPUT, ends, channel_rows(told, texts), texts, formats)


def _rows(
    names: Sequence[str],
    parts: Sequence[Contribution],
    told: Explanation,
    texts: WhyTexts,
) -> list[Row]:
    indicator = told.question.indicator.id
    shown = texts.amounts(indicator, [one.amount for one in parts])
    return [
        (name, one.amount, label, one.error)
        for name, one, label in zip(names, parts, shown, strict=True)
    ]


def _fall(
    indicator: str,
    ends: tuple[float, float],
    rows: list[Row],
    texts: WhyTexts,
    formats: Formats,
) -> Fall:
    kept, rest = rows[:MOST_ROWS], rows[MOST_ROWS:]
    if rest:
        together = sum(row[1] for row in rest)
        template = say(QT_TRANSLATE_NOOP("why", "{count} smaller ones together"))
        name = template.format(count=len(rest))
        largest = max((row[1] for row in rows), key=abs)
        label = texts.amounts(indicator, [together, largest])[0]
        kept = [*kept, (name, together, label, 0.0)]
    decimals = texts.decimals(indicator, [row[1] for row in rows])
    labels = tuple(texts.level(indicator, end, decimals) for end in ends)
    return Fall(
        ends[0],
        ends[1],
        tuple(
            Bar(name, amount, label, _verdict(formats, indicator, amount, label))
            for name, amount, label, _ in kept
        ),
        (
            say(QT_TRANSLATE_NOOP("why", "Base path")),
            say(QT_TRANSLATE_NOOP("why", "Plan")),
        ),
        (labels[0], labels[1]),
        texts.amount(indicator, ends[1] - ends[0], decimals),
    )


def _verdict(formats: Formats, indicator: str, amount: float, label: str) -> int:
    """Better or worse; neither where rounding leaves nothing to be seen."""
    visible = any(digit in "123456789" for digit in label)
    return formats.direction(indicator, amount) if visible else 0
