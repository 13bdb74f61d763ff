#!/usr/bin/env python3
"""run.py - the bench: each tool and the pipe over a made-up corpus, beside what one would take otherwise.

    run.py [--reports N] [--runs N]

Each command runs once in every round, in turn; the median wall time of the rounds is shown, its spread, and its ratio to
`LC_ALL=C.UTF-8 wc -m` over the same bytes.  Programs that are not installed are named and left out.  Not comparable: wc
and iconv only look at the bytes; jq reads cells that were read before.
"""
import argparse
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "accuracy"))
from report import Report, style  # noqa: E402
from shapes import SHAPES  # noqa: E402

MIX = ["tsv", "layout-wrapped", "cell", "html-portal", "html-gb18030"]


def corpus(root, n):
    names = {}
    for shape in MIX:
        d = os.path.join(root, shape)
        os.makedirs(d, exist_ok=True)
        writer, ext, _, fixed = SHAPES[shape]
        names[shape] = []
        for i in range(n // len(MIX)):
            path = os.path.join(d, "%05d.%s" % (i, ext))
            names[shape].append(path)
            if not os.path.exists(path):
                data = writer(Report(random.Random("bench/%s/%d" % (shape, i)), "2021", style(random.Random(i), **fixed)))
                with open(path, "wb") as f:
                    f.write(data if isinstance(data, bytes) else data.encode())
    return names


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--reports", type=int, default=1000)
    ap.add_argument("--runs", type=int, default=7)
    a = ap.parse_args()
    root = os.path.join(os.environ.get("GK_BUILD", "build"), "bench")
    names = corpus(root, a.reports)
    lists = {}
    for key, paths in [("all", sum(names.values(), []))] + list(names.items()):
        lists[key] = os.path.join(root, key + ".list0")
        with open(lists[key], "wb") as f:
            f.write(b"".join(p.encode() + b"\0" for p in paths))
    size = {k: sum(os.path.getsize(p.decode()) for p in open(v, "rb").read().split(b"\0") if p) for k, v in lists.items()}
    cells = os.path.join(root, "cells.tsv")
    subprocess.run("gk-tables --files0-from=%s >%s 2>/dev/null" % (lists["all"], cells), shell=True)
    cmds = []

    def add(what, data, cmd, needs):
        if shutil.which(needs):
            cmds.append((what, data, cmd))
        else:
            print("left out, not installed: " + needs)

    for key in ["all"] + MIX:
        add("wc -m", key, "LC_ALL=C.UTF-8 xargs -0 -a %s cat | LC_ALL=C.UTF-8 wc -m" % lists[key], "wc")
        add("gk-normalize", key, "gk-normalize --files0-from=%s" % lists[key], "gk-normalize")
    add("iconv", "html-gb18030", "xargs -0 -a %s cat | iconv -f GB18030 -t UTF-8" % lists["html-gb18030"], "iconv")
    add("uconv -x any-nfc", "tsv", "xargs -0 -a %s cat | uconv -x any-nfc" % lists["tsv"], "uconv")
    for tool in ("gk-sections", "gk-tables", "gk-balance", "gk-tojson"):
        add(tool, "all", "%s --files0-from=%s" % (tool, lists["all"]), tool)
    add("the pipe of three", "all", "gk-normalize --files0-from=%s | gk-tables | gk-balance" % lists["all"], "gk-balance")
    add("gk-tojson of cells", "cells", "gk-tojson " + cells, "gk-tojson")
    add("mlr --itsv --ojsonl", "cells", "mlr --itsv --ojsonl --implicit-tsv-header cat " + cells, "mlr")
    size["cells"] = os.path.getsize(cells)
    times = [[] for _ in cmds]
    for _ in range(a.runs):
        for i, (_, _, cmd) in enumerate(cmds):
            t = time.perf_counter()
            subprocess.run(cmd + " >/dev/null 2>&1", shell=True, executable="/bin/bash")
            times[i].append(time.perf_counter() - t)
    version = subprocess.run(["gk-normalize", "--version"], stdout=subprocess.PIPE).stdout.decode().strip()
    print("%s, %d CPUs, %s; load %.1f; %s" % (platform.machine(), os.cpu_count(), platform.release(), os.getloadavg()[0], version))
    print("%d reports of the project's generator, %.1f MB, in %s; median of %d runs" % (len(sum(names.values(), [])), size["all"] / 1e6, ", ".join(MIX), a.runs))
    med = [statistics.median(t) for t in times]
    base = {data: med[i] for i, (what, data, _) in enumerate(cmds) if what == "wc -m"}
    print("\t".join(("command", "data", "ms", "min-max", "MB/s", "of wc -m")))
    for i, (what, data, _) in enumerate(cmds):
        ratio = "%.2f" % (med[i] / base[data]) if data in base else "-"
        print("\t".join((what, data, "%.0f" % (med[i] * 1e3), "%.0f-%.0f" % (min(times[i]) * 1e3, max(times[i]) * 1e3), "%.0f" % (size[data] / med[i] / 1e6), ratio)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
