#!/usr/bin/env python3
"""plain.py - does a build without the shortcuts that may change nothing print the same?

    plain.py [-s SEED] [-n DOCUMENTS] BUILD PLAIN [FOLDER...]

Reads all golden inputs, the files under FOLDER, and made-up reports of every shape with every damage, in an order put together by chance, with the tools
of both builds: those of BUILD by several threads, those of PLAIN by one.  Then the records of one tool with the next, a text so large that
its halves are read side by side, -n documents whose rows were changed by chance, and a sixth as many changed texts (see alike.py).  Where output,
messages or status differ, the documents that do are named, and the exit status is 1."""
import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "accuracy"))
sys.path.insert(0, HERE)
from alike import change_text, changed, documents  # noqa: E402
from damage import write  # noqa: E402
from shapes import SHAPES  # noqa: E402

LARGE = 4 << 20  # LINE_LARGE of lib/line.h
ROOM = "--max-memory=4000000000"  # without shortcuts more is taken
SHOWN = 5

WAYS = [
    ("gk-normalize", ["--drops", "--notes"]),
    ("gk-sections", ["--notes"]),
    ("gk-tables", ["--explain", "--notes", "--meta"]),
    ("gk-tables", ["--form=2019"]),
    ("gk-balance", ["--all", "--prose", "--years", "--notes"]),
    ("gk-tojson", []),
]
PIPES = [("gk-normalize", "gk-sections"), ("gk-normalize", "gk-tables"), ("gk-tables", "gk-balance"), ("gk-normalize", "gk-tojson")]


def gather(folders, root):
    """The names of all inputs."""
    names = [path for _, _, path, _ in write(root, SHAPES)]
    for folder in [os.path.join(HERE, "cases"), *folders]:
        for at, _, files in os.walk(folder):
            names += [os.path.join(at, f) for f in files if folder != os.path.join(HERE, "cases") or f.endswith(".in")]
    return sorted(names)


def run(build, tool, args, data=None):
    """What it prints: lines, messages, status."""
    several = "-j3" if build == builds.build else "-j1"
    r = subprocess.run([os.path.join(build, tool), ROOM, several, *args], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if r.returncode < 0:
        print(f"{build}/{tool}: signal {-r.returncode}")
    return r.stdout, r.stderr, r.returncode


def compare(what, one, other):
    """Says where two outputs differ; how many do."""
    if one == other:
        return 0
    print(f"{what}: differ (exit {one[2]}, without shortcuts {other[2]})")
    for k in range(2):
        shown = set()
        a, b = one[k].split(b"\n"), other[k].split(b"\n")
        where = [i for i in range(max(len(a), len(b))) if a[i:i + 1] != b[i:i + 1]]
        for i in where:
            for sign, x in (("-", a), ("+", b)):
                line = x[i] if i < len(x) else b""
                name = line.split(b"\t")[0]
                if len(shown) < SHOWN and (sign, name) not in shown:
                    shown.add((sign, name))
                    print(f"  {sign} {line.decode('utf-8', 'replace')[:200]}")
    return 1


def large(root, names):
    """The name of a text that is read by halves: reports of all shapes of text, one behind the other."""
    name, size = os.path.join(root, "large.txt"), 0
    with open(name, "wb") as out:
        while size <= LARGE:
            for n in names:
                if n.startswith(root) and n.endswith(".txt"):
                    with open(n, "rb") as f:
                        size += out.write(f.read() + b"\n")
    return name


def altered(root, data):
    """The name of -n documents: those of these records that have rows, changed."""
    docs = [d for d in documents(data.decode("utf-8", "surrogateescape").rstrip("\n").split("\n")) if any(rec[2] == "row" for rec in d)]
    name = os.path.join(root, "altered.lines")
    with open(name, "w", encoding="utf-8", errors="surrogateescape") as out:
        out.writelines(changed(docs, builds.n, random.Random(builds.seed)))
    return name


def texts(root, names):
    """The names of documents whose lines were changed, one to eight times each."""
    rng, small = random.Random(builds.seed), []
    for n in names:
        if 100 < os.path.getsize(n) < 40000:
            with open(n, "rb") as f:
                small.append(f.read())
    pool = [x for s in small for x in s.split(b"\n") if len(x) < 300]
    out = []
    for i in range(builds.n // 6):
        text = rng.choice(small)
        for _ in range(rng.choice((1, 1, 2, 3, 5, 8))):
            text = change_text(text, rng, pool)
        out.append(os.path.join(root, f"text{i}"))
        with open(out[-1], "wb") as f:
            f.write(text)
    return out


def main():
    bad = 0
    with tempfile.TemporaryDirectory() as root:
        names = gather(builds.folders, root)
        random.Random(builds.seed).shuffle(names)
        for tool, args in WAYS:
            bad += compare(" ".join([tool, *args]), *(run(b, tool, args + names) for b in (builds.build, builds.plain)))
        for tool, behind in PIPES:
            data = run(builds.build, tool, names)[0]
            bad += compare(f"{tool} | {behind}", *(run(b, behind, [], data) for b in (builds.build, builds.plain)))
        name = large(root, sorted(names))
        for tool in ("gk-normalize", "gk-tables"):
            bad += compare(f"{tool} of a large text", *(run(b, tool, [name]) for b in (builds.build, builds.plain)))
        name = altered(root, run(builds.build, "gk-normalize", names)[0])
        if compare(f"gk-tables of {builds.n} changed documents", *(run(b, "gk-tables", ["--explain", name]) for b in (builds.build, builds.plain))):
            bad += 1
            shutil.copy(name, "altered.lines")
            print("the changed documents are kept in altered.lines")
        lines = texts(root, sorted(names))
        for tool, args in WAYS[:3]:
            bad += compare(f"{tool} of changed texts", *(run(b, tool, args + lines) for b in (builds.build, builds.plain)))
    print(f"{len(names)} documents, {builds.n} changed, {len(WAYS) + len(PIPES) + 6} ways to read them, {bad} differ")
    return bad > 0


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("-s", dest="seed", default="1")
    p.add_argument("-n", type=int, default=12000)
    p.add_argument("build")
    p.add_argument("plain")
    p.add_argument("folders", nargs="*")
    builds = p.parse_args()
    sys.exit(main())
