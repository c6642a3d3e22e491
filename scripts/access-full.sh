#!/usr/bin/env bash
# axe on every page of dist/ in every way it can look.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh browser)"
ln -sfn "$ZAN_SAUAT_NODE/node_modules" tests/browser/node_modules
ACCESS=full node --test --test-name-pattern="however a page looks" tests/browser/accessibility.test.mjs
