# SPDX-License-Identifier: Apache-2.0
"""Edits of agreements and joint funding: courses, many pairs at once, spans."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.core.errors import PlanError
from desktop.core.plan import base_plan
from desktop.core.region import Domain
from desktop.document.cooperation_edits import (
    SetAgreementCourse,
    SetJointCourse,
    pairs_of,
    reset_cooperation,
    sign_all,
)
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.scenario import Scenario, base_scenario
from desktop.document.spans import Span, course_of, free_years, spans_of
from tests.regions import real_region

LABEL = EditLabel(EditKind.AGREEMENT)


def scenario() -> Scenario:
    return base_scenario(real_region(), "test")


# -------------------------------------------------------------------------- spans


def test_a_course_is_told_as_spans_without_the_years_at_the_base() -> None:
    course = np.array([0.3, 1.0, 1.0, 0.3, 0.5, 0.0])

    assert spans_of(course, 0.3) == (
        Span(1, 2, 1.0),
        Span(4, 4, 0.5),
        Span(5, 5, 0.0),
    )


def test_a_course_at_the_base_has_no_spans() -> None:
    assert spans_of(np.full(4, 0.3), 0.3) == ()


def test_spans_give_their_course_back() -> None:
    course = np.array([0.3, 1.0, 1.0, 0.3, 0.5, 0.0])

    told = course_of(spans_of(course, 0.3), 0.3, 6)

    assert told.tolist() == course.tolist()


def test_where_spans_overlap_the_later_one_counts() -> None:
    course = course_of((Span(0, 3, 1.0), Span(2, 4, 0.5)), 0.0, 5)

    assert course.tolist() == [1.0, 1.0, 0.5, 0.5, 0.5]


def test_new_years_begin_after_the_last_span_where_it_stands_in_the_way() -> None:
    assert free_years((), (2, 9)) == (2, 9)
    assert free_years((Span(2, 4, 1.0),), (2, 9)) == (5, 9)
    assert free_years((Span(0, 1, 1.0),), (2, 9)) == (2, 9)
    assert free_years((Span(2, 9, 1.0),), (2, 9)) == (2, 9)


# -------------------------------------------------------------------------- edits


def test_a_course_is_set_in_both_directions_and_nowhere_else() -> None:
    region = real_region()
    strengths = tuple(t / 17 for t in range(17))

    after = SetAgreementCourse(LABEL, (0, 5), Domain.SCIENCE, strengths).apply(
        region, scenario()
    )

    agreements = after.plan.agreements
    assert tuple(agreements[0, 5, Domain.SCIENCE]) == strengths
    assert tuple(agreements[5, 0, Domain.SCIENCE]) == strengths
    changed = agreements != base_plan(region).agreements
    changed[0, 5, Domain.SCIENCE] = changed[5, 0, Domain.SCIENCE] = False
    assert not changed.any()


def test_a_strength_above_one_is_refused() -> None:
    edit = SetAgreementCourse(LABEL, (0, 5), Domain.SCIENCE, (1.5,) * 17)

    with pytest.raises(PlanError):
        edit.apply(real_region(), scenario())


def test_courses_of_one_gesture_merge_into_the_later_one() -> None:
    first = SetAgreementCourse(LABEL, (0, 5), Domain.SCIENCE, (0.5,) * 17, gesture=3)
    later = SetAgreementCourse(LABEL, (0, 5), Domain.SCIENCE, (0.6,) * 17, gesture=3)
    other = SetAgreementCourse(LABEL, (0, 5), Domain.SCIENCE, (0.6,) * 17, gesture=4)

    assert first.merged_with(later) is later
    assert first.merged_with(other) is None


def test_joint_funding_is_set_in_both_directions() -> None:
    pooled = (False,) * 2 + (True,) * 15

    after = SetJointCourse(LABEL, (0, 5), pooled).apply(real_region(), scenario())

    assert tuple(after.plan.joint_funding[0, 5]) == pooled
    assert tuple(after.plan.joint_funding[5, 0]) == pooled
    assert after.plan.joint_funding.sum() == 30


def test_all_agreements_of_a_city_leave_the_other_pairs_alone() -> None:
    region = real_region()

    after = sign_all(region, range(2, 17), city=3).apply(region, scenario())

    agreements, base = after.plan.agreements, base_plan(region).agreements
    partners = [c for c in range(8) if c != 3]
    assert (agreements[3, partners, :, 2:] == 1.0).all()
    assert (agreements[partners, 3, :, 2:] == 1.0).all()
    assert (agreements[3, :, :, :2] == base[3, :, :, :2]).all()
    assert (agreements[0, 1] == base[0, 1]).all()
    assert (agreements[3, 3] == 0.0).all()


def test_all_pairs_sign_every_domain_and_nobody_with_himself() -> None:
    region = real_region()

    after = sign_all(region, range(17)).apply(region, scenario())

    assert after.plan.agreements.sum() == 8 * 7 * 6 * 17


def test_a_reset_of_a_pair_keeps_what_the_others_agreed() -> None:
    region = real_region()
    signed = sign_all(region, range(17)).apply(region, scenario())
    joint = SetJointCourse(LABEL, (0, 5), (True,) * 17).apply(region, signed)

    after = reset_cooperation(region, 5, 0).apply(region, joint)

    assert (after.plan.agreements[0, 5] == base_plan(region).agreements[0, 5]).all()
    assert not after.plan.joint_funding.any()
    assert (after.plan.agreements[0, 1] == 1.0).all()


def test_a_reset_of_all_gives_the_base_plan_back() -> None:
    region = real_region()
    signed = sign_all(region, range(17), city=2).apply(region, scenario())

    after = reset_cooperation(region).apply(region, signed)

    assert after.plan.equals(base_plan(region))


def test_the_pairs_of_a_city_are_symmetric_and_leave_it_itself_out() -> None:
    mask = pairs_of(real_region(), 2)

    assert mask.sum() == 14
    assert (mask == mask.T).all()
    assert not mask.diagonal().any()
