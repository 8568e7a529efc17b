#!/bin/sh
# Fetches other readers of workbooks, of SARIF and of data packages from the Python package index,
# whose opinion the tests ask.
#
# usage: Tests/setup/readers.sh     (into .cache/readers)
set -eu
cd "$(dirname "$0")/../.."
folder=.cache/readers
[ -e "$folder/complete-2" ] && exit 0
mkdir -p .cache
rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check \
  openpyxl==3.1.5 python-calamine==0.9.1 sarif-pydantic==0.6.2 frictionless==5.19.0
touch "$folder/complete-2" # last, so that a run that was cut off is done again
