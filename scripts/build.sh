#!/usr/bin/env bash
# Builds the site into dist/. ORIGIN is where it will be served from; BUILD_DATE makes a build repeatable.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh)"
cargo build --bins --locked
# A toolchain that only builds for the browser must not be used for the native side.
PRERENDER="$PWD/target/debug/prerender" RUSTUP_TOOLCHAIN="${WASM_TOOLCHAIN:-${RUSTUP_TOOLCHAIN:-}}"
export PRERENDER
if [ -n "$RUSTUP_TOOLCHAIN" ]; then export RUSTUP_TOOLCHAIN; else unset RUSTUP_TOOLCHAIN; fi
trunk build --release --locked
