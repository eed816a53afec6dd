# SPDX-License-Identifier: Apache-2.0
"""Tells whether a window can be opened at all, before Qt would end the program."""

from __future__ import annotations

import ctypes
import socket
from collections.abc import Mapping
from pathlib import Path

from desktop.storage.paths import PROGRAM

_PLATFORM, _X, _WAYLAND = "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"
_SOCKET = "WAYLAND_SOCKET"
_SECONDS = 2.0


def why_no_screen(environment: Mapping[str, str], system: str) -> str:
    """A sentence where no window can be opened; empty where one can.

    Qt has no refusal for this: it aborts, and nobody learns what to do.

    Parameters
    ----------
    environment
        Of the process.
    system
        As `sys.platform`; only Linux can lack a screen.
    """
    if not system.startswith("linux"):
        return ""
    asked = [
        name.partition(":")[0] for name in environment.get(_PLATFORM, "").split(";")
    ]
    tries_x, tries_wayland = asked == [""], asked == [""]
    for name in filter(None, asked):
        if name.startswith("wayland"):
            tries_wayland = True
        elif name == "xcb":
            tries_x = True
        else:
            return ""  # a platform without a display, such as offscreen
    if tries_wayland and _wayland_answers(environment):
        return ""
    if tries_x and _x_answers(environment.get(_X, "")):
        return ""
    named = [
        f"{name}={environment[name]}"
        for name in (_PLATFORM, _WAYLAND, _X)
        if environment.get(name)
    ]
    tried = f"({', '.join(named)})" if named else f"({_X} is not set)"
    return (
        f"{PROGRAM}: no window can be opened, because no display answers {tried}."
        f" Start it on a desktop, or do without a window: {PROGRAM} --picture OUT.png"
        f" draws it, {PROGRAM} project runs a plan, {PROGRAM} --help tells more."
    )


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    if environment.get(_SOCKET):
        return True  # an open connection, which can be taken only once
    name = environment.get(_WAYLAND)
    if not name:
        return False
    # An absolute name stands for itself.
    path = Path(environment.get("XDG_RUNTIME_DIR", "")) / name
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_SECONDS)
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True


def _x_answers(display: str) -> bool:
    """Asked through the library that Qt asks through: it knows names and rights."""
    if not display:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt has its own, or names what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(), None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers
