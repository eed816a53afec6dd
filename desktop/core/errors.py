"""What may go wrong through no fault of the program, as codes and facts."""

from __future__ import annotations

from typing import Self, TypeAlias

from desktop.core.messages import SENTENCES

Fact: TypeAlias = "str | int | float | UserError"
"""What a sentence may be filled with; an error inside is a sentence of its own, to be
translated before the one around it is filled."""


class UserError(Exception):
    """Something the user can mend: what happened and what to do.

    Parameters
    ----------
    code
        Key of `desktop.core.messages.SENTENCES`.
    **facts
        What the sentence names: file, row, column, value, bound ...
    """

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        """The sentence in English; the window translates the template instead."""
        return SENTENCES[self.code].format(**self.facts)

    def at(self, **facts: Fact) -> Self:
        """The same error with more places named, known only further out."""
        return type(self)(self.code, **{**self.facts, **facts})


class DataError(UserError):
    """A data folder, table or file that cannot be used as it is."""


class PlanError(UserError):
    """A plan outside the bounds of section 3 of the method notes."""


class Cancelled(Exception):
    """The user stopped it; nothing is to be said."""
