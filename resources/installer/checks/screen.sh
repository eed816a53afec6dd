# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# A screen without a screen, with real windows, keys and clicks. Read by check.sh.

export DISPLAY="${CHECK_DISPLAY:-:81}"

open_screen() {
    need_tool Xvfb xvfb
    need_tool openbox openbox
    need_tool xdotool xdotool
    need_tool import imagemagick
    mkdir -p "$PICTURES"
    Xvfb "$DISPLAY" -screen 0 1500x1000x24 -nolisten tcp -ac >"$LOGS/xvfb.log" 2>&1 &
    echo $! >"$LOGS/xvfb.pid"
    until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.2; done
    openbox >"$LOGS/openbox.log" 2>&1 &
    sleep 1
}

close_screen() {
    [ ! -e "$LOGS/xvfb.pid" ] || kill "$(cat "$LOGS/xvfb.pid")" 2>/dev/null || true
    rm -f "$LOGS/xvfb.pid"
}

# window NAME [SECONDS]: waits for a window whose title matches, prints its number.
window() {
    tries=$((${2:-60} * 2))
    while [ $tries -gt 0 ]; do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1)
        if [ -n "$found" ]; then
            echo "$found"
            return 0
        fi
        tries=$((tries - 1))
        sleep 0.5
    done
    return 1
}

gone() {
    tries=60
    while [ $tries -gt 0 ]; do
        xdotool search --onlyvisible --name "$1" >/dev/null 2>&1 || return 0
        tries=$((tries - 1))
        sleep 0.5
    done
    return 1
}

# picture NAME: of the whole screen, once it has come to rest.
picture() {
    sleep "${2:-2}"
    import -silent -window root "$PICTURES/$1.png"
}
