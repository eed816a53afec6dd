# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# Disposable systems: a fresh Debian in a folder, with a user `planner` in it.
# Read by check.sh. CHECK_ROOTS says where they lie, CHECK_MIRROR where their packages
# come from (else what debootstrap knows).

ROOTS=${CHECK_ROOTS:-/var/tmp/luzhou-planner-roots}
HOME_INSIDE=/home/planner

# made SUITE: a fresh system, kept as a pattern; prints its folder.
pattern() {
    pattern=$ROOTS/pristine-$1
    if [ ! -e "$pattern/complete" ] && [ ! -d "$pattern/usr/share/doc/apt" ]; then
        need_tool debootstrap debootstrap
        rm -rf "$pattern"
        mkdir -p "$ROOTS"
        # shellcheck disable=SC2086  # no word where no mirror is given
        debootstrap --variant=minbase "$1" "$pattern" ${CHECK_MIRROR:-} >&2
    fi
    echo "$pattern"
}

# make_system SUITE NAME: sets ROOT to a copy of the pattern.
make_system() {
    pattern=$(pattern "$1")
    ROOT=$ROOTS/$2
    drop_system "$ROOT"
    cp -a "$pattern" "$ROOT"
    mount -t proc proc "$ROOT/proc"
    chroot "$ROOT" useradd --create-home --shell /bin/sh planner
    chroot "$ROOT" apt-get -q update
}

drop_system() {
    ! mountpoint -q "$1/proc" || umount "$1/proc"
    rm -rf --one-file-system "$1"
}

inside() { chroot "$ROOT" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }

install_inside() { inside apt-get -q -y --no-install-recommends install "$@"; }

# as_planner COMMAND...: with nothing of the environment of whoever checks.
as_planner() {
    chroot --userspec=planner:planner "$ROOT" env -i HOME="$HOME_INSIDE" \
        USER=planner LANG="${PLANNER_LANG:-C.UTF-8}" PATH="$HOME_INSIDE/.local/bin:/usr/bin:/bin" \
        DISPLAY="$DISPLAY" sh -c 'cd && exec "$@"' sh "$@"
}

# The sample, in a folder whose name has a space and Chinese letters.
give_planner_a_file() {
    folder="$ROOT$HOME_INSIDE/泸州 规划"
    mkdir -p "$folder"
    cp resources/samples/hub.lzplan "$folder/枢纽.lzplan"
    chroot "$ROOT" chown -R planner:planner "$HOME_INSIDE"
}
