# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# What build.sh and check.sh share. Read with the project's folder as the current one.

# shellcheck source=resources/setup/common.sh
. resources/setup/common.sh

INSTALLER=resources/installer
BUILD=build/installer
DIST=dist
NAME=luzhou-planner
# Never the developer's own environment: whatever is in it would be swept in.
VENV=$BUILD/environment
FROZEN=$BUILD/frozen/$NAME

version() { sed -n 's/^__version__ = "\(.*\)"/\1/p' desktop/__init__.py; }

# The time of the commit stands in for the clock, so that a commit gives one result.
fix_the_clock() {
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null ||
        stat -c %Y pyproject.toml)}
    # Sets of strings are frozen in the order of their hashes.
    PYTHONHASHSEED=0
    LC_ALL=C.UTF-8
    TZ=UTC
    export SOURCE_DATE_EPOCH PYTHONHASHSEED LC_ALL TZ
    umask 022
}

release_date() { date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d; }

# need_tool COMMAND PACKAGE: installs the Debian package where the command is missing.
need_tool() {
    command -v "$1" >/dev/null 2>&1 || install_packages "the command $1 is" "$2"
}

# The fingerprint of the data in this tree, which every package must report.
fingerprint_of_data() {
    "$VENV/bin/python" -c '
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths
print(Bundled(ProgramPaths.of_user()).region.fingerprint)'
}
