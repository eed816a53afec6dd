# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# Proofs of the files themselves, and of starts under bad conditions. Read by check.sh.

# ----------------------------------------------------------------------- files

sums_fit() { (cd "$DIST" && sha256sum --check --strict SHA256SUMS); }

desktop_files_are_valid() {
    need_tool desktop-file-validate desktop-file-utils
    need_tool appstreamcli appstream
    need_tool man man-db
    tree=$LOGS/deb-content
    rm -rf "$tree"
    dpkg-deb -x "$(package '*.deb')" "$tree"
    desktop-file-validate "$tree"/usr/share/applications/*.desktop
    appstreamcli validate --no-net "$tree"/usr/share/metainfo/*.xml
    "$VENV/bin/python" -c 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' \
        "$tree/usr/share/mime/packages/$NAME.xml"
    test -z "$(man --warnings -l "$tree/usr/share/man/man1/$NAME.1.gz" 2>&1 >/dev/null)"
    rm -rf "$tree"
}

lintian_finds_no_error() {
    need_tool lintian lintian
    lintian --allow-root --tag-display-limit 0 "$(package '*.deb')" | tee "$LOGS/lintian"
    ! grep -q '^E:' "$LOGS/lintian"
}

# What is listed is what is there, each part with its licence text.
components_are_complete() {
    "$VENV/bin/python" - "$FROZEN" <<'PYTHON'
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
listed = json.loads((folder / "components.cdx.json").read_text())["components"]
names = {part["name"] for part in listed}
assert {"Qt", "CPython", "numpy", "pyside6-essentials", "ICU"} <= names, names
for name in names:
    assert any((folder / "licences" / name).iterdir()), name
print(len(names), "components")
PYTHON
}

sizes() {
    installed=$(du -sm --apparent-size "$FROZEN" | cut -f1)
    echo "$installed MB installed, of which:"
    du -am --apparent-size "$FROZEN" | sort -rn | head -n 15
    du -m --apparent-size "$DIST"/*
}

prove_files() {
    prove "SHA256SUMS fit" sums_fit
    prove "desktop entry, file type, AppStream and man page valid" desktop_files_are_valid
    prove "lintian finds no error" lintian_finds_no_error
    prove "every component is listed and has its licence" components_are_complete
    prove "sizes noted" sizes
}

# ---------------------------------------------------------------------- frozen

frozen_passes() {
    "$VENV/bin/python" "$INSTALLER/smoke.py" "$(fingerprint_of_data)" "$FROZEN/$NAME"
    "$FROZEN/$NAME" check
}

prove_frozen() { prove "the frozen program passes its self-test" frozen_passes; }

# ---------------------------------------------------------------------- starts

# started_with NAME VALUE...: the frozen program with an own home and variables.
started_with() {
    "$@" "$FROZEN/$NAME" >"$LOGS/start.log" 2>&1 &
    started=$!
    window "$TITLE" 30 >/dev/null
    picture "start-$kind" 3
    xdotool windowfocus --sync "$(window "$TITLE")" key alt+F4
    gone "$TITLE"
    wait "$started"
    cat "$LOGS/start.log"
}

fresh_home() {
    home=$(mktemp -d)
    chmod 755 "$home"
    echo "$home"
}

# Root may write anywhere, so a home that cannot be written is a file system.
starts_with_a_home_it_cannot_write() {
    kind=read-only
    home=$(fresh_home)
    mount -t tmpfs -o ro,size=1k none "$home"
    started_with env HOME="$home"
    umount "$home"
}

starts_with_broken_settings() {
    kind=broken-settings
    home=$(fresh_home)
    mkdir -p "$home/.config/$NAME"
    echo '{"version": 1, "language": ' >"$home/.config/$NAME/settings.json"
    started_with env HOME="$home"
}

starts_without_a_chinese_font() {
    kind=no-font
    home=$(fresh_home)
    mkdir "$home/fonts"
    printf '<fontconfig><dir>%s</dir></fontconfig>' "$home/fonts" >"$home/fonts.conf"
    started_with env HOME="$home" FONTCONFIG_FILE="$home/fonts.conf" LANG=zh_CN.UTF-8 \
        LANGUAGE=zh_CN
}

starts_without_opengl() {
    kind=no-opengl
    started_with env HOME="$(fresh_home)" QT_XCB_GL_INTEGRATION=none \
        LIBGL_ALWAYS_INDIRECT=1
}

says_that_the_data_are_missing() {
    copy=$LOGS/without-data
    rm -rf "$copy"
    cp -a "$FROZEN" "$copy"
    rm -r "$copy/_internal/desktop/_resources/data"
    "$copy/$NAME" >"$LOGS/start.log" 2>&1 &
    started=$!
    box=$(window '^Luzhou Planner$' 30)
    picture start-no-data 2
    xdotool windowfocus --sync "$box" key Return
    code=0
    wait "$started" || code=$?
    cat "$LOGS/start.log"
    rm -rf "$copy"
    test "$code" -eq 2
}

first_paint() {
    "$VENV/bin/python" - "$FROZEN/$NAME" <<'PYTHON'
import subprocess, sys, time, os, tempfile
times = []
for _ in range(5):
    env = {**os.environ, "HOME": tempfile.mkdtemp()}
    began = time.perf_counter()
    program = subprocess.Popen(sys.argv[1], env=env)
    while subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Luzhou Planner"],
        capture_output=True,
    ).returncode:
        time.sleep(0.01)
    times.append(time.perf_counter() - began)
    program.terminate()
    program.wait()
print("window on the screen after", " ".join(f"{each:.2f}" for each in times), "s")
PYTHON
}

prove_starts() {
    prove "first paint noted" first_paint
    prove "starts with a home it cannot write" starts_with_a_home_it_cannot_write
    prove "starts with a broken settings file" starts_with_broken_settings
    prove "starts without any font of the system" starts_without_a_chinese_font
    prove "starts without OpenGL" starts_without_opengl
    prove "without its data it says so" says_that_the_data_are_missing
}

# ----------------------------------------------------------------------- twice

built_twice_is_the_same() {
    kept=$LOGS/first
    rm -rf "$kept"
    cp -a "$DIST" "$kept"
    sh "$INSTALLER/build.sh" all
    (cd "$kept" && sha256sum "$NAME"*) >"$LOGS/first.sums"
    (cd "$DIST" && sha256sum --check "$(cd - >/dev/null && pwd)/$LOGS/first.sums")
}

prove_twice() { prove "two builds are the same, byte for byte" built_twice_is_the_same; }
