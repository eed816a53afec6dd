"""What all cities do, in a game: how each splits its money, what pairs have agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.core.region import BoolArray, FloatArray

LOCAL, EDUCATION, HEALTH, PORT, LINKS = 0, 1, 2, 3, 4
"""Lines of a split: local works, the other headings, port; from `LINKS` on the link to
each city in the order of the region."""


@dataclass(frozen=True, eq=False)
class States:
    """P states, or one.

    Attributes
    ----------
    split
        [P, C, 4 + C]: shares of a city's money for each line; they add up to 1.
    signed
        [P, C, C, J]: agreements that are strengthened to 1, symmetric.
    pooled
        [P, C, C]: pairs whose link money is pooled, symmetric.
    sent
        [P, C, C]: share of the first city's envelope that the second spends.
    """

    split: FloatArray
    signed: BoolArray
    pooled: BoolArray
    sent: FloatArray

    def __len__(self) -> int:
        """P."""
        return len(self.split)

    def __getitem__(self, row: int) -> States:
        """One of them, still with its first axis."""
        rows = slice(row, row + 1)
        return States(
            self.split[rows], self.signed[rows], self.pooled[rows], self.sent[rows]
        )

    def part(self, start: int, stop: int) -> States:
        """Some of them."""
        rows = slice(start, stop)
        return States(
            self.split[rows], self.signed[rows], self.pooled[rows], self.sent[rows]
        )

    def copies(self, n: int) -> States:
        """N copies of one, to be changed one by one."""
        return States(
            np.repeat(self.split, n, axis=0),
            np.repeat(self.signed, n, axis=0),
            np.repeat(self.pooled, n, axis=0),
            np.repeat(self.sent, n, axis=0),
        )

    def key(self) -> bytes:
        """The same for states that are the same but for rounding."""
        parts = (
            np.round(self.split, 9) + 0.0,
            self.signed,
            self.pooled,
            np.round(self.sent, 9) + 0.0,
        )
        return b"".join(part.tobytes() for part in parts)

    def with_city_of(self, other: States, city: int) -> States:
        """The same, but one city does what it does in `other`.

        Its split is the other's, and so is all that it has agreed or sent.
        """
        split, signed = self.split.copy(), self.signed.copy()
        pooled, sent = self.pooled.copy(), self.sent.copy()
        split[:, city] = other.split[:, city]
        for mine, theirs in ((signed, other.signed), (pooled, other.pooled)):
            mine[:, city] = theirs[:, city]
            mine[:, :, city] = theirs[:, :, city]
        sent[:, city] = other.sent[:, city]
        return replace(self, split=split, signed=signed, pooled=pooled, sent=sent)

    def with_group_of(self, other: States, members: BoolArray) -> States:
        """The same, but members split and agree among themselves as in `other`.

        Nothing is sent.
        """
        split, inside = self.split.copy(), members[:, None] & members[None, :]
        split[:, members] = other.split[:, members]
        return States(
            split,
            np.where(inside[..., None], other.signed, self.signed),
            np.where(inside, other.pooled, self.pooled),
            np.zeros_like(self.sent),
        )


def joined(states: Sequence[States]) -> States:
    """All of them in one."""
    return States(
        np.concatenate([one.split for one in states]),
        np.concatenate([one.signed for one in states]),
        np.concatenate([one.pooled for one in states]),
        np.concatenate([one.sent for one in states]),
    )
