"""Asks for files of tables."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


class TableFileQuestion:
    """Asks for a file of tables."""

    @classmethod
    def ask_open(cls, parent: QWidget, folder: str) -> Path | None:
        """The file to import; None where the user goes back."""
        translate = QCoreApplication.translate
        kinds = translate("imports", "Tables")
        chosen, _ = QFileDialog.getOpenFileName(
            parent,
            translate("imports", "Import tables"),
            folder,
            f"{kinds} (*.xlsx *.xls *.ods *.csv)",
        )
        return Path(chosen) if chosen else None

    @classmethod
    def ask_save(cls, parent: QWidget, title: str, suggested: str) -> Path | None:
        """A workbook, or a folder of CSV files; None where the user goes back."""
        folder = QCoreApplication.translate("imports", "Folder of CSV files")
        kinds = "Excel (*.xlsx)", f"{folder} (*)"
        dialog = QFileDialog(parent, title, suggested)
        dialog.setNameFilters(kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        chosen = dialog.selectedFiles() if dialog.exec() else []
        of_folder = dialog.selectedNameFilter() == kinds[1]
        dialog.deleteLater()
        if not chosen:
            return None
        path = Path(chosen[0])
        return path.with_suffix("") if of_folder else path
