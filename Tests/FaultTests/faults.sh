# Words for the scripts of the tests; each runs in a folder with Content, Templates and disk.

set -u

build() { oit build --today 2567-03-31 --output disk/Site "$@"; }

# One page says something else.
edit() { printf '\nฉบับที่ %s\n' "$1" >>"$(find Content/2567 -name '*.md' | sort | sed -n 1p)"; }

# Silent when the site holds what its manifest lists, byte for byte, and beside that the files named.
whole() {
  site=$1
  shift
  (
    cd "$site" || exit
    sed -n 's/.*"path": "\(.*\)", "bytes": .*"sha256": "\(.*\)".*/\2  \1/p' manifest.json \
      >"${TMPDIR:-/tmp}/listed.$$"
    sha256sum --quiet --strict --check "${TMPDIR:-/tmp}/listed.$$"
    { cut -c67- "${TMPDIR:-/tmp}/listed.$$"; echo manifest.json; [ $# = 0 ] || printf '%s\n' "$@"; } |
      sort >"${TMPDIR:-/tmp}/expected.$$"
    find . ! -type d -printf '%P\n' | sort | diff "${TMPDIR:-/tmp}/expected.$$" -
    rm "${TMPDIR:-/tmp}/listed.$$" "${TMPDIR:-/tmp}/expected.$$"
  ) 2>&1
}

# Silent when the output is the site that a build into a new folder makes, foreign files aside.
current() {
  rm -rf fresh
  mkdir fresh
  oit build --today 2567-03-31 --output fresh/Site >/dev/null 2>&1
  diff -r --no-dereference fresh/Site disk/Site | grep -v '^Only in disk/Site: note'
  rm -rf fresh
}

# The id of the finding, and whether a sentence in Thai and what to do stand with it.
said() {
  sed -n 's/.*\[\([a-z-]*\)\]$/\1/p' "$1" | grep '^output-\|^source-' | sort -u | tr '\n' ' '
  LC_ALL=C grep -q "$(printf '\340\270')" "$1" || printf 'without Thai '
  grep -q 'แก้ไข:' "$1" || printf 'without a fix '
  echo
}
