#!/usr/bin/env python3
"""Times whole builds of the same pages by oit, by Hugo and by the floor, in turn, from nothing.

    bench.py [--rounds N] PAGES ...

Each round runs every program once, beginning with another each time, so that what else the machine
does falls on all; a ratio is the median of the rounds' ratios. Only ratios of one run can be
compared: another day is another machine. Seconds are those of the wall and of the processors,
memory is the peak of the largest process.
"""
import argparse
import datetime
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CACHE = ROOT / ".cache" / "bench"
OIT = ROOT / ".build" / "release" / "oit"
TODAY = "2569-03-31"
FRAME = "4000"  # bytes around the text of a page, about what both put there


def said(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()


def machine():
    """What ran, where and when: figures without that say nothing."""
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return [
        f"{datetime.datetime.now().astimezone().isoformat(timespec='minutes')}",
        f"{model}, {os.cpu_count()} cores, {memory:.0f} GB, Linux {platform.release()}, "
        f"load {os.getloadavg()[0]:.1f}",
        f"oit {said('git', '-C', str(ROOT), 'describe', '--always', '--dirty')}",
        said(str(hugo()), "version").split(" BuildDate")[0],
    ]


def hugo():
    """The program itself: what the package index puts before it starts Python first."""
    found = (CACHE / "hugo").glob("lib/python*/site-packages/hugo/binaries/**/hugo*")
    return next((file for file in found if file.is_file()), None) or sys.exit("Hugo is missing")


def place():
    """Where outputs go: a memory file system where there is one, since disks have moods."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else str(CACHE)


def site(layout, pages):
    folder = CACHE / f"{layout}-{pages}"
    if not folder.exists():
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "pages.py", "--pages", str(pages), "--layout", layout,
                        part], check=True)
        part.rename(folder)
    own, name = (ROOT / "Templates", "Templates") if layout == "oit" else (HERE / "hugo", ".")
    shutil.copytree(own, folder / name, dirs_exist_ok=True)
    return folder


def once(words, pages):
    """One run into a new folder: seconds, processor seconds, peak in MB."""
    with tempfile.TemporaryDirectory(dir=place()) as scratch:
        out = f"{scratch}/site"
        run = subprocess.run([CACHE / "meter"] + [word.replace("{out}", out) for word in words],
                             capture_output=True, text=True, check=False)
        made = sum(1 for _ in Path(out).rglob("*.html"))
        if run.returncode or made < pages:
            sys.exit(f"{words[0]}: status {run.returncode}, {made} pages\n{run.stderr[-2000:]}")
        wall, processor, peak = map(float, run.stdout.split())
        return wall, processor, peak / 1024


def compare(pages, rounds):
    own, its = site("oit", pages), site("hugo", pages)
    programs = {
        "oit": [str(OIT), "build", "--source", str(own), "--output", "{out}", "--today", TODAY],
        "hugo": [str(hugo()), "--source", str(its), "--destination", "{out}", "--quiet"],
        "floor": [str(CACHE / "floor"), str(own / "Content"), "{out}", FRAME],
    }
    names = list(programs)
    runs = {name: [] for name in names}
    for number in range(-1, rounds):  # the first round warms up and does not count
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            result = once(programs[name], pages)
            if number >= 0:
                runs[name].append(result)
    print(f"\n{pages} pages, {rounds} rounds, output on {place()}")
    print(f"{'':8}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}   oit / it: wall, cpu, peak")
    for name in names:
        middle = [statistics.median(run[k] for run in runs[name]) for k in range(3)]
        ratios = [statistics.median(a[k] / b[k] for a, b in zip(runs["oit"], runs[name]))
                  for k in range(3)]
        print(f"{name:8}{middle[0]:9.3f}{middle[1]:9.3f}{middle[2]:9.1f}   "
              + ", ".join(f"{ratio:.2f}" for ratio in ratios))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("pages", type=int, nargs="+")
    options = parser.parse_args()
    print("\n".join(machine()))
    for pages in options.pages:
        compare(pages, options.rounds)


if __name__ == "__main__":
    main()
