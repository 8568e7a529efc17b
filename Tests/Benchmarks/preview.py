#!/usr/bin/env python3
"""How long the preview of oit, and Hugo's, takes from a save until the edited page is new.

    preview.py [--edits N] PAGES ...

Both serve the same pages over loopback. A page is asked for, written, and asked for again, a
millisecond apart, until it holds the new words. Each edit is of another page. Processor time and memory are the server's own, read from the kernel.
"""
import argparse
import http.client
import os
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

from bench import CACHE, OIT, TODAY, hugo, machine, site


class Server:
    def __init__(self, words, told):
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                        text=True)
        for line in self.process.stdout:
            if found := re.search(told, line):
                self.port = found.group(1)
                break
        self.drain = subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=subprocess.DEVNULL)

    def page(self, address):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{address}", timeout=60) as answer:
            try:
                return answer.read()
            except http.client.IncompleteRead:  # Hugo, while it writes the page
                return b""

    def memory(self):
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

    def processor(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            used = file.read().rsplit(")", 1)[1].split()
        return (int(used[11]) + int(used[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def close(self):
        self.process.terminate()
        self.process.wait()


def address(program, page, source):
    if program == "hugo":
        return "/" + str(page.relative_to(source / "content"))[:-3] + "/"
    year, folder = page.parts[-3], page.parts[-2]
    return f"/{year}/{folder.split('-')[0]}/{page.stem}/"


def measure(program, pages, edits):
    with tempfile.TemporaryDirectory(dir="/dev/shm") as scratch:
        source = Path(scratch, "source")
        shutil.copytree(site("oit" if program == "oit" else "hugo", pages), source)
        words, told = {
            "oit": ([str(OIT), "serve", "--source", str(source), "--port", "0", "--today", TODAY,
                     "--lang", "en"], r"localhost:(\d+)"),
            "hugo": ([str(hugo()), "server", "--source", str(source), "--bind", "127.0.0.1",
                      "--port", "13713", "--noHTTPCache"], r"available at .*:(\d+)"),
        }[program]
        server = Server(words, told)
        try:
            server.page("/")
            chance = random.Random(24)
            files = sorted(source.rglob("page-*.md"))
            times, used = [], []
            for number in range(-2, edits):
                file = chance.choice(files)
                own = address(program, file, source)
                server.page(own)
                mark = f"เครื่องหมาย {number} จบ"
                text = f"{file.read_text(encoding='utf-8')}\n\n{mark}\n"
                time.sleep(0.3)
                before, start = server.processor(), time.monotonic()
                file.write_text(text, encoding="utf-8")
                while mark.encode() not in server.page(own):
                    time.sleep(0.001)
                    if time.monotonic() - start > 60:
                        raise TimeoutError(f"{program} does not show {file}")
                taken = (time.monotonic() - start) * 1000
                time.sleep(0.5)
                if number >= 0:
                    times.append(taken)
                    used.append(server.processor() - before)
            print(f"{program:8}{statistics.median(times):9.1f}{max(times):9.1f}"
                  f"{statistics.median(used):9.0f}{server.memory():9.0f}", flush=True)
            return statistics.median(times)
        finally:
            server.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--edits", type=int, default=20)
    parser.add_argument("pages", type=int, nargs="+")
    options = parser.parse_args()
    print("\n".join(machine()))
    for pages in options.pages:
        print(f"\n{pages} pages, {options.edits} edits")
        print(f"{'':8}{'ms':>9}{'worst':>9}{'cpu ms':>9}{'MB':>9}")
        own, its = (measure(program, pages, options.edits) for program in ("oit", "hugo"))
        print(f"oit / hugo: {own / its:.2f}")


if __name__ == "__main__":
    main()
