#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Collects every string of the program into the .ts files and compiles them.
# Run it after a string was added or changed, then fill in what is "unfinished":
# luzhou_zh_CN.ts wants Chinese, luzhou_en.ts only the plural forms.
set -eu
cd "$(dirname "$0")/../.."
bin=${VIRTUAL_ENV:-.venv}/bin
sources=$(find desktop -name '*.py' | LC_ALL=C sort)
for language in en zh_CN; do
  only=
  if [ "$language" = en ]; then only=-pluralonly; fi
  # shellcheck disable=SC2086 - names of modules hold no spaces
  "$bin/pyside6-lupdate" -silent -no-obsolete -locations none \
    -source-language en -target-language "$language" $only \
    $sources -ts "resources/languages/luzhou_$language.ts"
done
"$bin/python" resources/setup/build_hook.py
