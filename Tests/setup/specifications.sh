#!/bin/sh
# Fetches the official specifications of Mustache and GitHub Flavored Markdown for the tests.
#
# usage: Tests/setup/specifications.sh [FOLDER]     (default: .cache/specifications)
#
# They come from Debian's source archives, through a list of sources and a cache of this script's
# own: neither root nor a deb-src line of the machine is needed. Debian signs what is fetched.
#   FOLDER/mustache/*.json                                from libtext-hogan-perl, its YAML as JSON
#   FOLDER/gfm/{spec.txt,normalize.py,spec_tests.py,…}    from cmark-gfm
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$root/.cache/specifications}
[ -e "$folder/mustache/sections.json" ] && [ -e "$folder/complete" ] && exit 0
mkdir -p "$folder/mustache" "$folder/gfm"
folder=$(cd "$folder" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/sources"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb-src [signed-by=$keyring] http://deb.debian.org/debian bookworm main" >"$work/sources.list"

apt() {
  apt-get -qq \
    -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- \
    -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" \
    -o APT::Sandbox::User="$(id -un)" "$@" # apt's own user may not write here
}

apt update
(cd "$work/sources" && apt source --download-only --tar-only libtext-hogan-perl cmark-gfm)

for archive in "$work"/sources/*.orig.tar.*; do
  tar -xf "$archive" -C "$work/sources"
done
for file in "$work"/sources/*/t/specs/[!~]*.yml; do
  python3 -c 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)' <"$file" \
    >"$folder/mustache/$(basename "$file" .yml).json"
done
cd "$work"/sources/cmark-gfm-*/test
cp spec.txt extensions.txt regression.txt ./*.py "$folder/gfm/"
touch "$folder/complete" # last, so that a run that was cut off is done again
