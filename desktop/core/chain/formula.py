"""Equations as text: one and the same for reading and for working out.

A formula is written as the notes write it, in the signs of a calculator: names,
numbers, `+ - * / **` and the functions of `FUNCTIONS`. Names may stand for one number
or for a row of numbers, one for each place summed over; `sum` adds a row up.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import cache

import numpy as np

from desktop.core.projection.poverty import normal_cdf
from desktop.core.region import FloatArray

Value = float | FloatArray


def _phi(x: float) -> float:
    return float(normal_cdf(np.array([x], dtype=float))[0])


FUNCTIONS: Mapping[str, Callable[..., Value]] = {
    "sum": np.sum,
    "ln": np.log,
    "exp": np.exp,
    "sqrt": np.sqrt,
    "max": np.maximum,
    "min": np.minimum,
    "clip": np.clip,
    "Phi": _phi,
}
"""What a formula may call; all but `sum` and `Phi` also work along rows."""

_OPERATORS: Mapping[type[ast.operator], Callable[[Value, Value], Value]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.Pow: lambda a, b: a**b,
}


@cache
def parsed(text: str) -> ast.expr:
    """The formula as a tree, made once for each text.

    Raises
    ------
    SyntaxError
        Where it is none.
    """
    return ast.parse(text, mode="eval").body


def names_in(text: str) -> tuple[str, ...]:
    """The names of a formula in the order in which they are read, each once."""
    nodes = [node for node in ast.walk(parsed(text)) if isinstance(node, ast.Name)]
    nodes.sort(key=lambda node: (node.lineno, node.col_offset))
    return tuple(dict.fromkeys(n.id for n in nodes if n.id not in FUNCTIONS))


def evaluate(text: str, values: Mapping[str, Value]) -> float:
    """Work a formula out.

    Parameters
    ----------
    values
        A number, or a row of them [places], for every name.

    Raises
    ------
    KeyError
        Where a name has no value.
    """
    return float(_value(parsed(text), values))


def _value(node: ast.expr, values: Mapping[str, Value]) -> Value:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.Name):
        return values[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, values)
    if isinstance(node, ast.BinOp):
        operate = _OPERATORS[type(node.op)]
        return operate(_value(node.left, values), _value(node.right, values))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        given = [_value(argument, values) for argument in node.args]
        return FUNCTIONS[node.func.id](*given)
    raise SyntaxError(ast.dump(node))
