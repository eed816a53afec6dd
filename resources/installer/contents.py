# SPDX-License-Identifier: Apache-2.0
"""What of the libraries is shipped and what is not.

One list for the frozen program of Linux and macOS (``program.spec``) and for the folder
of Windows (``windows/assemble.py``). Everything is a question about a path, so that a
test can ask it.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

QT_MODULES = frozenset(
    {
        "Core",
        "DBus",
        "Gui",
        "Network",
        "OpenGL",
        "OpenGLWidgets",
        "PrintSupport",
        "Svg",
        "Widgets",
    }
)
"""What the program imports of Qt, and what Qt's plugins stand on."""

QT_LIBRARIES = QT_MODULES | {"WaylandClient", "WlShellIntegration", "XcbQpa"}

SYSTEM_LIBRARIES = frozenset(
    {
        "libX11.so.6",
        "libX11-xcb.so.1",
        "libdbus-1.so.3",
        "libfontconfig.so.1",
        "libfreetype.so.6",
        "libgcc_s.so.1",
        "libglib-2.0.so.0",
        "libgthread-2.0.so.0",
        "libstdc++.so.6",
        "libxcb.so.1",
        "libxkbcommon.so.0",
        "libz.so.1",
    }
)
"""Every desktop has them, and they must fit its fonts, keyboards and drivers.

The packages are named in the ``Depends`` of ``linux/control``.
"""

QT_PLUGINS = frozenset(
    {
        "iconengines",
        "imageformats",
        "platforminputcontexts",
        "platforms",
        "platformthemes",
        "printsupport",
        "styles",
        "wayland-decoration-client",
        "wayland-graphics-integration-client",
        "wayland-shell-integration",
        "xcbglintegrations",
    }
)
"""Kinds of plugins. Without `tls` and `networkinformation`: nothing is downloaded."""

_PLUGINS_LEFT_OUT = re.compile(
    r"""q(?:gtk3|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)
    | q(?:gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)   # pictures are PNG and SVG
    | q(?:tvirtualkeyboardplugin)
    | .*(?:ivi-shell|fullscreen-shell-v1|qt-shell|dmabuf-server|drm-egl-server
         |libhybris-egl-server|shm-emulation-server|vulkan-server|brcm)
    """,
    re.VERBOSE,
)

PYTHON_LEFT_OUT = (
    "IPython",
    "OpenGL",
    "PIL",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "PySide6.QtDBus",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_hashlib",
    "_pytest",
    "_ssl",
    "curses",
    "doctest",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "matplotlib",
    "numba",
    "pdb",
    "pip",
    "pydantic.mypy",
    "pydantic.v1",
    "pydoc_data",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "pytest",
    "readline",
    "scipy.cluster",
    "scipy.datasets",
    "scipy.differentiate",
    "scipy.fftpack",
    "scipy.integrate",
    "scipy.interpolate",
    "scipy.io",
    "scipy.misc",
    "scipy.ndimage",
    "scipy.odr",
    "scipy.signal",
    "scipy.special.cython_special",
    "scipy.stats",
    "setuptools",
    "sqlite3",
    "ssl",
    "tkinter",
    "turtledemo",
    "venv",
)
"""Modules that something imports if it finds them, and the program never uses.

Of SciPy the optimiser needs `linalg`, `sparse`, `spatial`, `fft` and `special`. For the
two of OpenGL that pyqtgraph insists on there are `stand_ins`.
"""

STAND_INS = ("QtOpenGL", "QtOpenGLWidgets")
"""Modules of PySide6 in the folder of that name."""

WINDOWS_PYTHON = "3.12.9"
"""The interpreter of `windows/inputs.txt`."""

WINDOWS_PYTHON_LEFT_OUT = frozenset(
    {
        "_hashlib.pyd",
        "_msi.pyd",
        "_sqlite3.pyd",
        "_ssl.pyd",
        "libcrypto-3.dll",
        "libssl-3.dll",
        "pythonw.exe",
        "sqlite3.dll",
        "winsound.pyd",
    }
)
"""Files of the embeddable Python: no network, no database; the program has own .exe."""

_MODULES_LEFT_OUT = tuple(f"{name}." for name in PYTHON_LEFT_OUT if "." in name)
_FOLDERS_LEFT_OUT = frozenset({"tests", "__pycache__", "examples", "sboms"})
_NOTES_OF_PIP = frozenset({"INSTALLER", "REQUESTED", "direct_url.json"})
"""How and from where pip installed something on the machine that builds."""
_QT_FOLDERS = frozenset({"plugins", "translations", "support", "Qt", "lib"})
_QT_ENDINGS = re.compile(r".*(?:\.(?:py|pyd|dll|dylib|qm)|\.so(?:\.\d+)*)")
_QT_DLLS_LEFT_OUT = re.compile(
    r"(?:opengl32sw|av\w+-\d+|sw\w+-\d+|vcamp140|vccorlib140|vcomp140|concrt140"
    r"|pyside6qml\.abi3|Qt6Concurrent|Qt6OpenGL(?:Widgets)?)\.dll"
)


def wanted(path: str) -> bool:
    """Tell whether a file of a library is shipped.

    Parameters
    ----------
    path
        Relative to the folder of libraries, in either system's way of writing.
    """
    place = PurePosixPath(path.replace("\\", "/"))
    if place.name in SYSTEM_LIBRARIES | _NOTES_OF_PIP or place.suffix == ".whl":
        return False
    module = ".".join((*place.parts[:-1], place.name.split(".")[0], ""))
    if module.startswith(_MODULES_LEFT_OUT):
        return False
    if place.parts[0] in {"PySide6", "shiboken6"}:
        return _wanted_of_qt(place)
    return not any(part in _FOLDERS_LEFT_OUT for part in place.parts[1:-1])


def _wanted_of_qt(place: PurePosixPath) -> bool:
    folders, name = place.parts[:-1], place.name
    if len(folders) > 1 and folders[1] not in _QT_FOLDERS:
        return False
    if not _QT_ENDINGS.fullmatch(name) or _QT_DLLS_LEFT_OUT.fullmatch(name):
        return False
    if "plugins" in folders:
        kind = folders[folders.index("plugins") + 1]
        stem = name.split(".")[0].removeprefix("lib")
        return kind in QT_PLUGINS and not _PLUGINS_LEFT_OUT.fullmatch(stem)
    if "translations" in folders:
        return bool(re.fullmatch(r"qtbase_(zh_CN|en)\.qm", name))
    if match := re.match(r"(?:lib)?Qt6?([A-Z]\w*)\.", name):
        return match[1] in QT_LIBRARIES
    return True


def reachable(
    roots: Iterable[str], needs: Callable[[str], Iterable[str]]
) -> frozenset[str]:
    """Return `roots` and whatever they need, directly or through others."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(needs(name))
    return frozenset(found)
