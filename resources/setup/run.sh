#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Set up Luzhou Planner and open its window, on a sample or on the file given.
#   sh resources/setup/run.sh [FILE.lzplan]
# Without a display: projects it and draws the window into a file instead.
set -eu
started_in=$(pwd)
cd "$(dirname "$0")/../.."
# shellcheck source=resources/setup/common.sh
. resources/setup/common.sh

# A display that is named may still be out of reach, so Qt itself is asked.
display_answers() {
    [ "$(uname -s)" = Linux ] || return 0
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 1
    need_libraries window
    "$VENV/bin/python" -c 'from PySide6.QtGui import QGuiApplication
QGuiApplication([])' >/dev/null 2>&1
}

file=$(pwd)/resources/samples/hub.lzplan
case ${1:-} in
    "") ;;
    /*) file=$1 ;;
    *) file=$started_in/$1 ;;
esac
[ -e "$file" ] || stop "there is no file $file"

set_up run
if display_answers; then
    say "Opening $file ..."
    exec "$VENV/bin/luzhou-planner" "$file"
fi
say "There is no display here: projecting $file without a window ..."
"$VENV/bin/luzhou-planner" project "$file" --out out
QT_QPA_PLATFORM=offscreen "$VENV/bin/luzhou-planner" --picture out/window.png "$file"
say "The projection is in $(pwd)/out/indicators.csv"
say "A picture of the window is in $(pwd)/out/window.png"
