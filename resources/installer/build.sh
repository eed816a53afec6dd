#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Make the packages of Luzhou Planner into dist/.
#   sh resources/installer/build.sh frozen|deb|run|windows|all
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=resources/installer/common.sh
. resources/installer/common.sh

# ---------------------------------------------------------------------- frozen

clean_environment() {
    find_python
    need_libraries program
    mkdir -p "$BUILD"
    make_environment
    for lock in resources/setup/run.lock.txt "$INSTALLER/build.lock.txt"; do
        "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
            --no-deps --only-binary :all: --require-hashes -r "$lock" ||
            stop "the pinned versions could not be installed; is the network there?"
    done
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
        --no-deps --no-build-isolation . || stop "the program could not be installed"
}

# Debian's own python3 holds its library inside; PyInstaller wants it beside.
need_shared_python() {
    find_python
    "$PYTHON" -c 'import ctypes, pathlib, sysconfig
name, folder = (sysconfig.get_config_var(key) for key in ("INSTSONAME", "LIBDIR"))
if not (pathlib.Path(folder) / name).exists():
    ctypes.CDLL(name)' 2>/dev/null ||
        install_packages "Python's shared library is" "lib$("$PYTHON" -c 'import sys
print("python%d.%d" % sys.version_info[:2])')"
}

freeze() {
    if [ "$(uname -s)" = Linux ]; then
        need_tool objdump binutils
        need_tool patchelf patchelf
        need_shared_python
    fi
    clean_environment
    "$VENV/bin/python" "$INSTALLER/icons.py" "$BUILD/icons"
    say "Freezing the program ..."
    rm -rf "$BUILD/frozen" "$BUILD/work"
    # From a folder where only the installed package is found, not this tree's.
    (cd "$BUILD" && environment/bin/python -m PyInstaller --noconfirm \
        --log-level ERROR --distpath frozen --workpath work \
        "../../$INSTALLER/program.spec") || stop "PyInstaller failed; see above"
    [ "$(uname -s)" != Linux ] || lighten
    "$VENV/bin/python" -m resources.installer.components frozen "$BUILD/work/program" "$FROZEN"
    of_the_commit "$FROZEN"
    try "$FROZEN/$NAME"
}

# Python's own library may have been built for a place of its own: the program looks
# beside itself.
lighten() {
    find "$FROZEN" \( -name 'libpython*' -o -path '*/lib-dynload/*.so' \) \
        -exec patchelf --remove-rpath {} \;
    "$VENV/bin/python" -m resources.installer.lighten "$FROZEN"
    find "$FROZEN" -name '*.so*' -type f -exec chmod 644 {} +
}

# of_the_commit FOLDER: every time of change is that of the commit.
of_the_commit() {
    stamp=$(date -u -r "$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S 2>/dev/null ||
        date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S)
    find "$1" -exec touch -h -t "$stamp" {} +
}

# try COMMAND...: the self-test, of which not a line may be unlisted.
try() {
    "$VENV/bin/python" "$INSTALLER/smoke.py" "$(fingerprint_of_data)" "$@" ||
        stop "the self-test of $1 did not pass"
}

