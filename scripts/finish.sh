#!/bin/sh
# Trunk's last step: what it made has a hash in its name and goes to assets/; the pages are written around it.
set -eu
cd "$TRUNK_STAGING_DIR"
mkdir -p assets
# Trunk gives no hash to a second program; without one a browser would keep an old one for good.
hash=$(cat desk.js desk_bg.wasm | sha256sum | cut -c1-16)
mv desk.js "desk-$hash.js"
mv desk_bg.wasm "desk-${hash}_bg.wasm"
for file in *.js *.wasm *.css; do
  [ -e "$file" ] && mv "$file" assets/
done
cp -R "$TRUNK_SOURCE_DIR/../public/." .
# Tests fill the same template with content of their own.
mkdir -p "$TRUNK_SOURCE_DIR/../target"
cp index.html "$TRUNK_SOURCE_DIR/../target/template.html"
"$PRERENDER" "$TRUNK_SOURCE_DIR/.." .
