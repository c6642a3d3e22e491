#!/usr/bin/env bash
# Builds the site and serves it on http://127.0.0.1:8080 as a host should.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/build.sh
exec target/debug/serve dist "${ADDRESS:-127.0.0.1:8080}"
