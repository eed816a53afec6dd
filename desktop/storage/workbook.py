"""Workbooks whose numbers keep every digit and whose text is never a formula."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from typing import Any

Sheet = tuple[Sequence[str], Sequence[Sequence[str | int | float]]]
"""Headings, and rows below them."""

COLUMN_WIDTH = 16
AMOUNT = "#,##0.00##"
"""How numbers with decimals look; their digits are all there."""


def workbook_bytes(sheets: Mapping[str, Sheet]) -> bytes:
    """An .xlsx file with one sheet a table; the same bytes for the same content."""
    import xlsxwriter

    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        # The day of writing would make two equal files differ.
        book.set_properties({"created": dt.datetime(2000, 1, 1)})  # noqa: DTZ001
        bold = book.add_format({"bold": True})
        amount = book.add_format({"num_format": AMOUNT})
        for name, (columns, rows) in sheets.items():
            sheet = book.add_worksheet(name, exact_worksheet())
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(columns) - 1, COLUMN_WIDTH)
            for column, text in enumerate(columns):
                sheet.write_string(0, column, text, bold)
            for number, row in enumerate(rows, start=1):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(number, column, cell)
                    else:
                        style = amount if isinstance(cell, float) else None
                        sheet.write_number(number, column, cell, style)
    return stream.getvalue()


def exact_worksheet() -> type[Any]:
    """A sheet that keeps every digit of its numbers."""
    from xlsxwriter.worksheet import Worksheet

    class ExactWorksheet(Worksheet):  # type: ignore[misc]  # it ships no types
        """Writes 17 digits where XlsxWriter writes 16, which lose a bit."""

        def _xml_number_element(
            self, number: float, attributes: Sequence[tuple[str, str]] = ()
        ) -> None:
            attr = "".join(
                f' {key}="{self._escape_attributes(value)}"'
                for key, value in attributes
            )
            self.fh.write(f"<c{attr}><v>{number!r}</v></c>")

    return ExactWorksheet
