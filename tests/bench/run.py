#!/usr/bin/env python3
"""run.py - the bench: each tool and the pipe over a made-up archive, in pairs with what one would take otherwise.

    run.py [--reports N] [--runs N] [--only WORD] [--save FILE]

The archive is made by the project's own generator under $GK_BUILD/bench and kept there.  Each pair runs A B A B ...,
whole processes, input in the page cache, output to the null device; what counts is the median of the ratios A/B, for a
machine's speed drifts and a ratio does not.  A program that is not installed is named and its pairs are left out.
Instructions are counted by valgrind over 250 reports, less those of an empty input.  Prints Markdown; --save writes it
to a file too.
"""
import argparse
import os
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "accuracy"))
from report import PROSE, Report, style  # noqa: E402
from shapes import SHAPES  # noqa: E402

TEXT = ["tsv", "layout-wrapped", "cell"]
HTML = ["html-portal", "html-gb18030"]
SENTENCES = 3   # more of them for each paragraph: real reports are longer than the generator's
ONE = 40000000  # bytes of the one document
SAMPLE = 250    # reports of which the instructions are counted

NOT_COMPARABLE = [
    "wc, iconv and uconv look at characters; gk-normalize finds tables, paragraphs, page numbers and headings too",
    "the Python script reads one shape (lines with TABs), two of the three tables, and explains nothing",
    "Miller and jq are general; gk-tojson knows its 200 keys and writes one object a report where mlr writes one a cell",
    "the bare gumbo parse throws its tree away; gk-normalize lays out the grids, finds the report in the page and writes records",
    "gk-normalize reads two files at a time where there are two processors, what stands beside it has one thread: the rows of -j1 are one thread against one",
    "wc has the whole text as one file, gk-normalize opens each file of the archive, unless the row says one document",
]


def long_winded(rep):
    """paragraphs as long as real ones"""
    for i, (kind, what) in enumerate(rep.blocks):
        if kind == "p":
            more = (rep.rng.choice(PROSE) % tuple(rep.rng.randint(2, 900) for _ in range(3)) for _ in range(SENTENCES))
            rep.blocks[i] = (kind, what + "".join(more))
    return rep


def dirty(rng, text):
    """the dirt of PDF and Word exports: fullwidth digits, wide and no-break blanks, zero-width characters, CR, a mark"""
    out = []
    for line in text.split("\n"):
        x = rng.random()
        if x < 0.10:
            line = line.translate({c: c + 0xFEE0 for c in range(0x30, 0x3A)})
        elif x < 0.15:
            line = "\u3000\u3000" + line[:4] + "\u200b" + line[4:]
        elif x < 0.18:
            line = "  " + line + "\u00a0 "
        elif x < 0.21:
            line = line.replace("文", "⽂") + "e\u0301"
        elif x < 0.23:
            line = "\ufeff" + line
        out.append(line + ("\r" if rng.random() < 0.2 else ""))
    return "\n".join(out)


def scrambled(rng, text):
    """numbers of as many digits by chance, years apart: nothing adds up any more"""
    def other(m):
        digits = m.group()
        if re.fullmatch("20[12][0-9]", digits):
            return digits
        return str(rng.randrange(10 ** (len(digits) - 1) if len(digits) > 1 else 0, 10 ** len(digits)))
    return re.sub("[0-9]+", other, text)


