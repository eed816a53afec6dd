"""What a run of the model leaves behind."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.region import FloatArray


@dataclass(frozen=True, eq=False)
class Run:
    """One run for M members: every result and every state, year 0 included.

    Axes: M members first, then T years (index 0 is the base year), then places:
    C cities, P ports, J agreement domains, 3 budget headings. The symbol of the
    method notes stands in brackets.

    Attributes
    ----------
    gdp [Y], gdp_supply [Ysup]
        [M, T, C], 100 million yuan at base-year prices.
    population [N]
        [M, T, C], 10,000 persons.
    urban_share [u], income_urban, income_rural, urban_rural_ratio [R]
        [M, T, C]; incomes in yuan per head.
    low_income_share [H], low_income_people [poor]
        [M, T, C]; share of rural residents, 10,000 persons.
    schooling_adults [S], schooling_expected [E]
        [M, T, C], years.
    beds [bed], doctors [doc]
        [M, T, C], per 1,000 residents.
    life_expectancy [LE]
        [M, T, C], years.
    travel_hours [T]
        [M, T, C, C], hours, zero diagonal.
    access_hours [acc]
        [M, T, C], hours.
    port_throughput [Q], idle_port_share
        [M, T, P]; 10,000 TEU, share.
    pm25 [pm]
        [M, T, C], ug/m3.
    debt_ratio, extra_debt [dD]
        [M, T, C]; share of base-run output, 100 million yuan.
    idle_industry_share [oc]
        [M, T, C], share.
    inequality_theil
        [M, T].
    coordination_index
        [M, T, C], index 0 to 1.
    asked, executed [X before and after E16]
        [M, T, C, 3], 100 million yuan.
    cut_scale [sc]
        [M, T, C]: share of the wished increase that the debt rule let through.
    agreements [a]
        [M, T, C, C, J], strength in force.
    capital [K], infrastructure [G], learning [A], log_ratio_population [dN]
        [M, T, C], states.
    market_access [MA], siphon [SI], external_access [XA], plant_in_use [fac]
        [M, T, C], factors of E5.
    contact_weights [w], service_neighbours [nb], joint_air [env],
    learning_contact [X of E13], return_ratio [rr]
        [M, T, C, C] and [M, T, C]: what the plan run compares itself with.
    """

    gdp: FloatArray
    gdp_supply: FloatArray
    population: FloatArray
    urban_share: FloatArray
    income_urban: FloatArray
    income_rural: FloatArray
    urban_rural_ratio: FloatArray
    low_income_share: FloatArray
    low_income_people: FloatArray
    schooling_adults: FloatArray
    schooling_expected: FloatArray
    beds: FloatArray
    doctors: FloatArray
    life_expectancy: FloatArray
    travel_hours: FloatArray
    access_hours: FloatArray
    port_throughput: FloatArray
    idle_port_share: FloatArray
    pm25: FloatArray
    debt_ratio: FloatArray
    extra_debt: FloatArray
    idle_industry_share: FloatArray
    inequality_theil: FloatArray
    coordination_index: FloatArray
    asked: FloatArray
    executed: FloatArray
    cut_scale: FloatArray
    agreements: FloatArray
    capital: FloatArray
    infrastructure: FloatArray
    learning: FloatArray
    log_ratio_population: FloatArray
    market_access: FloatArray
    siphon: FloatArray
    external_access: FloatArray
    plant_in_use: FloatArray

    @property
    def n_members(self) -> int:
        """M."""
        return int(self.gdp.shape[0])

    @property
    def n_years(self) -> int:
        """Years after the base year."""
        return int(self.gdp.shape[1]) - 1


@dataclass(frozen=True, eq=False)
class Projection:
    """A plan run beside the base run of the same members."""

    base: Run
    plan: Run
