"""The answer on three pages: by parts, by channels, and the chain of equations."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.core.attribution import EXACT_PARTS, Method
from desktop.jobs.why import Explanation
from desktop.ui.context import PanelContext
from desktop.ui.names import indicator_short, money_unit
from desktop.ui.theme import Theme
from desktop.ui.why.chain_page import ChainPage
from desktop.ui.why.division_page import DivisionPage
from desktop.ui.why.falls import channel_fall, channel_rows, part_fall, part_rows
from desktop.ui.why.texts import WhyTexts


class AnswerPages(QTabWidget):
    """Shows an explanation; empty before the first."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._texts = WhyTexts(context.words, context.formats)
        self._told: Explanation | None = None
        self._parts = DivisionPage("why_parts", context)
        self._channels = DivisionPage("why_channels", context)
        self._chain = ChainPage(context)
        self.setObjectName("why_tabs")
        for page in (self._parts, self._channels, self._chain):
            self.addTab(page, "")
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        names = (self.tr("By parts"), self.tr("By channels"), self.tr("Equations"))
        for position, name in enumerate(names):
            self.setTabText(position, name)
        if self._told is not None:
            self.show_told(self._told)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._parts.show_theme(theme)
        self._channels.show_theme(theme)
        self._chain.rewrite()

    def show_told(self, told: Explanation) -> None:
        """Show an answer on all pages."""
        self._told = told
        self._show_parts(told)
        self._show_channels(told)
        asked = told.question
        key = told.chain.key_of(asked.indicator.id, asked.place, told.year)
        self._chain.show_chain(told.chain, key)

    def _show_parts(self, told: Explanation) -> None:
        found = told.attribution
        if not found.contributions:
            empty = self.tr(
                "The plan equals the base, so there is nothing to divide. Change a"
                " budget or sign an agreement; how the number itself comes about"
                " stands under “Equations”."
            )
            self._parts.show_empty(empty)
            return
        self._parts.show_division(
            part_fall(told, self._texts, self._context.formats),
            part_rows(told, self._texts),
            self._texts.unit(told.question.indicator.id),
            self._method(found.method),
        )

    def _show_channels(self, told: Explanation) -> None:
        rows = channel_rows(told, self._texts)
        if not rows:
            self._channels.show_empty(self.tr("The plan does not change output here."))
            return
        template = self.tr(
            "Difference of {indicator}, {place}, {year}, by the channels of equation"
            " E5: log mean Divisia index, adds up exactly."
        )
        note = template.format(
            indicator=indicator_short("gdp"),
            place=self._texts.place("gdp", told.channels_place),
            year=told.year,
        )
        fall = channel_fall(told, self._texts, self._context.formats)
        self._channels.show_division(fall, rows, money_unit(), note)

    def _method(self, method: Method) -> str:
        if method is Method.EXACT:
            return self.tr(
                "Shapley values over all subsets of the parts: each part's mean gain"
                " over all orders in which they could be added. They add up exactly."
            )
        return self.tr(
            "More than {count} parts: Shapley values from drawn orders and their"
            " reverses. They add up exactly; ± is the standard error of each."
        ).format(count=EXACT_PARTS)
