#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Make "Luzhou Planner.app" and a .dmg on macOS: sh resources/installer/macos/build.sh
#
# NOT TRIED: written without a Mac, from the same specification as the other packages.
# IDENTITY may name a "Developer ID Application" to sign with, PROFILE a stored profile of
# notarytool. Without them Gatekeeper refuses the first start; see ../README.md.
set -eu
cd "$(dirname "$0")/../../.."
# shellcheck source=resources/installer/common.sh
. resources/installer/common.sh

[ "$(uname -s)" = Darwin ] || stop "an .app is made on macOS"
TITLE="Luzhou Planner"
APP=$BUILD/$TITLE.app
IMAGE=$DIST/$NAME-$(version)-macos-$(uname -m).dmg

# The frozen folder, its self-test included, is made as everywhere.
sh "$INSTALLER/build.sh" frozen

rm -rf "$APP"
mkdir -p "$APP/Contents/MacOS" "$APP/Contents/Resources" "$DIST"
cp -R "$FROZEN/." "$APP/Contents/MacOS/"
mv "$APP/Contents/MacOS/licences" "$APP/Contents/MacOS/components.cdx.json" \
    "$APP/Contents/Resources/"
cp "$BUILD/icons/$NAME.icns" "$APP/Contents/Resources/"
sed "s/@VERSION@/$(version)/" "$INSTALLER/macos/Info.plist" >"$APP/Contents/Info.plist"

if [ -n "${IDENTITY:-}" ]; then
    find "$APP/Contents/MacOS" -type f \( -name '*.dylib' -o -name '*.so' \) \
        -exec codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
    codesign --force --timestamp --options runtime --sign "$IDENTITY" "$APP"
fi
"$APP/Contents/MacOS/$NAME" --self-test

hdiutil create -volname "$TITLE" -srcfolder "$APP" -ov -format UDZO "$IMAGE"
if [ -n "${IDENTITY:-}" ] && [ -n "${PROFILE:-}" ]; then
    codesign --timestamp --sign "$IDENTITY" "$IMAGE"
    xcrun notarytool submit "$IMAGE" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$IMAGE"
fi
say "$IMAGE"
