"""Windows beside the main one that few open: imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.context import PanelContext

Made = Callable[[QWidget], QDialog]


def data_window(context: PanelContext) -> Made:
    """Makes the window of all figures and assumptions."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.data.dialog import DataDialog

        return DataDialog(context, parent)

    return made


def catalogue_window(context: PanelContext, data: Path) -> Made:
    """Makes the window of agreements and lines; refuses broken projects when opened.

    Parameters
    ----------
    data
        Data folder of the region.
    """

    def made(parent: QWidget) -> QDialog:
        from desktop.storage.projects_folder import load_projects
        from desktop.ui.catalogue.dialog import CatalogueDialog

        projects = load_projects(data, context.region)
        return CatalogueDialog(context, projects, parent)

    return made
