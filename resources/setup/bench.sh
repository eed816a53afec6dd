#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Measure the program, and a model of the same size in other engines beside it.
#   sh resources/setup/bench.sh
# The other engines go into an environment of their own, .venv-peers.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=resources/setup/common.sh
. resources/setup/common.sh

PEERS=.venv-peers
set_up test
if ! cmp -s tests/benchmarks/peers.txt "$PEERS/installed"; then
    rm -rf "$PEERS"
    "$PYTHON" -m venv "$PEERS"
    "$PEERS/bin/python" -m pip install --quiet --disable-pip-version-check \
        -r tests/benchmarks/peers.txt || stop "the other engines could not be installed"
    cp tests/benchmarks/peers.txt "$PEERS/installed"
fi

export QT_QPA_PLATFORM=offscreen
for measured in tests/benchmarks/bench_*.py; do
    module=$(basename "$measured" .py)
    "$VENV/bin/python" -m "tests.benchmarks.$module"
done
"$PEERS/bin/python" tests/benchmarks/peer_run.py
