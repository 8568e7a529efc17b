#!/usr/bin/env python3
"""Looks at what `make dist` packed: what it needs, how large it is, and whether it runs alone.

    check.py FOLDER PROGRAM

Each finding is a line, and then the status is 1. PROGRAM is the tool as `make site` leaves it: the
packed one must make the same site.
"""
import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

LARGEST = 30_000_000
NEWEST = (2, 35)  # of glibc: Ubuntu 22.04
ALLOWED = {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "libqrencode.so.4"}
INIT = ["--name", "ตัวอย่าง", "--type", "subdistrict", "--district", "เมือง", "--province", "น่าน",
        "--web", "https://www.tuayang.example"]
found = []


def said(*words, **more):
    run = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False,
                         **more)
    if run.returncode:
        sys.exit(f"{run.args}: status {run.returncode}\n{run.stdout}{run.stderr}")
    return run.stdout


def needs(program):
    """Libraries and versions of the C library that the program asks for."""
    libraries = set(re.findall(r"NEEDED.*\[(.*)\]", said("readelf", "-d", program)))
    for name in sorted(libraries - ALLOWED):
        found.append(f"the program needs {name}")
    for version in set(re.findall(r"GLIBC_(\d+)\.(\d+)", said("objdump", "-T", program))):
        if tuple(map(int, version)) > NEWEST:
            found.append(f"the program needs glibc {'.'.join(version)}")


def same(one, other, what):
    """Whether two folders hold the same files."""
    differs = subprocess.run(["diff", "-rq", one, other], capture_output=True, text=True, check=False)
    if differs.returncode:
        found.append(f"{what}: another site than that of the tool that was built: {differs.stdout[:300]}")


def works(run, folder, program, what):
    """Begins a municipality, checks and builds it; the site is that of the tool that was built."""
    source = folder / "source"
    said(*run, "init", source, *INIT)
    said(*run, "check", "--source", source)
    said(*run, "build", "--source", source, "--output", folder / "one")
    said(program, "build", "--source", source, "--output", folder / "other")
    same(folder / "one", folder / "other", what)


def unpacked(packed, into):
    with tarfile.open(fileobj=packed) as tar:
        tar.extractall(into, filter="fully_trusted")


def image(folder, program, scratch):
    """The layers of the image, as an engine would lay them down, with the program run in them."""
    read = lambda blob: json.loads((folder / "blobs" / blob["digest"].replace(":", "/")).read_text())
    manifest = read(json.loads((folder / "index.json").read_text())["manifests"][0])
    config = read(manifest["config"])
    root = scratch / "root"
    for layer, plain in zip(manifest["layers"], config["rootfs"]["diff_ids"]):
        data = (folder / "blobs" / layer["digest"].replace(":", "/")).read_bytes()
        if f"sha256:{hashlib.sha256(data).hexdigest()}" != layer["digest"]:
            found.append("a layer of the image is not what its name says")
        bare = gzip.decompress(data)
        if f"sha256:{hashlib.sha256(bare).hexdigest()}" != plain:
            found.append("the unpacked layer of the image is not what its configuration says")
        unpacked(io.BytesIO(bare), root)
    (root / "proc").mkdir()  # which every engine gives
    enter = ["unshare", "--map-root-user", "--mount", "sh", "-c",
             'mount --rbind /proc "$0/proc" && exec chroot "$0" "$@"', root,
             *config["config"]["Entrypoint"]]
    said(*enter, "init", "/site/source", *INIT)
    said(*enter, "check", "--source", "/site/source")
    said(*enter, "build", "--source", "/site/source", "--output", "/site/one")
    said(program, "build", "--source", root / "site/source", "--output", scratch / "other")
    same(root / "site/one", scratch / "other", "image")


def main():
    folder, program = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    said("sha256sum", "--check", "--quiet", "SHA256SUMS", cwd=folder)
    for file in sorted(folder.glob("*.tar.gz")) + sorted(folder.glob("*.deb")):
        if file.stat().st_size > LARGEST:
            found.append(f"{file.name}: {file.stat().st_size} bytes")
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name) / "ที่ วาง"  # no plain path
        with open(next(folder.glob("*.tar.gz")), "rb") as packed:
            unpacked(packed, scratch / "any")
        own = next((scratch / "any").iterdir()) / "oit"
        needs(own)
        works([own], scratch / "any", program, "archive")
        said("dpkg-deb", "--extract", next(folder.glob("*.deb")), scratch / "deb")
        page = scratch / "oit.1"
        page.write_text(said("gzip", "-dc", scratch / "deb/usr/share/man/man1/oit.1.gz"))
        lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True,
                              text=True, check=False).stdout
        found.extend(lint.splitlines())
        version = said(scratch / "deb/usr/bin/oit", "--version").strip()
        if not re.fullmatch(r"\d+\.\d+\.\d+", version):
            found.append(f"--version says {version}")
        image(next(folder.glob("*.oci")), program, scratch)
    print("\n".join(found) or "what is handed over works by itself")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
