#!/usr/bin/env bash
# Installs what is missing, into a cache outside the checkout, and prints the environment to build with:
#   eval "$(scripts/setup.sh)"            what a build needs
#   eval "$(scripts/setup.sh browser)"    and what the browser tests need
#   eval "$(scripts/setup.sh spelling)"   and what the check of spelling needs
#   eval "$(scripts/setup.sh office)"     and what the tests of letters as files need
# Safe to run again: what is there stays. Versions are pinned here, in Cargo.lock and in package-lock.json.
set -euo pipefail
cd "$(dirname "$0")/.."

cache=${ZAN_SAUAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/zan-sauat}
trunk_version=0.21.14
bindgen_version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
target=wasm32-unknown-unknown
mkdir -p "$cache"

say() { printf '%s\n' "$*" >&2; }
fail() { say "error: $1"; say "fix:   $2"; exit 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Debian packages: apt_install COMMAND-OR-FILE PACKAGE...
apt_install() {
  { command -v "$1" >/dev/null || [ -f "$1" ]; } && return
  shift
  command -v apt-get >/dev/null || fail "$1 is missing and there is no apt-get" "install $* with your system's package manager"
  say "installing $* (Debian packages)"
  { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; } \
    >"$cache/apt.log" 2>&1 || fail "cannot install $*" "see $cache/apt.log; check the network and that you may use sudo"
}

command -v cargo >/dev/null || fail "cargo is missing" "install Rust 1.95 or newer from https://rustup.rs, then run this again"
apt_install cc build-essential
apt_install node nodejs npm
apt_install npm npm

# A toolchain that can build for the browser.
has_std() {
  local dir
  dir=$(rustc ${1:+"+$1"} --print target-libdir --target $target 2>/dev/null) && ls "$dir"/libstd-*.rlib >/dev/null 2>&1
}
toolchain=${RUSTUP_TOOLCHAIN:-}
if ! has_std "$toolchain"; then
  say "adding the $target standard library"
  timeout 120 rustup target add $target >&2 || true
  if ! has_std "$toolchain"; then
    toolchain=$(scripts/debian-web.sh "$cache") || fail "no standard library for $target" "run 'rustup target add $target'"
  fi
fi

# Tools from crates.io, each in a folder that names its version: cargo_install NAME VERSION ARGUMENTS...
cargo_install() {
  local name=$1 version=$2
  shift 2
  [ -x "$cache/$name-$version/bin/${name%-cli}" ] && return
  say "building $name $version (once; some minutes)"
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_STRIP=true CARGO_TARGET_DIR="$cache/build" \
    cargo install "$name" --version "$version" "$@" --root "$cache/$name-$version" >"$cache/$name.log" 2>&1 ||
    fail "cannot build $name $version" "see $cache/$name.log; check that crates.io can be reached"
  rm -rf "$cache/build"
}
cargo_install wasm-bindgen-cli "$bindgen_version" --no-default-features
cargo_install trunk $trunk_version --no-default-features --locked

# Tools from npm, by the lock file.
lock=$(sha256sum tests/browser/package-lock.json | cut -c1-12)
node=$cache/node-$lock
if ! [ -d "$node/node_modules/.bin" ]; then
  say "installing npm packages"
  rm -rf "$node" && mkdir -p "$node"
  cp tests/browser/package.json tests/browser/package-lock.json tests/browser/.npmrc "$node"
  (cd "$node" && npm ci >"$cache/npm.log" 2>&1) || fail "cannot install npm packages" "see $cache/npm.log; check that the npm registry can be reached"
fi

for part in "$@"; do
  case $part in
    browser)
      apt_install chromium chromium fonts-noto-core
      # Reads what was printed.
      apt_install pdftotext poppler-utils
      ;;
    office)
      apt_install soffice libreoffice-writer-nogui
      ;;
    spelling)
      apt_install hunspell hunspell
      apt_install /usr/share/hunspell/kk_KZ.dic hunspell-kk
      apt_install /usr/share/hunspell/ru_RU.dic hunspell-ru
      apt_install /usr/share/hunspell/en_GB.dic hunspell-en-gb
      ;;
  esac
done

cat <<EOF
export PATH="$cache/trunk-$trunk_version/bin:$cache/wasm-bindgen-cli-$bindgen_version/bin:$node/node_modules/.bin:$PATH"
export ZAN_SAUAT_NODE="$node"
export WASM_TOOLCHAIN="$toolchain"
EOF
