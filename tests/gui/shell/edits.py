# SPDX-License-Identifier: Apache-2.0
"""Edits that several tests send."""

from desktop.document.edits import EditKind, EditLabel, Item, MoneyCell, SetMoney


def school_money(amount: float, gesture: int = 0) -> SetMoney:
    """Education of the first city in the third year."""
    label = EditLabel(EditKind.BUDGET, city="Luzhou", item=Item.EDUCATION)
    return SetMoney(label, (MoneyCell(0, Item.EDUCATION, 2, amount),), gesture)
