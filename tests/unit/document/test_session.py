# SPDX-License-Identifier: Apache-2.0
"""The open scenarios: what they tell when they change, and when they are saved."""

from __future__ import annotations

import pytest

from desktop.core.errors import PlanError
from desktop.document.edits import EditKind, EditLabel, SetDebtRule, SetTargeting
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.document.session import Change, Session
from tests.regions import two_cities

REGION = two_cities()
LABEL = EditLabel(EditKind.TARGETING, city="Near")


class Listener:
    """Writes down what a session says."""

    def __init__(self, session: Session) -> None:
        self.changes: list[Change] = []
        self.active: list[Scenario] = []
        self.clean: list[bool] = []
        self.replaced = 0
        session.scenario_changed.connect(self.on_change)
        session.active_changed.connect(self.on_active)
        session.clean_changed.connect(self.on_clean)
        session.scenarios_replaced.connect(self.on_replaced)

    def on_change(self, change: Change) -> None:
        self.changes.append(change)

    def on_active(self, scenario: Scenario) -> None:
        self.active.append(scenario)

    def on_clean(self, clean: bool) -> None:
        self.clean.append(clean)

    def on_replaced(self) -> None:
        self.replaced += 1


@pytest.fixture
def session() -> Session:
    """Two scenarios that equal the base, the first one active."""
    return Session(
        REGION, [base_scenario(REGION, "first"), base_scenario(REGION, "second")]
    )


def share(amount: float) -> SetTargeting:
    return SetTargeting(LABEL, 0, (0,), amount)


def test_an_edit_changes_the_active_scenario_and_tells_both(session: Session) -> None:
    heard = Listener(session)
    before = session.active
    change = session.apply(share(0.05))
    assert heard.changes == [change]
    assert (change.position, change.before) == (0, before)
    assert change.after is session.active
    assert session.active.plan.targeting[0, 0] == 0.05
    assert before.plan.targeting[0, 0] == 0.02
    assert session.scenarios[1].plan.targeting[0, 0] == 0.02


def test_a_refused_edit_leaves_all_as_it_was(session: Session) -> None:
    heard = Listener(session)
    before = session.active
    with pytest.raises(PlanError):
        session.apply(share(0.3))
    assert session.active is before
    assert session.is_clean
    assert heard.changes == []


def test_going_back_to_the_saved_scenario_is_clean_again(session: Session) -> None:
    heard = Listener(session)
    change = session.apply(share(0.05))
    session.put(change.position, change.before)
    assert session.is_clean
    assert heard.clean == [False, True]


def test_cleanness_is_told_only_when_it_changes(session: Session) -> None:
    heard = Listener(session)
    session.apply(share(0.05))
    session.apply(share(0.06))
    assert heard.clean == [False]


def test_what_is_saved_is_clean_and_undoing_past_it_is_not(session: Session) -> None:
    first = session.apply(share(0.05))
    session.mark_saved()
    assert session.is_clean
    session.put(0, first.before)
    assert not session.is_clean


def test_looking_at_another_scenario_changes_nothing(session: Session) -> None:
    heard = Listener(session)
    session.activate(1)
    session.activate(1)
    assert heard.active == [session.scenarios[1]]
    assert session.is_clean
    session.apply(SetDebtRule(LABEL, on=False))
    assert session.scenarios[0].plan.debt_rule
    assert not session.scenarios[1].plan.debt_rule


def test_another_file_replaces_all_and_counts_as_saved(session: Session) -> None:
    session.apply(share(0.05))
    heard = Listener(session)
    opened = base_scenario(REGION, "opened")
    session.replace_all([opened])
    assert session.scenarios == (opened,)
    assert session.active is opened
    assert session.is_clean
    assert (heard.replaced, heard.clean) == (1, [True])


def test_a_text_is_shown_in_the_language_it_was_written_for() -> None:
    scenario = Scenario(
        ScenarioText("Base", ""),
        base_scenario(REGION, "x").plan,
        2021,
        {"zh_CN": ScenarioText("基准", "")},
    )
    assert scenario.text_in("zh_CN").name == "基准"
    assert scenario.text_in("en").name == "Base"
