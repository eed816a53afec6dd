"""The bar above everything: menus, scenarios of the file, undo and redo, language."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.document.edits import EditLabel
from desktop.document.scenario import Scenario
from desktop.document.session import Change, Session
from desktop.ui.actions import Actions, Command
from desktop.ui.icons import Icons
from desktop.ui.theme import GRID, Role, Theme, set_role
from desktop.ui.translation import Words
from desktop.ui.undo import Undo

_TAB_WIDTH = 220


class HeaderBar(QWidget):
    """Program name, menus, scenario tabs, undo and redo with what they would do.

    Parameters
    ----------
    menu_bar
        Filled by the window.
    language_menu
        Shown by the button at the right end.
    """

    def __init__(
        self,
        session: Session,
        undo: Undo,
        words: Words,
        actions: Actions,
        menu_bar: QMenuBar,
        language_menu: QMenu,
    ) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._undo, self._words = session, undo, words
        self._actions = actions
        self._title = QLabel()
        set_role(self._title, Role.TITLE)
        self._tabs = self._made_tabs()
        self._undo_button = self._button(Command.UNDO, "undo_button")
        self._redo_button = self._button(Command.REDO, "redo_button")
        self._language = QToolButton()
        self._language.setObjectName("language_button")
        self._language.setMenu(language_menu)
        self._language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out(menu_bar)
        session.scenario_changed.connect(self._on_scenario_changed)
        session.active_changed.connect(self._on_active_changed)
        session.list_changed.connect(self._show_scenarios)
        session.scenarios_replaced.connect(self._show_scenarios)
        undo.changed.connect(self._show_steps)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._title.setText(self.tr("Luzhou Planner"))
        # The button names the language it leads to, in that language.
        self._language.setText("EN / 中文")
        self._language.setAccessibleName(self.tr("Language"))
        self._language.setToolTip(self.tr("Language"))
        self._tabs.setAccessibleName(self.tr("Scenarios of this file"))
        self._show_scenarios()
        self._show_steps()

    def paint_icons(self, icons: Icons, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._undo_button.setIcon(icons.icon("undo", theme))
        self._redo_button.setIcon(icons.icon("redo", theme))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _made_tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("scenario_tabs")
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setUsesScrollButtons(True)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        tabs.currentChanged.connect(self._on_tab_changed)
        return tabs

    def _button(self, command: Command, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._actions[command].trigger)
        return button

    def _lay_out(self, menu_bar: QMenuBar) -> None:
        menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._title)
        row.addWidget(menu_bar)
        row.addWidget(self._tabs, 1)
        row.addStretch(0)
        row.addWidget(self._undo_button)
        row.addWidget(self._redo_button)
        row.addWidget(self._language)

    def _on_tab_changed(self, position: int) -> None:
        if position >= 0:
            self._session.activate(position)

    def _on_scenario_changed(self, change: Change) -> None:
        if change.before.text != change.after.text:
            self._show_scenarios()

    def _on_active_changed(self, scenario: Scenario) -> None:
        del scenario
        self._tabs.setCurrentIndex(self._session.active_position)

    def _show_scenarios(self) -> None:
        scenarios = self._session.scenarios
        self._tabs.blockSignals(True)  # the session is shown, not changed
        while self._tabs.count() > len(scenarios):
            self._tabs.removeTab(self._tabs.count() - 1)
        while self._tabs.count() < len(scenarios):
            self._tabs.addTab("")
        for position, scenario in enumerate(scenarios):
            text = scenario.text_in(self._words.language)
            # A tab takes a single & for a mnemonic.
            self._tabs.setTabText(position, text.name.replace("&", "&&"))
            # A note of somebody else may look like markup.
            note = f"<qt>{escape(text.note)}</qt>" if text.note else ""
            self._tabs.setTabToolTip(position, note)
        self._tabs.setCurrentIndex(self._session.active_position)
        self._tabs.blockSignals(False)

    def _show_steps(self) -> None:
        undo, redo = self._undo.undo_label, self._undo.redo_label
        self._undo_button.setText(self._step(self.tr("Undo: {step}"), undo))
        redo_text = self._step(self.tr("Redo: {step}"), redo)
        self._undo_button.setToolTip(self.tr("Undo"))
        self._redo_button.setToolTip(redo_text or self.tr("Redo"))
        undo_text = self._undo_button.text()
        self._undo_button.setAccessibleName(undo_text or self.tr("Undo"))
        self._redo_button.setAccessibleName(redo_text or self.tr("Redo"))
        self._undo_button.setEnabled(undo is not None)
        self._redo_button.setEnabled(redo is not None)

    def _step(self, template: str, label: EditLabel | None) -> str:
        if label is None:
            return ""
        return template.format(step=self._words.edit(label))
