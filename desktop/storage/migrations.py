"""Steps from one version of the scenario format to the next, found by their name.

`step_2` takes the dictionary of a version 1 file and returns that of version 2: pure,
without region or program, so that it still works when both have moved on. Whoever
raises `FORMAT_VERSION` adds the step and a golden file of the version left behind; the
tests fail until both are there.

History of the format
---------------------
1
    Scenarios with name, note, translations, horizon, debt rule and the differences
    from the base: budgets, links, ports, targeting, agreements, joint funding; author,
    targets, what was on view, headline results as saved. Of the file: active and
    baseline scenario, model version, fingerprint of the data, replaced assumptions:
    an empty list, which no program filled.
2
    Replaced assumptions: place, quantity and year of a fact, or the symbol of a
    parameter, with the value in its place and the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.core.errors import UserError

FORMAT_VERSION = 2
"""The version this program writes."""

Raw = dict[str, Any]
Step = Callable[[Raw], Raw]


def step_2(raw: Raw) -> Raw:
    """Nothing was replaced in version 1; entries found there are refused as unknown."""
    return dict(raw)


def steps(namespace: Mapping[str, Any] | None = None) -> dict[int, Step]:
    """All steps by the version they lead to.

    Parameters
    ----------
    namespace
        Where to look for functions called `step_N`; this module by default.
    """
    where = globals() if namespace is None else namespace
    return {
        int(name.removeprefix("step_")): step
        for name, step in where.items()
        if name.startswith("step_") and callable(step)
    }


def migrated(
    raw: Raw,
    file: str,
    newest: int = FORMAT_VERSION,
    known: Mapping[int, Step] | None = None,
) -> Raw:
    """The content in the newest format.

    Parameters
    ----------
    file
        Named in refusals.

    Raises
    ------
    UserError
        Where the file is of a later version, or of none that ever was.
    """
    version = raw.get("format_version")
    if "format_version" not in raw or "scenarios" not in raw:
        raise UserError("file_not_scenarios", file=file)
    if type(version) is not int or version < 1:
        raise UserError("file_bad_version", file=file, version=str(version)[:20])
    if version > newest:
        raise UserError(
            "file_newer",
            file=file,
            version=version,
            program=_program_version(raw),
            newest=newest,
        )
    available = steps() if known is None else known
    for target in range(version + 1, newest + 1):
        raw = available[target](raw)
        raw["format_version"] = target
    return raw


def _program_version(raw: Raw) -> str:
    program = raw.get("program")
    version = program.get("version") if isinstance(program, dict) else None
    return version[:40] if isinstance(version, str) else "?"
