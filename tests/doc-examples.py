#!/usr/bin/env python3
"""doc-examples.py FILE... - runs the examples of manual pages (.Sh EXAMPLES, .Bd -literal) and of README.md (fenced).

In a block, a line beginning with `$ ` is a command (a line ending in \\ goes on in the next), and the lines behind it,
up to the next command, are what it prints, messages included.  A line of three dots stands for any lines.  A block
without `$ ` is not run.  Manual pages run in examples/reports, README.md in the project's folder; nothing may be left
behind.  Prints what differs; exit status 1 if anything did, or if no command was found in a file.
"""
import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def blocks(path):
    text = open(path, encoding="utf-8").read()
    if path.endswith(".md"):
        return re.findall(r"^```[a-z]*\n(.*?)^```", text, re.S | re.M)
    part = re.search(r"^\.Sh EXAMPLES\n(.*?)(?=^\.Sh |\Z)", text, re.S | re.M)
    found = re.findall(r"^\.Bd -literal.*?\n(.*?)^\.Ed", part.group(1) if part else "", re.S | re.M)
    return [re.sub(r"\\([&e-])", lambda m: {"&": "", "e": "\\", "-": "-"}[m.group(1)], b).replace("\\(aq", "'").replace("\\(dq", '"') for b in found]


def commands(block):
    out, lines = [], block.split("\n")[:-1]
    if not any(x.startswith("$ ") for x in lines):
        return out
    i = 0
    while i < len(lines):
        if lines[i].startswith("$ "):
            cmd = lines[i][2:]
            while cmd.endswith("\\") and i + 1 < len(lines):
                i += 1
                cmd += "\n" + lines[i]
            out.append((cmd, []))
        elif out:
            out[-1][1].append(lines[i])
        i += 1
    return out


def alike(want, got):
    parts = "\n".join(want).split("\n...\n") if want else [""]
    pattern = r"\n(?:.*\n)*?".join(re.escape(p) for p in parts)
    return re.fullmatch(pattern, "\n".join(got)) is not None


def main(paths):
    bad = 0
    for path in paths:
        n = 0
        where = TOP if path.endswith(".md") else os.path.join(TOP, "examples", "reports")
        for block in blocks(path):
            for cmd, want in commands(block):
                if cmd.startswith("make "):
                    continue
                n += 1
                while want and want[-1] == "":
                    want.pop()
                p = subprocess.run(["bash", "-c", cmd], cwd=where, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
                got = p.stdout.decode("utf-8", "replace").rstrip("\n")
                got = got.split("\n") if got else []
                if not alike([x.rstrip() for x in want], [x.rstrip() for x in got]):
                    bad += 1
                    print("%s: $ %s\n  wanted:\n    %s\n  got (exit %d):\n    %s" % (path, cmd, "\n    ".join(want), p.returncode, "\n    ".join(got[:40])))
        if not n:
            print(path + ": no example that runs")
            bad += 1
    return bad > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