class Corpus:
    """The archive on disk: files of each shape, and the same bytes as one file."""

    def __init__(self, root, n):
        self.root, self.names = root, {}
        for shape, count in [(s, n // len(TEXT)) for s in TEXT] + [(s, max(1, n // 50)) for s in HTML]:
            self.names[shape] = [self.report(shape, i) for i in range(count)]
        text = [name for three in zip(*(self.names[s] for s in TEXT)) for name in three]
        self.names["text"] = text
        self.names["gb18030"] = [self.again(name, ".gb18030", lambda b: b.decode().encode("gb18030")) for name in self.names["tsv"][:n // 5]]
        rng = random.Random("scrambled")
        self.names["scrambled"] = [self.again(name, ".scrambled", lambda b: scrambled(rng, b.decode()).encode()) for name in text[:n // 5]]
        self.names["sample"] = text[:SAMPLE]
        self.names["sample-html"] = self.names["html-portal"][:SAMPLE // 5]
        for key, names in self.names.items():
            with open(self.path(key, "list0"), "wb") as f:
                f.write(b"".join(x.encode() + b"\0" for x in names))
            with open(self.path(key, "bytes"), "wb") as f:
                for x in names:
                    f.write(self.bytes(x))
        rng = random.Random("dirt")
        clean = b"".join(self.bytes(x) for x in text[:2 * ONE // max(1, os.path.getsize(text[0]))])[:ONE]
        clean = clean[:clean.rindex(b"\n") + 1]
        with open(self.path("clean", "bytes"), "wb") as f:
            f.write(clean)
        with open(self.path("dirty", "bytes"), "wb") as f:
            f.write(dirty(rng, clean.decode()).encode())

    def path(self, key, end):
        return os.path.join(self.root, "%s.%s" % (key, end))

    def size(self, key):
        return os.path.getsize(self.path(key, "bytes"))

    @staticmethod
    def bytes(name):
        with open(name, "rb") as f:
            return f.read()

    def report(self, shape, i):
        writer, ext, _, fixed = SHAPES[shape]
        path = os.path.join(self.root, shape, "%05d.%s" % (i, ext))
        if not os.path.exists(path):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            errors = 1 if i % 50 == 7 else 0
            rep = long_winded(Report(random.Random("bench/%s/%d" % (shape, i)), "2021", style(random.Random(i), errors=errors, **fixed)))
            data = writer(rep)
            with open(path, "wb") as f:
                f.write(data if isinstance(data, bytes) else data.encode())
        return path

    def again(self, name, end, change):
        path = name + end
        if not os.path.exists(path):
            data = change(self.bytes(name))
            with open(path, "wb") as f:
                f.write(data)
        return path


class Pair:
    def __init__(self, what, data, cmd, other, than, goal="", reports=0):
        self.what, self.data, self.cmd, self.other, self.than, self.goal, self.reports = what, data, cmd, other, than, goal, reports
        self.a, self.b, self.peak = [], [], 0

    def turn(self):
        self.a.append(run(self.cmd))
        self.b.append(run(self.other))

    def warm(self):
        """a run that is not timed, but for the KiB of its largest process; time(1) is small, a child of this one is not"""
        p = subprocess.run(["time", "-q", "-f", "%M", "bash", "-c", self.cmd + " 2>/dev/null"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.peak = int(p.stderr or 0)
        run(self.other)


def run(cmd):
    """wall seconds"""
    t = time.perf_counter()
    subprocess.run(["bash", "-c", cmd], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - t


def pairs(c, build):
    n = {k: len(v) for k, v in c.names.items()}
    files = lambda key: "--files0-from=%s" % c.path(key, "list0")
    one = lambda key: c.path(key, "bytes")
    wc = lambda path: "LC_ALL=C.UTF-8 wc -m %s" % path
    pipe = lambda key, opt="": "gk-normalize %s%s | gk-tables | gk-balance" % (opt, files(key))
    for key in ["text"] + TEXT:
        yield Pair("gk-normalize", key, "gk-normalize " + files(key), wc(one(key)), "wc -m", reports=n[key])
    yield Pair("gk-normalize -j1", "text", "gk-normalize -j1 " + files("text"), wc(one("text")), "wc -m", reports=n["text"])
    yield Pair("gk-normalize, one document", "clean", "gk-normalize " + one("clean"), wc(one("clean")), "wc -m", "0.25")
    yield Pair("gk-normalize, one document", "dirty", "gk-normalize " + one("dirty"), wc(one("dirty")), "wc -m", "0.30")
    yield Pair("gk-normalize", "text", "gk-normalize " + files("text"), "xargs -0 -a %s cat" % c.path("text", "list0"), "cat", reports=n["text"])
    yield Pair("gk-normalize, one document", "clean", "gk-normalize " + one("clean"), "uconv -x any-nfc " + one("clean"), "uconv -x any-nfc", "0.083")
    yield Pair("gk-normalize", "gb18030", "gk-normalize " + files("gb18030"), "iconv -f GB18030 -t UTF-8 " + one("gb18030"), "iconv", "1.0", n["gb18030"])
    yield Pair("gk-normalize", "html-portal", "gk-normalize " + files("html-portal"), "xargs -0 -a %s %s/parse" % (c.path("html-portal", "list0"), build), "gumbo's parse", "1.25", n["html-portal"])
    yield Pair("gk-normalize -j1", "html-portal", "gk-normalize -j1 " + files("html-portal"), "xargs -0 -a %s %s/parse" % (c.path("html-portal", "list0"), build), "gumbo's parse", "1.25", n["html-portal"])
    yield Pair("gk-normalize", "html-gb18030", "gk-normalize " + files("html-gb18030"), "iconv -f GB18030 -t UTF-8 " + one("html-gb18030"), "iconv", "", n["html-gb18030"])
    yield Pair("gk-tables", "lines", "gk-tables " + one("lines"), wc(one("lines")), "wc -m", reports=n["text"])
    yield Pair("gk-balance", "cells", "gk-balance " + one("cells"), wc(one("cells")), "wc -m", reports=n["text"])
    yield Pair("gk-sections", "lines", "gk-sections " + one("lines"), wc(one("lines")), "wc -m", reports=n["text"])
    yield Pair("the pipe of three", "text", pipe("text"), wc(one("text")), "wc -m", "0.6", n["text"])
    yield Pair("gk-balance of files", "text", "gk-balance " + files("text"), wc(one("text")), "wc -m", reports=n["text"])
    yield Pair("the pipe of three, -j1", "text", pipe("text", "-j1 "), wc(one("text")), "wc -m", "0.6", n["text"])
    yield Pair("the pipe of three", "scrambled", pipe("scrambled"), wc(one("scrambled")), "wc -m", "", n["scrambled"])
    yield Pair("the pipe of three", "html-portal", pipe("html-portal"), wc(one("html-portal")), "wc -m", "", n["html-portal"])
    yield Pair("the pipe of three", "tsv", pipe("tsv"), "python3 %s %s" % (os.path.join(HERE, "script.py"), c.path("tsv", "list0")), "script.py", "0.067", n["tsv"])
    yield Pair("gk-tojson", "few cells", "gk-tojson " + one("few"), "mlr --itsv --ojsonl --implicit-tsv-header cat " + one("few"), "mlr", "0.2", FEW)
    yield Pair("gk-tojson", "few cells", "gk-tojson " + one("few"), "jq -c . " + one("few-json"), "jq -c .", "", FEW)


FEW = 1000


def records(c):
    """the records between the stages, and those of the first reports alone"""
    for what, cmd in [("lines", "gk-normalize --files0-from=%s" % c.path("text", "list0")), ("cells", "gk-tables " + c.path("lines", "bytes")),
                      ("few", "head -n %d %s" % (200 * FEW, c.path("cells", "bytes"))), ("few-json", "gk-tojson " + c.path("few", "bytes"))]:
        subprocess.run(["bash", "-c", "%s >%s 2>/dev/null" % (cmd, c.path(what, "bytes"))])


def instructions(cmd, path=None):
    with open(path or os.devnull, "rb") as f:
        p = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + cmd, stdin=f, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    m = re.search(rb"refs:\s+([0-9,]+)", p.stderr)
    return int(m.group(1).replace(b",", b"")) if m else 0


def count(c):
    """lines of the table of instructions"""
    out, n = [], len(c.names["sample"])
    lists = lambda key: ["gk-normalize", "--files0-from=" + c.path(key, "list0")]
    empty = {t: instructions([t]) for t in ("gk-normalize", "gk-tables", "gk-balance", "gk-sections", "gk-tojson")}
    got = instructions(lists("sample")) - empty["gk-normalize"]
    out.append(("gk-normalize, text", "%.0f a byte" % (got / c.size("sample")), "%.0f k" % (got / n / 1e3), "40 a byte"))
    got = instructions(lists("sample-html")) - empty["gk-normalize"]
    out.append(("gk-normalize, HTML", "%.0f a byte" % (got / c.size("sample-html")), "%.0f k" % (got / len(c.names["sample-html"]) / 1e3), ""))
    lines, cells = c.path("sample-lines", "bytes"), c.path("sample-cells", "bytes")
    subprocess.run(["bash", "-c", "%s >%s; gk-tables %s >%s" % (" ".join(lists("sample")), lines, lines, cells)], stderr=subprocess.DEVNULL)
    for tool, path in [("gk-sections", lines), ("gk-tables", lines), ("gk-balance", cells), ("gk-tojson", cells)]:
        got = instructions([tool], path) - empty[tool]
        out.append((tool + ", records", "%.0f a byte" % (got / os.path.getsize(path)), "%.0f k" % (got / n / 1e3), ""))
    return out


def version(cmd):
    try:
        return subprocess.run(cmd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode().split("\n")[0].strip()
    except OSError:
        return "not installed: " + cmd[0]


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as f:
            return re.search(r"model name\s*:\s*(.*)", f.read()).group(1)
    except (OSError, AttributeError):
        return platform.machine()


def rows(head, lines):
    return ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)] + ["| " + " | ".join(x) + " |" for x in lines] + [""]


def show(c, ps, missing, runs):
    out = ["# Bench: the last run of `make bench`", ""]
    out += ["%s, %d processors, Linux %s; %s, %s, %s; load at the start %.1f." % (
        processor(), os.cpu_count(), platform.release(), version(["gk-normalize", "--version"]), version(["wc", "--version"]),
        "valgrind" if shutil.which("valgrind") else "no valgrind", LOAD), ""]
    out += ["%d reports of the project's generator as text files (%s; %.0f MB, %.1f KB each; one in fifty has a wrong number), the first %.0f MB of it as one document, clean and dirty;"
            " %d files in GB18030, %d with all numbers by chance (scrambled); %d HTML pages.  Medians of the ratios of %d pairs, A and B run in turn." % (
                len(c.names["text"]), ", ".join(TEXT), c.size("text") / 1e6, c.size("text") / 1e3 / len(c.names["text"]), c.size("clean") / 1e6,
                len(c.names["gb18030"]), len(c.names["scrambled"]), len(c.names["html-portal"]), runs), ""]
    lines = []
    for p in ps:
        ratio = [x / y for x, y in zip(p.a, p.b)]
        a = statistics.median(p.a)
        lines.append((p.what, p.data, p.than, "%.3f" % statistics.median(ratio), "%.3f-%.3f" % (min(ratio), max(ratio)), p.goal, "%.2f" % a,
                      "%.0f" % (c.size(p.data.replace(" cells", "")) / a / 1e6), "%.0f" % (p.reports / a) if p.reports else "", "%.1f" % (p.peak / 1024)))
    out += rows(("A", "over", "B", "A / B", "least-most", "goal", "A, s", "MB/s", "reports/s", "A, MiB"), lines)
    if shutil.which("valgrind"):
        out += ["Instructions, over %d reports:" % len(c.names["sample"]), ""]
        out += rows(("stage", "a byte of its input", "a report", "goal"), count(c))
    out += ["Not comparable: " + "; ".join(NOT_COMPARABLE) + "."]
    out += ["Left out, not installed: " + ", ".join(sorted(missing)) + "."] if missing else []
    return "\n".join(out) + "\n"


LOAD = os.getloadavg()[0]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--reports", type=int, default=25000)
    ap.add_argument("--runs", type=int, default=5)
    ap.add_argument("--only", default="", help="pairs whose name, data or rival holds this word")
    ap.add_argument("--save")
    a = ap.parse_args()
    build = os.environ.get("GK_BUILD", "build")
    root = os.path.join(build, "bench", str(a.reports))
    os.makedirs(root, exist_ok=True)
    c = Corpus(root, a.reports)
    records(c)
    ps, missing = [], set()
    for p in pairs(c, os.path.join(build, "bench")):
        needs = [w for w in ("uconv", "iconv", "mlr", "jq") if re.match(w + r"\b", p.other) and not shutil.which(w)]
        missing.update(needs)
        if not needs and a.only in " ".join((p.what, p.data, p.than)):
            ps.append(p)
    for p in ps:
        p.warm()
        for _ in range(a.runs):
            p.turn()
    text = show(c, ps, missing, a.runs)
    print(text, end="")
    if a.save:
        with open(a.save, "w", encoding="utf-8") as f:
            f.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
