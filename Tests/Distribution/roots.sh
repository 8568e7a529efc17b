#!/bin/sh
# Installs the Debian package in bare roots of Debian 12 and 13, where no Swift is, and lets it begin,
# check and build a municipality there. As root, or through sudo.
#
# usage: Tests/Distribution/roots.sh FOLDER
set -eu

folder=$1
mirror=$(sed -n 's/^\(deb .*\|URIs: \)\(https\{0,1\}:[^ ]*\).*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -1)
for release in bookworm trixie; do
  root=$(mktemp -d)
  trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
  debootstrap --variant=minbase "$release" "$root" "$mirror" >"$root.log" 2>&1 || { cat "$root.log"; exit 1; }
  cp "$folder"/*.deb "$root/oit.deb"
  mount --bind /proc "$root/proc"
  chroot "$root" dpkg --install /oit.deb
  chroot "$root" sh -euc '
    oit --version
    oit init /source --name ตัวอย่าง --type subdistrict --district เมือง --province น่าน --web https://www.tuayang.example
    oit check --source /source
    oit build --source /source --output /site
    test -f /site/index.html'
  umount "$root/proc"
  rm -rf "$root" "$root.log"
  echo "it works on a bare $release"
done
