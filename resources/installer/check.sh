#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Repeat every proof of the packages in dist/ that this kind of machine allows, and print
# a table. Makes systems of its own in a folder (as root; it takes about half an hour):
#   sh resources/installer/check.sh [files] [frozen] [deb] [run] [windows] [starts] [twice]
# CHECK_ROOTS    folder for the systems (10 GB)         CHECK_DISPLAY  a free display
# CHECK_MIRROR   where their packages come from         CHECK_SUITES   "bookworm trixie"
# Without words: all but `twice`, which builds everything once more and compares.
# Pictures of what was on the screen are left in build/installer/check/pictures.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=resources/installer/common.sh
. resources/installer/common.sh

LOGS=$BUILD/check
PICTURES=$LOGS/pictures
TABLE=$LOGS/table.txt
. resources/installer/checks/screen.sh
. resources/installer/checks/system.sh
. resources/installer/checks/files.sh
. resources/installer/checks/linux.sh
. resources/installer/checks/windows.sh

# prove WHAT COMMAND...: runs it aside, notes how it went and goes on.
prove() {
    what=$1
    shift
    log=$LOGS/$(printf '%s' "$1-${SUITE:-}" | tr -c 'a-zA-Z0-9-' '-').log
    began=$(date +%s)
    set +e
    (
        set -e
        "$@"
    ) >"$log" 2>&1
    code=$?
    set -e
    result=ok
    [ $code -eq 0 ] || result="FAILED ($log)"
    printf '%-58s %4ss  %s\n' "$what" "$(($(date +%s) - began))" "$result" |
        tee -a "$TABLE"
}

package() {
    found=$(find "${CHECK_PACKAGES:-$DIST}" -name "$1" | sort | tail -n 1)
    [ -n "$found" ] || stop "dist/ has no $1; make it: sh $INSTALLER/build.sh all"
    echo "$found"
}

leave() {
    close_screen
    for root in "$ROOTS"/deb-* "$ROOTS"/run "$ROOTS"/windows; do
        ! mountpoint -q "$root/proc" 2>/dev/null || umount "$root/proc"
    done
}

wanted=${*:-files frozen starts deb run windows}
fix_the_clock
mkdir -p "$LOGS" "$PICTURES"
: >"$TABLE"
case $wanted in
    *deb* | *run* | *windows* | *starts*)
        [ "$(id -u)" -eq 0 ] || stop "the systems to check in are made by root"
        trap leave EXIT
        trap 'exit 1' INT TERM
        open_screen
        ;;
esac
for part in $wanted; do
    case $part in
        files) prove_files ;;
        frozen) prove_frozen ;;
        starts) prove_starts ;;
        deb) DEB=$(package '*.deb') && prove_deb ;;
        run) RUN=$(package '*.run') && prove_run ;;
        windows) prove_windows ;;
        twice) prove_twice ;;
        *) stop "there is no proof called $part" ;;
    esac
done
say
cat "$TABLE"
! grep -q FAILED "$TABLE"
