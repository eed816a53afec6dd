"""What a study says in sentences: how much, how sure, who pays, what is undone."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.cooperation import LITTLE, Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.scores import year_weights
from desktop.document.study_setting import StudySetting
from desktop.ui.study.paying import brings, paying
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.study.undone import undone

LOW, HIGH = 0.1, 0.9
"""Between them lie eight of ten members."""


class StudySentences:
    """Makes the sentences of one study.

    Parameters
    ----------
    setting
        What was asked.
    """

    def __init__(self, texts: StudyTexts, study: Study, setting: StudySetting) -> None:
        self._texts, self._study, self._setting = texts, study, setting

    def headline(self) -> str:
        """What planning together brings."""
        study, texts = self._study, self._texts
        if not brings(study):
            return say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "Planning together brings nothing more than everyone for himself,"
                    " on central values.",
                )
            )
        little = study.share_of_output < LITTLE
        template = say(
            QT_TRANSLATE_NOOP(
                "study",
                "Planning together brings little: {gain} more than everyone for"
                " himself, {years}.",
            )
            if little
            else QT_TRANSLATE_NOOP(
                "study",
                "Planning together brings {gain} more than everyone for himself,"
                " {years}.",
            )
        )
        game = study.game
        first = game.region.base_year + 1
        years = texts.years(first, game.region.base_year + game.base.n_years)
        return template.format(gain=texts.money(study.gain), years=years)

    def paragraphs(self) -> list[str]:
        """How sure it is; who pays; what is left undone; what to be careful of."""
        texts, study = self._texts, self._study
        parts = (
            self._sure(),
            paying(texts, study),
            undone(texts, study),
            self._careful(),
        )
        return [texts.run_on(part) for part in parts]

    def all(self) -> list[str]:
        """Everything, line by line."""
        return [self.headline(), *self.paragraphs()]

    # -------------------------------------------------------------------- how sure

    def _sure(self) -> Iterator[str]:
        study, texts = self._study, self._texts
        if brings(study):
            yield self._size()
        sure = study.sureness
        low, high = sure.range_of_gain(LOW, HIGH)
        template = say(
            QT_TRANSLATE_NOOP(
                "study",
                "All cities together get more in {share} of {n} members of the range of"
                " assumptions; in eight of ten the gain lies between {low} and {high}.",
            )
        )
        yield template.format(
            share=texts.formats.percent(sure.total, 0),
            n=sure.n_members,
            low=texts.amount(low),
            high=texts.amount(high),
        )

    def _size(self) -> str:
        study, texts = self._study, self._texts
        share = texts.formats.percent(
            study.share_of_output, 2 if study.share_of_output >= LITTLE else 4
        )
        if not self._setting.is_output_alone or self._setting.rivalry > 0.0:
            return say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "All aims together, that is worth {share} of output (discounted).",
                )
            ).format(share=share)
        template = say(
            QT_TRANSLATE_NOOP(
                "study",
                "That is {share} of output (discounted), about {yuan} yuan a year for"
                " each resident.",
            )
        )
        yuan = texts.formats.number(yuan_per_resident(study))
        return template.format(share=share, yuan=yuan)

    # --------------------------------------------------------------- be careful

    def _careful(self) -> Iterator[str]:
        study = self._study
        n = len(study.outcomes)
        if self._setting.rivalry > 0.0:
            yield say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "With rivalry, what one city gains counts as a loss of the others"
                    " in its province: the sum tells what cities want, not what they"
                    " produce.",
                )
            )
        if not study.reached:
            template = say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "From none of {n} starts did everyone for himself come to rest;"
                    " the best state seen stands in for it.",
                )
            )
            yield template.format(n=n)
        if not study.is_whole:
            yield say(
                QT_TRANSLATE_NOOP(
                    "study", "Stopped before the end; Continue works out the rest."
                )
            )


def yuan_per_resident(study: Study) -> float:
    """The gain in yuan a year for each resident of the base run, years discounted."""
    base, rate = study.game.base, study.game.payoff.discount_rate
    years = year_weights(base.n_years, rate)
    person_years = float((years[:, None] * base.population[0]).sum())
    return 1e4 * study.gain / person_years
