"""What a study of cooperation is asked, from the window or the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from desktop.core.cooperation import (
    STARTS,
    Game,
    Payoff,
    Study,
    StudyOptions,
    study,
)
from desktop.core.cooperation.game import go_on
from desktop.core.errors import UserError
from desktop.core.parameters import Parameters, central_draws, random_draws
from desktop.core.progress import Watch, keep_going
from desktop.core.projection import project_base
from desktop.core.region import Domain, Region
from desktop.core.scores import weights_of
from desktop.document.scenario import Scenario

MEMBERS, SEED = 256, 2023
"""The same seed as of every other command, so that all tell the same study."""
FLOOR = 0.7
"""Of education and health: below it the program warns of any plan."""
GDP = "gdp"


def interest(parameters: Parameters) -> float:
    """The yearly rate at which later years count less unless told otherwise."""
    return parameters["r_int"].central


@dataclass(frozen=True)
class StudySetting:
    """What cities are after, what they may do, and how thorough the study is.

    Attributes
    ----------
    weights
        Of indicators by id.
    discount_rate
        Yearly.
    rivalry, agreement_cost
        See `Payoff`.
    floor
        Least of education and health, times the base.
    agreements, links
        Whether they can be signed and built; else they stay as in the scenario.
    """

    weights: tuple[tuple[str, float], ...]
    discount_rate: float
    rivalry: float = 0.0
    agreement_cost: float = 0.0
    floor: float = FLOOR
    agreements: bool = True
    links: bool = True
    n_starts: int = STARTS
    n_members: int = MEMBERS
    seed: int = SEED

    @property
    def is_output_alone(self) -> bool:
        """Whether nothing but output counts."""
        return [key for key, weight in self.weights if weight > 0.0] == [GDP]

    def game(
        self,
        region: Region,
        parameters: Parameters,
        scenario: Scenario,
        wait_turn: Callable[[], None] = go_on,
    ) -> Game:
        """The game that is played.

        Raises
        ------
        UserError
            Where no indicator has a weight, or the scenario lies below the floor.
        """
        weights = weights_of(dict(self.weights), of_cities=True)
        central = central_draws(parameters, region)
        game = Game(
            region,
            central,
            project_base(region, central, scenario.horizon),
            scenario.plan,
            Payoff(weights, self.discount_rate, self.rivalry, self.agreement_cost),
            self.floor,
            tuple(Domain) if self.agreements else (),
            self.links,
            wait_turn,
        )
        if not game.allowed(game.first()).all():
            raise UserError("game_outside_floor", floor=self.floor)
        return game

    def study(
        self,
        game: Game,
        parameters: Parameters,
        watch: Watch = keep_going,
        earlier: Study | None = None,
    ) -> Study:
        """Work it out, or go on from an earlier one that was stopped.

        Raises
        ------
        Cancelled
            Where it is stopped before the first start was through.
        """
        generator = np.random.default_rng(self.seed)
        members = random_draws(parameters, game.region, self.n_members, generator)
        return study(
            game,
            members,
            generator=np.random.default_rng(self.seed),
            options=StudyOptions(n_starts=self.n_starts, earlier=earlier),
            watch=watch,
        )
