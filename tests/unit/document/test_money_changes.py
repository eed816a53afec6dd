# SPDX-License-Identifier: Apache-2.0
"""Back to the base and spreading the rest, worked by hand and on random plans."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.plan import Plan, base_plan
from desktop.core.plan_rules import violations
from desktop.core.region import Line, Region
from desktop.document.locks import Locks
from desktop.document.money import HEADINGS, Column
from desktop.document.money_changes import reset_cells, reset_link, spread_rest
from tests.invented import invented_region
from tests.plans import changed
from tests.regions import two_cities
from tests.strategies import plans

NEAR, FAR = 0, 1
FIRST = slice(0, 1)
EDITABLE = [column for column in Column if column is not Column.TOTAL]


def flat() -> Region:
    """Near spends 50, 40, 20 and Far 200, 120, 60 in every year."""
    return two_cities(state={"spending_growth": 0.0})


def with_parts(region: Region, links: float, port: float, total: float) -> Plan:
    """Near in its first year: link to Far, port, and all infrastructure."""
    base = base_plan(region)
    budgets, given, ports = base.budgets.copy(), base.links.copy(), base.ports.copy()
    budgets[NEAR, Line.INFRASTRUCTURE, 0] = total
    given[NEAR, FAR, 0], ports[NEAR, 0] = links, port
    return changed(region, budgets=budgets, links=given, ports=ports)


def parts_of(plan: Plan) -> tuple[float, float, float, float]:
    """Infrastructure, local works, links and port of Near in the first year."""
    total = plan.budgets[NEAR, Line.INFRASTRUCTURE, 0]
    local = plan.local_works[NEAR, 0]
    return total, local, plan.links[NEAR, FAR, 0], plan.ports[NEAR, 0]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column.INFRASTRUCTURE, (50.0, 50.0, 0.0, 0.0)),
        (Column.LOCAL_WORKS, (62.0, 50.0, 9.0, 3.0)),
        (Column.LINKS, (71.0, 68.0, 0.0, 3.0)),
        (Column.PORT, (77.0, 68.0, 9.0, 0.0)),
        (Column.EDUCATION, (80.0, 68.0, 9.0, 3.0)),
    ],
)
def test_a_reset_moves_only_the_parts_it_names(
    column: Column, expected: tuple[float, float, float, float]
) -> None:
    region = flat()
    plan = with_parts(region, links=9.0, port=3.0, total=80.0)
    assert parts_of(reset_cells(region, plan, [(NEAR, column)], FIRST)) == expected


def test_a_reset_leaves_other_years_alone() -> None:
    region = flat()
    budgets = base_plan(region).budgets.copy()
    budgets[NEAR, Line.HEALTH] = 30.0
    plan = changed(region, budgets=budgets)
    back = reset_cells(region, plan, [(NEAR, Column.HEALTH)], slice(2, 4))
    assert list(back.budgets[NEAR, Line.HEALTH, :5]) == [30.0, 30.0, 20.0, 20.0, 30.0]


def test_a_reset_of_one_link_keeps_local_works() -> None:
    region = flat()
    plan = with_parts(region, links=9.0, port=3.0, total=80.0)
    assert parts_of(reset_link(region, plan, NEAR, FAR, FIRST)) == (71, 68, 0, 3)


INVENTED = invented_region(5, 2)
WHOLE = slice(0, INVENTED.n_years)


@given(plan=plans(INVENTED))
def test_resetting_everything_gives_the_base_to_the_last_bit(plan: Plan) -> None:
    cells = [(c, column) for c in range(INVENTED.n_cities) for column in HEADINGS]
    base = base_plan(INVENTED)
    back = reset_cells(INVENTED, plan, cells, WHOLE)
    assert np.array_equal(back.budgets, base.budgets)
    assert np.array_equal(back.links, base.links)
    assert np.array_equal(back.ports, base.ports)


@given(plan=plans(INVENTED))
def test_resetting_part_by_part_also_gives_the_base(plan: Plan) -> None:
    back = plan
    for city in range(INVENTED.n_cities):
        for column in EDITABLE:
            if column is not Column.INFRASTRUCTURE:
                back = reset_cells(INVENTED, back, [(city, column)], WHOLE)
    base = base_plan(INVENTED)
    assert np.array_equal(back.budgets, base.budgets)
    assert not back.links.any()
    assert not back.ports.any()


# ------------------------------------------------------------------- spreading


def free_but(region: Region, *held: tuple[int, Line]) -> npt.NDArray[np.bool_]:
    free = np.ones((region.n_cities, 3), dtype=bool)
    for city, line in held:
        free[city, line] = False
    return free


def test_what_is_over_is_taken_in_proportion_from_the_free_cells() -> None:
    region = flat()
    budgets = base_plan(region).budgets.copy()
    budgets[NEAR, Line.EDUCATION, 0] = 54.0  # 14 over
    plan = changed(region, budgets=budgets)
    free = free_but(region, (NEAR, Line.EDUCATION))
    done = spread_rest(region, plan, [NEAR], free, FIRST)
    # 50 and 20 give 10 and 4
    assert done.plan.budgets[NEAR, :, 0] == pytest.approx([40.0, 54.0, 16.0])
    assert (done.placed, done.unplaced) == (pytest.approx(-14.0), pytest.approx(0.0))
    assert np.array_equal(done.plan.budgets[FAR], plan.budgets[FAR])


def test_what_is_left_over_is_given_across_the_region() -> None:
    region = flat()
    budgets = base_plan(region).budgets.copy()
    budgets[FAR, Line.HEALTH, 0] = 40.0  # 20 unallocated
    plan = changed(region, budgets=budgets)
    free = free_but(region, (FAR, Line.HEALTH))
    done = spread_rest(region, plan, [NEAR, FAR], free, FIRST)
    # 430 are free: each grows by 20/430
    grown = 1.0 + 20.0 / 430.0
    assert done.plan.budgets[NEAR, :, 0] == pytest.approx(
        [50.0 * grown, 40.0 * grown, 20.0 * grown]
    )
    assert done.plan.budgets[:, :, 0].sum() == pytest.approx(490.0)


def test_what_finds_no_room_within_the_bounds_is_told() -> None:
    region = flat()
    budgets = base_plan(region).budgets.copy()
    budgets[NEAR, Line.INFRASTRUCTURE, 0] = 110.0  # 60 over
    plan = changed(region, budgets=budgets)
    free = free_but(region, (NEAR, Line.INFRASTRUCTURE))
    done = spread_rest(region, plan, [NEAR], free, FIRST)
    # 40 and 20 can give 0.7 of themselves, 42 in all
    assert done.plan.budgets[NEAR, :, 0] == pytest.approx([110.0, 12.0, 6.0])
    assert (done.placed, done.unplaced) == (pytest.approx(-42.0), pytest.approx(-18.0))


def test_a_bound_of_one_cell_passes_the_rest_to_the_others() -> None:
    region = flat()
    plan = with_parts(region, links=45.0, port=3.0, total=50.0)
    budgets = plan.budgets.copy()
    budgets[NEAR, Line.EDUCATION, 0] = 47.0  # 7 over
    plan = changed(region, budgets=budgets, links=plan.links, ports=plan.ports)
    free = free_but(region, (NEAR, Line.EDUCATION))
    done = spread_rest(region, plan, [NEAR], free, FIRST)
    # infrastructure holds 48 for links and port, so it gives 2 and health gives 5
    assert done.plan.budgets[NEAR, :, 0] == pytest.approx([48.0, 47.0, 15.0])


def test_with_every_cell_held_nothing_moves_and_all_is_left() -> None:
    region = flat()
    budgets = base_plan(region).budgets.copy()
    budgets[NEAR, Line.HEALTH, 0] = 25.0
    plan = changed(region, budgets=budgets)
    done = spread_rest(region, plan, [NEAR], np.zeros((2, 3), dtype=bool), FIRST)
    assert np.array_equal(done.plan.budgets, plan.budgets)
    assert (done.placed, done.unplaced) == (0.0, -5.0)


@given(plan=plans(INVENTED), held=st.sets(st.integers(0, 14), max_size=14))
def test_spreading_keeps_the_bounds_and_what_is_held(
    plan: Plan, held: set[int]
) -> None:
    free = np.ones(15, dtype=bool)
    free[list(held)] = False
    free = free.reshape(5, 3)
    done = spread_rest(INVENTED, plan, range(5), free, WHOLE)
    assert not violations(INVENTED, done.plan)
    assert np.array_equal(done.plan.budgets[~free], plan.budgets[~free])
    rest = (base_plan(INVENTED).budgets - plan.budgets).sum(axis=(0, 1)).mean()
    assert done.placed + done.unplaced == pytest.approx(rest, abs=1e-6)


# ----------------------------------------------------------------------- locks


def test_a_cell_is_held_by_itself_its_row_or_its_column() -> None:
    column = Column.HEALTH
    for locks in (
        Locks().toggled_cell("A", column),
        Locks().toggled_row("A"),
        Locks().toggled_column(column),
    ):
        assert locks.holds("A", column)
        assert not locks.holds("B", Column.EDUCATION)


def test_locking_twice_lets_go() -> None:
    locks = Locks().toggled_cell("A", Column.PORT).toggled_row("B")
    assert locks.toggled_cell("A", Column.PORT).toggled_row("B") == Locks()


@pytest.mark.parametrize(
    ("held", "edited", "blocked"),
    [
        (Column.INFRASTRUCTURE, Column.PORT, True),
        (Column.INFRASTRUCTURE, Column.EDUCATION, False),
        (Column.LOCAL_WORKS, Column.INFRASTRUCTURE, True),
        (Column.LOCAL_WORKS, Column.LINKS, False),
        (Column.LINKS, Column.INFRASTRUCTURE, False),
        (Column.LINKS, Column.LINKS, True),
    ],
)
def test_a_lock_also_stops_what_would_move_the_held_cell(
    held: Column, edited: Column, blocked: bool
) -> None:
    locks = Locks().toggled_cell("A", held)
    assert (locks.blocks("A", edited) == held) is blocked


def test_a_held_link_stops_the_reset_of_all_infrastructure() -> None:
    locks = Locks().toggled_cell("A", Column.LINKS)
    assert locks.blocks_reset("A", Column.INFRASTRUCTURE) is Column.LINKS
    assert locks.blocks_reset("A", Column.LOCAL_WORKS) is None