# The program and what belongs to the desktop, below a folder as the system has it.
lay_out() {
    root=$1
    program=$root/lib/$NAME
    rm -rf "$root"
    mkdir -p "$root/lib" "$root/share"
    cp -a "$FROZEN" "$program"
    for size in "$BUILD"/icons/hicolor/*; do
        for kind in apps mimetypes; do
            mkdir -p "$root/share/icons/hicolor/$(basename "$size")/$kind"
        done
        icons=$root/share/icons/hicolor/$(basename "$size")
        cp "$size/$NAME.png" "$icons/apps/$NAME.png"
        cp "$size/$NAME.png" "$icons/mimetypes/application-x-$NAME.png"
    done
    install -D -m 644 "resources/icons/$NAME.svg" \
        "$root/share/icons/hicolor/scalable/apps/$NAME.svg"
    install -D -m 644 "$INSTALLER/linux/$NAME.desktop" -t "$root/share/applications"
    install -D -m 644 "$INSTALLER/linux/$NAME.xml" -t "$root/share/mime/packages"
    filled "linux/$NAME.metainfo.xml" \
        >"$(made_folder "$root/share/metainfo")/internal.luzhou.planner.metainfo.xml"
    filled "linux/$NAME.1" | gzip -9n >"$(made_folder "$root/share/man/man1")/$NAME.1.gz"
}

made_folder() {
    mkdir -p "$1"
    echo "$1"
}

# filled FILE: a file of this folder with version and date in it.
filled() {
    sed -e "s/@VERSION@/$(version)/" -e "s/@DATE@/$(release_date)/" \
        -e "s/@RFCDATE@/$(date -u -R -d "@$SOURCE_DATE_EPOCH")/" "$INSTALLER/$1"
}

# ------------------------------------------------------------------------- deb

deb() {
    need_tool dpkg-deb dpkg
    architecture=$(dpkg --print-architecture)
    tree=$BUILD/deb
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/usr/bin"
    lay_out "$BUILD/deb/usr.new"
    cp -a "$BUILD/deb/usr.new/." "$tree/usr/"
    rm -rf "$BUILD/deb/usr.new"
    ln -s "../lib/$NAME/$NAME" "$tree/usr/bin/$NAME"
    doc=$(made_folder "$tree/usr/share/doc/$NAME")
    mv "$tree/usr/lib/$NAME/licences" "$tree/usr/lib/$NAME/components.cdx.json" "$doc"
    install -m 644 "$INSTALLER/linux/copyright" "$doc/copyright"
    filled linux/changelog | gzip -9n >"$doc/changelog.gz"
    install -D -m 644 "$INSTALLER/linux/lintian-overrides" \
        "$tree/usr/share/lintian/overrides/$NAME"
    filled linux/control |
        sed -e "s/@ARCHITECTURE@/$architecture/" \
            -e "s/@SIZE@/$(du -sk --apparent-size "$tree/usr" | cut -f1)/" \
            >"$tree/DEBIAN/control"
    (cd "$tree" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k2 >DEBIAN/md5sums)
    of_the_commit "$tree"
    package=$DIST/${NAME}_$(version)_$architecture.deb
    say "Packing $package ..."
    # One thread: what several of them make depends on how many there are.
    dpkg-deb --root-owner-group -Zxz -z"${LEVEL:-9}" --threads-max=1 \
        --build "$tree" "$package" >/dev/null
}

# ------------------------------------------------------------------------- run

run_file() {
    need_tool makeself makeself
    tree=$BUILD/run
    lay_out "$tree"
    install -m 755 "$INSTALLER/linux/install.sh" "$INSTALLER/linux/uninstall.sh" "$tree"
    version >"$tree/version"
    of_the_commit "$tree"
    package=$DIST/$NAME-$(version)-linux-$(uname -m).run
    say "Packing $package ..."
    makeself --quiet --nox11 --xz --complevel "${LEVEL:-9}" --threads 1 \
        --tar-format gnu --tar-quietly --packaging-date "$(release_date)" \
        --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner" \
        "$tree" "$package" "Luzhou Planner $(version)" ./install.sh >/dev/null
}

# ------------------------------------------------------------------------ sums

sums() {
    (cd "$DIST" && sha256sum "$NAME"* >SHA256SUMS)
    say "In $(pwd)/$DIST:"
    (cd "$DIST" && du -h --apparent-size "$NAME"*)
}

asked=${1:-}
case $asked in
    frozen | deb | run | windows | all) ;;
    *) stop "say what to make: build.sh frozen|deb|run|windows|all" ;;
esac
fix_the_clock
mkdir -p "$DIST"
case $asked in
    windows) clean_environment ;;
    *) freeze ;;
esac
case $asked in deb | all) deb ;; esac
case $asked in run | all) run_file ;; esac
case $asked in windows | all) sh "$INSTALLER/windows/build.sh" ;; esac
[ "$asked" = frozen ] || sums
