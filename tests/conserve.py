#!/usr/bin/env python3
"""conserve.py FILE ... - does every character of the source that is not blank come out of gk-normalize --drops once?

Reads each file, and what gk-normalize makes of it, as characters without blanks and invisibles; prints a line for each
file whose counts differ, and for each whose order differs (with where); ends with the figures.  Exit 1: counts differ.
HTML is read with Python's own parser, without scripts, styles and comments.  Words with places come out in the order of
the page, so of them only the counts are compared."""
import collections
import html.parser
import re
import subprocess
import sys
import unicodedata

INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")


def decode(b):
    for mark, enc in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        if b.startswith(mark):
            return b[len(mark):].decode(enc)
    for enc in ("utf-8", "gb18030"):
        try:
            return b.decode(enc)
        except UnicodeDecodeError:
            pass
    raise ValueError("does not decode")


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.off = [], 0

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if (tag, name) in (("char", "c"), ("string", "content")):
                self.out.append(value)
        self.off += tag in ("script", "style", "noscript", "template")

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if tag in ("script", "style", "noscript", "template"):
            self.off = max(0, self.off - 1)

    def handle_data(self, data):
        if not self.off:
            self.out.append(data)


def bare(s):
    s = INVISIBLE.sub("", unicodedata.normalize("NFKC", s))
    return "".join(c for c in s if not c.isspace() and unicodedata.category(c) != "Cc")


def unescape(f):
    return re.sub(r"\\([tnr\\])", lambda m: {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}[m[1]], f)


def came_out(name):
    out = subprocess.run(["gk-normalize", "--drops", name], capture_output=True, check=True).stdout.decode()
    parts, shape = [], ""
    for rec in out.split("\n")[:-1]:
        f = rec.split("\t")
        if f[2] == "doc":
            shape = f[4]
        elif f[2] in ("text", "row"):
            parts += f[3:]
        elif f[2] == "drop":
            parts += f[4:]
    return shape, bare("".join(unescape(p) for p in parts))


def main():
    lost = moved = 0
    for name in sys.argv[1:]:
        with open(name, "rb") as f:
            src = decode(f.read())
        shape, got = came_out(name)
        if shape == "words" and src.startswith("level"):
            src = "".join(line.split("\t")[-1] for line in src.split("\n")[1:])
        elif shape in ("html", "words"):
            p = Page()
            p.feed(src)
            p.close()
            src = "".join(p.out)
        want = bare(src)
        a, b = collections.Counter(want), collections.Counter(got)
        if a != b:
            lost += 1
            print(f"{name}: lost {dict(list((a - b).items())[:8])} new {dict(list((b - a).items())[:8])}")
        elif want != got and shape != "words":
            moved += 1
            i = next(i for i in range(len(want)) if want[i] != got[i])
            print(f"{name}: order differs from character {i}: {want[i:i + 24]!r} came out as {got[i:i + 24]!r}")
    n = len(sys.argv) - 1
    print(f"{n} documents, {n - lost} whole, {n - lost - moved} in order")
    return lost > 0


if __name__ == "__main__":
    sys.exit(main())
