"""Tables of a merge: conflicts with what is chosen, and one account a city."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.merging import Merge
from desktop.document.merging_accounts import Account
from desktop.ui.context import PanelContext
from desktop.ui.merging.words import MergeWords, say
from desktop.ui.sheet import SheetCell, SheetContent


def chosen_option(merge: Merge, row: int) -> int:
    """Position of the option of a conflict that counts now."""
    conflict = merge.conflicts[row]
    return min(merge.decisions.get(conflict.key, 0), len(conflict.options) - 1)


def conflicts_content(merge: Merge, words: MergeWords) -> SheetContent:
    """Every conflict with what is chosen; a proposal says that it is one."""
    heads = (
        say(QT_TRANSLATE_NOOP("merging", "About")),
        say(QT_TRANSLATE_NOOP("merging", "Years")),
        say(QT_TRANSLATE_NOOP("merging", "Taken")),
        say(QT_TRANSLATE_NOOP("merging", "Decided")),
        say(QT_TRANSLATE_NOOP("merging", "Why")),
    )
    proposed = say(QT_TRANSLATE_NOOP("merging", "proposal"))
    decided = say(QT_TRANSLATE_NOOP("merging", "decided"))

    def cell(row: int, column: int) -> SheetCell:
        conflict = merge.conflicts[row]
        if column == 0:
            return SheetCell(words.subject(conflict.key))
        if column == 1:
            return SheetCell(words.years(conflict))
        if column == 2:
            option = conflict.options[chosen_option(merge, row)]
            return SheetCell(words.option(merge, conflict, option))
        if column == 3:
            is_made = conflict.key in merge.decisions
            return SheetCell(decided if is_made else proposed, verdict=int(is_made))
        return SheetCell(words.why(conflict))

    return SheetContent(heads, frozenset(), len(merge.conflicts), cell)


def accounts_content(context: PanelContext, found: Sequence[Account]) -> SheetContent:
    """What each city asks for, offers, and gets from the package."""
    heads = (
        say(QT_TRANSLATE_NOOP("merging", "City")),
        say(QT_TRANSLATE_NOOP("merging", "asks others for [100 m yuan]")),
        say(QT_TRANSLATE_NOOP("merging", "offers others [100 m yuan]")),
        say(QT_TRANSLATE_NOOP("merging", "the package gives it [100 m yuan]")),
        say(QT_TRANSLATE_NOOP("merging", "agreements asked for")),
        say(QT_TRANSLATE_NOOP("merging", "agreements it gets")),
    )

    def cell(row: int, column: int) -> SheetCell:
        one = found[row]
        if column == 0:
            return SheetCell(context.words.city(context.region.cities[one.city]))
        value = (
            one.asks_money,
            one.offers_money,
            one.gets_money,
            one.asks_agreements,
            one.gets_agreements,
        )[column - 1]
        decimals = 1 if column < 4 else 0
        verdict = 0
        if column == 3 and one.gets_money < one.asks_money - 1e-9:
            verdict = -1
        if column == 5 and one.gets_agreements < one.asks_agreements:
            verdict = -1
        text = context.formats.number(float(value), decimals)
        return SheetCell(text, float(value), verdict)

    return SheetContent(heads, frozenset(range(1, 6)), len(found), cell)
