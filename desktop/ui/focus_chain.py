"""Where the Tab key goes: through what is in sight, in the order of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_REASONS = {
    True: Qt.FocusReason.TabFocusReason,
    False: Qt.FocusReason.BacktabFocusReason,
}


def move_focus(
    window: QWidget, forward: bool, is_in_sight: Callable[[QWidget], bool]
) -> bool:
    """Give the focus to the next widget, or the one before; false where none is.

    As Qt does it, with one condition more.

    Parameters
    ----------
    is_in_sight
        Whether a widget may have the focus though Qt would give it.
    """
    # Qt's stubs do not know that a window may have no widget with the focus.
    focused: QWidget | None = window.focusWidget()
    start = window if focused is None else focused
    reached = _step(start, forward)
    while reached is not start:
        if _takes_tab(window, reached, start) and is_in_sight(reached):
            reached.setFocus(_REASONS[forward])
            return True
        reached = _step(reached, forward)
    return False


def _step(widget: QWidget, forward: bool) -> QWidget:
    step = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    return widget if step is None else step


def _takes_tab(window: QWidget, widget: QWidget, start: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    if (widget.focusPolicy() & tab) != tab or not widget.isEnabled():
        return False
    if widget.window() is not window or not widget.isVisibleTo(window):
        return False
    # The line of a spin box takes keys for the box, which stands in the chain itself.
    proxy = widget.focusProxy()
    speaks_for_its_parent = proxy is not None and proxy.isAncestorOf(widget)
    return not speaks_for_its_parent and start.focusProxy() is not widget
