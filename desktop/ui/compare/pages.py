"""The two pages of a comparison: what follows, and what differs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.compare_curves import curves_of
from desktop.document.drawing_svg import standalone
from desktop.document.side_by_side import SideBySide
from desktop.document.view import Viewpoint
from desktop.ui.compare.contents import Contents, Extent, Look, OutcomeRow, outcome_rows
from desktop.ui.compare.curve_plot import CurvePlot
from desktop.ui.compare.drawn_curves import drawn_curves
from desktop.ui.compare.look_bar import LookBar
from desktop.ui.compare.looks import side_look
from desktop.ui.compare.texts import CompareTexts, say
from desktop.ui.context import PanelContext
from desktop.ui.painted_drawing import pixels_of
from desktop.ui.picture_files import RATIO, Picture, PictureFiles, origin_line, sharp
from desktop.ui.picture_menu import PictureMenu
from desktop.ui.replaced_words import replaced_sentence
from desktop.ui.sheet import EMPTY, SheetView
from desktop.ui.theme import GRID, LIGHT, Role, Theme, set_role


class OutcomesPage(QWidget):
    """Curves of all scenarios above a table of indicators by city and year."""

    def __init__(
        self,
        context: PanelContext,
        texts: CompareTexts,
        contents: Contents,
        look: Look,
    ) -> None:
        super().__init__()
        self.setObjectName("compare_outcomes")
        self._context, self._texts, self._contents = context, texts, contents
        self._compared: SideBySide | None = None
        self._rows: tuple[OutcomeRow, ...] = ()
        self.look_bar = LookBar(context.region, texts, look)
        self._title = QLabel()
        set_role(self._title, Role.HEADING)
        self._plot = CurvePlot(context.themes.now)
        PictureMenu(self._plot, context, self._plot.draw, self._title.text)
        self._table = SheetView(context.themes)
        self._table.setObjectName("compare_indicators")
        self._build()
        self.look_bar.changed.connect(self._show)
        self._plot.year_picked.connect(self._on_year_picked)
        self._pictures = PictureFiles(self, context)
        self._plot.picture_wanted.connect(self._on_picture_wanted)
        self._table.picked.connect(self._on_row_picked)
        self.retranslate()

    def _build(self) -> None:
        upper = QWidget()
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addWidget(self._title)
        inside.addWidget(self._plot, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(self._table)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.look_bar)
        column.addWidget(split, 1)

    def show_compared(self, compared: SideBySide) -> None:
        """Show a comparison."""
        self._compared = compared
        self.look_bar.set_years(*compared.years)
        self._show()

    def follow(self, before: Viewpoint, after: Viewpoint) -> None:
        """Look where the main window looks, once it looks elsewhere."""
        look = self.look_bar.look
        if before.city != after.city:
            look = replace(look, place=after.city)
        if before.year != after.year:
            look = replace(look, year=after.year)
        self.look_bar.set_look(look)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._plot.show_theme(theme)
        self._show()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        name = say(QT_TRANSLATE_NOOP("compare", "Indicators by city and year"))
        self._table.setAccessibleName(name)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        compared, look = self._compared, self.look_bar.look
        if compared is None:
            return
        self._rows = outcome_rows(compared, look)
        content = self._contents.outcomes(compared, self._rows, look.extent)
        self._table.show_content(content)
        self._draw(compared, look)

    def _draw(self, compared: SideBySide, look: Look) -> None:
        curves = curves_of(compared, look.indicator, look.place, self._plot.curves)
        theme = self._context.themes.now
        looks = [side_look(theme, side) for side in range(len(curves.names))]

        def tick(value: float, step: float) -> str:
            return self._texts.tick(look.indicator, value, step)

        self._plot.show_curves(curves, looks, tick, look.year)
        indicator, place = self._texts.indicator(look.indicator), look.place
        title = f"{indicator} · {self._texts.place(place)}"
        self._title.setText(title)
        self._plot.setAccessibleName(title)

    def picture(self) -> Picture | None:
        """The plot as a picture of its own; None before there is one."""
        curves = self._plot.curves
        if curves is None:
            return None
        texts, one = self._texts, curves.indicator
        looks = [side_look(LIGHT, side) for side in range(len(curves.names))]
        title = f"{texts.indicator(one)} · {texts.place(curves.place)}"
        origin = origin_line(self._context)
        tick = partial(texts.tick, one)
        drawing = drawn_curves(curves, looks, tick, title, origin)
        image = sharp(pixels_of(drawing, LIGHT.surface, RATIO))
        return Picture(standalone(drawing, title, LIGHT.surface), image)

    def _on_picture_wanted(self, to_file: bool) -> None:
        made = self.picture()
        if made is None:
            return
        if to_file:
            self._pictures.save(self._title.text(), lambda: made)
        else:
            self._pictures.copy(made)

    def _on_year_picked(self, year: int) -> None:
        self.look_bar.set_look(replace(self.look_bar.look, year=year))

    def _on_row_picked(self, position: int) -> None:
        """Draw what the row in hand is about; the table stays as it is."""
        look = self.look_bar.look
        if self._compared is None or not 0 <= position < len(self._rows):
            return
        row = self._rows[position]
        if look.extent is Extent.CITIES:
            self.look_bar.set_look(replace(look, place=row.place))
        elif look.extent is Extent.YEARS:
            self.look_bar.set_look(replace(look, year=row.year))
        elif look.extent is Extent.INDICATORS:
            self.look_bar.set_look(replace(look, indicator=row.indicator))
        else:
            self.look_bar.set_look(replace(look, place=row.place, year=row.year))


class InputsPage(QWidget):
    """Sums over the years, and every cell in which a scenario differs."""

    def __init__(self, context: PanelContext, contents: Contents) -> None:
        super().__init__()
        self.setObjectName("compare_inputs_page")
        self._context, self._contents = context, contents
        self._said = QLabel()
        self._said.setObjectName("compare_said")
        self._said.setWordWrap(True)
        set_role(self._said, Role.MUTED)
        self._heads = (QLabel(), QLabel())
        self._totals, self._cells = SheetView(context.themes), SheetView(context.themes)
        self._totals.setObjectName("compare_totals")
        self._cells.setObjectName("compare_cells")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        for head, view in zip(self._heads, (self._totals, self._cells), strict=True):
            set_role(head, Role.HEADING)
            part = QWidget()
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(GRID // 2)
            inside.addWidget(head)
            inside.addWidget(view, 1)
            split.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._said)
        column.addWidget(split, 1)
        self._compared: SideBySide | None = None
        self.retranslate()

    def show_compared(self, compared: SideBySide) -> None:
        """Show a comparison."""
        self._compared = compared
        several = len(compared.sides) > 1
        totals = self._contents.inputs(compared, compared.totals, by_year=False)
        cells = self._contents.inputs(compared, compared.inputs, by_year=True)
        self._totals.show_content(totals if several else EMPTY)
        self._cells.show_content(cells if several else EMPTY)
        self._say(compared)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        totals = say(QT_TRANSLATE_NOOP("compare", "Money over all years [100 m yuan]"))
        cells = say(QT_TRANSLATE_NOOP("compare", "Cell by cell"))
        names = zip(
            self._heads, (self._totals, self._cells), (totals, cells), strict=True
        )
        for head, view, name in names:
            head.setText(name)
            view.setAccessibleName(name)
        if self._compared is not None:
            self.show_compared(self._compared)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self, compared: SideBySide) -> None:
        if len(compared.sides) == 1:
            text = QT_TRANSLATE_NOOP(
                "compare",
                "Nothing stands beside the baseline: choose a scenario above, or make"
                " a copy of this one and change it.",
            )
        elif not compared.inputs:
            text = QT_TRANSLATE_NOOP("compare", "No input differs from the baseline.")
        else:
            text = QT_TRANSLATE_NOOP(
                "compare", "{count} inputs differ from the baseline."
            )
        told = (say(text).format(count=len(compared.inputs)), self._replaced())
        self._said.setText("\n".join(filter(None, told)))

    def _replaced(self) -> str:
        """What all of them stand on in place of the data."""
        return replaced_sentence(self._context)
