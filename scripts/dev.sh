#!/usr/bin/env bash
# Serves a development build on http://127.0.0.1:8081 and rebuilds on every change.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh)"
# Polling also sees changes where the file system does not tell of them, as in containers.
cargo build --bin prerender --locked
PRERENDER="$PWD/scripts/prerender-dev.sh" LIVE_RELOAD=1 exec trunk serve --poll --dist target/dev-dist
