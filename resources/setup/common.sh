# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# What run.sh and test.sh share: a virtual environment with the pinned versions in it.
# Read by them with the project's folder as the current one.

VENV=.venv

say() { printf '%s\n' "$*"; }

stop() {
    printf 'Luzhou Planner: %s\n' "$*" >&2
    exit 1
}

# ------------------------------------------------------------- system packages

# Prints how to call apt-get, or nothing where it may not be used.
apt() {
    command -v apt-get >/dev/null 2>&1 || return 0
    if [ "$(id -u)" -eq 0 ]; then
        echo "env DEBIAN_FRONTEND=noninteractive apt-get"
    elif sudo -n true >/dev/null 2>&1; then
        echo "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get"
    fi
}

# install_packages WHAT PACKAGE...: by apt, or says what to install and stops.
install_packages() {
    what=$1
    shift
    apt_get=$(apt)
    if [ -z "$apt_get" ]; then
        command -v apt-get >/dev/null 2>&1 ||
            stop "$what missing; install what your system calls: $*"
        stop "$what missing; install with: sudo apt-get install $*"
    fi
    say "Installing $* ..."
    report=$(mktemp)
    # shellcheck disable=SC2086  # the command is several words
    if ! { $apt_get -q update &&
        $apt_get -q -y --no-install-recommends install "$@"; } >"$report" 2>&1; then
        tail -n 20 "$report" >&2
        rm -f "$report"
        stop "apt-get could not install $*; see its last lines above"
    fi
    rm -f "$report"
}

# need_libraries program|window: what Qt needs of the system, by trying to load it.
need_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$("$PYTHON" resources/setup/libraries.py "$1")
    # shellcheck disable=SC2086  # one word a package
    [ -z "$missing" ] || install_packages "system libraries are" $missing
}

# --------------------------------------------------------------------- Python

fits() {
    "$1" -c 'import sys
sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

# Sets PYTHON to an interpreter of a version the pinned packages are made for.
find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if fits "$candidate"; then
            PYTHON=$candidate
            return 0
        fi
    done
    found=$(python3 --version 2>&1) || found="no Python at all"
    stop "needs Python 3.11, 3.12 or 3.13, and found $found; install one of them"
}

make_environment() {
    if ! "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null; then
        install_packages "Python's module venv is" "$(basename "$PYTHON")-venv"
    fi
    say "Making the virtual environment $VENV ..."
    rm -rf "$VENV"
    "$PYTHON" -m venv "$VENV" || stop "python could not make $VENV; see above"
    pwd >"$VENV/made-in"
}

# An environment that was moved, or whose Python went away, is of no use.
usable() {
    [ "$(cat "$VENV/made-in" 2>/dev/null || pwd)" = "$(pwd)" ] &&
        fits "$VENV/bin/python" && "$VENV/bin/python" -m pip --version >/dev/null 2>&1
}

# ------------------------------------------------------------ pinned versions

# Whatever an installation depends on; a change of any of it installs again.
fingerprint() {
    {
        pwd
        cat pyproject.toml resources/setup/*.lock.txt resources/setup/build_hook.py
        find resources/languages -name '*.ts' -exec cat {} + 2>/dev/null
    } | cksum
}

# set_up KIND: `run` or `test`; a second call takes no time and no network.
set_up() {
    kind=$1
    find_python
    need_libraries program
    wanted=$(fingerprint)
    stamp=$VENV/set-up-$kind
    [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0

    usable || make_environment
    say "Installing the pinned versions (once; a few minutes) ..."
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
        --only-binary :all: --require-hashes -r "resources/setup/$kind.lock.txt" ||
        stop "the pinned versions could not be installed; is the network there?"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
        --no-build-isolation --editable . ||
        stop "the program itself could not be installed; see above"
    echo "$wanted" >"$stamp"
    # The test set holds the run set.
    [ "$kind" = run ] || cp "$stamp" "$VENV/set-up-run"
}
