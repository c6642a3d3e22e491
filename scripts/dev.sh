#!/usr/bin/env bash
# Serves a development build on http://127.0.0.1:8081 and rebuilds on every change.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh)"
cargo build --bin prerender --locked
PRERENDER="$PWD/scripts/prerender-dev.sh" LIVE_RELOAD=1 exec trunk serve --dist target/dev-dist
