#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Removes Luzhou Planner as the .run file installed it. Scenario files and settings stay.
set -eu
program=$(cd "$(dirname "$0")" && pwd)
prefix=$(cd "$program/../.." && pwd)
data=$prefix/share
list=$program.files

# Menu, file types and icons are read from caches where the system has such.
refresh() {
    ! command -v update-desktop-database >/dev/null 2>&1 ||
        update-desktop-database -q "$data/applications" 2>/dev/null || true
    ! command -v update-mime-database >/dev/null 2>&1 ||
        update-mime-database "$data/mime" >/dev/null 2>&1 || true
    ! command -v gtk-update-icon-cache >/dev/null 2>&1 ||
        gtk-update-icon-cache -qtf "$data/icons/hicolor" 2>/dev/null || true
}

if [ "${1:-}" = --refresh ]; then
    refresh
    exit 0
fi
while IFS= read -r file; do
    rm -f "$file"
done <"$list"
rm -f "$list" "$prefix/bin/luzhou-planner"
rm -rf "$program"
refresh
# Folders that nothing else is in; the caches of an empty tree are its last files.
if [ -z "$(find "$data/mime/packages" -type f 2>/dev/null)" ]; then
    rm -rf "$data/mime"
fi
if [ -z "$(find "$data/applications" -name '*.desktop' 2>/dev/null)" ]; then
    rm -f "$data/applications/mimeinfo.cache"
fi
if [ -z "$(find "$data/icons/hicolor" -name '*.png' -o -name '*.svg' 2>/dev/null)" ]; then
    rm -f "$data/icons/hicolor/icon-theme.cache"
fi
for folder in icons applications metainfo man; do
    [ ! -d "$data/$folder" ] || find "$data/$folder" -depth -type d -empty -delete
done
for folder in "$prefix/bin" "$prefix/lib" "$data"; do
    rmdir "$folder" 2>/dev/null || true
done
[ "${1:-}" = --quiet ] || echo "Luzhou Planner is removed; your files and settings are untouched."
