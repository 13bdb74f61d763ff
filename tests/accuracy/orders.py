#!/usr/bin/env python3
"""orders.py - what is read where an office prints columns in an order of its own, or other words above them.

    orders.py [--each N] [--seed SEED] [--only SHAPE,...] [--show N]

Needs gk-tables on PATH.  Made-up reports in every shape, of each of which one table may have its columns turned (all of them, two, the first behind
the others, the last before them), its groups of columns, or its heads in words that mean the same.  Prints the cells of these tables, and of the
others, by table, order and words, as run.py has them; then --show documents in which a number is wrong and unmarked; they stay in
$GK_BUILD/orders/.  Exit status 1 where there is one."""
import argparse
import collections
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from report import Report, style  # noqa: E402
from run import judge, read  # noqa: E402
from shapes import SHAPES  # noqa: E402

COUNTS = ("right", "wrong", "doubted", "missing", "spurious")
MEANS = {"社会公益组织": ["社会组织", "公益组织", "社团"], "法律服务机构": ["律师事务所", "法律机构"], "商业企业": ["企业"], "科研机构": ["科研单位"], "总计": ["合计"],
         "本年制发件数": ["制发数", "制定件数"], "本年废止件数": ["废止数", "失效件数"], "现行有效件数": ["有效数", "现行有效总数"],
         "结果维持": ["维持"], "结果纠正": ["纠正", "依法纠正"], "其他结果": ["其他"], "尚未审结": ["未审结"]}
ORDERS = ("form", "all", "two", "last", "first")


def turned(n, order, rng):
    """the columns 0 to n - 1 in this order"""
    p = list(range(n))
    if order == "all":
        rng.shuffle(p)
    elif order == "two" and n > 1:
        i = rng.randrange(n - 1)
        p[i:i + 2] = [p[i + 1], p[i]]
    elif order == "last":
        p = p[-1:] + p[:-1]
    elif order == "first":
        p = p[1:] + p[:1]
    return p


def disclosure(grid, order, rng):
    for row in grid:
        n = len(row) - 1
        if n > 0:
            if row[1].head:
                p = turned(n, order, rng)
            spans = [c.cs for c in row[1:]]
            row[1:] = [row[1 + i] for i in p]
            for c, cs in zip(row[1:], spans):
                c.cs = cs


def requests(grid, order, rng):
    """the organisations among themselves, and the natural persons, organisations and total"""
    five = turned(5, order, rng)
    three = turned(3, "all" if order == "all" or (order != "form" and rng.random() < 0.5) else "form", rng)
    parts = [[0], [1 + i for i in five], [6]]
    p = [i for k in three for i in parts[k]]
    grid[1] = [grid[1][k] for k in three]
    grid[2] = [grid[2][i] for i in five]
    for row in grid[3:]:
        row[-7:] = [row[-7:][i] for i in p]


def flat(grid, order, rng):
    """requests without the group's head, all seven in any order"""
    heads = [grid[1][0]] + grid[2] + [grid[1][2]]
    p = turned(7, order, rng)
    for c in heads:
        c.rs = 1
    grid[0][0].rs = 2
    grid[1:3] = [[heads[i] for i in p]]
    for row in grid[2:]:
        row[-7:] = [row[-7:][i] for i in p]


def disputes(grid, order, rng):
    """the same order below each of the three heads"""
    p = turned(5, order, rng)
    grid[1][:5] = [grid[1][i] for i in p]
    grid[2] = [grid[2][5 * k + i] for k in range(2) for i in p]
    grid[3] = [grid[3][5 * k + i] for k in range(3) for i in p]


def kinds(grid, order, rng):
    """suits before reviews, or those after a review before the others"""
    a, b, c = grid[3][:5], grid[3][5:10], grid[3][10:]
    if order == "form":
        return
    if rng.random() < 0.5:
        grid[1][5:] = grid[1][5:][::-1]
        grid[3] = a + c + b
    else:
        grid[0].reverse()
        grid[1] = grid[1][5:] + grid[1][:5]
        grid[3] = b + c + a


TURNS = {"requests": (1, requests), "flat": (1, flat), "disclosure": (0, disclosure), "disputes": (2, disputes), "kinds": (2, kinds)}
TABLES = ("disclosure", "requests", "disputes")


def reworded(grid, rng, share):
    """heads in other words, each the same wherever it stands"""
    said = {}
    for c in (c for row in grid for c in row if c.head):
        name = c.text.replace(" ", "").replace("\n", "")
        if name in MEANS:
            c.text = said.setdefault(name, rng.choice(MEANS[name]) if rng.random() < share else c.text)


def write(root, names, each, seed):
    """the documents: [(path, truth, the table that is turned, how)]"""
    out = []
    for name in names:
        writer, ext, _, fixed = SHAPES[name]
        os.makedirs(os.path.join(root, name), exist_ok=True)
        for n in range(each):
            rng = random.Random("%s/%s/%d" % (seed, name, n))
            kind, order, share = rng.choice(sorted(TURNS)), rng.choice(ORDERS), rng.choice([0, 0, 0.4, 1])

            def change(grids):
                at, turn = TURNS[kind]
                turn(grids[at], order, rng)
                reworded(grids[at], rng, share)
            rep = Report(rng, "2019" if n % 4 == 3 else "2021", style(rng, change=change, **fixed))
            try:
                data = writer(rep)
            except (ValueError, IndexError):  # a shape that is made for the form's own heads
                print("not printed: %s %s" % (name, kind))
                continue
            path = os.path.join(root, name, "%03d-%s-%s.%s" % (n, kind, order, ext))
            with open(path, "wb") as f:
                f.write(data if isinstance(data, bytes) else data.encode("utf-8"))
            out.append((path, rep.truth, TABLES[TURNS[kind][0]], (kind, "form" if order == "form" else "turned", "words" if share else "plain")))
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--each", type=int, default=20, help="reports a shape")
    ap.add_argument("--seed", default="1")
    ap.add_argument("--only", default="", help="shapes, comma between")
    ap.add_argument("--show", type=int, default=10)
    a = ap.parse_args()
    corpus = write(os.path.join(os.environ.get("GK_BUILD", "build"), "orders"), [n for n in SHAPES if not a.only or n in a.only.split(",")], a.each, a.seed)
    got, _, bad = read([c[0] for c in corpus])
    sums, shown = collections.defaultdict(collections.Counter), []
    for path, truth, table, how in corpus:
        wrong = []
        for verdict, key, want, value, state, line, _ in judge(truth, got[path]):
            for k in (how if key[0] == table else ("rest", "", ""), ("total", "", "")):
                sums[k][verdict] += 1
            if verdict in ("wrong", "spurious"):
                wrong.append("line %s %s: wanted %s, got %s" % (line, ".".join(key), want, value))
        if wrong:
            shown.append("%s: %d\n    %s" % (path, len(wrong), "\n    ".join(wrong[:3])))
    print("%-11s%-7s%-6s" % ("table", "order", "words") + "".join("%9s" % k for k in COUNTS))
    for k in sorted(sums, key=lambda k: (not k[1], k)):
        print("%-11s%-7s%-6s" % k + "".join("%9d" % sums[k][x] for x in COUNTS))
    print("\n".join(shown[:a.show]))
    return 1 if bad or sums["total", "", ""]["wrong"] + sums["total", "", ""]["spurious"] else 0


if __name__ == "__main__":
    sys.exit(main())
