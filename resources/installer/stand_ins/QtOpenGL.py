# SPDX-License-Identifier: Apache-2.0
"""Stands in for PySide6.QtOpenGL, 9 MB that pyqtgraph imports and only calls to draw
with OpenGL, which this program never asks it to do.
"""
