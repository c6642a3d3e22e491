#!/bin/sh
# The pre-renderer of a development build: built anew when its sources changed.
set -eu
cargo run --quiet --manifest-path "$1/Cargo.toml" --bin prerender -- "$1" "$PWD"
