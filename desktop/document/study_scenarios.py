"""The plans that a study of cooperation compares, as scenarios."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.cooperation import States, Study
from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.document.saved_results import projected_and_stamped
from desktop.document.scenario import Scenario, ScenarioText

CHINESE = "zh_CN"


def study_scenarios(
    found: Study, origin: Scenario, central: Draws, seed: int
) -> tuple[Scenario, ...]:
    """Everyone for himself; together; together with money moved from city to city.

    Parameters
    ----------
    origin
        The scenario that the study began with; author, targets and horizon are its.
    seed
        Of the study, told in the notes so that it can be repeated.
    """
    note, note_zh = _notes(found, seed)
    made = (
        ("Everyone for himself", "各自为政", found.alone.state),
        ("Together", "统筹规划", found.together),
        ("Together, money may move", "统筹规划，资金可流动", found.with_money),
    )
    return tuple(
        projected_and_stamped(
            found.game.region,
            central,
            replace(
                origin.with_plan(_plan(found, state)),
                text=ScenarioText(name, note),
                translations={CHINESE: ScenarioText(chinese, note_zh)},
                viewpoint=None,
            ),
        )
        for name, chinese, state in made
    )


def _plan(found: Study, state: States) -> Plan:
    return found.game.plans(state)[0]


def _notes(found: Study, seed: int) -> tuple[str, str]:
    """What must be known to repeat the study."""
    game, payoff = found.game, found.game.payoff
    weights = ", ".join(f"{key}={w:g}" for key, w in payoff.weights.by_indicator)
    rate = f"{payoff.discount_rate:.2%}"
    starts, members = len(found.outcomes), found.sureness.n_members
    note = (
        f"From the study of cooperation in {game.region.name}: payoff {weights},"
        f" discount {rate}, rivalry {payoff.rivalry:g}, cost of an agreement"
        f" {payoff.agreement_cost:g}, floor {game.floor:g}, {starts} starts,"
        f" {members} members, seed {seed}."
    )
    note_zh = (
        f"来自{game.region.name_zh}的合作研究：收益 {weights}，贴现率 {rate}，"
        f"竞争系数 {payoff.rivalry:g}，每项协议成本 {payoff.agreement_cost:g}，"
        f"教育卫生下限 {game.floor:g}，起点 {starts} 个，成员 {members} 个，"
        f"种子 {seed}。"
    )
    return note, note_zh
