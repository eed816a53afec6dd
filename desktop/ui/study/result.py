"""The result: the sentence first, then who gets what, then everything behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QTabWidget, QVBoxLayout, QWidget

from desktop.core.cooperation import Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.study_setting import StudySetting
from desktop.ui.study.city_grid import BAR_COLUMN, city_grid
from desktop.ui.study.effect_grid import effect_grid
from desktop.ui.study.grids import ask_grid, money_grid, state_grid
from desktop.ui.study.offer_grid import offer_grid
from desktop.ui.study.pages import ChoicePage, GridPage, offer_choices, place_choices
from desktop.ui.study.sentences import StudySentences
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.theme import GRID, Role, set_role

_TABS = (
    QT_TRANSLATE_NOOP("study", "Cities"),
    QT_TRANSLATE_NOOP("study", "Indicators"),
    QT_TRANSLATE_NOOP("study", "Agreements and links"),
    QT_TRANSLATE_NOOP("study", "Needs"),
    QT_TRANSLATE_NOOP("study", "Money"),
    QT_TRANSLATE_NOOP("study", "Everyone for himself"),
)
_UNIT = QT_TRANSLATE_NOOP(
    "study", "100 m yuan, all years together, discounted, against the base path."
)


class ResultView(QWidget):
    """Shows one study."""

    def __init__(self, texts: StudyTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("study_result")
        self._texts = texts
        self._study: Study | None = None
        self._setting: StudySetting | None = None
        themes = texts.context.themes
        self._headline = _wrapped("study_headline", Role.HEADLINE)
        self._paragraphs = [_wrapped(f"study_paragraph_{n}") for n in range(4)]
        set_role(self._paragraphs[3], Role.MUTED)
        self._cities = GridPage(themes, "cities", BAR_COLUMN)
        self._effects = ChoicePage(themes, "effects", 0)
        self._offers = ChoicePage(themes, "offers", 4)
        self._asks = GridPage(themes, "asks", -1)
        self._money = GridPage(themes, "money", 0)
        self._states = GridPage(themes, "states", 3)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("study_tabs")
        for page in self._pages:
            self._tabs.addTab(page, "")
        self._effects.chosen.connect(self._show_effects)
        self._offers.chosen.connect(self._show_offers)
        self._lay_out()

    @property
    def study(self) -> Study | None:
        """What is shown."""
        return self._study

    def show_study(self, study: Study, setting: StudySetting) -> None:
        """Show another one."""
        self._study, self._setting = study, setting
        self._offers.choose(0 if any(one.is_missed for one in study.offers) else 4)
        self.retranslate()
        if QAccessible.isActive():
            # It comes a minute after it was asked for, while the user is elsewhere.
            told = QAccessibleAnnouncementEvent(self, self._headline.text())
            QAccessible.updateAccessibility(told)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        for position, name in enumerate(_TABS):
            self._tabs.setTabText(position, say(name))
        study, setting, texts = self._study, self._setting, self._texts
        if study is None or setting is None:
            return
        said = StudySentences(texts, study, setting)
        self._headline.setText(said.headline())
        for label, paragraph in zip(self._paragraphs, said.paragraphs(), strict=True):
            label.setText(paragraph)
            label.setVisible(bool(paragraph))
        places = say(QT_TRANSLATE_NOOP("study", "Place"))
        self._effects.offer_choices(places, place_choices(texts)[1])
        kinds = say(QT_TRANSLATE_NOOP("study", "Which are shown"))
        names = [name for name, _ in offer_choices(texts)]
        self._offers.offer_choices(kinds, names)
        self._cities.show_grid(city_grid(texts, study))
        self._asks.show_grid(ask_grid(texts, study))
        self._money.show_grid(money_grid(texts, study))
        self._states.show_grid(state_grid(texts, study))
        self._show_effects()
        self._show_offers()

    def as_text(self) -> str:
        """Sentences and all tables, to be pasted elsewhere."""
        if self._study is None or self._setting is None:
            return ""
        said = StudySentences(self._texts, self._study, self._setting).all()
        parts = ["\n".join(line for line in said if line), say(_UNIT)]
        for page in self._pages:
            grid = page.view.grid
            parts.append(f"{grid.name}\n{grid.as_text()}")
        return "\n\n".join(part.rstrip("\n") for part in parts) + "\n"

    @property
    def _pages(self) -> tuple[GridPage, ...]:
        return (
            self._cities,
            self._effects,
            self._offers,
            self._asks,
            self._money,
            self._states,
        )

    def _show_effects(self) -> None:
        if self._study is not None:
            place = place_choices(self._texts)[0][self._effects.choice]
            self._effects.show_grid(effect_grid(self._texts, self._study, place))

    def _show_offers(self) -> None:
        if self._study is not None:
            passes = offer_choices(self._texts)[self._offers.choice][1]
            self._offers.show_grid(offer_grid(self._texts, self._study, passes))

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, Role.PANEL)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inside.setSpacing(GRID)
        for label in (self._headline, *self._paragraphs):
            inside.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(card)
        column.addWidget(self._tabs, 1)


def _wrapped(name: str, role: Role | None = None) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    set_role(label, role)
    return label
