# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# The proofs of the .deb and the .run, each in a fresh system. Read by check.sh.

TITLE='Luzhou Planner|泸州协同规划'
FILE="$HOME_INSIDE/泸州 规划/枢纽.lzplan"

# ------------------------------------------------------------------------- deb

# An older version: the same package under a lower number.
older_deb() {
    old=$LOGS/older
    rm -rf "$old"
    mkdir -p "$old"
    dpkg-deb -R "$1" "$old/tree"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$old/tree/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone --build "$old/tree" "$ROOT/older.deb" >/dev/null
    rm -rf "$old"
}

deb_installs() {
    make_system "$SUITE" "deb-$SUITE"
    older_deb "$DEB"
    cp "$DEB" "$ROOT/newer.deb"
    install_inside /older.deb
    inside dpkg -s luzhou-planner | grep -q '^Version: 0.0.1'
}

deb_passes_its_self_test() {
    "$VENV/bin/python" "$INSTALLER/smoke.py" "$(fingerprint_of_data)" \
        chroot --userspec=planner:planner "$ROOT" env -i HOME="$HOME_INSIDE" \
        LANG=C.UTF-8 /usr/bin/luzhou-planner
    as_planner luzhou-planner check
}

opens_its_window() {
    as_planner luzhou-planner >"$LOGS/window.log" 2>&1 &
    window "$TITLE" >/dev/null
    picture "$SUITE-1-window" 4
    close_the_window
    # What it remembers is what an upgrade must not touch.
    test -s "$ROOT$HOME_INSIDE/.config/luzhou-planner/settings.json"
}

close_the_window() {
    xdotool windowfocus --sync "$(window "$TITLE")" key alt+F4
    gone "$TITLE"
}

own_files() {
    (cd "$ROOT$HOME_INSIDE" && find . -type f ! -path './.cache/*' \
        ! -name '*.log' -exec sha256sum {} + | sort -k2)
}

deb_is_upgraded() {
    give_planner_a_file
    own_files >"$LOGS/before"
    install_inside /newer.deb
    inside dpkg -s luzhou-planner | grep -q "^Version: $(version)"
    own_files | diff "$LOGS/before" -
}

starts_from_the_menu() {
    install_inside libgtk-3-bin pcmanfm
    as_planner gtk-launch luzhou-planner >"$LOGS/menu.log" 2>&1
    window "$TITLE" >/dev/null
    picture "$SUITE-2-menu" 4
    close_the_window
}

opens_by_a_double_click() {
    as_planner pcmanfm "$HOME_INSIDE/泸州 规划" >"$LOGS/pcmanfm.log" 2>&1 &
    window '泸州 规划' >/dev/null
    picture "$SUITE-3-file" 3
    # The one file there is: the first place of the list, beside the pane of places.
    eval "$(xdotool getwindowgeometry --shell "$(window '泸州 规划')")"
    xdotool mousemove $((X + 205)) $((Y + 95)) click --repeat 2 --delay 120 1
    window '枢纽 – ' >/dev/null
    picture "$SUITE-4-double-click" 4
}

is_edited_and_saved() {
    sha256sum "$ROOT$FILE" >"$LOGS/saved"
    shown=$(window '枢纽')
    # The table of budgets has the keyboard when a file is opened.
    xdotool windowfocus --sync "$shown" key Down type 130
    xdotool key Return
    window '枢纽\*' 10 >/dev/null
    picture "$SUITE-5-edited" 2
    xdotool key ctrl+s
    gone '枢纽\*'
    picture "$SUITE-6-saved" 1
    ! sha256sum --check --quiet "$LOGS/saved"
    as_planner luzhou-planner project "$FILE" --out "$HOME_INSIDE/out"
}

hands_a_second_file_over() {
    window "$TITLE" 5 >/dev/null
    as_planner timeout 30 luzhou-planner "$HOME_INSIDE/泸州 规划/枢纽.lzplan"
    test "$(xdotool search --onlyvisible --name "$TITLE" | wc -l)" -eq 1
    close_the_window
    xdotool search --name '泸州 规划' windowclose || true
}

