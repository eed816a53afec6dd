"""What the budget column says: names of cells, amounts in the unit shown, refusals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.region import Line
from desktop.document.edits import Item
from desktop.document.money import PARTS, Column, Ledger
from desktop.document.view import MoneyUnit
from desktop.ui.context import PanelContext
from desktop.ui.names import item_name, money_unit

_ITEMS = {
    Column.INFRASTRUCTURE: Item.INFRASTRUCTURE,
    Column.LOCAL_WORKS: Item.LOCAL_WORKS,
    Column.PORT: Item.PORT,
    Column.EDUCATION: Item.EDUCATION,
    Column.HEALTH: Item.HEALTH,
}


def column_name(column: Column) -> str:
    """The head of a column."""
    if column is Column.TOTAL:
        return QCoreApplication.translate("budget", "Total")
    if column is Column.LINKS:
        return QCoreApplication.translate("budget", "Links")
    return item_name(_ITEMS[column])


def short_name(column: Column) -> str:
    """A head for narrow windows."""
    if column is Column.INFRASTRUCTURE:
        return QCoreApplication.translate("budget", "Infra.", "short head")
    return column_name(column)


def unit_name(unit: MoneyUnit) -> str:
    """The unit of the table, for a title or beside a number."""
    if unit is MoneyUnit.PER_HEAD:
        return QCoreApplication.translate("budget", "yuan per head a year")
    if unit is MoneyUnit.GDP_SHARE:
        return QCoreApplication.translate("budget", "% of GRP")
    unit_of_money = money_unit()
    return QCoreApplication.translate("budget", "{unit} a year").format(
        unit=unit_of_money
    )


LINES: dict[Column, tuple[Line, ...]] = {
    Column.INFRASTRUCTURE: (Line.INFRASTRUCTURE,),
    Column.LOCAL_WORKS: (Line.INFRASTRUCTURE,),
    Column.LINKS: (),
    Column.PORT: (),
    Column.EDUCATION: (Line.EDUCATION,),
    Column.HEALTH: (Line.HEALTH,),
    Column.TOTAL: tuple(Line),
}
"""The headings whose base money a column begins with; links and ports begin at 0."""


class Sentences:
    """Sentences about cells, in the language of the window."""

    def __init__(self, context: PanelContext) -> None:
        self._context = context

    def row(self, city: int) -> str:
        """A city, or the region for the row of sums."""
        cities = self._context.region.cities
        if city == len(cities):
            return QCoreApplication.translate("budget", "Region")
        return self._context.words.city(cities[city])

    def cell(self, city: int, column: Column) -> str:
        """City and heading: "Luzhou · Education"."""
        return f"{self.row(city)} · {column_name(column)}"

    def link(self, city: int, partner: int) -> str:
        """The half of `city` of a link: "Luzhou · link to Yibin"."""
        template = QCoreApplication.translate("budget", "{city} · link to {partner}")
        return template.format(city=self.row(city), partner=self.row(partner))

    def years(self, ledger: Ledger) -> str:
        """The years edited together."""
        return self._context.words.years(*ledger.years)

    def amount(self, ledger: Ledger, row: int, mean: float) -> str:
        """A mean amount in the unit shown, without naming it."""
        shown = mean * float(ledger.factors[row])
        return self._context.formats.number(shown, ledger.decimals)

    def with_unit(self, ledger: Ledger, row: int, mean: float) -> str:
        """The same with the unit."""
        template = QCoreApplication.translate("budget", "{amount} ({unit})")
        return template.format(
            amount=self.amount(ledger, row, mean), unit=unit_name(ledger.unit)
        )

    def deviation(self, mean: float, base: float) -> str:
        """The change from the base in per cent; "new" where the base is nothing."""
        if base > 0.0:
            return self._context.formats.signed_percent(mean / base - 1.0)
        if mean == base:
            return self._context.formats.signed_percent(0.0)
        return QCoreApplication.translate("budget", "not in the base")

    def beside_the_envelope(self, ledger: Ledger, row: int, rest: float) -> str:
        """What is left of the envelope, or over it; nothing where it is met."""
        text = self.amount(ledger, row, abs(rest))
        if not any(digit in "123456789" for digit in text):
            return ""
        if rest > 0.0:
            template = QCoreApplication.translate("budget", "{amount} left")
        else:
            template = QCoreApplication.translate("budget", "over {amount}")
        return template.format(amount=text)

    def spoken(
        self, ledger: Ledger, cell: tuple[int, Column], mean: float, base: float
    ) -> str:
        """All of a cell in one sentence, for tooltips and screen readers."""
        template = QCoreApplication.translate(
            "budget", "{cell}, {years}: {amount}; base {base}, {deviation}"
        )
        return template.format(
            cell=self.cell(*cell),
            years=self.years(ledger),
            amount=self.with_unit(ledger, cell[0], mean),
            base=self.amount(ledger, cell[0], base),
            deviation=self.deviation(mean, base),
        )

    def nonsense(self, text: str) -> str:
        """What was typed is no amount."""
        template = QCoreApplication.translate(
            "budget", "“{text}” is not an amount. Write 12.5, 12.5亿, 3200万 or +10%."
        )
        return template.format(text=text)

    def unclear(self, name: str, text: str, base: float) -> str:
        """A per cent that has nothing to be a per cent of."""
        if base > 0.0:
            template = QCoreApplication.translate(
                "budget",
                "“{text}” could mean two things. Write +{text} or −{text} for a change"
                " from the base, or an amount.",
            )
            return template.format(text=text)
        template = QCoreApplication.translate(
            "budget",
            "{cell} is 0 in the base, so “{text}” of it is nothing. Write an amount.",
        )
        return template.format(cell=name, text=text)

    def out_of_bounds(
        self,
        ledger: Ledger,
        cell: tuple[int, Column],
        bounds: tuple[float, float],
        wanted: tuple[str, float],
    ) -> str:
        """What was wanted, the bounds of the cell and where they come from.

        Parameters
        ----------
        wanted
            Name of the cell or link, and the mean amount asked for.
        """
        city = cell[0]
        template = self._bounds_template(ledger, cell, bounds[0])
        return template.format(
            cell=wanted[0],
            value=self.amount(ledger, city, wanted[1]),
            low=self.amount(ledger, city, bounds[0]),
            high=self.amount(ledger, city, bounds[1]),
            unit=unit_name(ledger.unit),
        )

    def _bounds_template(
        self, ledger: Ledger, cell: tuple[int, Column], least: float
    ) -> str:
        city, column = cell
        base = float(ledger.base[city, Column.INFRASTRUCTURE].mean())
        if column in PARTS:
            return QCoreApplication.translate(
                "budget",
                "{cell}: {value} is outside {low} to {high} ({unit}), so that"
                " infrastructure stays within 0.3 to 3 times its base.",
            )
        if column is Column.INFRASTRUCTURE and least > 0.3001 * base:
            return QCoreApplication.translate(
                "budget",
                "{cell}: {value} is outside {low} to {high} ({unit}): not below its"
                " links and port, not above 3 times the base.",
            )
        return QCoreApplication.translate(
            "budget",
            "{cell}: {value} is outside {low} to {high} ({unit}), which is 0.3 to 3"
            " times the base.",
        )

    def locked(self, city: int, column: Column) -> str:
        """The cell that stands in the way."""
        template = QCoreApplication.translate(
            "budget", "{cell} is locked. Unlock it first."
        )
        return template.format(cell=self.cell(city, column))

    def not_typed(self, city: int, column: Column) -> str:
        """Why nothing can be typed into this cell."""
        if column is Column.LINKS and city < self._context.region.n_cities:
            return QCoreApplication.translate(
                "budget", "Links are paid for each partner: enter them below the table."
            )
        if column is Column.PORT and city < self._context.region.n_cities:
            template = QCoreApplication.translate("budget", "{city} has no port.")
            return template.format(city=self.row(city))
        return QCoreApplication.translate(
            "budget", "This is a sum. Change the cells it is made of."
        )
