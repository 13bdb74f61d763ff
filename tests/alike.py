#!/usr/bin/env python3
"""alike.py - do two builds read the same of records that were changed by chance?

    alike.py [-n TIMES] [-s SEED] OLD NEW FILE...

FILE: records of gk-normalize.  Each document is changed TIMES times, by one to eight changes of its rows: a line dropped, doubled, exchanged, moved,
joined with the next or parted, several dropped, a cell changed, added, taken away.  OLD/gk-tables and NEW/gk-tables read them all, with --explain; where what
they print differs, the first documents that do are named, which stand in alike.lines then, and the exit status is 1."""
import argparse
import random
import subprocess
import sys

VALUES = ["", "-", "/", "无", "0", "1", "12", "减3", "2.5", "08", "1,234", "x", "件", "1.", "2,", ".5", "|", "（一）", "一、", "小计", "合计", "总计", "5 6", "备注",
          "-4", "123456789", "5%"]
BEHIND = [" ", "件", "[1]", "，", "5", "\ufffd", " 10[1]", " 3件", ".5", ","]


def documents(lines):
    """The documents as lists of records, each a list of fields."""
    docs = []
    for line in lines:
        rec = line.rstrip("\n").split("\t")
        if rec[2] == "doc":
            docs.append([])
        if rec[2] != "place":
            docs[-1].append(rec)
    return docs


def change(doc, rng, labels):
    """One change of a row."""
    rows = [i for i, rec in enumerate(doc) if rec[2] == "row"]
    if not rows:
        return
    i = rng.choice(rows)
    rec = doc[i]
    k = rng.randrange(3, len(rec))
    way = rng.randrange(13)
    if way == 0:
        del doc[i]
    elif way == 1:
        doc.insert(i, list(rec))
    elif way == 2 and i + 1 < len(doc):
        doc[i], doc[i + 1] = doc[i + 1], rec
    elif way == 3 and i + 1 in rows:
        doc[i:i + 2] = [rec + doc[i + 1][3:]]
    elif way == 4 and k > 3:
        doc[i:i + 1] = [rec[:k], rec[:3] + rec[k:]]
    elif way == 5:
        rec[k] = rng.choice(VALUES)
    elif way == 6:
        rec.insert(k, rng.choice(VALUES + [rng.choice(labels)]))
    elif way == 7 and len(rec) > 4:
        del rec[k]
    elif way == 8:
        doc.insert(i, rec[:3] + [rng.choice(labels + VALUES)])
    elif way == 9:
        rec[k] += rng.choice(BEHIND)
    elif way == 10 and len(doc) > i + 8:
        del doc[i:i + rng.randrange(1, 8)]
    elif way == 11:
        doc.insert(rng.choice(rows), list(rec))
    elif way == 12:
        rec[k] = rng.choice(labels)


def changed(docs, n, rng):
    """The lines of n documents, changed."""
    labels = sorted({c for doc in docs for rec in doc if rec[2] == "row" for c in rec[3:] if c and not c[0].isdigit()})
    for i in range(n):
        doc = [list(rec) for rec in docs[i % len(docs)]]
        for _ in range(rng.choice((1, 1, 2, 3, 5, 8))):
            change(doc, rng, labels)
        for line, rec in enumerate(doc):
            yield "\t".join([f"d{i}", str(2 * line)] + rec[2:]) + "\n"


PIECES = [b"|", b"\t", b"  ", b"<br>", b"</td>", b"<tr>", b"1", b"-", b"--- ---", b'"', b"&nbsp;", b"\xff", b"\f", b"\v", b"12,345", b"(1)", "　".encode(), "０".encode(), "。".encode(), "总计".encode()]


def change_text(text, rng, pool):
    """A text with one change of its lines, or of signs in them; pool: lines of others."""
    lines = text.split(b"\n")
    way, i, k = rng.randrange(11), rng.randrange(len(lines)), rng.choice((1, 1, 2, 3, 8))
    at = rng.randrange(len(lines[i]) + 1)
    if way == 0:
        del lines[i:i + k]
    elif way == 1:
        lines[i:i] = lines[i:i + k]
    elif way == 2:
        moved = lines[i:i + k]
        del lines[i:i + k]
        j = rng.randrange(len(lines) + 1)
        lines[j:j] = moved
    elif way == 3:
        lines[i:i + 2] = [b"".join(lines[i:i + 2])]
    elif way == 4:
        lines[i:i + 1] = [lines[i][:at], lines[i][at:]]
    elif way == 5:
        j = rng.randrange(len(pool))
        lines[i:i] = pool[j:j + rng.choice((1, 3, 10, 40))]
    elif way == 6:
        lines[i] = lines[i][:at] + rng.choice(PIECES) + lines[i][at:]
    elif way == 7:
        lines[i] = lines[i][:at] + lines[i][at + k:]
    elif way == 8:
        return text.replace(rng.choice(PIECES), rng.choice(PIECES), rng.choice((1, 2, 1000)))
    elif way == 9:
        lines[i:i] = [b""] * k
    elif way == 10:
        lines[i:i + k] = [x.strip() for x in lines[i:i + k]]
    return b"\n".join(lines)


def main():
    p = argparse.ArgumentParser(usage=__doc__)
    p.add_argument("-n", type=int, default=1)
    p.add_argument("-s", default="1")
    p.add_argument("builds", nargs=2)
    p.add_argument("files", nargs="+")
    o = p.parse_args()
    docs = []
    for name in o.files:
        with open(name, encoding="utf-8", errors="surrogateescape") as f:
            docs += documents(f)
    with open("alike.lines", "w", encoding="utf-8", errors="surrogateescape") as out:
        out.writelines(changed(docs, o.n * len(docs), random.Random(o.s)))
    said = []
    for build in o.builds:
        r = subprocess.run([build + "/gk-tables", "--explain", "alike.lines"], capture_output=True, check=False)
        if r.returncode < 0:
            sys.exit(f"{build}: signal {-r.returncode}")
        said.append(r.stdout.split(b"\n") + r.stderr.split(b"\n"))
    print(f"{o.n * len(docs)} documents, {len(said[0])} lines")
    if said[0] != said[1]:
        names = dict.fromkeys(a.split(b"\t")[0].decode() for a, b in zip(*said) if a != b)
        sys.exit("differ from " + " ".join(list(names)[:8]))


if __name__ == "__main__":
    main()