deb_leaves_nothing() {
    inside dpkg -L luzhou-planner >"$LOGS/installed"
    own_files >"$LOGS/before"
    inside apt-get -q -y remove luzhou-planner
    # It had no settings for the system: after the removal there is nothing to purge.
    inside dpkg --purge luzhou-planner
    own_files | diff "$LOGS/before" -
    while IFS= read -r file; do
        [ -d "$ROOT$file" ] || test ! -e "$ROOT$file"
    done <"$LOGS/installed"
    nothing_is_left "$ROOT/usr" "$ROOT/etc" "$ROOT/var/lib/dpkg/info"
    ! grep -rq lzplan "$ROOT/usr/share/mime" "$ROOT/usr/share/applications"
}

nothing_is_left() {
    # A folder that went with its last file is no fault.
    left=$(find "$@" -iname '*luzhou*' -print 2>/dev/null || true)
    echo "$left"
    test -z "$left"
}

prove_deb() {
    for SUITE in ${CHECK_SUITES:-bookworm trixie}; do
        prove "$SUITE: the .deb installs with its Depends alone" deb_installs
        ROOT=$ROOTS/deb-$SUITE
        prove "$SUITE: self-test and check pass there" deb_passes_its_self_test
        prove "$SUITE: the window opens there" opens_its_window
        prove "$SUITE: an upgrade touches no file and no setting" deb_is_upgraded
        prove "$SUITE: starts from the menu entry" starts_from_the_menu
        prove "$SUITE: a double click opens a scenario file" opens_by_a_double_click
        prove "$SUITE: an edit is saved" is_edited_and_saved
        prove "$SUITE: a second start hands its file over" hands_a_second_file_over
        prove "$SUITE: removed and purged, nothing is left" deb_leaves_nothing
        drop_system "$ROOT"
    done
}

# ------------------------------------------------------------------------- run

run_installs() {
    make_system "$SUITE" run
    # What every desktop has; the .run cannot ask for it.
    # shellcheck disable=SC2046  # a word for each package
    install_inside xz-utils libgtk-3-bin pcmanfm $(sed -n 's/^Depends: //p' \
        "$INSTALLER/linux/control" | tr ',' '\n' | sed 's/(.*)//; s/|.*//')
    give_planner_a_file
    install -m 755 "$RUN" "$ROOT/tmp/planner.run"
    own_files >"$LOGS/before-run"
    as_planner /tmp/planner.run
    as_planner "$HOME_INSIDE/.local/bin/luzhou-planner" --self-test
}

run_installs_over_itself() {
    as_planner /tmp/planner.run
    as_planner "$HOME_INSIDE/.local/bin/luzhou-planner" --version
}

run_leaves_nothing() {
    as_planner sh "$HOME_INSIDE/.local/lib/luzhou-planner/uninstall.sh"
    nothing_is_left "$ROOT$HOME_INSIDE/.local/lib" "$ROOT$HOME_INSIDE/.local/bin" \
        "$ROOT$HOME_INSIDE/.local/share"
    ! grep -rqs lzplan "$ROOT$HOME_INSIDE/.local/share"
    test -s "$ROOT$FILE"
}

prove_run() {
    SUITE=${CHECK_RUN_SUITE:-trixie}
    prove ".run: installs for one user, without rights" run_installs
    ROOT=$ROOTS/run
    prove ".run: installs over itself" run_installs_over_itself
    SUITE=run
    prove ".run: starts from the menu entry" starts_from_the_menu
    prove ".run: a double click opens a scenario file" opens_by_a_double_click
    prove ".run: an edit is saved" is_edited_and_saved
    prove ".run: uninstalled, nothing is left" run_leaves_nothing
    drop_system "$ROOT"
}
