#!/usr/bin/env bash
# The spelling of every word that readers see, by Debian's dictionaries and the project's lists in spelling/.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh spelling)"
cargo run --quiet --locked --package compiler --bin spelling -- .
