#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs Luzhou Planner for the user who runs it; no rights are needed.
# Run by the .run file after it has unpacked itself; LUZHOU_PREFIX chooses a folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${LUZHOU_PREFIX:-$HOME/.local}
data=$prefix/share
program=$prefix/lib/luzhou-planner
list=$program.files

# An older version goes first; the user's files and settings lie elsewhere.
[ ! -e "$list" ] || sh "$program/uninstall.sh" --quiet
mkdir -p "$prefix/bin" "$prefix/lib" "$data"
(cd "$here/share" && find . -type f) | sed "s|^\./|$data/|" >"$list"
cp -R "$here/lib/luzhou-planner" "$program"
cp "$here/uninstall.sh" "$here/version" "$program/"
cp -R "$here/share/." "$data/"
ln -sf "$program/luzhou-planner" "$prefix/bin/luzhou-planner"

# The menu starts it also where ~/.local/bin is on no path.
desktop=$data/applications/luzhou-planner.desktop
sed -i -e "s|^Exec=luzhou-planner|Exec=\"$prefix/bin/luzhou-planner\"|" \
    -e "s|^TryExec=.*|TryExec=$prefix/bin/luzhou-planner|" "$desktop"
sh "$program/uninstall.sh" --refresh

echo "Luzhou Planner $(cat "$program/version") is installed. 泸州协同规划已安装。"
echo "Start: the menu, or $prefix/bin/luzhou-planner"
echo "Remove: sh $program/uninstall.sh"
