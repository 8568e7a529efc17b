#!/usr/bin/env python3
"""Edits a source while a browser shows a page of its preview, and tells what the page then shows.

    preview.py PORT SOURCE EDITS

Chromium is driven through two pipes (its DevTools protocol, one JSON text and a zero byte a message).
One line is printed for each thing that was looked at, `ok` or what was otherwise before it; the last
line gives the milliseconds from a save until the open page showed it: median and worst of EDITS.
"""
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time


class Browser:
    def __init__(self, folder):
        down, ours = os.pipe()
        theirs, up = os.pipe()
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}",
                     "--window-size=1280,900", "--remote-debugging-pipe", "about:blank"]
        line = f'exec chromium "$@" 3<&{down} 4>&{up}'
        self.process = subprocess.Popen(["sh", "-c", line, "-", *arguments], pass_fds=(down, up),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(down)
        os.close(up)
        self.out, self.into = os.fdopen(ours, "wb", 0), os.fdopen(theirs, "rb", 0)
        self.rest, self.number, self.session = b"", 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.out.write(json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self.rest:
                self.rest += self.into.read(1 << 20)
            text, self.rest = self.rest.split(b"\0", 1)
            answer = json.loads(text)
            if answer.get("id") == self.number:
                return answer.get("result", {})

    def value(self, script):
        """What an expression gives on the page; nothing while the page is being shown anew."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return answer.get("result", {}).get("value")

    def within(self, script, seconds=20):
        """Milliseconds until the expression holds; none when it does not in time."""
        start = time.monotonic()
        while time.monotonic() - start < seconds:
            if self.value(script):
                return (time.monotonic() - start) * 1000
            time.sleep(0.002)
        return None

    def close(self):
        self.process.kill()
        self.process.wait()


def told(what, holds):
    print("ok" if holds else "otherwise", what, flush=True)


def save(path, text):
    """As editors do: a file beside it, then its name."""
    new = path.with_name(".new~")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)


def main(port, source, edits):
    entry = source / "Content/2567/o02-executives/index.md"
    kept = entry.read_text(encoding="utf-8")
    shows = "document.querySelector('main')?.textContent.includes('{}')".format
    dialog = "document.querySelector('oit-errors')?.shadowRoot.querySelector('dialog')"
    panel = "document.querySelector('oit-elements')?.shadowRoot.querySelector('details')"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(folder)
        try:
            browser.call("Page.navigate", url=f"http://localhost:{port}/2567/o02/")
            told("the panel stands beside an entry", browser.within(f"!!{panel}"))
            told("it tells of each element", browser.value(f"{panel}.querySelectorAll('ol:first-of-type > li').length > 1"))
            told("it is closed at first", not browser.value(f"{panel}.open"))
            browser.value(f"{panel}.querySelector('summary').click()")
            browser.value(f"{panel}.querySelector('a').click()")
            told("a click leads to the proof", browser.within("location.hash.length > 1 && scrollY > 0"))
            browser.value("scrollTo(0, 600); document.querySelectorAll('main a')[3].focus()")
            place = browser.value("[scrollY, document.activeElement.textContent].join()")
            save(entry, kept + "\n\nเพิ่มบรรทัดนี้\n")
            told("a save is shown", browser.within(shows("เพิ่มบรรทัดนี้")))
            told("the place and the focus are kept", browser.within(
                f"[scrollY, document.activeElement.textContent].join() === {json.dumps(place)}"))
            told("the panel stays open", browser.within(f"{panel}?.open"))
            save(entry, kept.replace("```people", "```people\n- [", 1))
            told("errors stand over the page", browser.within(f"{dialog}?.open"))
            told("they name the line and quote it", browser.value(
                f"{dialog}.textContent.includes('o02-executives/index.md:') && !!{dialog}.querySelector('pre')"))
            told("the last good page is beneath", browser.value(shows("เพิ่มบรรทัดนี้")))
            save(entry, kept)
            told("they go when they are mended", browser.within(f"!{dialog} && !{shows('เพิ่มบรรทัดนี้')}"))
            save(entry, kept.split("```people")[0] + kept.split("```", 2)[2])
            told("what lacks is told with its line", browser.within(
                f"/แก้ที่ Content.2567.o02-executives.index\\.md:\\d+/.test({panel}?.textContent)"))
            save(entry, kept)
            browser.within(f"!/แก้ที่/.test({panel}?.textContent ?? 'แก้ที่')")
            times = []
            chance = random.Random(24)
            for number in range(edits):
                time.sleep(chance.random() / 10)
                mark = f"ครั้งที่ {number} จบ"
                save(entry, f"{kept}\n\n{mark}\n")
                times.append(browser.within(shows(mark)) or 20_000)
            print(f"{statistics.median(times):.0f} {max(times):.0f}")
        finally:
            browser.close()


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]))
