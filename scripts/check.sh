#!/usr/bin/env bash
# Format, lints of both targets and documentation, with every warning denied.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(scripts/setup.sh)"
cargo fmt --all --check
cargo clippy --workspace --all-targets --locked -- -D warnings
if [ -z "${WASM_TOOLCHAIN}" ]; then
  cargo clippy --target wasm32-unknown-unknown --lib --bin app --locked -- -D warnings
fi
RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
