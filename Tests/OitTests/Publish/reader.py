#!/usr/bin/env python3
"""Fetches all files of a site again and again, until FOLDER/stop is there.

    reader.py PORT FOLDER VERSION VERSION

Each VERSION is a folder with the site as it may be. Says what was torn (of no version) and what was
lost (of both versions, and not there), then how often it fetched.
"""
import hashlib
import http.client
import sys
import time
from pathlib import Path

port, folder, versions = int(sys.argv[1]), Path(sys.argv[2]), [Path(v) for v in sys.argv[3:]]
files = {}
for version in versions:
    for file in version.rglob("*"):
        if file.is_file():
            path = file.relative_to(version).as_posix()
            files.setdefault(path, set()).add(hashlib.sha256(file.read_bytes()).hexdigest())
kept = {path for path in files if all((version / path).is_file() for version in versions)}
fetched = torn = lost = 0
while not (folder / "stop").exists():
    for path in files:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", "/" + path)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        fetched += 1
        time.sleep(0.003)  # so that those who publish get on
        if answer.status == 404:
            if path in kept:
                lost += 1
                print("lost", path, flush=True)
        elif hashlib.sha256(body).hexdigest() not in files[path]:
            torn += 1
            print("torn", answer.status, path, flush=True)
print("fetched", fetched, "torn", torn, "lost", lost)
