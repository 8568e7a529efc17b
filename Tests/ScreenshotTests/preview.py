#!/usr/bin/env python3
"""Edits a source while a browser shows a page of its preview, and tells what the page then shows.

    preview.py PORT SOURCE EDITS

Chromium is driven through two pipes (its DevTools protocol, one JSON text and a zero byte a message).
One line is printed for each thing that was looked at, `ok` or what was otherwise before it; then for
each kind of edit, and last for all EDITS, the milliseconds from a save until the open page showed it:
median and worst, the browser's own loading included.
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
    new.write_bytes(text.encode())
    os.replace(new, path)


# The page of O8, whose rows come from a file; where each kind of edit is made, what becomes of the
# text there, and what the page then shows. `MARK` is another word each time.
TEXT = "document.body.textContent.includes('MARK')"
DIALOG = "document.querySelector('oit-errors')?.shadowRoot.querySelector('dialog')?.open"
ENTRY, ROWS = "2567/o08-annual-plan/index.md", "2567/o08-annual-plan/annual-plan-2567.csv"
KINDS = {
    "entry": (f"Content/{ENTRY}", lambda text, mark: f"{text}\n\n{mark}\n", TEXT),
    "rows": (f"Content/{ROWS}", lambda text, mark: text.replace("หมู่ที่ 4", mark), TEXT),
    "settings": ("Content/site.yml", lambda text, mark: text.replace("เลขที่ 99", mark), TEXT),
    "edition": ("Content/editions/2567.yml",
                lambda text, mark: text.replace("แผนระยะ 1 ปี", f"{mark} แผนระยะ 1 ปี"), TEXT),
    "template": ("Templates/footer.mustache",
                 lambda text, mark: text.replace("<footer>", f"<footer><p>{mark}</p>"), TEXT),
    "texts": ("Templates/texts/th.yml", lambda text, mark: text.replace("ติดต่อ", mark), TEXT),
    "style": ("Templates/assets/style.css", lambda text, mark: f"{text}\nhtml {{ --edit: MARK }}\n",
              "getComputedStyle(document.documentElement).getPropertyValue('--edit').includes('MARK')"),
    "wrong block": (f"Content/{ENTRY}", lambda text, mark: text.replace("```plan", "```plan\n- ["), DIALOG),
    "wrong setting": ("Content/site.yml", lambda text, mark: text + "- [\n", DIALOG),
    "wrong template": ("Templates/footer.mustache", lambda text, mark: text + "{{#open}}", DIALOG),
    "wrong rows": (f"Content/{ROWS}", lambda text, mark: '"' + text, DIALOG),
}


def day(browser, source, edits):
    """Edits of all kinds, some of them wrong and mended after; those that were not shown are told."""
    browser.value("location.pathname = '/2567/o08/'")
    browser.within("document.querySelector('oit-elements') && location.pathname === '/2567/o08/'")
    chance, times, late = random.Random(24), {}, []
    for number in range(edits):
        kind = list(KINDS)[number] if number < len(KINDS) else chance.choice(list(KINDS))
        path, change, shows = KINDS[kind]
        path = source / path
        kept, mark = path.read_bytes().decode(), f"ครั้งที่{number}จบ"
        new = change(kept, mark).replace("MARK", mark)
        shows = shows.replace("MARK", mark)
        for text, is_so in ((new, shows), (kept, f"!({shows})")):
            time.sleep(chance.random() / 10)
            save(path, text)
            taken = browser.within(f"document.readyState === 'complete' && {is_so}")
            times.setdefault(kind, []).append(taken or 20_000)
            if not taken:
                late.append(f"{kind} {number}: {is_so}")
    told("a day of edits is shown" + "".join(f"; {what}" for what in late), not late)
    for kind, own in [*times.items(), ("all", sum(times.values(), []))]:
        print(f"{kind}: {statistics.median(own):.0f} {max(own):.0f}", flush=True)


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
            day(browser, source, edits)
        finally:
            browser.close()


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]))
