#!/usr/bin/env python3
"""damage.py - what is read of reports that are damaged: made-up ones of every shape, each in every way, one change a report.

    damage.py [--bless] [--keep DIR] [--only SHAPE,...]

Needs gk-tables, gk-balance and gk-sections on PATH.  damage.txt beside it says for each shape and damage how many cells are
  right, wrong, doubted, missing, spurious, empty   as run.py has it, against the truth of the report before the damage
  kinds    of the empty ones, those whose state is the truth's
and how many checks of the sums hold, fail, or cannot be made; repairs proposed; messages; sections.  A line that differs is shown with what it
should be, and the exit status is 1.  --bless writes the file anew.  --keep DIR: the documents stay there, and those that are there are taken."""
import argparse
import collections
import os
import pickle
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from report import Report, style  # noqa: E402
from run import judge  # noqa: E402
from shapes import SHAPES  # noqa: E402

EXPECTED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "damage.txt")
CELLS = ("right", "wrong", "doubted", "missing", "spurious", "empty", "kinds")
REST = ("hold", "fail", "open", "repairs", "messages", "sections")


def figures(text):
    """where figures of the second half of a document stand, in which most of the tables are"""
    found = [m for m in re.finditer(r"(?<![\d.#:=])\d{1,4}(?![\d.:])", text) if m.start() > len(text) // 4]
    return found or [re.search("", text)]


def lines(text):
    return re.findall(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$", text)


def dropped(text, rng):
    x, i = lines(text), 0
    if len(x) > 3:
        i = rng.randrange(len(x) // 4, len(x))
        del x[i]
    return "".join(x)


def doubled(text, rng):
    x = lines(text)
    i = rng.randrange(len(x) // 4, len(x))
    return "".join(x[:i + 1] + x[i:])


def swapped(text, rng):
    x = lines(text)
    i = rng.randrange(len(x) // 4, len(x) - 1) if len(x) > 4 else 0
    x[i:i + 2] = x[i:i + 2][::-1]
    return "".join(x)


def broken(text, rng):
    m = rng.choice(figures(text))
    return text[:m.start()] + "\n" + text[m.start():]


def joined(text, rng):
    m = rng.choice(figures(text))
    rest = text[m.end():]
    return text[:m.end()] + rest.lstrip("\t |\n\r")


def lost(text, rng):
    m = rng.choice(figures(text))
    return text[:m.start()] + text[m.end():]


def added(text, rng):
    m = rng.choice(figures(text))
    return text[:m.start()] + str(rng.randrange(1, 99)) + text[m.start() - 1:m.start()] + text[m.start():]


def digit(text, rng):
    m = rng.choice(figures(text))
    return text[:m.start()] + str(int(m[0] or 0) + rng.randrange(1, 9)) + text[m.end():]


def han(text, rng):
    m = rng.choice(list(re.finditer("[\u4e00-\u9fff]", text)) or [re.search("", text)])
    return text[:m.start()] + rng.choice(["", "某", " "]) + text[m.end():]


def cut(text, rng):
    return text[:rng.randrange(len(text) // 2, len(text))]


DAMAGE = {f.__name__: f for f in (dropped, doubled, swapped, broken, joined, lost, added, digit, han, cut)}


def encoding(data):
    """One that takes the bytes and gives them back: what is damaged is text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16-le" if data[:1] == b"\xff" else "utf-16-be"
    for code in ("utf-8", "gb18030"):
        try:
            if data.decode(code).encode(code) == data:
                return code
        except UnicodeDecodeError:
            pass
    return "utf-8"


def write(root, names):
    """Writes the documents: [(shape, damage, path, truth)]."""
    out = []
    for name in names:
        writer, ext, _, fixed = SHAPES[name]
        for n, damage in enumerate(DAMAGE):
            rng = random.Random("damage/%s/%s" % (name, damage))
            rep = Report(rng, "2019" if n % 4 == 3 else "2021", style(rng, **fixed))
            data = writer(rep)
            path = os.path.join(root, "%s-%s.%s" % (name, damage, ext))
            out.append((name, damage, path, rep.truth))
            if isinstance(data, str):
                data = DAMAGE[damage](data, rng).encode("utf-8")
            else:
                code = encoding(data)
                data = DAMAGE[damage](data.decode(code, "surrogateescape"), rng).encode(code, "surrogateescape")
            with open(path, "wb") as f:
                f.write(data)
    return out


def tally(corpus):
    """For each document what the tools make of it, as a line."""
    paths = [p for _, _, p, _ in corpus]
    count = {p: collections.Counter() for p in paths}
    tables = subprocess.run(["gk-tables"] + paths, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    got = {p: {} for p in paths}
    for line in tables.stdout.decode("utf-8").split("\n"):
        x = line.split("\t")
        if len(x) >= 9 and x[2] == "cell":
            got[x[0]].setdefault(tuple(x[4:7]), []).append((x[7], x[8], x[1]))
    for line in tables.stderr.decode("utf-8").split("\n"):
        m = re.match(r"gk-tables: (\S+?)(?::\d+)?: ", line)
        if m and m[1] in count:
            count[m[1]]["messages"] += 1
    checks = subprocess.run(["gk-balance", "-a"], input=tables.stdout, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    parts = subprocess.run(["gk-sections"] + paths, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    for line in (checks + parts).decode("utf-8").split("\n"):
        x = line.split("\t")
        if len(x) > 6 and x[2] == "check":
            count[x[0]][{"ok": "hold", "fail": "fail"}.get(x[6], "open")] += 1
        elif len(x) > 2 and x[2] in ("repair", "section"):
            count[x[0]][x[2] + "s"] += 1
    for shape, damage, path, truth in corpus:
        c = count[path]
        for verdict, _, _, _, _, _, alike in judge(truth, got[path]):
            c[verdict] += 1
            c["kinds"] += alike and verdict == "empty"
        yield "\t".join([shape, damage] + [str(c[k]) for k in CELLS + REST])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bless", action="store_true")
    ap.add_argument("--keep")
    ap.add_argument("--only", default="")
    a = ap.parse_args()
    names = [n for n in SHAPES if not a.only or n in a.only.split(",")]
    with tempfile.TemporaryDirectory() as room:
        there = os.path.join(a.keep or room, "corpus")
        if not os.path.exists(there):
            os.makedirs(a.keep or room, exist_ok=True)
            corpus = write(a.keep or room, names)
            with open(there, "wb") as f:
                pickle.dump(corpus, f)
        with open(there, "rb") as f:
            now = list(tally([x for x in pickle.load(f) if x[0] in names]))
    head = "\t".join(("shape", "damage") + CELLS + REST)
    if a.bless:
        with open(EXPECTED, "w", encoding="utf-8") as f:
            f.writelines(x + "\n" for x in [head] + now)
        return 0
    with open(EXPECTED, encoding="utf-8") as f:
        want = {tuple(x.split("\t")[:2]): x.rstrip("\n") for x in f}
    bad = [x for x in now if want.get(tuple(x.split("\t")[:2])) != x]
    for x in bad[:20]:
        print("is      %s\nnot     %s" % (x, want.get(tuple(x.split("\t")[:2]))))
    if bad:
        print("%d of %d differ (%s); if they are what they should be: tests/accuracy/damage.py --bless" % (len(bad), len(now), head))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
