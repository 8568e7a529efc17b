#!/usr/bin/env python3
"""Packs oit for machines that have no Swift: .tar.gz, .deb and an OCI image layout, with checksums.

    pack.py PROGRAM FOLDER

PROGRAM is the stripped tool; FOLDER is made anew. The same program gives the same bytes: times are
those of the last commit (or SOURCE_DATE_EPOCH), owners are root, and lists are in order.
"""
import gzip
import hashlib
import io
import json
import lzma
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

from manual import manual

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MAINTAINER = "oit maintainers <maintainers@oit.example>"
# Where an option's words are looked up by the three shells.
COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/oit",
    "zsh": "usr/share/zsh/vendor-completions/_oit",
    "fish": "usr/share/fish/vendor_completions.d/oit.fish",
}
# What is linked into the program, with the file that tells under which terms.
LINKED = {
    "libcmark-gfm": "/usr/share/doc/libcmark-gfm-dev/copyright",
    "libyaml": "/usr/share/doc/libyaml-dev/copyright",
    "expat": "/usr/share/doc/libexpat1-dev/copyright",
    "zlib": "/usr/share/doc/zlib1g-dev/copyright",
    "libstdc++ and libgcc": "/usr/share/doc/libstdc++-12-dev/copyright",
}


def said(*words):
    return subprocess.run(words, capture_output=True, check=True).stdout


def date():
    """Seconds since 1970 that all files of the packages bear."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    return int(said("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))


def qrencode():
    """The library that Debian has no archive of: it lies beside the program and can be replaced."""
    found = re.search(rb"libqrencode\.so\.4 => (\S+)", said("ldd", PROGRAM))
    return Path(found[1].decode()).resolve() if found else sys.exit("libqrencode.so.4 is missing")


def terms():
    """Who holds the rights in what the package contains, as Debian's file `copyright`."""
    parts = [
        "oit holds, linked into one program, its own code and that of the libraries named below,\n"
        "each under its own terms. libqrencode lies beside the program as libqrencode.so.4, and can\n"
        "be replaced by another build of it (LGPL 2.1, section 6).\n",
        "= oit =\n\n" + (ROOT / "LICENSE").read_text(encoding="utf-8"),
    ]
    paths = json.loads(said("swiftc", "-print-target-info"))["paths"]
    runtime = Path(paths["runtimeResourcePath"]).parent.parent / "share/swift/LICENSE.txt"
    parts.append("= Swift's standard library, Foundation, Dispatch, ICU =\n\n"
                 + runtime.read_text(encoding="utf-8"))
    for folder in sorted((ROOT / ".build/checkouts").iterdir()):
        for name in ("LICENSE.txt", "LICENSE", "NOTICE.txt"):
            if (folder / name).is_file():
                text = (folder / name).read_text(encoding="utf-8")
                parts.append(f"= {folder.name}, {name} =\n\n{text}")
    for name, file in LINKED.items():
        parts.append(f"= {name} =\n\n" + Path(file).read_text(encoding="utf-8"))
    parts.append("= libqrencode, beside the program =\n\n"
                 + Path("/usr/share/doc/libqrencode4/copyright").read_text(encoding="utf-8"))
    return "\n\n".join(part.strip() for part in parts) + "\n"


def files():
    """All that is handed over, by its path in a file system: bytes, or where a link leads."""
    run = lambda *words: said(PROGRAM, *words)
    page = manual(json.loads(run("--experimental-dump-help")), VERSION, DATE)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    found = {
        "usr/lib/oit/oit": Path(PROGRAM).read_bytes(),
        "usr/lib/oit/libqrencode.so.4": qrencode().read_bytes(),
        "usr/bin/oit": "../lib/oit/oit",
        "usr/share/man/man1/oit.1.gz": packed(page.encode()),
        "usr/share/doc/oit/copyright": terms().encode(),
        "usr/share/doc/oit/changelog.gz": packed(changes),
        "usr/share/doc/oit/README.md": (HERE / "README.md").read_bytes(),
    }
    for shell, path in COMPLETIONS.items():
        found[path] = run("--generate-completion-script", shell)
    return found


def packed(data):
    return gzip.compress(data, 9, mtime=DATE)


def tree(content, prefix=""):
    """A tar of the files and of the folders above them, in order."""
    folders = {str(folder) for path in content for folder in Path(path).parents} - {"."}
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for path in sorted(folders | set(content)):
            entry = tarfile.TarInfo(prefix + path)
            entry.mtime, entry.uname, entry.gname = DATE, "root", "root"
            data = content.get(path)
            if data is None:
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
            elif isinstance(data, str):
                entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, data, 0o777
            else:
                entry.size = len(data)
                entry.mode = 0o755 if data[:4] == b"\x7fELF" else 0o644
            tar.addfile(entry, io.BytesIO(data) if isinstance(data, bytes) else None)
    return out.getvalue()


