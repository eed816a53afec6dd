"""E4: the way to the sea.

Plain: shippers choose the quickest route to the sea; extra berths stand idle unless
cargo follows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.projection.travel import PROGRESS_SPEED
from desktop.core.region import FloatArray, Network


@dataclass(frozen=True, eq=False)
class Routes:
    """How a city's cargo reaches the sea.

    Attributes
    ----------
    shares
        [..., M, C, P], share of each port; the rest goes by rail all the way.
    log_cost
        [..., M, C], L of E4: the expected cost over all routes, in hours.
    """

    shares: FloatArray
    log_cost: FloatArray


def routes(
    hours: FloatArray, finished: FloatArray, network: Network, k: Coefficients
) -> Routes:
    """Choice among the ports and the all-rail route.

    Parameters
    ----------
    hours
        [..., M, C, C], travel times with each city's own time on the diagonal.
    finished
        [..., M, P], finished port money.
    """
    theta = k.theta_L[..., None]
    spared = 1.0 - np.exp(-PROGRESS_SPEED * finished / k.C_port)
    dwell = k.h_hi - k.h_cut * spared
    to_port = (
        hours[..., network.port_city] + (dwell + network.river_hours)[..., None, :]
    )
    # Costs are taken against the rail route, so that no exponential underflows.
    lead = np.exp(-theta * (to_port - network.rail_hours))
    total = 1.0 + lead.sum(axis=-1)
    return Routes(
        shares=lead / total[..., None],
        log_cost=network.rail_hours - np.log(total) / k.theta_L,
    )


def capacity(finished: FloatArray, network: Network, k: Coefficients) -> FloatArray:
    """[..., M, P], 10,000 TEU a year with the finished port money built."""
    return np.asarray(network.port_capacity + finished / k.c_teu)


def cargo(
    shares: FloatArray, output: FloatArray, output_then: FloatArray, k: Coefficients
) -> FloatArray:
    """[..., M, P], cargo offered to each port before scaling by kappa.

    Parameters
    ----------
    shares
        [..., M, C, P].
    output
        [..., M, C], output of the same year and run.
    output_then
        [C], output of the base year.
    """
    size = output_then / output_then.sum()
    offered = size * (output / output_then) ** k.eps_f
    return np.asarray((offered[..., None, :] @ shares)[..., 0, :])
