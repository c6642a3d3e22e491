#!/bin/sh
# Trunk's last step: what it made has a hash in its name and goes to assets/; the pages are written around it.
set -eu
cd "$TRUNK_STAGING_DIR"
mkdir -p assets
for file in *.js *.wasm *.css; do
  [ -e "$file" ] && mv "$file" assets/
done
cp -R "$TRUNK_SOURCE_DIR/../public/." .
# Tests fill the same template with content of their own.
mkdir -p "$TRUNK_SOURCE_DIR/../target"
cp index.html "$TRUNK_SOURCE_DIR/../target/template.html"
"$PRERENDER" "$TRUNK_SOURCE_DIR/.." .