def archive(content):
    """For any Linux: one folder that can lie anywhere."""
    short = {
        "usr/lib/oit/oit": "oit", "usr/lib/oit/libqrencode.so.4": "libqrencode.so.4",
        "usr/share/man/man1/oit.1.gz": "oit.1.gz", "usr/share/doc/oit/copyright": "copyright",
        "usr/share/doc/oit/README.md": "README.md",
        **{path: f"completions/{Path(path).name}.{shell}".replace(".fish.fish", ".fish")
           for shell, path in COMPLETIONS.items()},
    }
    return packed(tree({short[path]: data for path, data in content.items() if path in short},
                       f"oit-{VERSION}/"))


def debian(content):
    """A Debian package; what oit uses when it is there is recommended."""
    size = sum(len(data) for data in content.values() if isinstance(data, bytes)) // 1024
    control = f"""Package: oit
Version: {VERSION}
Architecture: {ARCHITECTURE}
Maintainer: {MAINTAINER}
Installed-Size: {size}
Depends: libc6 (>= 2.35)
Recommends: libpoppler-glib8, libvips42
Suggests: curl, lftp, openssh-client, rsync
Section: web
Priority: optional
Description: static site of a Thai municipality's disclosures (ITA/OIT)
 Markdown files, one for each item of the assessment, become the website on
 which a Thai municipality publishes what it has to disclose. oit tells what is
 missing, with its line and what to do, before anybody else finds out.
"""
    sums = "".join(f"{hashlib.md5(data).hexdigest()}  {path}\n"
                   for path, data in sorted(content.items()) if isinstance(data, bytes))
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": lzma.compress(
            tree({"control": control.encode(), "md5sums": sums.encode()}, "./"), preset=9),
        "data.tar.xz": lzma.compress(tree(content, "./"), preset=6),
    }
    out = b"!<arch>\n"
    for name, data in members.items():
        out += f"{name:16}{DATE:<12}{0:<6}{0:<6}{100644:<8}{len(data):<10}`\n".encode()
        out += data + b"\n" * (len(data) % 2)
    return out


def image(content, folder):
    """An OCI image layout: the program with the C library that it was linked against."""
    # The loader is asked for by its own path, whatever links there are to it.
    libraries = {path.lstrip("/"): Path(path).resolve().read_bytes() for path in
                 re.findall(r"(/\S+)", said("ldd", PROGRAM).decode()) if "libqrencode" not in path}
    root = {**content, **libraries, "etc/passwd": b"root:x:0:0:root:/:/bin/false\n",
            "etc/group": b"root:x:0:\n", "tmp/.keep": b"", "site/.keep": b""}
    plain = tree(root)
    blobs = folder / "blobs/sha256"
    blobs.mkdir(parents=True)

    def put(data, kind, **more):
        digest = hashlib.sha256(data).hexdigest()
        (blobs / digest).write_bytes(data)
        return {"mediaType": f"application/vnd.oci.image.{kind}", "size": len(data),
                "digest": f"sha256:{digest}", **more}

    def text(value):
        return json.dumps(value, indent=1, sort_keys=True).encode()

    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(DATE))
    layer = put(packed(plain), "layer.v1.tar+gzip")
    config = put(text({
        "created": created, "architecture": ARCHITECTURE, "os": "linux",
        "config": {"Entrypoint": ["/usr/bin/oit"], "WorkingDir": "/site",
                   "Env": ["LANG=th_TH.UTF-8", "TMPDIR=/tmp"]},
        "rootfs": {"type": "layers",
                   "diff_ids": [f"sha256:{hashlib.sha256(plain).hexdigest()}"]},
        "history": [{"created": created, "created_by": "make dist"}],
    }), "config.v1+json")
    manifest = put(text({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": config, "layers": [layer],
    }), "manifest.v1+json", platform={"architecture": ARCHITECTURE, "os": "linux"},
        annotations={"org.opencontainers.image.ref.name": VERSION})
    (folder / "oci-layout").write_bytes(b'{"imageLayoutVersion":"1.0.0"}')
    (folder / "index.json").write_bytes(text({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json",
        "manifests": [manifest],
    }))


def main():
    folder = Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    content = files()
    name = f"oit-{VERSION}-linux-{ARCHITECTURE}"
    (folder / f"{name}.tar.gz").write_bytes(archive(content))
    (folder / f"oit_{VERSION}_{ARCHITECTURE}.deb").write_bytes(debian(content))
    image(content, folder / f"{name}.oci")
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(folder)}\n"
                   for file in sorted(folder.rglob("*")) if file.is_file())
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8")


if __name__ == "__main__":
    PROGRAM = str(Path(sys.argv[1]).resolve())
    DATE = date()
    VERSION = said(PROGRAM, "--version").decode().strip()
    ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
    main()
