"""The English sentences of advice on a plan; the window translates them first."""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP

ADVICE: dict[str, str] = {
    "advice_budget_rise": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {line}, {years}: {change} more than the year before. Spread the rise"
        " over several years.",
    ),
    "advice_budget_fall": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {line}, {years}: {change} less than the year before. Spread the cut"
        " over several years.",
    ),
    "advice_service_cut": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {line}, {years}: only {ratio} of the base path. Check that this is"
        " meant.",
    ),
    "advice_link_one_sided": QT_TRANSLATE_NOOP(
        "advice",
        "{city} pays {amount} for the link to {partner} ({years}), {partner} nothing:"
        " half a line saves no time. Let both pay, or fund it jointly under a"
        " transport agreement.",
    ),
    "advice_link_no_gain": QT_TRANSLATE_NOOP(
        "advice",
        "{city} – {partner}: the direct journey of {direct} is already as short as"
        " money could make it ({best}). The {amount} of {years} save no time.",
    ),
    "advice_link_overtaken": QT_TRANSLATE_NOOP(
        "advice",
        "{city} – {partner}: from {since} on the direct journey takes {direct} anyway,"
        " as short as money could make it ({best}). From then the {amount} of {years}"
        " save no time.",
    ),
    "advice_link_detour": QT_TRANSLATE_NOOP(
        "advice",
        "{city} – {partner}: the way over other cities ({route}) is quicker than the"
        " direct one ({direct}). The link saves no time until about {needed} are"
        " built, half by each side; this plan gives {amount} ({years}).",
    ),
    "advice_link_detour_passed": QT_TRANSLATE_NOOP(
        "advice",
        "{city} – {partner}: the first {needed} or so save no time, because the way"
        " over other cities ({route}) is quicker than the direct one ({direct}). With"
        " {amount} ({years}) the link saves time from {since}.",
    ),
    "advice_link_never": QT_TRANSLATE_NOOP(
        "advice",
        "{city} – {partner}: however much is built, the direct journey ({best}) stays"
        " no shorter than the way over other cities ({route}). The {amount} of {years}"
        " save no time.",
    ),
    "advice_agreements_unpaid": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {years}: agreements cost more than local works have; {amount} stay"
        " unpaid. Sign fewer, or give infrastructure more.",
    ),
    "advice_joint_unsigned": QT_TRANSLATE_NOOP(
        "advice",
        "{city} – {partner}, {years}: joint funding pools nothing without a transport"
        " agreement. Sign one.",
    ),
    "advice_port_idle": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {years}: {idle} of the port stands idle while {amount} go into it."
        " New berths stay empty unless cargo follows.",
    ),
    "advice_debt_high": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {years}: debt reaches {ratio} of output, {rise} above the base path"
        " and above the line of 60%.",
    ),
    "advice_debt_cut": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {years}: the debt rule lets {executed} of the {asked} asked for be"
        " spent. A lasting increase fades under the rule: ask for less, or save"
        " elsewhere.",
    ),
    "advice_reserve": QT_TRANSLATE_NOOP(
        "advice",
        "{city}, {years}: {reserve} less debt than on the base path. It counts as a"
        " reserve.",
    ),
}
"""The sentence for every code of `Advice`; places are named as in the sentence."""
