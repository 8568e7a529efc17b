#!/bin/sh
# Installs the Debian packages that are named and not there yet; asks for root only then.
#
# usage: Tests/setup/packages.sh PACKAGE...
set -eu

missing=
for package; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' ||
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null; then
  as_root=sudo
else
  echo "these packages are missing and only root can install them:$missing" >&2
  exit 1
fi
echo "installing:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get -qq update
# shellcheck disable=SC2086 # one word a package
$as_root apt-get -qq install --yes --no-install-recommends $missing >/dev/null
