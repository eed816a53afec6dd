#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Make the two packages for Windows into dist/. Called by ../build.sh, which has made
# the clean environment. SIGN may name a command that signs the file it is given.
set -eu
cd "$(dirname "$0")/../../.."
# shellcheck source=resources/installer/common.sh
. resources/installer/common.sh
fix_the_clock

HERE=$INSTALLER/windows
WORK=$BUILD/windows
FOLDER=$WORK/folder
GCC=x86_64-w64-mingw32-gcc
WINDRES=x86_64-w64-mingw32-windres

# Nothing but what the hashes name, and no wheel that is not made for Windows.
fetch() {
    rm -rf "$WORK"
    mkdir -p "$WORK/wheels" "$WORK/python" "$WORK/program"
    say "Fetching the packages of Windows ..."
    "$VENV/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps \
        --require-hashes --only-binary :all: --platform win_amd64 \
        --implementation cp --python-version 3.12 \
        -r resources/setup/run.lock.txt -d "$WORK/wheels" ||
        stop "the wheels of Windows could not be fetched; is the network there?"
    "$VENV/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps \
        --require-hashes --no-build-isolation --no-binary :all: \
        -r "$HERE/inputs.txt" -d "$WORK/python" ||
        stop "the interpreter of Windows could not be fetched"
    "$VENV/bin/python" -m pip wheel --quiet --disable-pip-version-check --no-deps \
        --no-build-isolation --wheel-dir "$WORK/program" . ||
        stop "the program's own wheel could not be made"
}

assemble() {
    "$VENV/bin/python" -m resources.installer.windows.assemble "$WORK"/python/*.tar.gz "$WORK/wheels" \
        "$WORK"/program/*.whl "$FOLDER"
    "$VENV/bin/python" "$HERE/finish.py" fonts "$FOLDER/lib/desktop/_resources/fonts"
    "$VENV/bin/python" -m resources.installer.components windows "$FOLDER" "$FOLDER"
    cp "$BUILD/icons/$NAME.ico" "$FOLDER/$NAME.ico"
}

# launcher NAME OPTION...
launcher() {
    exe=$1
    shift
    dll=$(basename "$FOLDER"/python/python3??.dll)
    "$WINDRES" "-DICON_FILE=\\\"$BUILD/icons/$NAME.ico\\\"" \
        "-DMANIFEST_FILE=\\\"$HERE/launcher.manifest\\\"" \
        "-DVERSION_NUMBERS=$(version | tr . ,),0" \
        "-DVERSION_TEXT=\\\"$(version)\\\"" "$HERE/launcher.rc" "$WORK/launcher.o"
    # No time of building in it; moved about in memory, and no code in data.
    "$GCC" -std=c11 -O2 -Wall -Wextra -Werror -municode -s "-DPYTHON_DLL=L\"$dll\"" \
        -Wl,--no-insert-timestamp -Wl,--dynamicbase -Wl,--nxcompat "$@" \
        "$HERE/launcher.c" "$WORK/launcher.o" -o "$FOLDER/$exe" -lshell32
    # A signature of the maintainers would be put on here.
    [ -z "${SIGN:-}" ] || $SIGN "$FOLDER/$exe"
}

need_tool makensis nsis
need_tool "$GCC" gcc-mingw-w64-x86-64
[ -e "$BUILD/icons/$NAME.ico" ] ||
    "$VENV/bin/python" "$INSTALLER/icons.py" "$BUILD/icons"
fetch
assemble
launcher "$NAME.exe" -mwindows
launcher "$NAME-cli.exe" -mconsole -DCONSOLE
find "$FOLDER" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

base=$DIST/$NAME-$(version)-windows-x86_64
say "Packing $base.zip ..."
"$VENV/bin/python" "$HERE/finish.py" zip "$FOLDER" "$base.zip" "Luzhou Planner $(version)"
say "Packing $base-setup.exe ..."
makensis -V2 -INPUTCHARSET UTF8 -NOCD "-DVERSION=$(version)" "-DFOLDER=$FOLDER" \
    "-DICON=$BUILD/icons/$NAME.ico" "-DOUT=$base-setup.exe" \
    ${SIGN:+"-DSIGN=$SIGN"} "$HERE/setup.nsi"
