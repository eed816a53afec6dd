"""Where the names at the ends of the curves stand, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence


def place_labels(
    wanted: Sequence[float], height: float, top: float, bottom: float, first: int = -1
) -> list[float | None]:
    """Centres of labels, as near to the wanted ones as their heights allow.

    Parameters
    ----------
    wanted
        Wanted centres, in pixels downwards.
    height
        Height of each label, above zero.
    top, bottom
        Labels stay inside these ends.
    first
        Position of the label that is kept where not all have room; the others are
        kept in their order.

    Returns
    -------
    list
        A centre for each label, None for those without room. The order from top to
        bottom follows the wanted one; the sum of squared shifts is least.
    """
    capacity = max(int((bottom - top) / height + 1e-9), 0)
    ranked = sorted(range(len(wanted)), key=lambda k: (k != first, k))
    kept = sorted(ranked[:capacity], key=lambda k: (wanted[k], k))
    free = [wanted[k] - place * height for place, k in enumerate(kept)]
    highest = top + height / 2.0
    lowest = bottom - height / 2.0 - (len(kept) - 1) * height
    centres: list[float | None] = [None] * len(wanted)
    for place, (k, value) in enumerate(zip(kept, _rising(free), strict=True)):
        centres[k] = min(max(value, highest), lowest) + place * height
    return centres


def _rising(values: Sequence[float]) -> list[float]:
    """The non-decreasing sequence with the least squared distance to `values`."""
    pools: list[tuple[float, int]] = []
    for value in values:
        total, count = value, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            earlier, members = pools.pop()
            total, count = total + earlier, count + members
        pools.append((total, count))
    return [total / count for total, count in pools for _ in range(count)]
