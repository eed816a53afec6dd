# SPDX-License-Identifier: Apache-2.0
"""Stands in for PySide6.QtOpenGLWidgets: what pyqtgraph derives widgets from, of which
this program makes none.
"""

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """Only a base to be named."""

    def __init__(self, *arguments: object) -> None:
        del arguments
        message = "this program was packed without OpenGL"
        raise RuntimeError(message)
