"""Names of the symbols of the equations, and how they are written."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.core.chain import SYMBOL_INDICATORS
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.names import indicator_name

ASKED, WISHED = "_asked", "_star"

_NAMES = {
    "g": QT_TRANSLATE_NOOP("symbols", "Real growth of the base path"),
    "g_CN": QT_TRANSLATE_NOOP("symbols", "Real growth of the nation"),
    "d": QT_TRANSLATE_NOOP("symbols", "Fitted growth lead of the city"),
    "decay": QT_TRANSLATE_NOOP("symbols", "What is left of the lead after a year"),
    "year": QT_TRANSLATE_NOOP("symbols", "Calendar year"),
    "lead_year": QT_TRANSLATE_NOOP("symbols", "Year in which the lead is whole"),
    "t": QT_TRANSLATE_NOOP("symbols", "Years since the base year"),
    "Ysup": QT_TRANSLATE_NOOP("symbols", "Output without the year's extra demand"),
    "K": QT_TRANSLATE_NOOP("symbols", "Private capital"),
    "Psi": QT_TRANSLATE_NOOP("symbols", "Pull of returns on investment"),
    "rr": QT_TRANSLATE_NOOP("symbols", "Return against the neighbours"),
    "r": QT_TRANSLATE_NOOP("symbols", "Output per capital"),
    "inv": QT_TRANSLATE_NOOP("symbols", "Share of output that is invested"),
    "fac": QT_TRANSLATE_NOOP("symbols", "Industrial plant in use"),
    "m": QT_TRANSLATE_NOOP("symbols", "Share of industry in output"),
    "dup": QT_TRANSLATE_NOOP("symbols", "Industrial duplication"),
    "Sim": QT_TRANSLATE_NOOP("symbols", "Similarity of industries"),
    "s": QT_TRANSLATE_NOOP("symbols", "Share of an industry group"),
    "A": QT_TRANSLATE_NOOP("symbols", "Learned from neighbours"),
    "lead": QT_TRANSLATE_NOOP("symbols", "Lead of the richer neighbours"),
    "ys": QT_TRANSLATE_NOOP("symbols", "Output per head without extra demand"),
    "dN": QT_TRANSLATE_NOOP("symbols", "People gained against the base path"),
    "n": QT_TRANSLATE_NOOP("symbols", "Fitted trend of population"),
    "k_u": QT_TRANSLATE_NOOP("symbols", "Fitted speed of urbanisation"),
    "v": QT_TRANSLATE_NOOP("symbols", "Income as a share of output per head"),
    "iu": QT_TRANSLATE_NOOP("symbols", "Urban income in the base year"),
    "ir": QT_TRANSLATE_NOOP("symbols", "Rural income in the base year"),
    "zr": QT_TRANSLATE_NOOP("symbols", "Money for works and schools against the base"),
    "Hpre": QT_TRANSLATE_NOOP("symbols", "Low-income share before targeting"),
    "z": QT_TRANSLATE_NOOP("symbols", "Low-income line"),
    "cov": QT_TRANSLATE_NOOP("symbols", "Share reached by targeted money"),
    "xp": QT_TRANSLATE_NOOP("symbols", "Targeted money against the need"),
    "need": QT_TRANSLATE_NOOP("symbols", "Need of the base year, yuan"),
    "U1": QT_TRANSLATE_NOOP("symbols", "Score: output per head"),
    "U2": QT_TRANSLATE_NOOP("symbols", "Score: travel time"),
    "U3": QT_TRANSLATE_NOOP("symbols", "Score: schooling"),
    "U4": QT_TRANSLATE_NOOP("symbols", "Score: life expectancy"),
    "U5": QT_TRANSLATE_NOOP("symbols", "Score: urban-rural ratio"),
    "U6": QT_TRANSLATE_NOOP("symbols", "Score: air"),
    "G": QT_TRANSLATE_NOOP("symbols", "Local infrastructure"),
    "P1": QT_TRANSLATE_NOOP("symbols", "Local works begun"),
    "P2": QT_TRANSLATE_NOOP("symbols", "Local works near their end"),
    "eff": QT_TRANSLATE_NOOP("symbols", "Money that turns into works"),
    "zt": QT_TRANSLATE_NOOP("symbols", "School money per head, partners included"),
    "zed": QT_TRANSLATE_NOOP("symbols", "School money per head against the base"),
    "S_old": QT_TRANSLATE_NOOP("symbols", "Schooling of the oldest"),
    "beds": QT_TRANSLATE_NOOP("symbols", "Hospital beds"),
    "physicians": QT_TRANSLATE_NOOP("symbols", "Doctors"),
    "q_B": QT_TRANSLATE_NOOP("symbols", "Gap in beds closed in a year"),
    "q_D": QT_TRANSLATE_NOOP("symbols", "Gap in doctors closed in a year"),
    "q_LE": QT_TRANSLATE_NOOP("symbols", "Gap in life expectancy closed in a year"),
    "xh": QT_TRANSLATE_NOOP("symbols", "Health money per head against the base"),
    "xs": QT_TRANSLATE_NOOP("symbols", "Health service, partners included"),
    "nb": QT_TRANSLATE_NOOP("symbols", "Service lent by better-staffed partners"),
    "env": QT_TRANSLATE_NOOP("symbols", "Joint control of the air"),
    "Tdir": QT_TRANSLATE_NOOP("symbols", "Direct travel time"),
    "T0": QT_TRANSLATE_NOOP("symbols", "Direct travel time on the base path"),
    "Tmin": QT_TRANSLATE_NOOP("symbols", "Best travel time that works can bring"),
    "C": QT_TRANSLATE_NOOP("symbols", "Cost of the link"),
    "pr": QT_TRANSLATE_NOOP("symbols", "Progress of the link"),
    "q": QT_TRANSLATE_NOOP("symbols", "Joint funding"),
    "Z": QT_TRANSLATE_NOOP("symbols", "Finished link money"),
    "P1_link": QT_TRANSLATE_NOOP("symbols", "Link works begun"),
    "P2_link": QT_TRANSLATE_NOOP("symbols", "Link works near their end"),
    "M": QT_TRANSLATE_NOOP("symbols", "Weight of a city"),
    "f": QT_TRANSLATE_NOOP("symbols", "Contact"),
    "F": QT_TRANSLATE_NOOP("symbols", "Contact with all others in the base year"),
    "w": QT_TRANSLATE_NOOP("symbols", "Weight of the partner"),
    "wn": QT_TRANSLATE_NOOP("symbols", "Share of contact"),
    "MA": QT_TRANSLATE_NOOP("symbols", "Market access"),
    "SI": QT_TRANSLATE_NOOP("symbols", "Siphon effect"),
    "XA": QT_TRANSLATE_NOOP("symbols", "Access to the sea"),
    "L": QT_TRANSLATE_NOOP("symbols", "Cost of the way to the sea, hours"),
    "GC": QT_TRANSLATE_NOOP("symbols", "Hours to the sea over a port"),
    "hp": QT_TRANSLATE_NOOP("symbols", "Hours in the port"),
    "riv": QT_TRANSLATE_NOOP("symbols", "Hours on the river"),
    "rail": QT_TRANSLATE_NOOP("symbols", "Hours by rail alone"),
    "share": QT_TRANSLATE_NOOP("symbols", "Share of cargo over the port"),
    "cargo": QT_TRANSLATE_NOOP("symbols", "Cargo offered to the port"),
    "size": QT_TRANSLATE_NOOP("symbols", "Cargo of a city"),
    "Q_then": QT_TRANSLATE_NOOP("symbols", "Throughput in the base year"),
    "cap": QT_TRANSLATE_NOOP("symbols", "Capacity of the port"),
    "cap_then": QT_TRANSLATE_NOOP("symbols", "Capacity in the base year"),
    "Zp": QT_TRANSLATE_NOOP("symbols", "Finished port money"),
    "P1_port": QT_TRANSLATE_NOOP("symbols", "Port works begun"),
    "P2_port": QT_TRANSLATE_NOOP("symbols", "Port works near their end"),
    "a_transport": QT_TRANSLATE_NOOP("symbols", "Transport agreement in force"),
    "a_industry": QT_TRANSLATE_NOOP("symbols", "Industry agreement in force"),
    "a_tourism": QT_TRANSLATE_NOOP("symbols", "Tourism agreement in force"),
    "a_science": QT_TRANSLATE_NOOP("symbols", "Science agreement in force"),
    "a_environment": QT_TRANSLATE_NOOP("symbols", "Environment agreement in force"),
    "a_services": QT_TRANSLATE_NOOP("symbols", "Service agreement in force"),
    "X_INF": QT_TRANSLATE_NOOP("symbols", "Infrastructure money"),
    "X_EDU": QT_TRANSLATE_NOOP("symbols", "Education money"),
    "X_HEA": QT_TRANSLATE_NOOP("symbols", "Health money"),
    "g_x": QT_TRANSLATE_NOOP("symbols", "Growth of base spending"),
    "sc": QT_TRANSLATE_NOOP("symbols", "Let through by the debt rule"),
    "room": QT_TRANSLATE_NOOP("symbols", "Room to borrow"),
    "up": QT_TRANSLATE_NOOP("symbols", "Money asked for above the base"),
    "dn": QT_TRANSLATE_NOOP("symbols", "Money cut below the base"),
    "dD": QT_TRANSLATE_NOOP("symbols", "Extra debt"),
    "D": QT_TRANSLATE_NOOP("symbols", "Debt in the base year"),
    "drift": QT_TRANSLATE_NOOP("symbols", "Drift of the debt ratio"),
    "rev": QT_TRANSLATE_NOOP("symbols", "Budget revenue"),
    "LOC": QT_TRANSLATE_NOOP("symbols", "Money for local works"),
    "cost": QT_TRANSLATE_NOOP("symbols", "What agreements cost"),
    "K_link": QT_TRANSLATE_NOOP("symbols", "Link money"),
    "B": QT_TRANSLATE_NOOP("symbols", "Port money"),
    "pi": QT_TRANSLATE_NOOP("symbols", "Targeted share of the budgets"),
    "pf": QT_TRANSLATE_NOOP("symbols", "What targeting leaves of a heading"),
}
_GREEK = {
    "alpha": "α",
    "delta": "δ",
    "gamma": "γ",
    "theta": "θ",
    "vartheta": "ϑ",
    "tau": "τ",
    "phi": "φ",
    "lam": "λ",
    "kappa": "κ",
    "rho": "ρ",
    "eta": "η",
    "sig": "σ",
    "sigma": "σ",
    "mu": "μ",
    "zeta": "ζ",
    "eps": "ε",
    "pi": "π",
    "Psi": "Ψ",
    "chi": "χ",
    "dN": "ΔN",
    "dD": "ΔD",
}
_SUBSCRIPTS = {
    "Ysup": ("Y", "sup"),
    "Tdir": ("T", "dir"),
    "T0": ("T", "0"),
    "Tmin": ("T", "min"),
    "Hpre": ("H", "pre"),
    "y_rural": ("y", "rural"),
    "y_urban": ("y", "urban"),
    "decay": ("δ", "lead"),
    "lead": ("X", "lead"),
    "lead_year": ("year", "lead"),
    "need": ("need", ""),
    "Q_then": ("Q", "0"),
    "cap_then": ("cap", "0"),
    "physicians": ("doctors", ""),
    "xstar": ("x*", ""),
    "delta_K": ("δ", "K"),
}


def symbol_name(symbol: str) -> str:
    """What a symbol of the equations is called, in the language of now."""
    if symbol in SYMBOL_INDICATORS:
        return indicator_name(SYMBOL_INDICATORS[symbol])
    for end, template in (
        (ASKED, QT_TRANSLATE_NOOP("symbols", "{name}, as asked for")),
        (WISHED, QT_TRANSLATE_NOOP("symbols", "{name}: strength wanted")),
    ):
        if symbol.endswith(end):
            name = symbol_name(symbol.removesuffix(end))
            return QCoreApplication.translate("symbols", template).format(name=name)
    key = "s" if _is_group(symbol) else symbol
    return QCoreApplication.translate("symbols", _NAMES[key])


def symbol_html(symbol: str) -> str:
    """A symbol as it is written in an equation, without links."""
    for end, mark in ((ASKED, "asked"), (WISHED, "*")):
        if symbol.endswith(end):
            inner = symbol_html(symbol.removesuffix(end))
            return f"{inner}<sup>{mark}</sup>"
    head, sub = _SUBSCRIPTS.get(symbol) or _parted(symbol)
    head = _GREEK.get(head, head)
    below = f"<sub>{escape(sub)}</sub>" if sub else ""
    return f"<i>{escape(head)}</i>{below}"


def _parted(symbol: str) -> tuple[str, str]:
    head, _, sub = symbol.partition("_")
    return head, sub


def _is_group(symbol: str) -> bool:
    return symbol.startswith("s_") and symbol[2:].isdigit()
