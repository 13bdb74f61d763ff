#!/usr/bin/env python3
"""doc-examples.py [--write] FILE... - runs the examples of manual pages (.Sh EXAMPLES, .Bd -literal) and README.md (fenced).

In a block, a line beginning with `$ ` is a command (a line ending in \\ goes on in the next), and the lines behind it,
up to the next command, are what it prints, messages included.  A line of three dots stands for any lines.  A block
without `$ ` is not run, nor is a command that begins with make.  Manual pages run in examples/reports, README.md in the
project's folder.  Prints what differs; exit status 1 if anything did, or if no command was found in a file.
--write puts what the commands print now into the files instead (but not where there are dots): read it before you commit.
"""
import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MDOC = {"\\&": "", "\\e": "\\", "\\-": "-", "\\(aq": "'", "\\(dq": '"'}


def plain(text, page):
    return re.sub(r"\\(?:[&e-]|\(aq|\(dq)", lambda m: MDOC[m.group(0)], text) if page else text


def source(text, page):
    """as it is written in the file"""
    text = text.replace("\\", "\\e") if page else text
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.M) if page else text


def alike(want, got):
    pattern = "".join(r"(?:.*\n)*" if x == "..." else re.escape(x) + r"\n" for x in want)
    return re.fullmatch(pattern, "".join(x + "\n" for x in got)) is not None


def run(cmd, where):
    p = subprocess.run(["bash", "-c", cmd], cwd=where, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    return [x.rstrip() for x in p.stdout.decode("utf-8", "replace").rstrip("\n").split("\n")] if p.stdout else []


def do_file(path, write):
    page = not path.endswith(".md")
    where = os.path.join(TOP, "examples", "reports") if page else TOP
    text = open(path, encoding="utf-8").read()
    count, bad = 0, 0

    def do_command(m):
        nonlocal count, bad
        cmd, want = plain(m.group(1), page)[2:].rstrip("\n"), plain(m.group(2), page).rstrip("\n").split("\n")
        if cmd.startswith("make "):
            return m.group(0)
        count += 1
        want = [x.rstrip() for x in want] if want != [""] else []
        got = run(cmd, where)
        if alike(want, got):
            return m.group(0)
        if write and "..." not in want:
            return m.group(1) + source("".join(x + "\n" for x in got), page)
        bad += 1
        print("%s: $ %s\n  wanted:\n    %s\n  got:\n    %s" % (path, cmd, "\n    ".join(want), "\n    ".join(got[:40])))
        return m.group(0)

    def do_block(m):
        return m.group(1) + re.sub(r"^(\$ (?:.*\\e?\n)*.*\n)((?:(?!\$ ).*\n)*)", do_command, m.group(2), flags=re.M) + m.group(3)

    if page:
        part = re.search(r"^\.Sh EXAMPLES\n.*?(?=^\.Sh |\Z)", text, re.S | re.M)
        if part:
            new = re.sub(r"(^\.Bd -literal.*?\n)(.*?)(^\.Ed)", do_block, part.group(0), flags=re.S | re.M)
            text = text[:part.start()] + new + text[part.end():]
    else:
        text = re.sub(r"(^```[a-z]*\n)(\$ .*?)(^```)", do_block, text, flags=re.S | re.M)
    if write:
        open(path, "w", encoding="utf-8").write(text)
    if not count:
        print(path + ": no example that runs")
    return bad > 0 or not count


if __name__ == "__main__":
    names = sys.argv[1:]
    sys.exit(any([do_file(p, names[0] == "--write") for p in names if p != "--write"]))
