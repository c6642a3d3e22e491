#!/usr/bin/env bash
# Where rustup can download nothing: a toolchain of Debian's packages that builds for the browser.
# Debian ships the sources of std but not std for wasm32, so std is built once. Prints the toolchain's name.
set -euo pipefail
cache=$1
name=debian-web
target=wasm32-unknown-unknown
host=x86_64-unknown-linux-gnu
root=$cache/$name
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ls "$root/lib/rustlib/$target/lib"/libstd-*.rlib >/dev/null 2>&1; then echo $name; exit 0; fi
if ! [ -e /usr/lib/rustlib/src/rust/library/std/Cargo.toml ] || ! command -v wasm-ld-22 >/dev/null; then
  { as_root apt-get update -q && as_root apt-get install -y -q --no-install-recommends rustc-web cargo-web rust-web-src lld-22; } >&2
fi
rm -rf "$root"
mkdir -p "$root/bin" "$root/lib/rustlib/$target/lib" "$root/lib/rustlib/$host/bin"
ln -s "/usr/lib/rustlib/$host/lib" "$root/lib/rustlib/$host/lib"
ln -s "$(command -v lld-22)" "$root/lib/rustlib/$host/bin/rust-lld"
ln -s /usr/lib/rustlib/src "$root/lib/rustlib/src"
ln -s /usr/bin/cargo "$root/bin/cargo"
for tool in rustc rustdoc; do
  printf '#!/bin/sh\nexec /usr/bin/%s --sysroot "%s" "$@"\n' $tool "$root" >"$root/bin/$tool"
  chmod +x "$root/bin/$tool"
done
rustup toolchain link $name "$root" >&2
work=$(mktemp -d)
mkdir "$work/src"
touch "$work/src/lib.rs"
printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[profile.release]\npanic = "abort"\n' >"$work/Cargo.toml"
(cd "$work" && RUSTUP_TOOLCHAIN=$name RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Cembed-bitcode=yes" \
  cargo build --release -Zbuild-std=std,panic_abort,proc_macro --target $target >&2)
cp "$work/target/$target/release/deps/"*.rlib "$root/lib/rustlib/$target/lib/"
rm -rf "$root/lib/rustlib/$target/lib/"libempty-*.rlib "$work"
echo $name
