"""Whether local works can pay for the agreements of a plan (E17)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from desktop.core.advice_facts import Advice, Tone, city_spans, money
from desktop.core.parameters import central_draws
from desktop.core.plan import Plan
from desktop.core.projection.agreement_costs import yearly_costs
from desktop.core.projection.run import Run
from desktop.core.region import FloatArray, Line, Region
from desktop.core.replacing import parameters_of


def unpaid_agreements(region: Region, plan: Plan, run: Run) -> Iterator[Advice]:
    """Agreements that cost more than local works have."""
    # As the data have it no agreement costs anything.
    if not region.replaced:
        return
    k = central_draws(parameters_of(region), region).coefficients
    strength = run.agreements[:1].transpose(1, 0, 4, 2, 3)
    costs = yearly_costs(strength, k)
    if costs is None:
        return
    unpaid = np.maximum(costs[1:, 0].T - _local_works(plan, run), 0.0)
    for c, first, last, years in city_spans(region, unpaid > 0.0):
        amount = money("amount", unpaid[c, first : last + 1])
        city = region.cities[c].id
        yield Advice(
            "advice_agreements_unpaid", Tone.WARNING, city, years, numbers=(amount,)
        )


def _local_works(plan: Plan, run: Run) -> FloatArray:
    """[C, T], after the debt rule and before agreements."""
    asked = run.asked[0, 1:, :, Line.INFRASTRUCTURE].T
    spent = run.executed[0, 1:, :, Line.INFRASTRUCTURE].T
    kept = np.minimum(spent / np.where(asked > 0.0, asked, 1.0), 1.0)
    years = slice(run.n_years)
    inside = plan.links.sum(axis=1)[:, years] + plan.ports[:, years]
    return np.asarray(spent - kept * inside)
