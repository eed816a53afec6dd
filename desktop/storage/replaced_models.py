"""Replaced values of the data as the models of a scenario file, and back."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.core.replacements import Replacement
from desktop.core.replacing import replaced_region
from desktop.storage.scenario_schema import ReplacedModel


def replaced_models(region: Region) -> list[ReplacedModel]:
    """What is replaced in a region, as it is written."""
    return [
        ReplacedModel(
            place=one.place,
            quantity=one.quantity,
            year=one.year,
            value=one.value,
            reason=one.reason,
        )
        for one in region.replaced
    ]


def region_of(region: Region, models: Sequence[ReplacedModel], file: str) -> Region:
    """The region of the data with the values that a file replaces, and no others.

    Parameters
    ----------
    file
        Named in refusals.

    Raises
    ------
    UserError
        Where a value is not known to the data or cannot be.
    """
    replaced = [
        Replacement(one.place, one.quantity, one.year, one.value, one.reason)
        for one in models
    ]
    try:
        return replaced_region(region, replaced)
    except UserError as problem:
        raise UserError("in_file", file=file, problem=problem) from problem
