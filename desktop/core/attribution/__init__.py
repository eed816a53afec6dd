"""What moved a number: which parts of a plan, and through which channels."""

from desktop.core.attribution.channels import Channel, Channels, channels
from desktop.core.attribution.parts import Part, PartKind, Parts, parts_of
from desktop.core.attribution.shares import (
    EXACT_PARTS,
    Attribution,
    Contribution,
    Method,
    attribute,
)

__all__ = [
    "EXACT_PARTS",
    "Attribution",
    "Channel",
    "Channels",
    "Contribution",
    "Method",
    "Part",
    "PartKind",
    "Parts",
    "attribute",
    "channels",
    "parts_of",
]
