#!/usr/bin/env python3
"""convert.py - what is read of reports that programs printed: made-up ones, through every converter that is installed, then damaged.

    convert.py [--seed SEED] [--reports N] [--each N] [--only CONVERTER,...] [--keep DIR] [--show N]

Needs gk-tables on PATH.  Each report is a page (printed.py) that converters read, and a document of each shape (shapes.py); of each printing there
are --each copies, the first whole, the others with one damage or two.  No damage changes what a figure says, so of two numbers in a place one is
wrong: printed is a table by converter, and one by damage, of cells
  right, wrong, doubted, missing, spurious   as run.py has them; doubted: placed and wrong
  void      a number that was printed and is said to be blank or a dash, where the damage lost none
then examples, --show a converter.  --only: converters by name or by the name's first word (pandoc, pdf, shape, ...).  Documents that have
anything wrong, spurious or void stay in $GK_BUILD/convert/, each with its truth, and a list of the cells; with --keep all do, in DIR, and those that are there
are taken, so that two builds can be compared.  Exit status 1 where anything is wrong or spurious."""
import argparse
import collections
import os
import pickle
import random
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import damage as single  # noqa: E402
import printed  # noqa: E402
from report import Report, style  # noqa: E402
from run import judge, read  # noqa: E402
from shapes import SHAPES  # noqa: E402

COUNTS = ("right", "wrong", "doubted", "missing", "spurious", "void")
FIGURE = re.compile(r"(?<![\w.#:=\"'/&,-])\d+(?![\w.:=\"'/;,．、-])")
HAN2 = re.compile("(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])")


# ------------------------------------------------------------------ damages: text, generator -> text

def behind(text):
    """where the tables begin"""
    return max(0, text.find("二、主动公开"))


def figures(text):
    """figures of the tables that are whole numbers, not what a page's marks leave of one"""
    return [m for m in FIGURE.finditer(text, behind(text))
            if not re.match(r"</span><span[^>]*>\d", text[m.end():m.end() + 80]) and not re.search(r"\d</span><span[^>]*>$", text[max(0, m.start() - 80):m.start()])]


def each_figure(text, change, some=None):
    for m in reversed(figures(text) if some is None else some):
        text = text[:m.start()] + change(m[0]) + text[m.end():]
    return text


