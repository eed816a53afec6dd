#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Renew the pinned versions: needs `uv`. Read the difference before you commit it.
#   sh resources/setup/lock.sh
set -eu
cd "$(dirname "$0")/../.."

uv lock --upgrade
for kind in run test; do
    groups="--group build"
    [ "$kind" = run ] || groups="$groups --group test"
    # Hashes of every wheel and no addresses: any mirror will do.
    # shellcheck disable=SC2086  # two words on purpose
    uv export --quiet --frozen $groups --no-emit-project --no-annotate --no-header \
        --output-file "resources/setup/$kind.lock.txt"
done
uv export --quiet --frozen --only-group freeze --no-emit-project --no-annotate \
    --no-header --output-file resources/installer/build.lock.txt
