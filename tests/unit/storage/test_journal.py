# SPDX-License-Identifier: Apache-2.0
"""Unsaved work is found again as it was last recorded, whatever cut it off."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import UserError
from desktop.core.plan import base_plan
from desktop.document.scenario import Scenario, base_scenario
from desktop.document.scenario_edits import ScenarioList
from desktop.storage import journal as journal_module
from desktop.storage.journal import Journal, Work, line_of
from desktop.storage.rescue import Rescued, find_rescued, read_journal
from desktop.storage.scenario_file import decode, encode, save_scenarios
from tests.plans import gp1
from tests.regions import real_region, two_cities

REGION = two_cities()
A, B = base_scenario(REGION, "A"), base_scenario(REGION, "B")


def named(name: str) -> Scenario:
    return base_scenario(REGION, name)


def work(*scenarios: Scenario, path: Path | None = None, active: int = 0) -> Work:
    return Work(ScenarioList(scenarios, active), path)


def dies(journal: Journal) -> None:
    """What the system does for a killed program: it closes its files."""
    for handle in (journal._handle, journal._lock):
        if handle >= 0:
            os.close(handle)


def rescued(folder: Path) -> Sequence[Rescued]:
    found = find_rescued(folder, REGION).rescued
    for one in found:
        one.keep()
    return found


def names(folder: Path) -> list[tuple[str, ...]]:
    return [found.names for found in rescued(folder)]


def test_work_is_offered_with_names_and_file_after_a_crash(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "r", REGION)
    file = tmp_path / "泸州.lzplan"
    save_scenarios(file, REGION, [A])
    journal.record(work(A, path=file))
    journal.record(work(named("A2"), B, path=file, active=1))
    dies(journal)

    (found,) = rescued(tmp_path / "r")

    assert found.names == ("A2", "B")
    assert (found.path, found.work.active) == (file, 1)
    assert found.saved == file.stat().st_mtime
    assert found.written == (tmp_path / "r" / "work-0.journal").stat().st_mtime


def test_work_without_a_file_is_offered_too(tmp_path: Path) -> None:
    journal = Journal(tmp_path, REGION)
    journal.record(work(A))
    dies(journal)

    (found,) = rescued(tmp_path)

    assert (found.path, found.saved) == (None, None)


def test_a_plan_comes_back_bit_for_bit_through_its_changes(tmp_path: Path) -> None:
    region = real_region()
    journal = Journal(tmp_path, region)
    scenario = base_scenario(region, "x", "说明\n第二行")
    journal.record(Work(ScenarioList((scenario,))))
    planned = replace(scenario.with_plan(gp1(region)), horizon=2040, author="李")
    journal.record(Work(ScenarioList((planned,))))
    dies(journal)

    (found,) = find_rescued(tmp_path, region).rescued
    found.drop()

    assert found.work.scenarios[0].same_content(planned)
    assert list(tmp_path.iterdir()) == []


def test_a_change_is_told_as_that_scenario_alone(tmp_path: Path) -> None:
    journal = Journal(tmp_path, REGION)
    journal.record(work(A, B))
    journal.record(work(A, named("B2")))
    journal.record(work(A, journal._written.listed.scenarios[1]))  # type: ignore[union-attr]

    lines = (tmp_path / "work-0.journal").read_bytes().splitlines()

    assert len(lines) == 2
    assert b"B2" in lines[1]
    assert b'"A"' not in lines[1]
    dies(journal)


def test_a_living_window_keeps_its_work_to_itself(tmp_path: Path) -> None:
    living, other = Journal(tmp_path, REGION), Journal(tmp_path, REGION)
    living.record(work(A))
    other.record(work(B))

    assert names(tmp_path) == []
    dies(other)
    assert names(tmp_path) == [("B",)]
    dies(living)


def test_an_orphan_is_not_written_over_by_the_next_window(tmp_path: Path) -> None:
    first = Journal(tmp_path, REGION)
    first.record(work(A))
    dies(first)

    second = Journal(tmp_path, REGION)
    second.record(work(B))
    dies(second)

    assert sorted(names(tmp_path)) == [("A",), ("B",)]


def test_saved_work_leaves_nothing_behind(tmp_path: Path) -> None:
    journal = Journal(tmp_path, REGION)
    journal.record(work(A))
    journal.clear()
    assert names(tmp_path) == []

    journal.record(work(B))
    assert (tmp_path / "work-0.journal").exists()
    journal.close()
    journal.record(work(A))
    assert list(tmp_path.iterdir()) == []


def test_work_that_was_saved_meanwhile_is_not_recorded_any_more(
    tmp_path: Path,
) -> None:
    journal = Journal(tmp_path, REGION)
    journal.record(work(A), journal.cleared)
    handed_over = journal.cleared
    journal.clear()

    journal.record(work(B), handed_over)

    assert names(tmp_path) == []
    journal.record(work(B), journal.cleared)
    dies(journal)
    assert names(tmp_path) == [("B",)]


def test_what_the_file_says_as_well_is_not_offered(tmp_path: Path) -> None:
    file, folder = tmp_path / "a.lzplan", tmp_path / "r"
    journal = Journal(folder, REGION)
    journal.record(work(A, B, path=file))
    save_scenarios(file, REGION, [A, B])
    dies(journal)

    assert names(folder) == []
    assert not (folder / "work-0.journal").exists()


def test_another_baseline_alone_is_worth_offering(tmp_path: Path) -> None:
    file, folder = tmp_path / "a.lzplan", tmp_path / "r"
    save_scenarios(file, REGION, [A, B])
    journal = Journal(folder, REGION)
    journal.record(Work(ScenarioList((A, B), 0, 1), file))
    dies(journal)

    assert names(folder) == [("A", "B")]


STEPS = [("A",), ("A1",), ("A1", "B"), ("A1", "B1"), ("A2", "B1")]


def journal_of_steps(folder: Path) -> bytes:
    journal, known = Journal(folder, REGION), {name: named(name) for name in "AB"}
    for step in STEPS:
        scenarios = [known.setdefault(name, named(name)) for name in step]
        journal.record(work(*scenarios))
    dies(journal)
    return (folder / "work-0.journal").read_bytes()


def test_cut_off_anywhere_it_tells_the_last_whole_line(tmp_path: Path) -> None:
    # Two lists of other lengths: the file begins anew with the third step.
    content = journal_of_steps(tmp_path)
    ends = [k + 1 for k, byte in enumerate(content) if byte == ord("\n")]
    assert len(ends) == 3

    for length in range(len(content) + 1):
        whole = sum(end <= length for end in ends)
        if whole == 0:
            with pytest.raises(UserError):
                read_journal(content[:length], "j")
            continue
        raw, _ = read_journal(content[:length], "j")
        assert tuple(s["name"] for s in raw["scenarios"]) == STEPS[1 + whole]


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return journal_of_steps(tmp_path_factory.mktemp("j"))


@given(data=st.data())
def test_no_damage_gives_a_scenario_that_was_never_recorded(
    steps: bytes, data: st.DataObject
) -> None:
    content = bytearray(steps)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    try:
        raw, _ = read_journal(bytes(content), "j")
    except UserError:
        return
    assert tuple(s["name"] for s in raw["scenarios"]) in STEPS


@pytest.mark.parametrize(
    "told",
    [
        {"changed": {"7": {}}},
        {"changed": []},
        {"other": 1},
    ],
)
def test_a_line_that_fits_nothing_ends_the_reading(told: dict[str, object]) -> None:
    whole = {"whole": {"scenarios": [{"name": "A"}]}, "path": 3}
    raw, path = read_journal(line_of(whole) + line_of(told), "j")
    assert (raw, path) == ({"scenarios": [{"name": "A"}]}, None)


def test_a_journal_that_tells_nothing_is_set_aside_not_deleted(tmp_path: Path) -> None:
    (tmp_path / "work-3.journal").write_bytes(b"\0" * 100)

    found = find_rescued(tmp_path, REGION)

    assert found.rescued == ()
    assert found.unreadable == (tmp_path / "work-3.journal.unreadable",)
    assert found.unreadable[0].read_bytes() == b"\0" * 100
    assert find_rescued(tmp_path, REGION).unreadable == ()


def test_without_a_folder_nothing_is_found(tmp_path: Path) -> None:
    assert find_rescued(tmp_path / "none", REGION).rescued == ()


def test_a_long_journal_begins_anew_and_tells_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "LARGEST", 1500)
    journal = Journal(tmp_path, REGION)
    sizes = []
    for step in range(20):
        journal.record(work(named(f"step {step}")))
        sizes.append((tmp_path / "work-0.journal").stat().st_size)
    dies(journal)

    assert max(sizes) < 4000
    assert names(tmp_path) == [("step 19",)]


def no_room(*_: object) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


def half(handle: int, line: bytes) -> int:
    return os.pwrite(handle, line[: len(line) // 2], os.fstat(handle).st_size)


@pytest.mark.parametrize(("call", "fault"), [("write", no_room), ("write", half)])
def test_a_full_disk_is_told_and_the_next_record_is_whole_again(
    call: str,
    fault: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    journal = Journal(tmp_path, REGION)
    journal.record(work(A))
    with monkeypatch.context() as patch:
        patch.setattr(os, call, fault)
        with pytest.raises(UserError) as refused:
            journal.record(work(named("lost")))
    raw, _ = read_journal((tmp_path / "work-0.journal").read_bytes(), "j")

    assert refused.value.code == "journal_unwritable"
    assert raw["scenarios"][0]["name"] == "A"
    journal.record(work(named("kept")))
    dies(journal)
    assert names(tmp_path) == [("kept",)]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "r").write_bytes(b"")
    with pytest.raises(UserError) as refused:
        Journal(tmp_path / "r", REGION).record(work(A))
    assert refused.value.code == "journal_unwritable"


def test_half_a_letter_in_a_name_loses_no_work(tmp_path: Path) -> None:
    journal = Journal(tmp_path, REGION)
    journal.record(work(named("x\ud83d")))
    dies(journal)
    assert names(tmp_path) == [("x?",)]


def test_the_lines_add_up_to_the_file_that_saving_would_write(tmp_path: Path) -> None:
    journal_of_steps(tmp_path)
    (found,) = rescued(tmp_path)
    expected = decode(encode(REGION, [named("A2"), named("B1")]), REGION, "x")
    for mine, wanted in zip(found.work.scenarios, expected.scenarios, strict=True):
        assert mine.same_content(wanted)
        assert mine.plan.equals(base_plan(REGION))


WINDOW = """
import sys
from pathlib import Path
from desktop.document.scenario import base_scenario
from desktop.document.scenario_edits import ScenarioList
from desktop.storage.journal import Journal, Work
from tests.regions import two_cities
region = two_cities()
journal = Journal(Path(sys.argv[1]), region)
for number in range(10_000):
    scenario = base_scenario(region, str(number))
    journal.record(Work(ScenarioList((scenario,))))
    print(number, flush=True)
"""


def test_a_killed_program_loses_at_most_what_it_was_writing(tmp_path: Path) -> None:
    for until in (0, 1, 5, 23):
        folder = tmp_path / str(until)
        with subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(folder)], stdout=subprocess.PIPE
        ) as window:
            assert window.stdout is not None
            while int(window.stdout.readline()) < until:
                pass
            window.kill()
            told = [int(line) for line in window.stdout.read().split()]

        ((name,),) = names(folder)

        last = max([until, *told])
        assert int(name) in {last, last + 1}
