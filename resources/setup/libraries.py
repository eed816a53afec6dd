# SPDX-License-Identifier: Apache-2.0
"""Print the Debian packages of the system libraries that Qt misses here.

``libraries.py program|window``: a window on X needs more. This runs with the system's
Python before anything is installed, so it uses the standard library alone.
"""

import ctypes
import subprocess
import sys

ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # QtNetwork
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing(libraries: dict[str, str]) -> list[str]:
    """Return the packages whose library the loader does not find."""
    packages = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def renamed_since_2024(package: str) -> bool:
    """Tell whether this system has the package under its name of 64-bit time."""
    try:
        known = subprocess.run(
            ["apt-cache", "show", f"{package}t64"], capture_output=True, check=False
        )
    except FileNotFoundError:
        return False
    return known.returncode == 0


def main(arguments: list[str]) -> None:
    """Print the names, one a line."""
    packages = missing(ALWAYS | WINDOW if arguments == ["window"] else ALWAYS)
    for package in packages:
        print(f"{package}t64" if renamed_since_2024(package) else package)


if __name__ == "__main__":
    main(sys.argv[1:])
