"""One link of the chain as a page of rich text; every term leads on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from desktop.core.chain import Chain, Key, Kind, Step, Term, agreements_behind
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region_builder import AgreementRow
from desktop.ui.formats import THIN_SPACE, Formats
from desktop.ui.theme import Theme
from desktop.ui.translation import Words
from desktop.ui.why.chain_words import ChainWords, say, with_unit
from desktop.ui.why.formula_html import formula_html
from desktop.ui.why.sentences import end_sentence, equation_sentence
from desktop.ui.why.sources_html import SourceTables
from desktop.ui.why.symbols import symbol_html
from desktop.ui.why.units import symbol_unit

NO_BREAK_SPACE = "\u00a0"


class ChainPages:
    """Writes the pages of a chain in the language and colours of now."""

    def __init__(
        self,
        chain: Chain,
        words: Words,
        formats: Formats,
        theme: Theme,
        agreements: Sequence[AgreementRow] = (),
    ) -> None:
        self._chain, self._theme, self._agreements = chain, theme, agreements
        self._words = ChainWords(chain, words, formats)
        self._sources = SourceTables(words, formats, theme)

    def title(self, key: Key) -> str:
        """What a number is, for the way back."""
        return self._words.title(key)

    def page(self, key: Key) -> str:
        """How a number came about."""
        step = self._chain.step(key)
        parts = [self._head(step)]
        if step.formula:
            parts += [self._equation(step), self._terms(step)]
            parameters = [t.parameter for t in step.terms if t.parameter is not None]
            parts.append(self._sources.parameters(parameters))
        elif step.same_as is not None:
            same = say(QT_TRANSLATE_NOOP("chain", "By rule it equals {link}."))
            link = self._words.link(step.same_as, self.title(step.same_as))
            parts.append(f"<p>{escape(same).format(link=link)}</p>")
        else:
            parts.append(f"<p>{escape(end_sentence(step.kind))}</p>")
            parts.append(self._sources.facts(step.facts))
            signed = agreements_behind(self._chain.region, self._agreements, key)
            parts.append(self._sources.agreements(signed))
        # Rich text takes a thin space for a plain one and would break a number there.
        return "".join(parts).replace(THIN_SPACE, NO_BREAK_SPACE)

    def _head(self, step: Step) -> str:
        key, number = step.key, self._words.number
        unit = escape(symbol_unit(key.symbol))
        value = with_unit(f"<b>{number(step.value)}</b>", unit)
        told = (
            f"<h3>{escape(self.title(key))}</h3><p style='font-size:18px'>{value}</p>"
        )
        base = Key(key.symbol, key.place, key.t, base=True)
        if key.base or not self._chain.has(base):
            return told
        label = say(QT_TRANSLATE_NOOP("chain", "On the base path:"))
        link = self._words.link(base, number(self._chain.value(base)))
        return f"{told}{self._muted(label)[:-4]} {link}</p>"

    def _equation(self, step: Step) -> str:
        words, terms = self._words, {term.name: term for term in step.terms}

        def named(name: str) -> str:
            return words.sign(terms[name], step.key)

        def filled(name: str) -> str:
            term = terms[name]
            if term.kind is Kind.ROW:
                return named(name)
            text = words.number(term.values[0])
            return f"({text})" if term.values[0] < 0.0 else text

        left = symbol_html(step.key.symbol)
        if step.key.base and step.key.t > 0:
            left += "<sup>b</sup>"
        written = formula_html(step.formula, named, words.number)
        with_values = formula_html(step.formula, filled, words.number)
        box = f"background:{self._theme.canvas}; font-size:14px"
        told = self._equation_head(step) + (
            f"<table width='100%' cellpadding='6' cellspacing='0' style='{box}'>"
            f"<tr><td>{left} = {written}</td></tr>"
            f"<tr><td>{words.number(step.worked_out)} = {with_values}</td></tr></table>"
        )
        if "clip(" in step.formula or "Phi(" in step.formula:
            told += self._muted(self._legend())
        return told

    def _equation_head(self, step: Step) -> str:
        if not step.equation:
            defined = QT_TRANSLATE_NOOP("chain", "A definition of the method notes")
            return self._muted(say(defined))
        text = say(QT_TRANSLATE_NOOP("chain", "Equation {number} of the method notes"))
        head = self._muted(text.format(number=step.equation))
        return f"{head}<p>{escape(equation_sentence(step.equation))}</p>"

    def _muted(self, text: str) -> str:
        return f"<p style='color:{self._theme.muted}'>{escape(text)}</p>"

    @staticmethod
    def _legend() -> str:
        return say(
            QT_TRANSLATE_NOOP(
                "chain",
                "clip(x; a; b) is x, but at least a and at most b. Φ is the share of a"
                " normal distribution below a value.",
            )
        )

    def _terms(self, step: Step) -> str:
        shown = [term for term in step.terms if term.kind is not Kind.PARAMETER]
        if not shown:
            return ""
        head = escape(say(QT_TRANSLATE_NOOP("chain", "What stands in it")))
        rows = "".join(row for term in shown for row in self._rows(step, term))
        return f"<h4>{head}</h4><table width='100%' cellpadding='3'>{rows}</table>"

    def _rows(self, step: Step, term: Term) -> Iterator[str]:
        """A line, or one for each place summed over."""
        words = self._words
        for at, (key, value) in enumerate(zip(term.keys, term.values, strict=True)):
            sign = words.sign(term, step.key) if at == 0 else ""
            meaning = words.link(key, words.meaning(key, step.key))
            unit = escape(symbol_unit(key.symbol))
            yield (
                f"<tr><td width='88'>{sign}</td><td>{meaning}</td>"
                f"<td align='right' width='110'>{words.number(value)}</td>"
                f"<td width='110'>{unit}</td></tr>"
            )
