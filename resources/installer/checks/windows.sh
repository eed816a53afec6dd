# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# The proofs of the packages of Windows, under Wine 10 in a fresh Debian 13.
# Read by check.sh. What Wine cannot show stands in ../README.md.

WINE_USER=规划员
PREFIX=$HOME_INSIDE/.wine
PROFILE=$PREFIX/drive_c/users/$WINE_USER
FOLDER_OF_PROGRAM="C:\\users\\$WINE_USER\\泸州 规划"
UNIX_FOLDER="$PROFILE/泸州 规划"
MENU="$PROFILE/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
MENU_OF_WINDOWS="C:\\users\\$WINE_USER\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs"
CLASSES='HKCU\Software\Classes'
ENTRY='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\LuzhouPlanner'

# Python's streams under Wine want a pipe on both sides. Chinese, as a planner's system
# is: without it Wine keeps no Chinese in the links of its Start menu.
wine_() {
    as_planner env USER="$WINE_USER" WINEPREFIX="$PREFIX" WINEDEBUG=-all \
        WINEDLLOVERRIDES=mscoree,mshtml= XDG_RUNTIME_DIR="$HOME_INSIDE" \
        LC_ALL=zh_CN.UTF-8 wine "$@" </dev/null 2>&1 | cat
}

wait_for_wine() {
    as_planner env WINEPREFIX="$PREFIX" XDG_RUNTIME_DIR="$HOME_INSIDE" wineserver -w
}

registry() { wine_ reg query "$@" | tr -d '\r'; }

wine_is_ready() {
    make_system trixie windows
    install_inside wine wine64 fonts-noto-cjk unzip locales
    echo 'zh_CN.UTF-8 UTF-8' >"$ROOT/etc/locale.gen"
    inside locale-gen
    python3 "$INSTALLER/checks/mend_wine.py" \
        "$ROOT/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll"
    wine_ wineboot --init
    wait_for_wine
    test -d "$ROOT$PROFILE"
    cp "$SETUP" "$ROOT/tmp/setup.exe"
    cp "$ZIP" "$ROOT/tmp/program.zip"
}

# The command line is a program of its own; the window's has no streams.
self_test_in() {
    "$VENV/bin/python" "$INSTALLER/smoke.py" "$(fingerprint_of_data)" sh -c '
        . resources/installer/common.sh
        . resources/installer/checks/system.sh
        . resources/installer/checks/windows.sh
        ROOT=$1
        wine_ "$2\\luzhou-planner-cli.exe" --self-test | tr -d "\r"' sh "$ROOT" "$1"
}

zip_runs_without_installing() {
    as_planner sh -c "cd '$PROFILE' && unzip -q /tmp/program.zip -d '便携 版'"
    self_test_in "C:\\users\\$WINE_USER\\便携 版\\Luzhou Planner $(version)"
    as_planner rm -r "$PROFILE/便携 版"
}

# The folder stands last and without quotes, as on a real command line: in two words,
# for Wine would put quotes around one with a space in it.
setup_installs_silently() {
    wine_ 'Z:\tmp\setup.exe' /S "/D=${FOLDER_OF_PROGRAM%% *}" "${FOLDER_OF_PROGRAM#* }"
    wait_for_wine
    test -s "$ROOT$UNIX_FOLDER/luzhou-planner.exe"
    test -n "$(find "$ROOT$UNIX_FOLDER/lib" -name '*.pyc' -print -quit)"
    registry "$ENTRY" /v DisplayVersion | grep -F "$(version)"
    registry "$CLASSES\\.lzplan" | grep LuzhouPlanner.Scenario
    find "$ROOT$MENU" -name '*.lnk' | grep .
}

setup_passes_its_self_test() { self_test_in "$FOLDER_OF_PROGRAM"; }

starts_from_the_start_menu() {
    link=$(find "$ROOT$MENU" -name '*.lnk' | head -n 1)
    wine_ start "${MENU_OF_WINDOWS}\\$(basename "$link")" &
    window "$TITLE" 120 >/dev/null
    picture windows-1-start-menu 6
    close_the_window
}

# Windows sees the file types of a user among those of the machine; Wine 10 does not.
show_the_file_type_to_wine() {
    for key in .lzplan LuzhouPlanner.Scenario; do
        wine_ reg copy "$CLASSES\\$key" "HKCR\\$key" /s /f
    done
}

opens_by_its_association() {
    show_the_file_type_to_wine
    as_planner mkdir -p "$PROFILE/我的 情景"
    cp resources/samples/hub.lzplan "$ROOT$PROFILE/我的 情景/枢纽.lzplan"
    chroot "$ROOT" chown -R planner:planner "$PROFILE/我的 情景"
    wine_ start "C:\\users\\$WINE_USER\\我的 情景\\枢纽.lzplan" &
    window '枢纽' 120 >/dev/null
    picture windows-2-association 6
}

