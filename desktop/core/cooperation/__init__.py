"""Cities against each other and together: what they gain, who pays, how sure it is."""

from desktop.core.cooperation.alone import Outcome, everyone_for_himself
from desktop.core.cooperation.effects import Effect
from desktop.core.cooperation.game import Game
from desktop.core.cooperation.offers import Offer
from desktop.core.cooperation.payoffs import Payoff
from desktop.core.cooperation.sharing import equal_split, shapley_split
from desktop.core.cooperation.states import (
    EDUCATION,
    HEALTH,
    LINKS,
    LOCAL,
    PORT,
    States,
)
from desktop.core.cooperation.studies import (
    LITTLE,
    STARTS,
    Study,
    StudyOptions,
    study,
)
from desktop.core.cooperation.sureness import Sureness
from desktop.core.cooperation.together import plan_together

__all__ = [
    "EDUCATION",
    "HEALTH",
    "LINKS",
    "LITTLE",
    "LOCAL",
    "PORT",
    "STARTS",
    "Effect",
    "Game",
    "Offer",
    "Outcome",
    "Payoff",
    "States",
    "Study",
    "StudyOptions",
    "Sureness",
    "equal_split",
    "everyone_for_himself",
    "plan_together",
    "shapley_split",
    "study",
]
