"""Reads an amount as people write it: 12.5亿, 3,200万, １２．５, +10%, 1.2 bn."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto


class AmountKind(Enum):
    """What a typed number counts."""

    SHOWN = auto()
    """In the unit of the table."""
    HUNDRED_MILLION = auto()
    """In 100 million yuan, whatever the table shows."""
    YUAN = auto()
    """In yuan; per head where the table shows yuan per head."""
    PERCENT = auto()
    """In per cent; of output where the table shows that."""
    CHANGE = auto()
    """A fraction of the base to add or take off."""


@dataclass(frozen=True)
class TypedAmount:
    """A number with what it counts."""

    kind: AmountKind
    value: float


# Commas, apostrophes and spaces part thousands, so "12,5" is no number: read as 125
# it would be a wrong one.
_NUMBER = (
    r"\d{1,3}(?:(?P<mark>[, '])\d{3}(?:(?P=mark)\d{3})*)(?:\.\d*)?|\d+\.?\d*|\.\d+"
)
_PATTERN = re.compile(
    rf"(?P<sign>[+-])?\s*[¥￥]?\s*(?P<number>{_NUMBER})(?P<power>e[+-]?\d{{1,3}})?"
    r"\s*(?P<unit>[^\d\s.,+-].*)?"
)
# 100 million yuan
_SCALES = {
    "万亿": 1e4,
    "亿": 1.0,
    "千万": 0.1,
    "百万": 0.01,
    "万": 1e-4,
    "billion": 10.0,
    "bn": 10.0,
    "million": 0.01,
    "mn": 0.01,
    "m": 0.01,
}
_CURRENCY = re.compile(r"\s*(?:元|yuan|cny|rmb)(?:\s*/\s*(?:人|head)|\s*per head)?$")


def read_amount(text: str) -> TypedAmount | None:
    """The amount that `text` writes; None where it is not one.

    Full-width digits and signs, Chinese and English units and thousands separators
    are understood. A signed per cent ("+10%") is a change from the base.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    plain = plain.replace("−", "-").replace("。", ".").replace("’", "'")
    match = _PATTERN.fullmatch(plain)
    if match is None:
        return None
    digits = re.sub(r"[, ']", "", match["number"]) + (match["power"] or "")
    value = float(digits)
    if not math.isfinite(value):
        return None
    signed = -value if match["sign"] == "-" else value
    return _with_unit(signed, match["unit"] or "", match["sign"] is not None)


def _with_unit(value: float, unit: str, is_signed: bool) -> TypedAmount | None:
    unit = unit.strip()
    if not unit:
        return TypedAmount(AmountKind.SHOWN, value)
    if unit == "%":
        if is_signed:
            return TypedAmount(AmountKind.CHANGE, value / 100.0)
        return TypedAmount(AmountKind.PERCENT, value)
    bare = _CURRENCY.sub("", unit)
    if not bare:
        return TypedAmount(AmountKind.YUAN, value)
    scale = _SCALES.get(bare)
    if scale is None:
        return None
    return TypedAmount(AmountKind.HUNDRED_MILLION, value * scale)
