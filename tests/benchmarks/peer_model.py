# SPDX-License-Identifier: Apache-2.0
"""Write a system dynamics model as large as ours, for other engines to run.

Eight cities, twelve years, twelve stocks and forty-eight converters a city, a contact
matrix that moves with travel times, three sums over all partners each year: about as
many operations as one plan run of `desktop.core.projection`. It is no copy of our model
and means nothing; it only keeps an engine busy for as long.
"""

from collections.abc import Iterator
from pathlib import Path

STOCKS = 12
CONVERTERS = 48
FIRST, LAST = 2024, 2036
_SKETCH = "\\\\\\---/// Sketch information - do not modify anything except names"


def _equations(cities: int) -> Iterator[str]:
    yield f"City: (c1-c{cities})"
    yield "Partner <-> City"
    starts = ",".join(f"{1 + 0.05 * city:g}" for city in range(cities))
    yield f"start[City] = {starts}"
    hours = ";".join(
        ",".join(f"{1 + abs(row - column):g}" for column in range(cities))
        for row in range(cities)
    )
    yield f"hours[City,Partner] = {hours};"
    yield "weight[City,Partner] = (hours[City,Partner] + 0.1*stock1[City])^(-1.2)"
    for number in range(1, 4):
        yield (
            f"reach{number}[City] = "
            f"SUM(weight[City,Partner!]*stock{number}[Partner!])/{cities}"
        )
    for number in range(1, CONVERTERS + 1):
        yield f"part{number}[City] = {_converter(number)}"
    for number in range(1, STOCKS + 1):
        uses = f"part{number}[City]*0.01 - stock{number}[City]*0.01"
        yield f"stock{number}[City] = INTEG({uses}, start[City])"


def _converter(number: int) -> str:
    stock = f"stock{(number - 1) % STOCKS + 1}[City]"
    before = f"part{number - 1}[City]" if number > 1 else "reach1[City]"
    forms = (
        f"{stock}*0.5 + {before}*0.5",
        f"EXP(0.05*LN({stock}/start[City])) + 0.1*{before}",
        f"({stock} + 0.1*{before})^0.3",
        f"MAX(0.1, {stock} - 0.2*{before}) + 0.1*reach{number % 3 + 1}[City]",
    )
    return forms[number % 4]


def write_model(path: Path, cities: int = 8) -> None:
    """Write the model in Vensim's format."""
    lines = ["{UTF-8}", *(f"{line}\n ~~|\n" for line in _equations(cities))]
    # Stocks of one shape alone make PySD 3.14 mix up its states.
    lines.append("clock = INTEG(1, 0)\n ~~|\n")
    control = {
        "INITIAL TIME": FIRST,
        "FINAL TIME": LAST,
        "TIME STEP": 1,
        "SAVEPER": 1,
    }
    lines += [f"{name} = {value}\n ~~|\n" for name, value in control.items()]
    lines.append(_SKETCH)
    path.write_text("\n".join(lines) + "\n", "utf-8")
