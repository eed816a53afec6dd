"""The mark that makes Qt Linguist collect a text of a layer without Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - Qt's name
    """Return `text`; the name makes lupdate collect it into `context`."""
    return text
