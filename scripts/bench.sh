#!/usr/bin/env bash
# Bytes of each kind of page, and times on a slow phone with a slow network.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh browser)"
[ -e dist/kk/index.html ] || scripts/build.sh
ln -sfn "$ZAN_SAUAT_NODE/node_modules" tests/browser/node_modules
exec node tests/browser/bench.mjs
