"""What the undo menu names: kinds of change, and the facts of one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop.core.region import Domain


class Item(Enum):
    """What money can be typed for; the parts of infrastructure on their own."""

    INFRASTRUCTURE = "infrastructure"
    LOCAL_WORKS = "local_works"
    LINK = "link"
    PORT = "port"
    EDUCATION = "education"
    HEALTH = "health"


class EditKind(Enum):
    """What the undo menu names; the sentence is made in the window."""

    BUDGET = auto()
    TARGETING = auto()
    AGREEMENT = auto()
    JOINT_FUNDING = auto()
    DEBT_RULE = auto()
    HORIZON = auto()
    TEXT = auto()
    PASTE = auto()
    RESET = auto()
    SPREAD = auto()
    IMPORT = auto()
    SIGN_ALL = auto()
    RESET_COOPERATION = auto()
    TARGETS = auto()
    NEW_SCENARIO = auto()
    COPY_SCENARIO = auto()
    REMOVE_SCENARIO = auto()
    MOVE_SCENARIO = auto()
    BASELINE = auto()
    MERGE = auto()
    STUDY = auto()
    SEARCH = auto()
    STRENGTHEN = auto()
    END_AGREEMENT = auto()
    CORRIDOR = auto()
    REPLACE = auto()
    TAKE_BACK = auto()


@dataclass(frozen=True)
class EditLabel:
    """Facts for the name of an undo step; fields that do not apply are empty.

    Attributes
    ----------
    city, partner
        Ids of the region.
    item
        Budget item changed.
    years
        First and last calendar year touched.
    names
        What data call the subject, in English and in Chinese; empty where it needs no
        name of its own.
    replaced
        Place, quantity and year of a value of the data; see `Replacement`.
    """

    kind: EditKind
    city: str = ""
    partner: str = ""
    item: Item | None = None
    domain: Domain | None = None
    years: tuple[int, int] | None = None
    names: tuple[str, str] = ("", "")
    replaced: tuple[str, str, int] | None = None