windows_edit_is_saved() {
    file=$ROOT$PROFILE/我的\ 情景/枢纽.lzplan
    sha256sum "$file" >"$LOGS/saved"
    xdotool windowfocus --sync "$(window '枢纽')" key Down type 130
    xdotool key Return
    window '枢纽\*' 20 >/dev/null
    xdotool key ctrl+s
    gone '枢纽\*'
    ! sha256sum --check --quiet "$LOGS/saved"
}

chinese_is_typed_and_saved_into_such_a_path() {
    # Save as, into the folder the dialog is in, under a name that is typed.
    xdotool key ctrl+shift+s
    sleep 4
    xdotool key ctrl+a
    xdotool type --delay 150 '新 情景'
    picture windows-3-typed 1
    xdotool key Return
    window '新 情景' 30 >/dev/null
    picture windows-4-saved-as 2
    test -s "$ROOT$PROFILE/我的 情景/新 情景.lzplan"
    close_the_window
}

upgrade_keeps_settings() {
    wait_for_wine
    settings=$(find "$ROOT$PROFILE/AppData/Local/luzhou-planner" -name settings.json)
    sha256sum "$settings" >"$LOGS/settings"
    # As an older version would have left it.
    touch "$ROOT$UNIX_FOLDER/lib/removed_since.py"
    wine_ reg add "$ENTRY" /v DisplayVersion /d 0.0.1 /f
    wine_ 'Z:\tmp\setup.exe' /S
    wait_for_wine
    registry "$ENTRY" /v DisplayVersion | grep -F "$(version)"
    test ! -e "$ROOT$UNIX_FOLDER/lib/removed_since.py"
    test -s "$ROOT$UNIX_FOLDER/luzhou-planner.exe"
    sha256sum --check "$LOGS/settings"
}

uninstalls() {
    wait_for_wine
    wine_ "$FOLDER_OF_PROGRAM\\uninstall.exe" /S "$@"
    wait_for_wine
    # The removal goes on in a copy of itself.
    tries=60
    while [ -e "$ROOT$UNIX_FOLDER" ] && [ $tries -gt 0 ]; do
        tries=$((tries - 1))
        sleep 1
    done
    test ! -e "$ROOT$UNIX_FOLDER"
    test -z "$(find "$ROOT$MENU" -name '*.lnk')"
    ! registry "$ENTRY" | grep DisplayName
    ! registry "$CLASSES\\.lzplan" | grep LuzhouPlanner
    ! registry "$CLASSES\\LuzhouPlanner.Scenario" | grep shell
    test -s "$ROOT$PROFILE/我的 情景/枢纽.lzplan"
}

uninstall_keeps_settings() {
    uninstalls
    find "$ROOT$PROFILE/AppData/Local/luzhou-planner" -name settings.json | grep .
}

# With its windows, in Chinese, into the folder it proposes.
setup_installs_with_its_windows() {
    wine_ 'Z:\tmp\setup.exe' &
    shown=$(window '泸州协同规划' 60)
    picture windows-5-setup 2
    xdotool windowfocus --sync "$shown" key Return
    sleep 5
    picture windows-6-installing 1
    tries=300
    program="$ROOT$PROFILE/AppData/Local/Programs/Luzhou Planner"
    until registry "$ENTRY" 2>/dev/null | grep -q EstimatedSize || [ $tries -eq 0 ]; do
        tries=$((tries - 1))
        sleep 2
    done
    picture windows-7-finished 3
    xdotool windowfocus --sync "$(window '泸州协同规划')" key Return
    window '– 泸州协同规划|– Luzhou Planner' 120 >/dev/null
    picture windows-8-first-start 6
    close_the_window
    test -s "$program/luzhou-planner.exe"
}

uninstall_can_take_settings_along() {
    UNIX_FOLDER="$PROFILE/AppData/Local/Programs/Luzhou Planner"
    FOLDER_OF_PROGRAM="C:\\users\\$WINE_USER\\AppData\\Local\\Programs\\Luzhou Planner"
    uninstalls /SETTINGS
    test ! -e "$ROOT$PROFILE/AppData/Local/luzhou-planner"
}

prove_windows() {
    SETUP=$(package '*-setup.exe')
    ZIP=$(package '*-windows-*.zip')
    SUITE=windows
    prove "Wine: a fresh system with it" wine_is_ready
    ROOT=$ROOTS/windows
    prove "Wine: the .zip runs without installing" zip_runs_without_installing
    prove "Wine: setup.exe installs silently" setup_installs_silently
    prove "Wine: self-test passes there" setup_passes_its_self_test
    prove "Wine: starts from the Start menu" starts_from_the_start_menu
    prove "Wine: a scenario file opens by its association" opens_by_its_association
    prove "Wine: an edit is saved" windows_edit_is_saved
    prove "Wine: Chinese is typed, and saved into such a path" \
        chinese_is_typed_and_saved_into_such_a_path
    prove "Wine: an upgrade keeps the settings" upgrade_keeps_settings
    prove "Wine: uninstalled, only files and settings are left" uninstall_keeps_settings
    prove "Wine: setup.exe installs with its windows, in Chinese" \
        setup_installs_with_its_windows
    prove "Wine: uninstalled with the settings" uninstall_can_take_settings_along
    drop_system "$ROOT"
}
