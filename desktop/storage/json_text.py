"""JSON read strictly, with a refusal for every fault, and written always the same."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from desktop.core.errors import UserError

Model = TypeVar("Model", bound=BaseModel)

LONGEST_VALUE = 40
"""Characters of a refused value that a sentence repeats."""


class _Refused(ValueError):
    """Carries a refusal through the parser, which knows no file name."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


def parse_object(content: bytes, file: str) -> dict[str, Any]:
    """The JSON object in `content`.

    Raises
    ------
    UserError
        Where it is not UTF-8, not JSON, not an object, or holds NaN, an infinity or
        the same name twice in one object.
    """
    try:
        raw = json.loads(
            content.decode("utf-8-sig"),
            parse_constant=_no_constant,
            parse_float=_finite,
            object_pairs_hook=_unique,
        )
    except _Refused as refused:
        raise UserError(refused.code, file=file, **refused.facts) from refused
    except json.JSONDecodeError as error:
        raise UserError(
            "file_not_json", file=file, row=error.lineno, column=error.colno
        ) from error
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        raise UserError("file_not_json", file=file, row=row, column=column) from error
    except (RecursionError, ValueError) as error:
        # Nested thousands deep, or a whole number of thousands of digits.
        raise UserError("file_not_scenarios", file=file) from error
    if not isinstance(raw, dict):
        raise UserError("file_not_scenarios", file=file)
    return raw


def validated(
    model: type[Model], raw: object, file: str, within: tuple[str, ...] = ()
) -> Model:
    """`raw` as the model describes it.

    Parameters
    ----------
    within
        Where `raw` stands in the file, for refusals.

    Raises
    ------
    UserError
        For the first field that is missing, unknown or of a wrong type.
    """
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
    inside = (str(part + 1) if isinstance(part, int) else part for part in first["loc"])
    place = ", ".join((*within, *inside))
    if first["type"] == "missing":
        raise UserError("file_field_missing", file=file, place=place)
    if first["type"] == "extra_forbidden":
        raise UserError("file_field_unknown", file=file, place=place)
    value = json.dumps(first["input"], default=str)[:LONGEST_VALUE]
    raise UserError("file_field_wrong", file=file, place=place, value=value)


def has_more_entries(raw: object, most: int) -> bool:
    """Whether objects and lists inside hold more than `most` entries altogether."""
    waiting, counted = [raw], 0
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict | list):
            counted += len(node)
            if counted > most:
                return True
            waiting += node.values() if isinstance(node, dict) else node
    return False


def json_bytes(content: BaseModel) -> bytes:
    """JSON for people and machines: sorted, indented, UTF-8, shortest exact numbers."""
    text = json.dumps(
        content.model_dump(),
        ensure_ascii=False,
        allow_nan=False,
        indent=1,
        sort_keys=True,
    )
    return (text + "\n").encode(errors="replace")  # half a surrogate pair is no text


def _no_constant(text: str) -> float:
    raise _Refused("file_not_finite", value=text)


def _finite(text: str) -> float:
    value = float(text)
    if abs(value) == float("inf"):
        raise _Refused("file_not_finite", value=text[:LONGEST_VALUE])
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        counted = Counter(name for name, _ in pairs)
        twice, _ = counted.most_common(1)[0]
        raise _Refused("file_field_twice", place=twice[:LONGEST_VALUE])
    return found
