#!/usr/bin/env bash
# Everything: lints, spelling, the site, the rules, the site's own promises, the browser.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh browser office spelling)"
scripts/check.sh
scripts/spelling.sh
scripts/build.sh
cargo test --workspace --locked
ln -sfn "$ZAN_SAUAT_NODE/node_modules" tests/browser/node_modules
node --test --test-concurrency=2 tests/browser/*.test.mjs
