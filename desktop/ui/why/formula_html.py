"""An equation as rich text: names through a function, signs as they are printed."""

from __future__ import annotations

import ast
from collections.abc import Callable

from desktop.core.chain import parsed

Naming = Callable[[str], str]
"""Rich text of a name, such as a link or a value."""

_LOOSE, _PRODUCT, _SIGN, _POWER, _ATOM = range(5)
"""How tightly an expression holds together."""
_SIGNS: dict[type[ast.operator], tuple[str, int]] = {
    ast.Add: (" + ", _LOOSE),
    ast.Sub: (" − ", _LOOSE),
    ast.Mult: (" · ", _PRODUCT),
    ast.Div: (" / ", _PRODUCT),
    ast.Pow: ("", _POWER),
}
_CALLS = {"sum": "Σ", "Phi": "Φ", "sqrt": "√"}


def formula_html(formula: str, naming: Naming, number: Callable[[float], str]) -> str:
    """Rich text of a formula.

    Parameters
    ----------
    naming
        What to write for each name.
    number
        How numbers in the formula are written.
    """
    return _Writer(naming, number).write(parsed(formula), _LOOSE)


class _Writer:
    def __init__(self, naming: Naming, number: Callable[[float], str]) -> None:
        self._naming, self._number = naming, number

    def write(self, node: ast.expr, holds: int) -> str:
        """A part of the formula, in brackets where it is looser than `holds`."""
        text, level = self._part(node)
        return text if level >= holds else f"({text})"

    def _part(self, node: ast.expr) -> tuple[str, int]:
        if isinstance(node, ast.Constant):
            return self._number(float(node.value)), _ATOM  # type: ignore[arg-type]
        if isinstance(node, ast.Name):
            return self._naming(node.id), _ATOM
        if isinstance(node, ast.UnaryOp):
            return f"−{self.write(node.operand, _SIGN)}", _SIGN
        if isinstance(node, ast.BinOp):
            return self._operation(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._call(node.func.id, node.args), _ATOM
        raise SyntaxError(ast.dump(node))

    def _operation(self, node: ast.BinOp) -> tuple[str, int]:
        sign, level = _SIGNS[type(node.op)]
        if isinstance(node.op, ast.Pow):
            base = self.write(node.left, _ATOM)
            return f"{base}<sup>{self.write(node.right, _LOOSE)}</sup>", _POWER
        # What follows a minus or a stroke keeps its brackets.
        tighter = level + isinstance(node.op, ast.Sub | ast.Div)
        left, right = self.write(node.left, level), self.write(node.right, tighter)
        return f"{left}{sign}{right}", level

    def _call(self, name: str, arguments: list[ast.expr]) -> str:
        inside = "; ".join(self.write(argument, _LOOSE) for argument in arguments)
        return f"{_CALLS.get(name, name)}({inside})"