def numbered(text, rng):
    """page numbers among the lines"""
    every, form = rng.choice([20, 30, 45]), rng.choice(["— %d —\n", "\n- %d -\n\f", "\n%d\n\n", "第 %d 页 共 9 页\n", "某某县人民政府 政府信息公开年报 %d/8\n"])
    return "".join(t + (form % (i // every + 1) if i % every == every - 1 else "") for i, t in enumerate(text.splitlines(True)))


def spread(text, rng):
    return text.replace("\n", "\n\n")


def packed(text, rng):
    return "\n".join(t for t in text.split("\n") if t.strip())


def squeezed(text, rng):
    return re.sub("(?<=[^ \n]) {2,}", " ", text)


def unindented(text, rng):
    return re.sub("(?m)^ +", "", text)


def quoted(text, rng):
    return re.sub("(?m)^", rng.choice(["> ", "    ", "\t"]), text)


def untabbed(text, rng):
    return text.replace("\t", rng.choice([" ", "  ", "    "]))


def tabbed(text, rng):
    return re.sub(" {2,}", "\t", text)


def other_blanks(text, rng):
    return text.replace("  ", rng.choice(["\u00a0 ", "\u3000"]))


def crlf(text, rng):
    return text.replace("\n", "\r\n")


def fullwidth(text, rng):
    return each_figure(text, lambda t: t.translate({48 + i: 0xff10 + i for i in range(10)}))


def units(text, rng):
    return each_figure(text, lambda t: t + "件")


def thousands(text, rng):
    return each_figure(text, lambda t: format(int(t), ",") if t[0] != "0" else t)


def misread(text, rng):
    return "".join({"0": "O", "1": "l"}.get(c, c) if rng.random() < 0.05 else c for c in text)


def gapped(text, rng):
    gap, share = rng.choice([("\u200b", 0.05), (" ", 0.15)])
    return HAN2.sub(lambda m: gap if rng.random() < share else "", text)


def worn(text, rng):
    """Han lost or taken for others"""
    other = rng.choice(["", "曰末士未巳囗门公"])
    return "".join((rng.choice(other) if other else "") if "\u4e00" <= c <= "\u9fff" and c != "减" and rng.random() < 0.02 else c for c in text)


def filled(text, rng):
    """lines broken at a width, wherever that is"""
    w = rng.randrange(20, 81)
    return "\n".join(t[i:i + w] for t in text.split("\n") for i in range(0, max(1, len(t)), w))


def run_together(text, rng):
    """a line and the next"""
    x = text.split("\n")
    i = rng.randrange(len(x) // 4, max(len(x) // 4 + 1, len(x) - 1))
    x[i:i + 2] = ["".join(x[i:i + 2])]
    return "\n".join(x)


def torn_out(text, rng):
    """some lines lost"""
    x = text.split("\n")
    i = rng.randrange(len(x) // 4, len(x))
    del x[i:i + rng.choice([2, 3, 5])]
    return "\n".join(x)


def headless(text, rng):
    """the lines that name the columns of requests lost"""
    return "\n".join(t for t in text.split("\n") if not re.search("自然人|商业|科研|社会公益|法律服务", t) or len(t) > 300)


def beheaded(text, rng):
    return text[rng.randrange(0, len(text) // 2):]


def figures_lost(text, rng):
    f = figures(text)
    return each_figure(text, lambda t: "", sorted(rng.sample(f, min(len(f), rng.choice([1, 2, 4]))), key=lambda m: m.start()))


ANY = [crlf, gapped, worn, beheaded, single.cut]                      # of what has its words with places, too
OF_TEXTS = [fullwidth, units, thousands, torn_out, figures_lost, single.dropped, run_together]
OF_LINES = [misread, numbered, spread, packed, squeezed, unindented, quoted, untabbed, tabbed, other_blanks, filled, headless, single.broken]
LOSES = {f.__name__ for f in (beheaded, single.cut, torn_out, figures_lost, single.dropped, run_together, headless, misread)}


def damaged(text, rng, kind):
    """the text with a damage or two, and their names; kind: text, page, places"""
    names = rng.sample(ANY + (OF_TEXTS if kind != "places" else []) + (OF_LINES if kind == "text" else []), 1 if rng.random() < 0.7 else 2)
    for f in names:
        text = f(text, rng) if len(text) > 200 else text
    return text, [f.__name__ for f in names]


# ------------------------------------------------------------------ the documents

def report(seed, n, **fixed):
    rng = random.Random("%s/%d" % (seed, n))
    habits = style(rng, errors=rng.choice([0, 0, 0, 0, 1, 1, 3, 10]))
    habits.update(fixed)
    return Report(rng, "2019" if n % 4 == 3 else "2021", habits)


def shaped(seed, n, names):
    """the report in each shape of shapes.py: (name, what kind of text, the text, encoding, truth)"""
    for name, (writer, _, _, fixed) in SHAPES.items():
        if not names or "shape" in names or "shape-" + name in names:
            rep = report("%s/%s" % (seed, name), n, **{k: v for k, v in fixed.items() if k != "errors"})
            data = writer(rep)
            data = data if isinstance(data, bytes) else data.encode("utf-8")
            code = single.encoding(data)
            text = data.decode(code, "surrogateescape")
            kind = "places" if name.startswith("words") else "page" if text.lstrip()[:1] == "<" else "text"
            yield "shape-" + name, kind, text, code, rep.truth


def write(root, a):
    """Writes the documents: [(converter, damages, path, truth)], and says what is not installed."""
    names, out = set(filter(None, a.only.split(","))), []
    reports = [report(a.seed, n) for n in range(a.reports)]
    for rep in reports:
        rep.page = printed.page(rep)

    def put(n, name, kind, text, code, truth):
        os.makedirs(os.path.join(root, name), exist_ok=True)
        for k in range(a.each):
            now, what = damaged(text, random.Random("%s/%d/%s/%d" % (a.seed, n, name, k)), kind) if k else (text, ["whole"])
            path = os.path.join(root, name, "%03d.%d-%s.%s" % (n, k, "+".join(what), "txt" if kind == "text" else "html"))
            with open(path, "wb") as f:
                f.write(now.encode(code, "surrogateescape"))
            out.append((name, what, path, truth))
    with tempfile.TemporaryDirectory() as room:
        printer = printed.Printer(room, names)
        for n, name, kind, text in printer.printings(reports):
            put(n, name, kind, text, "utf-8", reports[n].truth)
        for package in sorted(printer.lacks):
            print("skipped, not installed: " + package)
    for n in range(a.reports):
        for name, kind, text, code, truth in shaped(a.seed, n, names):
            put(n, name, kind, text, code, truth)
    return out


def table(title, counts):
    print("%-28s%8s" % (title, "cells") + "".join("%9s" % k for k in COUNTS))
    for name in sorted(counts, key=lambda k: (k == "all", k)):
        c = counts[name]
        print("%-28s%8d" % (name, sum(c[k] for k in COUNTS if k != "spurious")) + "".join("%9d" % c[k] for k in COUNTS))


def score(corpus):
    """counts by converter and by damage; what is bad, by document"""
    got, _, crashes = read([p for _, _, p, _ in corpus])
    by, dam, bad = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter), collections.defaultdict(list)
    for name, what, path, truth in corpus:
        c = collections.Counter()
        for verdict, key, want, value, state, line, _ in judge(truth, got[path]):
            if verdict == "missing" and state in ("blank", "dash") and not LOSES & set(what):
                verdict = "void"
            c[verdict] += 1
            if verdict in ("wrong", "spurious", "void"):
                bad[name, path].append("%s line %s %s: wanted %s, got %s" % (verdict, line, ".".join(key), want, value or "(%s)" % state))
        by[name].update(c)
        by["all"].update(c)
        for d in what:
            dam[d].update(c)
    return by, dam, bad, crashes


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--seed", default="1")
    ap.add_argument("--reports", type=int, default=8)
    ap.add_argument("--each", type=int, default=6)
    ap.add_argument("--only", default="")
    ap.add_argument("--keep")
    ap.add_argument("--show", type=int, default=3)
    a = ap.parse_args()
    with tempfile.TemporaryDirectory() as room:
        root = a.keep or room
        there = os.path.join(root, "corpus")
        if not os.path.exists(there):
            os.makedirs(root, exist_ok=True)
            corpus = write(root, a)
            with open(there, "wb") as f:
                pickle.dump(corpus, f)
        with open(there, "rb") as f:
            corpus = pickle.load(f)
        by, dam, bad, crashes = score(corpus)
        table("converter", by)
        table("damage", dam)
        left = os.path.join(os.environ.get("GK_BUILD", "build"), "convert")
        shutil.rmtree(left, ignore_errors=True)
        truths, shown = {p: t for _, _, p, t in corpus}, collections.Counter()
        for (name, path), what in sorted(bad.items()):
            to = os.path.join(left, name, os.path.basename(path))
            os.makedirs(os.path.dirname(to), exist_ok=True)
            shutil.copy(path, to)
            with open(to + ".truth", "w", encoding="utf-8") as f:
                f.writelines("\t".join(k + v) + "\n" for k, v in truths[path].items())
            with open(os.path.join(left, "list"), "a", encoding="utf-8") as f:
                f.writelines("%s: %s\n" % (to, x) for x in what)
            shown[name] += 1
            if shown[name] <= a.show:
                print("\n    ".join([to] + what[:a.show]))
    return 1 if crashes or by["all"]["wrong"] + by["all"]["spurious"] else 0


if __name__ == "__main__":
    sys.exit(main())
