"""Choices that set many agreements at once, each as one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.document.cooperation_edits import reset_cooperation, sign_all
from desktop.document.edits import Edit
from desktop.ui.context import PanelContext


class QuickMenu(QToolButton):
    """A button with the choices for the pair on view.

    Signals
    -------
    refused
        The sentence of a refusal; empty after an edit that was taken.
    """

    refused = Signal(str)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quick_menu")
        self._context = context
        self._pair = (0, 1)
        menu = QMenu(self)
        self._sign_city = self._action(menu, "sign_city", self._on_sign_city)
        self._sign_all = self._action(menu, "sign_all", self._on_sign_all)
        menu.addSeparator()
        self._reset_pair = self._action(menu, "reset_pair", self._on_reset_pair)
        self._reset_city = self._action(menu, "reset_city", self._on_reset_city)
        self._reset_all = self._action(menu, "reset_all", self._on_reset_all)
        menu.aboutToShow.connect(self.retranslate)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.retranslate()

    def show_pair(self, pair: tuple[int, int]) -> None:
        """The pair that the choices are about."""
        self._pair = pair
        self.retranslate()

    def retranslate(self) -> None:
        """Write the choices in the language of now, with the years of now."""
        cities, words = self._context.region.cities, self._context.words
        city, partner = cities[self._pair[0]], cities[self._pair[1]]
        first = self._context.region.years[self._years().start]
        name = words.city(city)
        self.setText(self.tr("Many at once"))
        sign_city = self.tr("{city} signs with all, from {year}")
        self._sign_city.setText(sign_city.format(city=name, year=first))
        sign_all_pairs = self.tr("All sign with all, from {year}")
        self._sign_all.setText(sign_all_pairs.format(year=first))
        reset = self.tr("Back to the base path: {what}")
        self._reset_pair.setText(reset.format(what=words.pair(city, partner)))
        self._reset_city.setText(
            reset.format(what=self.tr("all pairs of {city}").format(city=name))
        )
        self._reset_all.setText(reset.format(what=self.tr("all pairs")))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _action(self, menu: QMenu, name: str, slot: Callable[[], None]) -> QAction:
        action = QAction(menu)
        action.setObjectName(name)
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    def _years(self) -> range:
        """From the first year the budget table edits to the last of all."""
        region = self._context.region
        first = self._context.view.now.years[0] - region.base_year - 1
        return range(min(max(first, 0), region.n_years - 1), region.n_years)

    def _on_sign_city(self) -> None:
        self._submit(sign_all(self._context.region, self._years(), self._pair[0]))

    def _on_sign_all(self) -> None:
        self._submit(sign_all(self._context.region, self._years()))

    def _on_reset_pair(self) -> None:
        self._submit(reset_cooperation(self._context.region, *self._pair))

    def _on_reset_city(self) -> None:
        self._submit(reset_cooperation(self._context.region, self._pair[0]))

    def _on_reset_all(self) -> None:
        self._submit(reset_cooperation(self._context.region))

    def _submit(self, edit: Edit) -> None:
        self.refused.emit(self._context.submit(edit).sentence)
