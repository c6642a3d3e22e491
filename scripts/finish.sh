#!/bin/sh
# Trunk's last step: what it made has a hash in its name and goes to assets/; the pages are written around it.
set -eu
cd "$TRUNK_STAGING_DIR"
mkdir -p assets
# Trunk gives a hash to the first program only; without one a browser would keep an old one for good.
for program in desk papers; do
  hash=$(cat $program.js ${program}_bg.wasm | sha256sum | cut -c1-16)
  mv $program.js "$program-$hash.js"
  mv ${program}_bg.wasm "$program-${hash}_bg.wasm"
done
for file in *.js *.wasm *.css; do
  [ -e "$file" ] && mv "$file" assets/
done
cp -R "$TRUNK_SOURCE_DIR/../public/." .
# Tests fill the same template with content of their own.
mkdir -p "$TRUNK_SOURCE_DIR/../target"
cp index.html "$TRUNK_SOURCE_DIR/../target/template.html"
"$PRERENDER" "$TRUNK_SOURCE_DIR/.." .
