"""Asks what report is wanted, and shows how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs.report_run import STEPS, ReportOrder, ReportRun
from desktop.ui.context import PanelContext
from desktop.ui.folders import Folders, file_name
from desktop.ui.languages import NAMES
from desktop.ui.theme import GRID, Role, set_role

PDF, HTML = ".pdf", ".html"


class ReportPlaceQuestion:
    """Asks where the report goes."""

    @classmethod
    def ask(cls, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """The file to write; None where the user goes back."""
        ending = suggested.suffix
        dialog = QFileDialog(parent, title, str(suggested), f"*{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if not chosen:
            return None
        path = Path(chosen[0])
        return path if path.suffix.lower() == ending else Path(f"{path}{ending}")


class ReportDialog(QDialog):
    """Scenario, kind and language; then the steps, a stop, and the finished file.

    Parameters
    ----------
    folders
        Where the question for a place begins.
    file
        The open scenario file; None where it was never saved.
    """

    def __init__(
        self,
        context: PanelContext,
        folders: Folders,
        file: Path | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._folders, self._file = context, folders, file
        self._made: Path | None = None
        self._run = ReportRun(self)
        self._scenario, self._kind = QComboBox(), QComboBox()
        self._language = QComboBox()
        self._labels = tuple(QLabel() for _ in range(3))
        self._progress, self._said = QProgressBar(), QLabel()
        self._make, self._stop = QPushButton(), QPushButton()
        self._open = QPushButton()
        self._build()
        self._connect()
        self.retranslate()
        self._show_state()

    def _build(self) -> None:
        self.setObjectName("report_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = QFormLayout()
        form.setSpacing(GRID)
        boxes = (self._scenario, self._kind, self._language)
        names = ("report_scenario", "report_kind", "report_language")
        for label, box, name in zip(self._labels, boxes, names, strict=True):
            box.setObjectName(name)
            label.setBuddy(box)
            form.addRow(label, box)
        for code, name in NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(
            self._language.findData(self._context.words.language)
        )
        self._progress.setRange(0, STEPS + 1)
        self._progress.setTextVisible(False)
        self._progress.setObjectName("report_progress")
        self._said.setObjectName("report_said")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(form)
        column.addWidget(self._progress)
        column.addWidget(self._said)
        column.addStretch(1)
        column.addLayout(self._row_of_buttons())
        self.setMinimumWidth(56 * GRID)

    def _row_of_buttons(self) -> QHBoxLayout:
        set_role(self._make, Role.PRIMARY)
        self._make.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button, name in (
            (self._open, "report_open"),
            (self._stop, "report_stop"),
            (self._make, "report_make"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(button is self._make)
            buttons.addWidget(button)
        return buttons

    def _connect(self) -> None:
        self._make.clicked.connect(self._on_make)
        self._stop.clicked.connect(self._on_stop)
        self._open.clicked.connect(self._on_open)
        self._run.stepped.connect(self._on_stepped)
        self._run.written.connect(self._on_written)
        self._run.refused.connect(self._on_refused)
        self._run.failed.connect(self._on_failed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._run.stop)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self.setWindowTitle(self.tr("Report"))
        texts = (self.tr("&Scenario"), self.tr("&Kind"), self.tr("&Language"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._make.setText(self.tr("&Make the report…"))
        self._stop.setText(self.tr("S&top"))
        self._open.setText(self.tr("&Open it"))
        self._progress.setAccessibleName(self.tr("Progress of the report"))
        self._fill()

    def _fill(self) -> None:
        """Scenarios and kinds by name; what was chosen stays chosen."""
        session, words = self._context.session, self._context.words
        chosen = self._scenario.currentIndex()
        self._scenario.clear()
        self._scenario.addItems([words.scenario(one) for one in session.scenarios])
        first = session.active_position if chosen < 0 else chosen
        self._scenario.setCurrentIndex(first)
        kind = max(self._kind.currentIndex(), 0)
        self._kind.clear()
        self._kind.addItem(self.tr("PDF, to print and to send"), PDF)
        self._kind.addItem(self.tr("Web page in one file"), HTML)
        self._kind.setCurrentIndex(kind)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave what is under way."""
        self._run.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes the window, which leaves what is under way."""
        self.close()

    def _on_make(self) -> None:
        session, position = self._context.session, self._scenario.currentIndex()
        if not 0 <= position < len(session.scenarios):
            self._fill()
            return
        scenario = session.scenarios[position]
        language = str(self._language.currentData())
        name = file_name(scenario.text_in(language).name)
        suggested = self._folders.first() / f"{name}{self._kind.currentData()}"
        target = ReportPlaceQuestion.ask(self, self.windowTitle(), suggested)
        if target is None:
            return
        self._folders.used(target)
        self._made = None
        self._run.start(
            ReportOrder(
                session.region,
                session.listed,
                position,
                "" if self._file is None else self._file.name,
                language,
                QDate.currentDate().toString(Qt.DateFormat.ISODate),
                target,
            )
        )
        self._progress.setValue(0)
        self._tell(self.tr("The report is being made. You can go on working."))

    def _on_stop(self) -> None:
        self._run.stop()
        self._tell(self.tr("Stopped. Nothing was written."))

    def _on_stepped(self, step: int) -> None:
        self._progress.setValue(step)

    def _on_written(self, path: object) -> None:
        if isinstance(path, Path):
            self._made = path
            self._tell(self.tr("Written: {file}").format(file=path))
            self._open.setFocus()

    def _on_refused(self, error: object) -> None:
        self._tell(self._context.words.error(error))  # type: ignore[arg-type]

    def _on_failed(self, said: str) -> None:
        text = self.tr(
            "The report could not be made. Please report this fault with the lines"
            " below.\n\n{said}"
        )
        self._tell(text.format(said=said))

    def _on_open(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._show_state()

    def _show_state(self) -> None:
        running = self._run.is_running
        self._progress.setVisible(running)
        self._stop.setVisible(running)
        self._open.setVisible(self._made is not None and not running)
        self._make.setVisible(not running)
        self._said.setVisible(bool(self._said.text()))
        self.adjustSize()
