"""The response parameters: what they are, their central values, and draws of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self

import numpy as np

from desktop.core.region import FloatArray, Region
from desktop.core.triangular import latin_hypercube, triangular_quantiles


@dataclass(frozen=True)
class Parameter:
    """One row of parameters.csv.

    Attributes
    ----------
    central, low, high
        The value and the ends of its triangular range, in `unit`.
    sampled
        Whether members draw it; else it is fixed at `central`.
    used_in
        The equations it stands in.
    note
        The sentence for a planner ("Plain: ...") and remarks.
    name_zh, plain_zh
        Name and planner's sentence in Chinese; empty where there is none.
    """

    symbol: str
    name: str
    central: float
    low: float
    high: float
    unit: str
    sampled: bool
    used_in: str
    citation: str
    status: str
    note: str
    name_zh: str = ""
    plain_zh: str = ""


Parameters = Mapping[str, Parameter]
"""Parameters by symbol, in the order of the file."""


@dataclass(frozen=True, eq=False)
class Coefficients:
    """Values of all parameters for M members, each [M, 1]; names are the symbols.

    The meaning, unit and source of each symbol stand in parameters.csv.
    """

    alpha: FloatArray
    delta_K: FloatArray
    delta_G: FloatArray
    gamma: FloatArray
    theta_M: FloatArray
    theta_X: FloatArray
    theta_S: FloatArray
    vartheta: FloatArray
    border: FloatArray
    e_a: FloatArray
    tau_a: FloatArray
    phi: FloatArray
    tau_G: FloatArray
    tau_L: FloatArray
    lam: FloatArray
    kappa_K: FloatArray
    rho: FloatArray
    eta: FloatArray
    sig_E: FloatArray
    tau_E: FloatArray
    ret: FloatArray
    chi: FloatArray
    b_y: FloatArray
    b_h: FloatArray
    sig_B: FloatArray
    sig_D: FloatArray
    xstar: FloatArray
    k_R: FloatArray
    R_inf: FloatArray
    c_R1: FloatArray
    mu: FloatArray
    zeta: FloatArray
    eps_f: FloatArray
    theta_L: FloatArray
    mult: FloatArray
    e_pm: FloatArray
    e_env: FloatArray
    sigma_r: FloatArray
    e_in: FloatArray
    x_out: FloatArray
    g_shift: FloatArray
    n_shift: FloatArray
    ku_mult: FloatArray
    q_mult: FloatArray
    o0: FloatArray
    g_G: FloatArray
    need_g: FloatArray
    B_max: FloatArray
    D_max: FloatArray
    E_max: FloatArray
    LE_max: FloatArray
    E_drift: FloatArray
    u_max: FloatArray
    h_hi: FloatArray
    h_cut: FloatArray
    C_port: FloatArray
    c_teu: FloatArray
    r_int: FloatArray
    d_cap: FloatArray
    drift_fade: FloatArray
    n_fade: FloatArray
    K_g: FloatArray
    doc_ratio_cap: FloatArray
    service_floor: FloatArray
    room_share: FloatArray
    cost_transport: FloatArray
    cost_industry: FloatArray
    cost_tourism: FloatArray
    cost_science: FloatArray
    cost_environment: FloatArray
    cost_services: FloatArray

    @classmethod
    def from_values(cls, values: Mapping[str, FloatArray]) -> Self:
        """Take the symbols the model uses out of `values`, each [M, 1].

        Raises
        ------
        KeyError
            Where a symbol is missing.
        """
        return cls(**{field.name: values[field.name] for field in fields(cls)})


@dataclass(frozen=True, eq=False)
class Draws:
    """What distinguishes the members of a run; the same for base and plan.

    Attributes
    ----------
    coefficients
        Each [M, 1].
    noise_common, noise_city
        xi [M, T] and xi_c [M, T, C] of E0, standard normal; column 0 is the first
        year after the base year. Zero in the central run.
    """

    coefficients: Coefficients
    noise_common: FloatArray
    noise_city: FloatArray

    @property
    def n_members(self) -> int:
        """M."""
        return int(self.noise_common.shape[0])

    def part(self, start: int, stop: int) -> Draws:
        """Members `start` up to `stop` alone."""
        values = {
            field.name: getattr(self.coefficients, field.name)[start:stop]
            for field in fields(Coefficients)
        }
        return Draws(
            Coefficients.from_values(values),
            self.noise_common[start:stop],
            self.noise_city[start:stop],
        )


def central_coefficients(parameters: Parameters) -> Coefficients:
    """Every parameter at its central value, [1, 1]."""
    return Coefficients.from_values(
        {
            symbol: np.full((1, 1), parameter.central)
            for symbol, parameter in parameters.items()
        }
    )


def central_draws(parameters: Parameters, region: Region) -> Draws:
    """One member: every parameter at its central value, no noise."""
    return Draws(
        central_coefficients(parameters),
        np.zeros((1, region.n_years)),
        np.zeros((1, region.n_years, region.n_cities)),
    )


def random_coefficients(
    parameters: Parameters, n_members: int, generator: np.random.Generator
) -> Coefficients:
    """Triangular draws by Latin hypercube, each [M, 1].

    Parameters
    ----------
    n_members
        M.
    generator
        Advanced by the call.

    Returns
    -------
    Coefficients
        Method notes, section 6: rows of kind "sampled" are drawn, the rest fixed.
    """
    sampled = [p for p in parameters.values() if p.sampled]
    cube = latin_hypercube(n_members, len(sampled), generator)
    values = {
        symbol: np.full((n_members, 1), parameter.central)
        for symbol, parameter in parameters.items()
    }
    for column, p in enumerate(sampled):
        drawn = triangular_quantiles(cube[:, column], p.low, p.central, p.high)
        values[p.symbol] = drawn[:, None]
    return Coefficients.from_values(values)


def random_draws(
    parameters: Parameters,
    region: Region,
    n_members: int,
    generator: np.random.Generator,
) -> Draws:
    """Draw members: triangular by Latin hypercube, growth noise standard normal.

    Parameters
    ----------
    n_members
        M.
    generator
        Advanced by the call; the same state gives the same members.

    Returns
    -------
    Draws
        Method notes, section 6: rows of kind "sampled" are drawn, the rest fixed.
    """
    return Draws(
        random_coefficients(parameters, n_members, generator),
        generator.standard_normal((n_members, region.n_years)),
        generator.standard_normal((n_members, region.n_years, region.n_cities)),
    )
