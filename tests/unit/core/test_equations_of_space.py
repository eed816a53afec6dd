# SPDX-License-Identifier: Apache-2.0
"""E1 to E4 worked by hand on two round cities."""

from __future__ import annotations

from dataclasses import replace
from math import exp, log

import numpy as np
import pytest

from desktop.core.plan import base_plan
from desktop.core.projection import Projection, project
from desktop.core.region import Domain, FloatArray
from tests.plans import changed
from tests.regions import central, two_cities

NEAR, FAR = 0, 1
REGION = two_cities()
BASE = base_plan(REGION)


def project_with(**arrays: object) -> Projection:
    return project(REGION, central(REGION), changed(REGION, **arrays))


def link_money(near: float, far: float) -> FloatArray:
    """Money for the one link in the first year alone."""
    links = BASE.links.copy()
    links[NEAR, FAR, 0], links[FAR, NEAR, 0] = near, far
    return links


def agreed(*domains: Domain) -> FloatArray:
    agreements = BASE.agreements.copy()
    for domain in domains:
        agreements[NEAR, FAR, domain] = agreements[FAR, NEAR, domain] = 1.0
    return agreements


POOLED = np.array([[False, True], [True, False]])[:, :, None].repeat(10, axis=2)


# ------------------------------------------------------------------------------ E1


def hours_after(progress: float) -> float:
    """Four hours, two at the least."""
    return 4.0 - 2.0 * (1.0 - exp(-2.3 * progress))


def test_a_link_built_from_both_sides_is_finished_in_stages() -> None:
    both = project_with(links=link_money(20.0, 20.0))
    hours = both.plan.travel_hours[0, :, NEAR, FAR]
    # 20 in year 1; half moves on a year: finished 5, 10, 13.75 of each half of 50
    worked = [4.0] * 4 + [hours_after(z / 50.0) for z in (5.0, 10.0, 13.75)]
    assert hours[:7] == pytest.approx(worked, rel=1e-12)
    assert both.base.travel_hours[0, :, NEAR, FAR] == pytest.approx(4.0)


def test_trains_run_only_on_the_shorter_half() -> None:
    hours = project_with(links=link_money(40.0, 20.0)).plan.travel_hours
    assert hours[0, 4, FAR, NEAR] == pytest.approx(hours_after(5.0 / 50.0), rel=1e-12)


def test_pooled_money_counts_as_far_as_a_transport_agreement_is_in_force() -> None:
    both = project_with(
        links=link_money(20.0, 0.0),
        joint_funding=POOLED,
        agreements=agreed(Domain.TRANSPORT),
    )
    in_force = 1.0 - (2.0 / 3.0) ** 4
    hours = both.plan.travel_hours[0, 4, NEAR, FAR]
    assert hours == pytest.approx(hours_after(in_force * 5.0 / 100.0), rel=1e-12)


def test_pooling_without_an_agreement_changes_nothing() -> None:
    both = project_with(links=link_money(20.0, 0.0), joint_funding=POOLED)
    np.testing.assert_array_equal(both.plan.travel_hours, both.base.travel_hours)


def test_money_for_a_link_already_at_its_best_does_nothing() -> None:
    best = np.array([[0.0, 4.5], [4.5, 0.0]])
    done = replace(REGION, network=replace(REGION.network, travel_min=best))
    plan = changed(done, links=link_money(20.0, 20.0))
    run = project(done, central(done), plan).plan
    assert run.travel_hours[0, :, NEAR, FAR] == pytest.approx(4.0, abs=0.0)


def test_an_opening_on_the_base_path_shortens_the_journey_in_both_runs() -> None:
    direct = REGION.network.travel_direct.copy()
    direct[3:, NEAR, FAR] = direct[3:, FAR, NEAR] = 3.0
    opened = replace(REGION, network=replace(REGION.network, travel_direct=direct))
    both = project(opened, central(opened), base_plan(opened))
    for run in (both.base, both.plan):
        hours = run.travel_hours[0, :5, NEAR, FAR]
        assert hours == pytest.approx([4.0, 4.0, 4.0, 3.0, 3.0])
        assert run.access_hours[0, :4, FAR] == pytest.approx([4.0, 4.0, 4.0, 3.0])


# ---------------------------------------------------------------------- E2 and E3


def test_market_access_counts_the_border_and_the_output_of_last_year() -> None:
    access = project_with().base.market_access[0]
    # f = 1 / 4 h, the border takes exp(-0.5); inside: 1 / 1 h and 1 / 0.5 h
    assert access[0, NEAR] == pytest.approx(1000.0 + 1000.0 * exp(-0.5), rel=1e-12)
    assert access[0, FAR] == pytest.approx(8000.0 + 250.0 * exp(-0.5), rel=1e-12)
    assert access[1, NEAR] == pytest.approx(access[0, NEAR], rel=1e-12)
    assert access[2, NEAR] == pytest.approx(1050.0 + 1040.0 * exp(-0.5), rel=1e-12)


