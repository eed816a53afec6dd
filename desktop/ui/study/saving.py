"""What becomes of a result: copied, saved as scenarios, written as tables."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.cooperation import Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.parameters import central_draws
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.scenario_edits import AddScenarios
from desktop.document.study_scenarios import study_scenarios
from desktop.jobs.studies import StudyRequest
from desktop.storage.files import write_files
from desktop.storage.study_tables import COOPERATION_FILE, study_tables
from desktop.ui.context import Answer, PanelContext
from desktop.ui.study.texts import say


def add_scenarios(context: PanelContext, study: Study, asked: StudyRequest) -> Answer:
    """The three plans into the open file, as one undo step."""
    region = context.region
    if region is not asked.region:
        return Answer(
            False,
            say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "Values of the data were replaced since. Start the study again.",
                )
            ),
        )
    central = central_draws(context.parameters, region)
    made = study_scenarios(study, asked.scenario, central, asked.setting.seed)
    return context.submit_list(AddScenarios(made, EditLabel(EditKind.STUDY)))


def ask_place(parent: QWidget, folder: str) -> Path | None:
    """Where cooperation.csv goes; None where the user goes back."""
    title = say(QT_TRANSLATE_NOOP("study", "Export the study"))
    suggested = str(Path(folder) / COOPERATION_FILE) if folder else COOPERATION_FILE
    dialog = QFileDialog(parent, title, suggested, "CSV (*.csv)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def write_tables(study: Study, place: Path) -> tuple[Path, ...]:
    """The same tables as the command writes: cooperation.csv at `place`, the others
    beside it under its name.

    Raises
    ------
    UserError
        Where the system refuses; what stood there before is untouched.
    """
    contents = {}
    for name, data in study_tables(study).items():
        path = place if name == COOPERATION_FILE else _beside(place, name)
        contents[path] = data
    write_files(contents)
    return tuple(contents)


def _beside(place: Path, name: str) -> Path:
    """`asks.csv` as `<name of the place>-asks.csv`."""
    return place.with_name(f"{place.stem}-{name}")
