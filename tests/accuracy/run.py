#!/usr/bin/env python3
"""run.py - the accuracy bench: invents reports, writes them in every shape, has gk-tables read them, compares.

    run.py [--each N] [--seed N] [--only SHAPE,...] [--show N] [--write DIR]

Needs gk-tables on PATH.  Documents and truth stay under $GK_BUILD/accuracy/SHAPE/.  A cell is
  right     the value is the truth's              missing   truth has a value, the tool none
  wrong     another value, unmarked (state ok)    spurious  truth has none, the tool one, unmarked
  doubted   another value or none in truth, but marked (state placed)
  states    cells without a value whose state is the truth's, of all of these
Exit status 1 if wrong + spurious > 0, or a shape of class full has less than 99.8 % right, of class care less than 98 %.
"""
import argparse
import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from report import Report, style  # noqa: E402
from shapes import NOT_COVERED, SHAPES  # noqa: E402

LEAST = {"full": 99.8, "care": 98.0, "part": 0.0}
COUNTS = ("right", "wrong", "doubted", "missing", "spurious", "empty", "states")


def write(root, names, each, seed):
    """the corpus: [(shape, path, truth)]"""
    out = []
    for name in names:
        writer, ext, cls, fixed = SHAPES[name]
        os.makedirs(os.path.join(root, name), exist_ok=True)
        for n in range(each):
            year = "2019" if n % 4 == 3 else "2021"
            rng = random.Random("%s/%s/%d" % (seed, name, n))
            rep = Report(rng, year, style(rng, **fixed))
            data = writer(rep)
            path = os.path.join(root, name, "%03d-%s.%s" % (n, year, ext))
            with open(path, "wb") as f:
                f.write(data if isinstance(data, bytes) else data.encode("utf-8"))
            with open(path.rsplit(".", 1)[0] + ".truth", "w", encoding="utf-8") as f:
                f.writelines("\t".join(k + v) + "\n" for k, v in rep.truth.items())
            out.append((name, path, rep.truth))
    return out


def read(paths):
    """path -> {cell key: (value, state)}, all records kept if a cell comes twice"""
    got, err, crashes = {p: {} for p in paths}, b"", 0
    for i in range(0, len(paths), 200):
        p = subprocess.run(["gk-tables"] + paths[i:i + 200], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        err += p.stderr
        if p.returncode not in (0, 2):
            print("gk-tables: exit status %d" % p.returncode)
            crashes += 1
        for line in p.stdout.decode("utf-8").split("\n"):
            x = line.split("\t")
            if len(x) >= 9 and x[2] == "cell":
                got[x[0]].setdefault(tuple(x[4:7]), []).append((x[7], x[8], x[1]))
    return got, err.decode("utf-8", "replace"), crashes


def judge(truth, records):
    """yields (verdict, key, wanted, got, state, line)"""
    for key, (value, state) in truth.items():
        for v, s, line in records.get(key, [("", "missing", "0")]):
            if state == "ok":
                verdict = "missing" if not v else "right" if v == value else "wrong" if s == "ok" else "doubted"
            else:
                verdict = "empty" if not v else "spurious" if s == "ok" else "doubted"
            yield verdict, key, value or "(%s)" % state, v, s, line, s == state
    for key in set(records) - set(truth):
        for v, s, line in records[key]:
            if v:
                yield "spurious", key, "(no such cell)", v, s, line, False


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--each", type=int, default=40, help="reports a shape (a quarter of them in form 2019)")
    ap.add_argument("--seed", default="1")
    ap.add_argument("--only", default="", help="shapes, comma between")
    ap.add_argument("--show", type=int, default=5, help="examples of what is bad, a shape")
    ap.add_argument("--write", help="only write the corpus there")
    a = ap.parse_args()
    names = [n for n in SHAPES if not a.only or n in a.only.split(",")]
    root = a.write or os.path.join(os.environ.get("GK_BUILD", "build"), "accuracy")
    corpus = write(root, names, a.each, a.seed)
    if a.write:
        return 0
    got, err, bad = read([p for _, p, _ in corpus])
    total = dict.fromkeys(COUNTS, 0)
    print("\t".join(("shape", "class", "reports") + COUNTS + ("right%",)))
    for name in names:
        t, shown = dict.fromkeys(COUNTS, 0), []
        for shape, path, truth in corpus:
            if shape != name:
                continue
            for verdict, key, want, v, s, line, alike in judge(truth, got[path]):
                t[verdict] += 1
                t["states"] += alike and verdict == "empty"
                if verdict in ("wrong", "spurious") or verdict in ("missing", "doubted") and SHAPES[name][2] != "part":
                    shown.append((verdict, "%s:%s" % (path, line), ".".join(key), "wanted " + want, "got " + (v or "(%s)" % s)))
        want = t["right"] + t["wrong"] + t["missing"] + t["doubted"]
        share = 100.0 * t["right"] / max(1, want)
        fails = t["wrong"] + t["spurious"] > 0 or share < LEAST[SHAPES[name][2]]
        bad += fails
        print("\t".join([name, SHAPES[name][2], str(a.each)] + [str(t[k]) for k in COUNTS] + ["%.2f%s" % (share, " *" if fails else "")]))
        shown.sort(key=lambda x: x[0] not in ("wrong", "spurious"))
        seen = set()
        for x in shown:
            doc = x[1].rsplit(":", 1)[0]
            if len(seen) < a.show and doc not in seen:
                seen.add(doc)
                print("    " + "  ".join(x))
        for k in COUNTS:
            total[k] += t[k]
    print("\t".join(["total", "", str(len(corpus))] + [str(total[k]) for k in COUNTS]))
    print("not covered: " + "; ".join(NOT_COVERED))
    if bad:
        print("%d of %d shapes marked *: wrong or spurious values, or too few right" % (bad, len(names)))
        print(err[:2000], file=sys.stderr, end="")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
