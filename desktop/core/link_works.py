"""Money under way and finished in the links between cities (E10, E16).

A run keeps travel times, not the building sites behind them; this reads the sites
back from the plan and what the run says was carried out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Parameters
from desktop.core.plan import Plan
from desktop.core.projection.infrastructure import STAGES, first_money
from desktop.core.projection.readings import untargeted
from desktop.core.projection.run import Run
from desktop.core.region import FloatArray, Line, Region


@dataclass(frozen=True, eq=False)
class LinkWorks:
    """Both halves of every link by year; index 0 is the base year.

    Attributes
    ----------
    spent, under_way, finished
        [T + 1, C, C], 100 million yuan of the first city for its half of the link to
        the second: given in the year, being built at its end, and in use during it.
    """

    spent: FloatArray
    under_way: FloatArray
    finished: FloatArray


def link_works(
    region: Region, parameters: Parameters, plan: Plan, run: Run
) -> LinkWorks:
    """The building sites of a central run.

    Parameters
    ----------
    plan
        As wished for.
    run
        The plan run; its first member is read, which is the central one.
    """
    n_years = run.n_years
    pace = STAGES / parameters["tau_L"].central
    shape = (n_years + 1, region.n_cities, region.n_cities)
    spent, under_way, finished = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    if plan.links[:, :, :n_years].any():
        asked = run.asked[0, :, :, Line.INFRASTRUCTURE]
        done = run.executed[0, :, :, Line.INFRASTRUCTURE]
        kept = np.minimum(done / np.where(asked > 0.0, asked, 1.0), 1.0)
        left = untargeted(region, plan.targeting[:, :n_years]).T
        site = first_money(spent[0])
        for t in range(1, n_years + 1):
            spent[t] = kept[t, :, None] * plan.links[:, :, t - 1]
            finished[t] = site.finished
            site = site.year_later(spent[t] * left[t - 1, :, None], pace)
            under_way[t] = site.works.first + site.works.second
    return LinkWorks(spent, under_way, finished)
