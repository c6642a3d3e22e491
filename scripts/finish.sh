#!/bin/sh
# Trunk's last step: what it made has a hash in its name and goes to assets/; the pages are written around it.
set -eu
cd "$TRUNK_STAGING_DIR"
mkdir -p assets
for file in *.js *.wasm *.css; do
  [ -e "$file" ] && mv "$file" assets/
done
cp -R "$TRUNK_SOURCE_DIR/../public/." .
"$PRERENDER" "$TRUNK_SOURCE_DIR/.." .
