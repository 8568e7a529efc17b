#!/bin/sh
# Collects invented municipalities, one year each, and says seconds, memory and bytes.
#
# usage: Tests/Benchmarks/region.sh OIT COUNT...
set -eu

oit=$1
shift
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$oit" coverage 2567 --format json --today 2567-03-31 >"$work/one.json"
echo "municipalities  bytes read  seconds  processor  memory KB  files  bytes written"
for count; do
  "$here/municipalities.py" "$work/one.json" "$count" "$work/in"
  find "$work/in" -name coverage.json | sort >"$work/list"
  python3 - "$oit" "$work" "$count" <<'END'
import os, resource, subprocess, sys, time
oit, work, count = sys.argv[1:]
began = time.monotonic()
said = subprocess.run([oit, "region", "--list", f"{work}/list", "--output", f"{work}/out", "--lang", "en"],
                      capture_output=True, text=True)
seconds = time.monotonic() - began
used = resource.getrusage(resource.RUSAGE_CHILDREN)
if said.returncode or said.stderr or f"2567: {count};" not in said.stdout:
    sys.exit(f"{said.stdout}{said.stderr}")
size = lambda folder: [os.path.getsize(os.path.join(at, n)) for at, _, ns in os.walk(folder) for n in ns]
read, written = size(f"{work}/in"), size(f"{work}/out")
print(f"{count:>14}  {sum(read):>10}  {seconds:>7.1f}  {used.ru_utime + used.ru_stime:>9.1f}  {used.ru_maxrss:>9}  {len(written):>5}  {sum(written):>13}")
END
  rm -rf "$work/in" "$work/out"
done
