"""The sheets of a workbook (.xlsx, .xls, .ods) as rows of cells, through pandas."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import UserError
from desktop.storage.files import MEGABYTE, read_file
from desktop.storage.tables_layout import Cell
from desktop.storage.workbook_guard import (
    DAMAGE,
    MOST_CELLS,
    check_workbook,
    read_guarded,
)
from desktop.storage.xls_guard import COMPOUND_FILE, Damaged, Protected, plain_xls

if TYPE_CHECKING:
    import pandas as pd

WORKBOOKS = frozenset({".xlsx", ".xls", ".ods"})
LARGEST = 10 * MEGABYTE
"""Every cell of 40 cities takes half of it."""

_PASSWORD = re.compile("password|encrypt", re.IGNORECASE)

Rows = list[Sequence[Cell]]


def read_sheets(path: Path) -> Mapping[str, Rows]:
    """All sheets by name; rows and columns stand where they stand in the file.

    Raises
    ------
    UserError
        Where the workbook is damaged, protected, or far larger than a plan.
    """
    content = read_file(path, LARGEST)
    if path.suffix.lower() == ".xls" and content.startswith(COMPOUND_FILE):
        content = _plain(content, str(path))
    else:
        check_workbook(content, str(path))
    frames = read_guarded(lambda: _frames(content), str(path), _refusal)
    return {name: _rows(frame, str(path)) for name, frame in frames.items()}


def _plain(content: bytes, file: str) -> bytes:
    try:
        return plain_xls(content)
    except Protected as error:
        raise UserError("workbook_password", file=file) from error
    except Damaged as error:
        raise UserError("workbook_damaged", file=file) from error


def _frames(content: bytes) -> dict[str, pd.DataFrame]:
    import pandas as pd

    return pd.read_excel(
        io.BytesIO(content),
        sheet_name=None,
        header=None,
        dtype=object,
        na_filter=False,
        engine="calamine",
    )


def _refusal(error: BaseException, file: str) -> UserError | None:
    import python_calamine as calamine

    if isinstance(error, calamine.CalamineError) and _PASSWORD.search(str(error)):
        return UserError("workbook_password", file=file)
    known = (calamine.CalamineError, *DAMAGE, TypeError, AssertionError)
    if isinstance(error, known) or type(error).__name__ == "PanicException":
        return UserError("workbook_damaged", file=file)
    return None


def _rows(frame: pd.DataFrame, file: str) -> Rows:
    rows, columns = frame.shape
    if rows * columns > MOST_CELLS:
        raise UserError("workbook_too_wide", file=file, row=rows, column=columns)
    # A row shorter than the widest one is filled up with NaN, which equals nothing.
    return [
        ["" if cell is None or cell != cell else cell for cell in row]  # noqa: PLR0124
        for row in frame.itertuples(index=False, name=None)
    ]