@pytest.mark.parametrize(
    ("domain", "weight"),
    [
        (Domain.TRANSPORT, 0.5),
        (Domain.INDUSTRY, 0.25),
        (Domain.TOURISM_AGRICULTURE, 0.25),
        (Domain.SCIENCE, 0.0),
        (Domain.ENVIRONMENT, 0.0),
        (Domain.HEALTH_EDUCATION, 0.0),
    ],
)
def test_agreements_lower_the_border_by_their_weight(
    domain: Domain, weight: float
) -> None:
    access = project_with(agreements=agreed(domain)).plan.market_access[0]
    border = 0.5 * (1.0 - 0.5 * weight / 3.0)
    assert access[1, NEAR] == pytest.approx(1000.0 + 1000.0 * exp(-border), rel=1e-12)


def test_no_border_lies_inside_a_province() -> None:
    cities = tuple(replace(city, province="One") for city in REGION.cities)
    joined = replace(REGION, cities=cities)
    run = project(joined, central(joined), base_plan(joined)).base
    assert run.market_access[0, 0, NEAR] == pytest.approx(2000.0, rel=1e-12)


def test_quicker_travel_to_a_much_bigger_city_drains_a_little() -> None:
    run = project_with(links=link_money(20.0, 20.0)).plan
    nearer = 4.0 / hours_after(0.1)
    assert run.siphon[0, 4, NEAR] == pytest.approx(nearer**-0.02, rel=1e-12)
    assert run.siphon[0, :, FAR] == pytest.approx(1.0, abs=0.0)


@pytest.mark.parametrize(("output", "drains"), [(1500.0, False), (1501.0, True)])
def test_a_city_drains_from_half_as_big_again_on(output: float, drains: bool) -> None:
    state = replace(REGION.state, gdp=np.array([1000.0, output]))
    region = replace(REGION, state=state)
    plan = changed(region, links=link_money(20.0, 20.0))
    siphon = project(region, central(region), plan).plan.siphon
    assert bool(siphon[0, 4, NEAR] < 1.0) is drains


def test_an_industry_agreement_weakens_the_drain_it_quickens() -> None:
    run = project_with(agreements=agreed(Domain.INDUSTRY)).plan
    contact = exp(0.5 * 0.5 * 0.25 / 3.0)
    drain = contact ** (-0.02 * (1.0 - 0.5 / 3.0))
    assert run.siphon[0, 1, NEAR] == pytest.approx(drain, rel=1e-12)


# ------------------------------------------------------------------------------ E4


def test_cargo_follows_output_and_the_share_of_the_quicker_route() -> None:
    run = project_with().base
    # Near: 1 + 24 + 150 h by its port, 175 h by rail; Far: 178 h against 175 h
    near, far = 0.5, 1.0 / (1.0 + exp(0.05 * 3.0))
    start = 0.2 * near + 0.8 * far
    later = 0.2 * 1.05**1.1 * near + 0.8 * 1.04**1.1 * far
    cargo = run.port_throughput[0, :, 0]
    assert cargo[:2] == pytest.approx([40.0, 40.0 * later / start], rel=1e-12)
    assert run.idle_port_share[0, 0, 0] == pytest.approx(0.6, rel=1e-12)


def test_port_money_speeds_handling_and_adds_berths() -> None:
    ports = BASE.ports.copy()
    ports[NEAR, 0] = 9.0
    both = project_with(ports=ports)
    # two thirds move on a year: 9 -> 6 -> 4 finished in year 4; 0.4 buys 10,000 TEU
    capacity = 100.0 + 4.0 / 0.4
    cargo = both.plan.port_throughput[0, 4, 0]
    idle = both.plan.idle_port_share[0, :, 0]
    assert idle[4] == pytest.approx(1.0 - cargo / capacity, rel=1e-12)
    assert idle[:4] == pytest.approx(both.base.idle_port_share[0, :4, 0], abs=1e-12)
    handling = 24.0 - 12.0 * (1.0 - exp(-2.3 * 4.0 / 15.0))
    now = -20.0 * log(exp(-0.05 * (151.0 + handling)) + exp(-0.05 * 175.0))
    before = 175.0 - 20.0 * log(2.0)
    gain = (now / before) ** -0.04
    assert both.plan.external_access[0, 4, NEAR] == pytest.approx(gain, rel=1e-12)


def test_a_full_port_takes_no_more_than_it_can() -> None:
    small = replace(REGION.network, port_capacity=np.array([41.0]))
    full = replace(REGION, network=small)
    run = project(full, central(full), base_plan(full)).base
    assert run.port_throughput[0, -1, 0] == 41.0
    assert run.idle_port_share[0, -1, 0] == 0.0


def test_a_region_without_ports_has_no_port_results() -> None:
    none = replace(
        REGION.network,
        port_city=np.array([], dtype=np.intp),
        port_capacity=np.array([]),
        port_throughput=np.array([]),
        river_hours=np.array([]),
    )
    inland = replace(REGION, network=none)
    both = project(inland, central(inland), base_plan(inland))
    assert both.plan.port_throughput.shape == (1, 11, 0)
    assert both.plan.external_access == pytest.approx(1.0, abs=1e-12)
