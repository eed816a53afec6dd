#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Set up Luzhou Planner with its test tools and run every check.
#   sh resources/setup/test.sh
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=resources/setup/common.sh
. resources/setup/common.sh

# stage NAME COMMAND...: stops at the first that fails and says which.
stage() {
    name=$1
    shift
    say "== $name"
    "$@" || stop "stopped at \"$name\": mend what is said above and start again"
}

set_up test
PATH=$(pwd)/$VENV/bin:$PATH
export PATH
export QT_QPA_PLATFORM=offscreen

stage "lint" ruff check .
stage "format" ruff format --check .
stage "types" mypy
stage "architecture" lint-imports
# In an order that is shuffled, the same each time: tests that need each other show up.
stage "tests" pytest --randomly-seed=20261123
