#!/usr/bin/env python3
"""Times whole builds of the same pages by oit, by Hugo and by the floor, in turn, from nothing.

    bench.py [--rounds N] PAGES ...

`pages` is oit without search and data sets, `all` with them, `edit` a new process on a disk after
one page was edited, `start` what a process takes that only tells its version. Each round runs every program once, beginning with another each time, so that what else the machine
does falls on all; a ratio is the median of the rounds' ratios. Only ratios of one run can be
compared: another day is another machine. Seconds are those of the wall and of the processors,
memory is the peak of the largest process.
"""
import argparse
import datetime
import functools
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
    """The folder of a program's pages: `oit`, `plain` (the same without search and data), `hugo`."""
    folder = CACHE / f"{layout}-{pages}"
    own = layout != "hugo"
    if not folder.exists():
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "pages.py", "--pages", str(pages), "--layout",
                        "oit" if own else "hugo", part], check=True)
        if layout == "plain":
            with open(part / "Content/site.yml", "a", encoding="utf-8") as settings:
                settings.write("search: false\ndata: false\n")
        part.rename(folder)
    templates, name = (ROOT / "Templates", "Templates") if own else (HERE / "hugo", ".")
    shutil.copytree(templates, folder / name, dirs_exist_ok=True)
    return folder


def command(program, source, out):
    if program == "hugo":
        return [str(hugo()), "--source", str(source), "--destination", out, "--quiet"]
    if program == "floor":
        return [str(CACHE / "floor"), str(source / "Content"), out, FRAME]
    return [str(OIT), "build", "--source", str(source), "--output", out, "--today", TODAY, "--quiet"]


def metered(words):
    """One run: seconds, processor seconds, peak in MB."""
    run = subprocess.run([CACHE / "meter"] + words, capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"{words[0]}: status {run.returncode}\n{run.stderr[-2000:]}")
    wall, processor, peak = map(float, run.stdout.split())
    return wall, processor, peak / 1024


def built(program, source, pages):
    """One build into a new folder."""
    with tempfile.TemporaryDirectory(dir=place()) as scratch:
        result = metered(command(program, source, f"{scratch}/site"))
        made = sum(1 for _ in Path(scratch).rglob("*.html"))
        if made < pages:
            sys.exit(f"{program}: {made} pages")
        return result


def edited(program, source, scratch):
    """One build into the folder of the build before, on a disk, after a page was edited."""
    page = sorted(source.rglob("page-*.md"))[0]
    with open(page, "a", encoding="utf-8") as file:
        file.write("\nแก้ไขแล้ว\n")
    return metered(command(program, source, f"{scratch}/{program}"))


def table(title, rounds, runs, against):
    print(f"\n{title}, {rounds} rounds")
    print(f"{'':8}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}   wall, cpu, peak against "
          + " and ".join(against))
    for name, own in runs.items():
        middle = [statistics.median(run[k] for run in own) for k in range(3)]
        ratios = [", ".join(f"{statistics.median(a[k] / b[k] for a, b in zip(own, runs[it])):.2f}"
                            for k in range(3)) for it in against]
        print(f"{name:8}{middle[0]:9.3f}{middle[1]:9.3f}{middle[2]:9.1f}   " + "   ".join(ratios),
              flush=True)


def in_turn(programs, rounds):
    """The first round warms up and does not count."""
    runs = {name: [] for name in programs}
    for number in range(-1, rounds):
        turn = number % len(programs)
        for name in list(programs)[turn:] + list(programs)[:turn]:
            result = programs[name]()
            if number >= 0:
                runs[name].append(result)
    return runs


def compare(pages, rounds):
    sources = {"pages": site("plain", pages), "all": site("oit", pages), "hugo": site("hugo", pages)}
    sources["floor"] = sources["all"]
    runs = in_turn({name: functools.partial(built, name, source, pages)
                    for name, source in sources.items()}, rounds)
    table(f"{pages} pages, output on {place()}", rounds, runs, ["hugo", "floor"])
    with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
        programs = {}
        for name in ("all", "hugo"):
            own = Path(scratch, f"{name}-source")
            shutil.copytree(sources[name], own)
            programs[name] = functools.partial(edited, name, own, scratch)
            programs[name]()
        table(f"{pages} pages, edit", rounds, in_turn(programs, rounds), ["hugo"])


def start(rounds):
    table("start", rounds, in_turn({
        "oit": lambda: metered([str(OIT), "--version"]),
        "hugo": lambda: metered([str(hugo()), "version"]),
    }, rounds), ["hugo"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("pages", type=int, nargs="+")
    options = parser.parse_args()
    print("\n".join(machine()))
    for pages in options.pages:
        compare(pages, options.rounds)
    start(4 * options.rounds)


if __name__ == "__main__":
    main()
