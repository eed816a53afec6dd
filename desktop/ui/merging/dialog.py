"""Files of several cities put together: conflicts decided, one scenario added."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import UserError
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.edits import EditKind, EditLabel
from desktop.document.merging import checked_plan
from desktop.document.scenario import ScenarioText
from desktop.document.scenario_edits import AddScenarios
from desktop.storage.scenario_file import SUFFIX
from desktop.ui.context import PanelContext
from desktop.ui.folders import Folders
from desktop.ui.merging.combining import Combining, Package
from desktop.ui.merging.conflicts_page import ConflictsPage
from desktop.ui.merging.contents import accounts_content
from desktop.ui.merging.files_box import FilesBox
from desktop.ui.merging.given import combined_scenario
from desktop.ui.merging.words import say
from desktop.ui.message_label import wrapped_message
from desktop.ui.sheet import EMPTY, SheetView
from desktop.ui.theme import GRID, Role, set_role

_WIDTH, _HEIGHT = 1100, 680


class CityFilesQuestion:
    """Asks for the files of several cities."""

    @classmethod
    def ask(cls, parent: QWidget, folder: str) -> list[Path]:
        """The files; none where the user goes back."""
        title = say(QT_TRANSLATE_NOOP("merging", "Files to combine"))
        kinds = QCoreApplication.translate("questions", "Scenarios")
        kind = f"{kinds} (*{SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, folder, kind)
        return [Path(one) for one in chosen]


class MergeDialog(QDialog):
    """Files above, conflicts and accounts below; adds the package as one step."""

    def __init__(
        self,
        context: PanelContext,
        parent: QWidget | None = None,
        folders: Folders | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._folders = context, folders or Folders(())
        self.combining = Combining(context.session, self)
        self._package: Package | None = None
        self._files = FilesBox(context)
        self._conflicts = ConflictsPage(context)
        self._accounts = SheetView(context.themes)
        self._tabs, self._said = QTabWidget(), QLabel()
        self._message = wrapped_message("merge_message")
        self._add, self._add_open = QPushButton(), QPushButton()
        self._remove, self._accept = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        buttons = (
            (self._add, "merge_add"),
            (self._add_open, "merge_add_open"),
            (self._remove, "merge_remove"),
            (self._accept, "merge_accept"),
        )
        for button, name in buttons:
            button.setObjectName(name)
            button.setAutoDefault(False)
        set_role(self._accept, Role.PRIMARY)
        set_role(self._said, Role.MUTED)
        self._said.setWordWrap(True)
        self._said.setObjectName("merge_said")
        self._accounts.setObjectName("merge_accounts")
        self._tabs.addTab(self._conflicts, "")
        self._tabs.addTab(self._accounts, "")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._files)
        split.addWidget(self._tabs)
        split.setStretchFactor(1, 2)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for button in (self._add, self._add_open, self._remove):
            head.addWidget(button)
        head.addStretch(1)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(split, 1)
        column.addWidget(self._message)
        column.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._add_open.clicked.connect(self._on_add_open)
        self._remove.clicked.connect(self._on_remove)
        self._accept.clicked.connect(self._on_accept)
        self._files.scenario_chosen.connect(self.combining.choose_scenario)
        self._files.city_chosen.connect(self.combining.choose_city)
        self._conflicts.decided.connect(self.combining.decide)
        self.combining.files_changed.connect(self._on_files)
        self.combining.combined.connect(self._on_combined)
        self.combining.refused.connect(self._on_refused)
        self.combining.other_data.connect(self._on_other_data)
        self.finished.connect(self.combining.stop)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        texts = (
            (self._add, QT_TRANSLATE_NOOP("merging", "Add files…")),
            (self._add_open, QT_TRANSLATE_NOOP("merging", "Add the open file")),
            (self._remove, QT_TRANSLATE_NOOP("merging", "Leave this file out")),
            (self._accept, QT_TRANSLATE_NOOP("merging", "Add as a scenario")),
        )
        for button, text in texts:
            button.setText(say(text))
        title = say(QT_TRANSLATE_NOOP("merging", "Combine files of cities"))
        self.setWindowTitle(title)
        conflicts = say(QT_TRANSLATE_NOOP("merging", "Conflicts"))
        accounts = say(QT_TRANSLATE_NOOP("merging", "What each city gives and gets"))
        for position, name in enumerate((conflicts, accounts)):
            self._tabs.setTabText(position, name)
        self._accounts.setAccessibleName(accounts)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        package = self._package
        enough = package is not None and len(package.merge.contributions) > 1
        self._accept.setEnabled(enough)
        if package is None or not enough:
            self._conflicts.show_merge(None)
            self._accounts.show_content(EMPTY)
            none = QT_TRANSLATE_NOOP(
                "merging",
                "Add the files of at least two cities. What only one of them changes"
                " is taken; where they disagree you decide.",
            )
            self._said.setText(say(none))
        else:
            merge = package.merge
            self._conflicts.show_merge(merge)
            content = accounts_content(self._context, package.accounts)
            self._accounts.show_content(content)
            left = sum(one.key not in merge.decisions for one in merge.conflicts)
            text = QT_TRANSLATE_NOOP(
                "merging", "Conflicts: {count}; as proposed: {left}."
            )
            told = say(text).format(count=len(merge.conflicts), left=left)
            self._said.setText(told)

    def _on_add(self) -> None:
        paths = CityFilesQuestion.ask(self, str(self._folders.first()))
        if paths:
            self._folders.used(paths[0])
            self._tell("")
            self.combining.read(paths)

    def _on_add_open(self) -> None:
        self.combining.add_open(say(QT_TRANSLATE_NOOP("merging", "the open file")))

    def _on_remove(self) -> None:
        row = self._files.currentRow()
        if row >= 0:
            self.combining.remove(row)

    def _on_files(self) -> None:
        given = self.combining.given
        self._files.show_files(given)
        self._remove.setEnabled(bool(given))
        self._add_open.setEnabled(all(one.path is not None for one in given))

    def _on_combined(self, package: Package) -> None:
        self._package = package
        self._show()

    def _on_refused(self, errors: tuple[UserError, ...]) -> None:
        self._tell("\n".join(map(self._context.words.error, errors)))

    def _on_other_data(self, names: tuple[str, ...]) -> None:
        text = QT_TRANSLATE_NOOP(
            "merging",
            "Replaced values of the data are not taken over from: {files}. The package"
            " stands on the data of the open file.",
        )
        self._tell(say(text).format(files=", ".join(names)))

    def _on_accept(self) -> None:
        """Add the package to the open file as one step."""
        if self._package is None:
            return
        context, merge = self._context, self._package.merge
        try:
            plan = checked_plan(context.region, merge)
        except UserError as error:
            self._tell(context.words.error(error))
            return
        name = say(QT_TRANSLATE_NOOP("merging", "Combined"))
        note = say(QT_TRANSLATE_NOOP("merging", "Made of: {files}."))
        files = ", ".join(one.name for one in merge.contributions)
        text = ScenarioText(name, note.format(files=files))
        added = AddScenarios(
            (combined_scenario(context.region, self.combining.given, text, plan),),
            EditLabel(EditKind.MERGE),
        )
        answer = context.submit_list(added)
        if answer:
            self.accept()
        else:
            self._tell(answer.sentence)

    def _tell(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
