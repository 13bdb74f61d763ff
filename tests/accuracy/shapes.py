"""shapes.py - writes a report down in every shape the tools claim to read.

Each writer takes a Report and gives the bytes of the document; it changes rep.truth only where the shape loses cells.
SHAPES lists them: name -> (writer, file ending, class, fixed style).  Class `full`: every cell can be read off.
`care`: only the geometry of blanks tells which column a value stands in.  `part`: blanks vanish, so cells may be
missing - but in no class may one come out wrong and unmarked.
"""
import csv
import html
import io
import unicodedata

import paper
from report import Cell, matrix


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrap(text, w, measure=width):
    """text in lines of at most w, broken anywhere but inside a number"""
    lines, cur = [], ""
    i = 0
    while i < len(text):
        j = i + 1
        if text[i].isascii() and text[i].isalnum():
            while j < len(text) and text[j].isascii() and (text[j].isalnum() or text[j] in ".,"):
                j += 1
        word = text[i:j]
        if cur and measure(cur + word) > w:
            lines.append(cur)
            cur = ""
        cur += word
        i = j
    return lines + [cur]


def pad(text, w, align, measure=width):
    room = max(0, w - measure(text))
    left = {"l": 0, "r": room, "c": room // 2}[align]
    return " " * left + text + " " * (room - left)


# ------------------------------------------------------------------ a whole document around its tables

def document(rep, table, head=lambda level, text: text, between="\n\n", hard=0):
    """paragraphs and headings as text, tables by table(grid, index); hard: wrap prose at this width"""
    parts, n = [], 0
    for kind, what in rep.blocks:
        if kind == "table":
            parts.append(table(what, n))
            n += 1
        elif kind == "other":
            parts.append(table(what, 0))
        elif kind == "p":
            parts.append("\n".join(wrap(what, hard)) if hard else what)
        else:
            parts.append(head({"title": 0, "h1": 1, "h2": 2}[kind], what))
    return between.join(parts) + "\n"


def md_head(rep):
    base = rep.rng.choice([1, 1, 2])
    bold = rep.rng.random() < 0.3
    return lambda level, text: ("**%s**" % text) if bold and level else "#" * (base + level) + " " + text


# ------------------------------------------------------------------ fields and rows

def matrix_rows(grid, trim):
    out = []
    for line in matrix(grid):
        row = [c.text if first else "" for c, first in line]
        while trim and row and row[-1] == "" and not line[len(row) - 1][1]:
            row.pop()
        out.append(row)
    return out


def tsv(rep):
    trim = rep.rng.random() < 0.3
    return document(rep, lambda g, n: "\n".join("\t".join(r) for r in matrix_rows(g, trim)))


def tsv_own(rep):
    """as a browser copies a table: each row has only the cells that begin in it"""
    return document(rep, lambda g, n: "\n".join("\t".join(c.text for c in row) for row in g))


def tsv_padded(rep):
    """an office suite's sheet: many columns, most of them padding; text quoted, with line breaks inside"""
    quote = rep.rng.random() < 0.7
    steps = [rep.rng.choice([0, 0, 1, 2, 5]) for _ in range(20)]

    def field(t, c):
        if c is None or not quote or not t or c.key:
            return t
        if len(t) > 12 and rep.rng.random() < 0.3:
            t = t[:7] + "\n" + t[7:]
        return '"%s"' % t.replace('"', '""')

    def table(g, n):
        rows = []
        for line in matrix(g):
            row = []
            for i, (c, first) in enumerate(line):
                row += [field(c.text, c) if first else ""] + [""] * steps[i]
            rows.append("\t".join(row))
        return "\n".join(rows)

    # prose stands in the first field, quoted like the rest
    return document(rep, table, lambda level, t: '"%s"' % t if quote else t, between="\n")


def tsv_slid(rep):
    """labels drift a field to the left or right, values keep together"""
    def table(g, n):
        rows = matrix_rows(g, False)
        if n == 1:
            for i in range(3, len(rows)):
                if rep.rng.random() < 0.15:
                    k = next((j for j, t in enumerate(rows[i]) if t), 0)
                    if 0 < k < 3:
                        rows[i] = rows[i][k:]
                elif rep.rng.random() < 0.1:
                    rows[i] = [""] + rows[i]
        return "\n".join("\t".join(r) for r in rows)
    return document(rep, table)


def column_lost(rep):
    """the last column of the requests is lost, heads and all"""
    for row in rep.grids[1][3:]:
        rep.truth[row[-1].key] = ("", "missing")
    return document(rep, lambda g, n: "\n".join(
        "\t".join(c.text if first else "" for c, first in (line[:-1] if n == 1 else line)) for line in matrix(g)))


def broken(text, w):
    """text in lines of w columns, broken anywhere"""
    lines = [""]
    for c in text:
        if width(lines[-1] + c) > w:
            lines.append("")
        lines[-1] += c
    return lines


def antiword(rep):
    """bars between cells of fixed widths, no rules; labels and numbers are broken where a cell ends"""
    w = rep.rng.choice([3, 3, 4, 5])
    widths = {0: [17, w + 2, w + 2, w + 2], 1: [4, 6, 38] + [w] * 7, 2: [w + 1] * 15}

    def table(g, n):
        m, out = matrix(g), []
        ws = widths[n] if len(widths[n]) == len(m[0]) else [12] * len(m[0])
        for line in m:
            cells = []
            for x, (c, first) in enumerate(line):
                if x and line[x - 1][0] is c and not first:
                    cells[-1][1] += ws[x] + 1
                else:
                    cells.append([c.text if first else "", ws[x]])
            cells = [(broken(t, room), room) for t, room in cells]
            for y in range(max(len(t) for t, _ in cells)):
                out.append("|" + "|".join(pad(t[y] if y < len(t) else "", room, "l") for t, room in cells) + "|")
        return "\n".join(out)
    return document(rep, table)


def subtotal_column(rep, head="小计"):
    """an eighth column, 小计 of the organisations, before the total"""
    rows = matrix_rows(rep.grids[1], False)
    for y, row in enumerate(rows):
        part = [rep.truth[c.key][0] or "0" for c in rep.grids[1][y] if c.key][1:6]
        row.insert(-1, head if y == 2 else str(sum(map(int, part))) if part else "")
    return document(rep, lambda g, n: "\n".join("\t".join(r) for r in (rows if n == 1 else matrix_rows(g, False))))


def tables_twice(rep):
    """a page that holds the whole report twice, for two widths of screen"""
    once = document(rep, lambda g, n: html_table(rep, g, "clean"), lambda level, t: "<p>%s</p>" % esc(t), "\n")
    return "<html><body><div class=pc>%s</div><div class=mobile>%s</div></body></html>" % (once, once)


def csv_rows(rep):
    def table(g, n):
        f = io.StringIO()
        csv.writer(f, lineterminator="\n").writerows(matrix_rows(g, False))
        return f.getvalue().rstrip("\n")
    return document(rep, table)


def blanks_left_out(rep):
    """the cells of a row that hold anything, a TAB between them"""
    return document(rep, lambda g, n: "\n".join("\t".join(c.text for c in r if c.text) for r in g if any(c.text for c in r)))


def csv_semicolons(rep):
    """a sheet exported with semicolons, texts quoted; blank cells are printed blanks or nothing"""
    blank = rep.rng.choice(["", '" "'])

    def table(g, n):
        out = []
        for line in matrix(g):
            f = []
            for c, first in line:
                t = c.text if first else ""
                number = t.replace(".", "").isdigit()
                f.append(t if number else '"%s"' % t.replace('"', '""') if t else blank if first and c.key else "")
            out.append(";".join(f))
        return "\n".join(out)
    return document(rep, table)


def merged_repeated(rep):
    """a merged cell once for each column and row it covers, as python-docx gives them"""
    return document(rep, lambda g, n: "\n".join("\t".join(c.text for c, first in line) for line in matrix(g)))


def one_blank_each(rep):
    """the cells of a row, one blank between them, blank cells too"""
    return document(rep, lambda g, n: "\n".join(" ".join(c.text for c in r) for r in g))


def cut_rows(rep):
    """a converter that kept too few columns: some rows end before their last value"""
    rows = [r[-1].key for r in rep.grids[1][3:]]
    lost = set(rep.rng.sample(rows, 3))
    for k in lost:
        rep.truth[k] = ("", "missing")
    return document(rep, lambda g, n: "\n".join(
        "\t".join(c.text if first else "" for c, first in line if c.key not in lost) for line in matrix(g)))


# ------------------------------------------------------------------ Markdown

def md_pipe(rep):
    padded = rep.rng.random() < 0.6

    def table(g, n):
        rows = matrix_rows(g, False)
        rows = [[t.replace("|", "\\|") for t in r] for r in rows]
        if rep.rng.random() < 0.5:
            rows.insert(0, [""] * len(rows[0]))
        w = [max(3, max(width(r[i]) for r in rows)) if padded else 0 for i in range(len(rows[0]))]
        lines = ["| " + " | ".join(pad(t, w[i], "c") for i, t in enumerate(r)) + " |" for r in rows]
        lines.insert(1, "|" + "|".join(":" + "-" * max(3, w[i]) + ":" for i in range(len(w))) + "|")
        return "\n".join(lines)
    return document(rep, table, md_head(rep))


def md_simple(rep):
    def table(g, n):
        rows = matrix_rows(g, False)
        w = [max(6, max(width(r[i]) for r in rows) + 2) for i in range(len(rows[0]))]
        rule = "  " + " ".join("-" * x for x in w)
        return "\n".join([rule] + [("  " + " ".join(pad(t, w[i], "c") for i, t in enumerate(r))).rstrip() for r in rows] + [rule])
    return document(rep, table, hard=72)


def md_html(rep):
    return document(rep, lambda g, n: html_table(rep, g, "clean"), md_head(rep))


def md_loose(rep):
    """bars between cells, no frame, each row only the cells that begin in it; a rule under the first row"""
    def table(g, n):
        rows = [" | ".join(c.text.replace("|", "\\|") for c in row) + "  " for row in g]
        return "\n".join([rows[0], "|".join("---" for _ in g[0]) + "  "] + rows[1:])
    return document(rep, table, md_head(rep))


def md_filled(rep):
    """the same with its lines filled to a width; only a row's last line ends in two blanks"""
    limit = rep.rng.choice([40, 60, 78])

    def filled(row):
        lines, cur = [], ""
        for w in " | ".join(c.text.replace("|", "\\|") for c in row).split(" "):
            if cur and len(cur) + 1 + len(w) > limit:
                lines.append(cur)
                cur = w
            else:
                cur += (" " if cur else "") + w
        return "\n".join(lines + [cur]) + "  "

    def table(g, n):
        rows = [filled(row) for row in g]
        return "\n".join([rows[0], "|".join("---" for _ in g[0]) + "  "] + rows[1:])
    return document(rep, table, md_head(rep))


def md_breaks(rep):
    """a wiki's table between outer bars, with line breaks inside its cells; a blank cell may hold a line of its own"""
    blank = rep.rng.choice(["", "\n\u00a0\n"])

    def cell(c, first):
        t = c.text if first else ""
        if not t:
            return blank if c.key and first else ""
        return t[:len(t) // 2] + "\n" + t[len(t) // 2:] if len(t) > 3 and not t[-1].isdigit() and rep.rng.random() < 0.3 else t

    return document(rep, lambda g, n: "\n".join("| " + " | ".join(cell(c, first) for c, first in r) + " |" for r in matrix(g)),
                    lambda level, t: "h%d. %s" % (level + 1, t))


def shut(rep, lines=True, led=False, blanks=True):
    """a bar behind each cell, as trafilatura prints them, and behind all rows but the last those of cells that they have fewer than the widest;
    lines: each cell on one of its own; led: a bar before each row; blanks: they leave their bars"""
    def table(g, n):
        wide, gap, out = max(sum(c.cs for c in row) for row in g), "\n" if lines else " ", []
        for row in g:
            cells = [c.text for c in row if blanks or c.text.strip()]
            pads = "|" * (wide - len(cells)) if cells and row is not g[-1] else ""
            out.append(("|" + gap if led else "") + gap.join(t + " |" if t else "|" for t in cells) + ((" " if led else gap) + pads if pads else ""))
        return "\n".join(t for t in out if t.strip("| \n"))
    return document(rep, table, between="\n")


def asciidoc(rep):
    def spec(c):
        span = ("%d" % c.cs if c.cs > 1 else "") + (".%d" % c.rs if c.rs > 1 else "")
        return span + "+" if span else ""

    def table(g, n):
        rows = [" ".join("%s|%s" % (spec(c), c.text) for c in row) for row in g]
        return "\n".join(['[width="100%",cols="' + ",".join("1" * 4) + '"]', "|==="] + rows + ["|==="])
    return document(rep, table, lambda level, t: "=" * (level + 1) + " " + t)


def mediawiki(rep):
    def attr(c):
        a = (' colspan="%d"' % c.cs if c.cs > 1 else "") + (' rowspan="%d"' % c.rs if c.rs > 1 else "")
        return a[1:] + "| " if a else " "

    def table(g, n):
        rows = ["|-\n" + "\n".join("|" + attr(c) + c.text for c in row) for row in g]
        return "\n".join(['{| class="wikitable"'] + rows + ["|}"])
    return document(rep, table, lambda level, t: "=" * (level + 1) + " " + t + " " + "=" * (level + 1))


# ------------------------------------------------------------------ a canvas: geometry, with or without rules

class Canvas:
    """Lays a grid out as lines of characters.  cols: most columns a cell may take; measure: width by display columns
    or by characters."""

    def __init__(self, grid, limits, measure=width, gap=1, least=2):
        self.m, self.measure = matrix(grid), measure
        self.ncol = max(len(r) for r in self.m)
        self.gap = gap
        self.w = [least] * self.ncol
        self.place(limits)
        self.h = [1] * len(self.m)
        self.text = {}
        self.heights()

    def cells(self):
        for y, line in enumerate(self.m):
            for x, (c, first) in enumerate(line):
                if first:
                    yield y, x, c

    def room(self, x, c):
        return sum(self.w[x:x + c.cs]) + self.gap * (c.cs - 1)

    def place(self, limits):
        for y, x, c in sorted(self.cells(), key=lambda t: t[2].cs):
            need = self.measure(c.text)
            limit = limits[min(x, len(limits) - 1)] if not c.key else need
            need = min(need, max(limit, self.room(x, c))) if limit else need
            while self.room(x, c) < need:
                self.w[x + min(range(c.cs), key=lambda i: self.w[x + i])] += 1

    def heights(self):
        for y, x, c in sorted(self.cells(), key=lambda t: t[2].rs):
            lines = wrap(c.text, self.room(x, c), self.measure)
            self.text[y, x] = lines
            while sum(self.h[y:y + c.rs]) < len(lines):
                self.h[y + c.rs - 1] += 1

    def lines(self, align="l", middle=False, jitter=None):
        """[[(column, text)]] for each output line, rows apart in self.top"""
        self.top = [sum(self.h[:y]) for y in range(len(self.h) + 1)]
        left = [sum(self.w[:x]) + self.gap * x for x in range(self.ncol)]
        out = [[] for _ in range(self.top[-1])]
        for y, x, c in self.cells():
            lines = self.text[y, x]
            high = self.top[y + c.rs] - self.top[y]
            skip = (high - len(lines)) // 2 if middle else 0
            for i, t in enumerate(lines):
                a = align if c.key else ("c" if c.head else "l")
                p = pad(t, self.room(x, c), a, self.measure)
                shift = jitter() if jitter and c.key else 0
                if t:
                    out[self.top[y] + skip + i].append((max(0, left[x] + len(p) - len(p.lstrip(" ")) + shift), t))
        return out

    def draw(self, row):
        s = ""
        for at, t in sorted(row):
            at = max(at, self.measure(s) + (1 if s else 0))
            s += " " * (at - self.measure(s)) + t
        return s


def layout(rep, measure, align, limits, middle, jitter=0, blank_lines=False, gap=2, pages=False):
    def table(g, n):
        lim = limits if n == 1 else ([0] if n == 0 else [6])
        cv = Canvas(g, lim, measure, gap + jitter * 2, 3)
        rows = cv.lines(align, middle, (lambda: rep.rng.randint(-jitter, jitter)) if jitter else None)
        out = []
        for i, r in enumerate(rows):
            if blank_lines and i in cv.top and i:
                out.append("")
            out.append("   " + cv.draw(r) if r else "")
            if pages and n == 1 and i and rep.rng.random() < 0.08:
                out += page_break(rep)
        return "\n".join(out)
    return document(rep, table, hard=76)


def scan_text(rep):
    """what a reader of scans prints: rows by a few blanks, rules here and there as bars or digits, digits lost"""
    rng = rep.rng

    def table(g, n):
        out = []
        for row in g:
            labels = " ".join(c.text for c in row if not c.key)
            s = labels
            for c in row:
                if not c.key:
                    continue
                t = paper.misread(c.text, rng)
                s += rng.choice([" | ", "| ", " |", "|", "  ", "   "]) + t if t else rng.choice(["", "|", "   "])
            out.append(s)
            if rng.random() < 0.3:
                out.append("")
        return "\n".join(out)
    return document(rep, table, hard=60)


def layout_turned(rep, measure):
    """each page is laid out anew, so that its columns stand elsewhere; no form feed says where it begins"""
    def table(g, n):
        cv = Canvas(g, [8, 12, 26, 8] if n == 1 else [0] if n == 0 else [6], measure, 3, 3)
        rows = cv.lines("c", True)
        turn = cv.top[rep.rng.randint(8, 20)] if n == 1 else len(rows)
        labels = sum(cv.w[:3]) + 3 * cv.gap
        stretch = rep.rng.choice([1.15, 1.25])
        out = []
        for i, r in enumerate(rows):
            if i >= turn:
                r = [(x if x < labels else 4 + labels + round((x - labels) * stretch), t) for x, t in r]
            out.append(cv.draw(r))
        return "\n".join(out)
    return document(rep, table, hard=76)


def layout_squeezed(rep):
    """below the heads columns keep their distances; on the pages that follow those with nothing in them have no room"""
    def table(g, n):
        if n != 1:
            cv = Canvas(g, [0] if n == 0 else [6], len, 3, 3)
            return "\n".join(cv.draw(r) for r in cv.lines("c", True))
        cv = Canvas(g, [8, 12, 26, 8], len, 2, 3)
        labels, rows = sum(cv.w[:3]) + 3 * cv.gap, cv.lines("l", True)
        cut = [0] + sorted(rep.rng.sample(range(8, 27), 2)) + [len(cv.m)]
        out = []
        for page in range(3):
            part = [c for row in g[cut[page]:cut[page + 1]] for c in row if c.key and c.text]
            first = list(rep.truth).index(g[3][-1].key) - 6
            cols = sorted({(list(rep.truth).index(c.key) - first) % 7 for c in part}) if page else list(range(7))
            for i in range(cv.top[cut[page]], cv.top[cut[page + 1]]):
                r = []
                for x, t in rows[i]:
                    k = sum(1 for w in range(7) if x >= sum(cv.w[:3 + w]) + (3 + w) * cv.gap) - 1
                    head = cv.top[3] > i
                    r.append((x if x < labels else labels + (9 * k if head or not page else 5 * cols.index(k)), t))
                out.append(("\f" if page and i == cv.top[cut[page]] else "") + cv.draw(r))
        return "\n".join(out)
    return document(rep, table, hard=76)


def page_break(rep):
    rep.page = getattr(rep, "page", 0) + 1
    style = rep.style.setdefault("page", rep.rng.choice(["- %d -", "— %d —", "-%d-", "%d", "第 %d 页 共 9 页", "第%d页"]))
    ff = rep.style.setdefault("formfeed", rep.rng.random() < 0.5)
    return ["", " " * 30 + style % rep.page, "\f" if ff else "", ""]


def box(rep):
    ascii_only = rep.rng.random() < 0.4
    return document(rep, lambda g, n: draw_box(Canvas(g, [12, 16, 30, 8] if n == 1 else [0], width, 3, 4), ascii_only, rep), hard=76)


def box_spanless(rep):
    """a grid table with every covered position an empty cell of its own"""
    def table(g, n):
        flat = [[Cell(t) for t in r] for r in matrix_rows(g, False)]
        for row, line in zip(flat, matrix(g)):
            for c, (o, first) in zip(row, line):
                c.key = o.key if first else None
        return draw_box(Canvas(flat, [16], width, 3, 4), True, rep)
    return document(rep, table, md_head(rep))


def box_chars(rep):
    """frames of + - | round cells without margins; every character is one column, and tees are drawn as bars or dashes"""
    def table(g, n):
        cv = Canvas(g, [12, 16, 30, rep.rng.choice([1, 2, 4])] if n == 1 else [0], C, 1, 1)
        return "\n".join("   " + line for line in draw_box(cv, True, rep, 0).split("\n"))
    return document(rep, table)


def draw_box(cv, ascii_only, rep, margin=1):
    rows = cv.lines(rep.rng.choice("lrc"), rep.rng.random() < 0.5)
    nr, nc = len(cv.m), cv.ncol
    at = lambda y, x: cv.m[y][x][0] if 0 <= y < nr and 0 <= x < nc else None
    right = lambda y, x: at(y, x) is not at(y, x + 1)      # a rule to the right of this cell?
    below = lambda y, x: at(y, x) is not at(y + 1, x)
    chars = {0: " ", 5: "│", 10: "─", 6: "┌", 12: "┐", 3: "└", 9: "┘", 7: "├", 13: "┤", 14: "┬", 11: "┴", 15: "┼",
             1: "│", 4: "│", 2: "─", 8: "─"}
    bar = "|" if ascii_only else "│"

    def joint(y, x):  # the corner right-below cell (y, x): arms up 1, right 2, down 4, left 8
        arms = (1 if right(y, x) else 0) | (4 if right(y + 1, x) else 0)
        arms |= (8 if below(y, x) else 0) | (2 if below(y, x + 1) else 0)
        if ascii_only:
            if not margin and arms in (7, 13, 11, 14):
                return "|" if arms in (7, 13) else "-"
            return "+" if arms not in (0, 5) else ("|" if arms else " ")
        return chars[arms]

    def rule(y):
        s = joint(y, -1)
        for x in range(nc):
            s += ("-" if ascii_only else "─") * (cv.w[x] + 2 * margin) if below(y, x) else " " * (cv.w[x] + 2 * margin)
            s += joint(y, x)
        return s

    left = [sum(cv.w[:x]) + cv.gap * x for x in range(nc)]
    out = [rule(-1)]
    for y in range(nr):
        for k in range(cv.top[y], cv.top[y + 1]):
            items = dict()
            for p, t in rows[k]:
                items[max(x for x in range(nc) if left[x] <= p)] = (p, t)
            s, x = bar, 0
            while x < nc:
                n = 1
                while x + n < nc and not right(y, x + n - 1):
                    n += 1
                room = sum(cv.w[x:x + n]) + cv.gap * (n - 1)
                hit = [items[i] for i in range(x, x + n) if i in items]
                body = " " * (hit[0][0] - left[x]) + hit[0][1] if hit else ""
                s += " " * margin + pad(body, room, "l", cv.measure) + " " * margin + bar
                x += n
            out.append(s)
        line = rule(y)
        for k in (cv.top[y + 1] - 1,):
            if line.strip(" |│"):
                out.append(line)
    return "\n".join(out)


# ------------------------------------------------------------------ one cell a line, numbers behind one blank

def cell_lines(rep, sep, blank):
    """the cells that begin in each row, a blank one as `blank`, or as nothing at all"""
    def table(g, n):
        return sep.join(c.text or blank for row in g for c in row if c.text or blank is not None)
    return document(rep, table)


def cell_one_blank(rep):
    """text of a PDF, an empty line behind each row: a blank cell is a line of one blank"""
    def table(g, n):
        out = []
        for row in g:
            for c in row:
                out += wrap(c.text, 34) if c.text else [" "]
            out.append("")
        return "\n".join(out)
    return document(rep, table)


def cell_tab_lines(rep):
    """a browser's innerText of cells that hold paragraphs: a line with a TAB between cells, four empty lines between rows"""
    return document(rep, lambda g, n: "\n\n\n\n\n".join("\n\n\t\n\n".join(c.text or "\u00a0" for c in row) for row in g))


def cell_indented(rep):
    """docx2txt: numbers indented; a cell covered from above and a blank cell are an empty line each"""
    def table(g, n):
        out = []
        for line in matrix(g):
            for x, (c, first) in enumerate(line):
                if first:
                    out.append((" " * 38 if c.key and c.text else "") + c.text)
                elif x == 0 or line[x - 1][0] is not c:
                    out.append("")
        return "\n".join(out)
    return document(rep, table)


def cell_centred(rep):
    """a text browser that centres each paragraph: an empty line between cells, one more for each blank cell"""
    def table(g, n):
        out = []
        for row in g:
            for c in row:
                out += [("   " if not c.key else " " * (40 - width(c.text) // 2)) + c.text, ""] if c.text else [""]
        return "\n".join(out)
    return document(rep, table)


def raw_pdf(rep):
    """reading order: labels wrap, their numbers come behind or on the next line, blanks vanish"""
    rng = rep.rng
    late = rng.random() < 0.5       # the seventh number falls on the next line where the label wrapped
    pages = rng.random() < 0.6
    blank = rng.random() < 0.5

    def table(g, n):
        out = []
        for row in g:
            labels = [c for c in row if not c.key]
            nums = [c.text for c in row if c.key and c.text]
            lines = []
            for i, c in enumerate(labels):
                w = (6 if c.rs > 1 or c.head and n else 34)
                lines += wrap(c.text, max(w, 4))
            heads = [c for c in labels if c.head]
            if heads and n != 1:
                lines = [" ".join(c.text for c in labels)]
            if nums and lines and len(lines) == 1:
                lines[0] += " " + " ".join(nums)
            elif nums and labels and len(wrap(labels[-1].text, 34)) == 1:
                lines[-1] += " " + " ".join(nums)
            elif nums and late and len(nums) == 7:
                lines += [" ".join(nums[:-1]), nums[-1]]
            elif nums:
                lines.append(" ".join(nums))
            for i, t in enumerate(lines):
                out.append(t)
                if pages and rng.random() < 0.04:
                    out += page_break(rep)
            if blank:
                out.append("")
        return "\n".join(out)
    return document(rep, table, hard=70)



def flow(rep, limit):
    """the words of each table run on, one blank between them, blank cells gone; limit: paragraphs filled to that many characters"""
    def fill(words):
        lines, cur = [], ""
        for w in words:
            if cur and len(cur) + 1 + len(w) > limit:
                lines.append(cur)
                cur = ""
            cur += (" " if cur else "") + w
        return "\n".join(lines + [cur])

    def table(g, n):
        words = [w for row in g for c in row for w in c.text.split()]
        return fill(words) if limit else " ".join(words)
    return document(rep, table, between="\n\n\n" if limit else " ")


def in_pieces(rep, sep):
    """the texts of a page's elements one by one, where an editor cut numbers into several"""
    def cut(c):
        t = c.text
        if c.key and len(t) > 1 and rep.rng.random() < 0.35:
            k = rep.rng.randint(1, len(t) - 1)
            t = t[:k] + sep + t[k:]
        return t
    return document(rep, lambda g, n: sep.join(cut(c) for row in g for c in row if c.text), between=sep)


def joined(rep, sep):
    """all texts of a page on one line, a separator between them"""
    return sep.join(t.strip() for t in cell_lines(rep, "\n", None).split("\n") if t.strip()) + "\n"


def lost_bytes(rep, text, charset):
    """some bytes of characters and figures, and of what parts cells, are lost or are others"""
    b = bytearray(text.encode(charset))
    for i in sorted(rep.rng.sample(range(1, len(b)), rep.rng.choice([2, 5, 12])), reverse=True):
        if b[i] >= 0x80:
            del b[i]
        else:
            b[i:i + rep.rng.choice([0, 1])] = bytes([rep.rng.choice([0x80, 0xB5, 0xE5, 0xFF])])
    return bytes(b)


def under(rep, byte):
    """html2text's tables: it takes a byte for a character, but may measure in characters; then what a cell has no room for is
    printed on under the next ones, over which these are printed"""
    size = (lambda t: len(t.encode())) if byte else len

    def table(g, n):
        rows = matrix(g)
        w = [3] * len(rows[0])
        for row in rows:
            for x, (c, first) in enumerate(row):
                if first:
                    w[x] = max(w[x], size(c.text) // c.cs + 1)
        at = [sum(w[:i]) + i for i in range(len(w) + 1)]
        out = [b" " + b"_" * (at[-1] - 1)]
        for y, row in enumerate(rows):
            line, used = bytearray(b"\0" * (at[-1] + 400)), at[-1] + 1
            for x, (c, first) in enumerate(row):
                if x and row[x - 1][0] is c:
                    continue
                end = x + 1
                while end < len(row) and row[end][0] is c:
                    end += 1
                last = y + 1 == len(rows) or rows[y + 1][x][0] is not c
                text = c.text.encode() if first else b""
                left = rep.rng.choice([0, (at[end] - at[x] - 1 - len(text)) // 2]) if c.key and len(text) < at[end] - at[x] - 1 else 0
                line[at[x]:at[x] + 1] = b"|"
                line[at[x] + 1:at[x] + 1 + left] = b"_" * left
                line[at[x] + 1 + left:at[x] + 1 + left + len(text)] = text
                used = max(used, at[x] + 1 + left + len(text))
                for i in range(at[x] + 1, at[end]):
                    line[i] = line[i] or ord("_" if last else " ")
                line[at[end]] = ord("|")
            out.append(bytes(line[:used]).rstrip(b"\0"))
        return b"\n".join(out).decode("latin-1")
    text = document(rep, table, between="\n")
    return b"\n".join(t.encode("latin-1") if t[:1] in " |" and t[:1] else t.encode() for t in text.split("\n"))


def flow_pages(rep):
    """each page of a PDF a line of words"""
    words = flow(rep, 0).split(" ")
    cut = [0] + [len(words) * k // 3 + rep.rng.randint(-20, 20) for k in (1, 2)] + [len(words)]
    return "\n".join(" ".join(words[a:b]) for a, b in zip(cut, cut[1:]))


def preformatted(rep):
    """a text that a browser wrapped into a page: nothing but preformatted text"""
    text = layout(rep, width, "c", [8, 12, 26, 8], True)
    return "<html>\n<head><title>%s</title></head>\n<body>\n<pre>\n%s</pre>\n</body>\n</html>\n" % (esc(rep.title), esc(text))


# ------------------------------------------------------------------ HTML

def esc(t):
    return html.escape(t, quote=False)


def html_table(rep, g, how):
    rng = rep.rng
    out = ["<table border=1>"]
    if how == "broken":
        out[0] = rng.choice(["<table width=100%", '<TABLE border="1"', "<table class=x"]) + ">"
    for row in g:
        out.append("<tr>")
        for c in row:
            span = ("" if c.rs == 1 else ' rowspan="%d"' % c.rs) + ("" if c.cs == 1 else " colspan=%d" % c.cs)
            out.append("<td%s>%s" % (span, html_text(rng, c, how)) + ("" if how == "broken" and rng.random() < 0.5 else "</td>"))
        if not (how == "broken" and rng.random() < 0.5):
            out.append("</tr>")
    out.append("</table>")
    return "\n".join(out)


def opendocument(rep):
    """flat OpenDocument: covered cells are named, equal cells beside each other are one that is repeated"""
    def cell(c, first, n):
        if not first:
            return '<table:covered-table-cell table:number-columns-repeated="%d"/>' % n
        span = (' table:number-columns-spanned="%d"' % c.cs if c.cs > 1 else "") + (' table:number-rows-spanned="%d"' % c.rs if c.rs > 1 else "")
        more = ' table:number-columns-repeated="%d"' % n if n > 1 else ""
        return "<table:table-cell%s%s>%s</table:table-cell>" % (span, more, "<text:p>%s</text:p>" % esc(c.text) if c.text else "")

    def table(g, n):
        out = ["<table:table>"]
        for row in matrix(g):
            line, x = "", 0
            while x < len(row):
                c, first = row[x]
                k = x + 1
                while k < len(row) and row[k][1] == first and (not first or (row[k][0].text == c.text and c.cs == c.rs == row[k][0].cs == row[k][0].rs == 1)):
                    k += 1
                k = x + 1 if first and (c.cs > 1 or c.rs > 1) else k
                line += cell(c, first, k - x)
                x = k
            out.append("<table:table-row>%s</table:table-row>" % line)
        return "\n".join(out) + "\n</table:table>"
    text = document(rep, table, lambda level, t: "<text:h>%s</text:h>" % esc(t), "\n")
    lines = [t if t.startswith("<") else "<text:p>%s</text:p>" % esc(t) for t in text.split("\n") if t]
    return '<?xml version="1.0"?><office:document><office:body>\n' + "\n".join(lines) + "\n</office:body></office:document>\n"


def html_text(rng, c, how):
    t = esc(c.text)
    if how == "word":
        if not t:
            return "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>"
        k = rng.randint(0, len(c.text))
        parts = [esc(c.text[:k]), esc(c.text[k:])]
        spans = "".join("<span%sstyle='font-size:10.5pt'>%s</span>" % (rng.choice(" \n"), p) for p in parts if p)
        return "<p class=MsoNormal align=center>%s<span><o:p></o:p></span></p>" % spans
    if how == "broken":
        t = t or rng.choice(["", "&nbsp;", "&nbsp"])
        return rng.choice(["", "<p>", "<font size=2>", "<b>", "\n "]) + t + rng.choice(["", "", "</p>", "<br>"])
    if how == "portal":
        return "<p style='text-align:center'>%s</p>" % (t or "&nbsp;")
    return t


MENU = "<div class=top><a href=/>首页</a> | <a href=/xxgk>政府信息公开</a> | <a href=/hd>互动交流</a></div><div class=pos>当前位置：<a href=/>首页</a> &gt; <a href=/nb>年报</a></div>"
INDEX = ("<table class=xxgk><tr><td>索 引 号</td><td>0114%d/2024-00%d</td><td>发布机构</td><td>%s</td></tr>"
         "<tr><td>生成日期</td><td>2024-01-2%d</td><td>有效性</td><td>有效</td></tr></table>")
FOOT = "<div class=foot>主办：%s &nbsp; 网站标识码：33%d0001 &nbsp; <a href=#>打印</a> <a href=#>关闭</a></div><script>var n = 1 < 2;</script>"


def page(rep, how):
    rng, parts = rep.rng, []
    for kind, what in rep.blocks:
        if kind in ("table", "other"):
            parts.append(html_table(rep, what, how))
        elif kind == "p" or how == "word":
            parts.append("<p>%s</p>" % esc(what))
        else:
            parts.append("<%s>%s</%s>" % ({"title": "h1", "h1": "h2", "h2": "h3"}[kind], esc(what), {"title": "h1", "h1": "h2", "h2": "h3"}[kind]))
    body = "\n".join(parts)
    if how in ("portal", "layout", "broken"):
        body = MENU + INDEX % (rng.randint(10, 99), rng.randint(10, 99), rep.agency, rng.randint(0, 9)) + \
            "<div class=fs>字体：【<a>大</a> <a>中</a> <a>小</a>】</div><div id=zoom>" + body + "</div>" + FOOT % (rep.agency, rng.randint(10, 99))
    if how == "layout":
        body = "<table width=980><tr><td width=180><table><tr><td>栏目</td></tr><tr><td>年报</td></tr></table></td><td><table><tr><td>%s</td></tr></table></td></tr></table>" % body
    return body


def html_page(rep, how="clean", charset="utf-8", declared=None):
    text = "<!DOCTYPE html>\n<html><head><meta charset=\"%s\"><title>%s</title>\n<style>td { padding: 3px }</style></head>\n<body>\n%s\n</body></html>\n" % (
        declared or charset, esc(rep.title), page(rep, "clean" if how == "crlf" else how))
    return text.encode("gb18030" if charset.startswith("gb") else charset)


def limits_of(rep, wrapped):
    return [8, 10, 24, 8] if wrapped else [0]


def S(writer, ext="txt", cls="full", **fixed):
    return writer, ext, cls, fixed


C = len
SHAPES = {
    "tsv": S(tsv), "tsv-own-cells": S(tsv_own), "tsv-padded-quoted": S(tsv_padded, "tsv"), "tsv-slid": S(tsv_slid),
    "tsv-cut-rows": S(cut_rows), "tsv-blank-totals": S(tsv, zero="", blank_totals=True), "csv": S(csv_rows, "csv"),
    "tsv-blanks-left-out": S(blanks_left_out, cls="part", zero="some"), "csv-semicolons": S(csv_semicolons, "csv"),
    "tsv-merged-repeated": S(merged_repeated), "one-blank-each": S(one_blank_each, cls="care"),
    "tsv-wrong-sums": S(tsv, errors=3), "tsv-column-lost": S(column_lost), "tsv-subtotals": S(subtotal_column),
    "tsv-column-too-many": S(lambda r: subtotal_column(r, ""), cls="part"),
    "html-twice": S(tables_twice, "html"), "html-wrong-sums": S(lambda r: html_page(r), "html", errors=5),
    "cell-wrong-sums": S(lambda r: cell_lines(r, "\n", "\u00a0"), errors=3),
    "layout-wrong-sums": S(lambda r: layout(r, width, "c", [8, 12, 26, 8], True), cls="care", errors=3),
    "rows-one-blank-wrong-sums": S(raw_pdf, zero="0", errors=3), "rows-one-blank-lost-wrong-sums": S(raw_pdf, cls="part", zero="some", errors=3),
    "cell-blanks-lost-wrong-sums": S(lambda r: cell_lines(r, "\n", None), cls="part", zero="some", errors=2),
    "tsv-zeros": S(tsv, scale="zero", zero="0"),
    "md-pipe": S(md_pipe, "md"), "md-simple": S(md_simple, "md"), "md-grid": S(box_spanless, "md"), "md-html": S(md_html, "md"),
    "md-loose": S(md_loose, "md"), "shut": S(shut, cls="care"), "shut-led": S(lambda r: shut(r, led=True), cls="care"),
    "shut-lost": S(lambda r: shut(r, blanks=False), cls="part", zero="some"), "pads-lost": S(lambda r: shut(r, False, True, False), cls="part", zero="some"),
     "md-breaks": S(md_breaks, "md"), "md-filled": S(md_filled, "md"), "asciidoc": S(asciidoc, "adoc"), "mediawiki": S(mediawiki, "wiki"),
    "box": S(box), "box-chars": S(box_chars),
    "html": S(lambda r: html_page(r), "html"), "html-word": S(lambda r: html_page(r, "word"), "html"),
    "html-portal": S(lambda r: html_page(r, "portal"), "html"), "html-broken": S(lambda r: html_page(r, "broken"), "html"),
    "html-layout-tables": S(lambda r: html_page(r, "layout"), "html"),
    "html-gb18030": S(lambda r: html_page(r, "portal", "gb2312"), "html", kangxi=False),
    "html-lies-utf8": S(lambda r: html_page(r, "clean", "gb18030", "utf-8"), "html", kangxi=False),
    "html-lies-gbk": S(lambda r: html_page(r, "clean", "utf-8", "gbk"), "html"),
    "utf16le": S(lambda r: b"\xff\xfe" + tsv(r).encode("utf-16-le")),
    "utf16be": S(lambda r: b"\xfe\xff" + tsv(r).encode("utf-16-be")),
    "utf8-bom-crlf": S(lambda r: b"\xef\xbb\xbf" + tsv(r).replace("\n", "\r\n").encode()),
    "cr": S(lambda r: tsv(r).replace("\n", "\r")),
    "gb18030-text": S(lambda r: tsv_own(r).encode("gb18030"), kangxi=False),
    "layout-left": S(lambda r: layout(r, width, "l", [0], False), cls="care"),
    "layout-right": S(lambda r: layout(r, width, "r", [0], False), cls="care"),
    "layout-centred": S(lambda r: layout(r, width, "c", [0], False), cls="care"),
    "layout-chars": S(lambda r: layout(r, C, r.rng.choice("lrc"), [0], False), cls="care"),
    "layout-chars-jitter": S(lambda r: layout(r, C, "c", [0], False, 1), cls="care"),
    "layout-wrapped": S(lambda r: layout(r, width, r.rng.choice("lrc"), [8, 12, 26, 8], True, 0, r.rng.random() < 0.5), cls="care"),
    "layout-wrapped-top": S(lambda r: layout(r, width, r.rng.choice("lrc"), [8, 12, 26, 8], False, 0, True), cls="care"),
    "layout-wrapped-chars": S(lambda r: layout(r, C, r.rng.choice("lrc"), [4, 6, 14, 4], True, 0, r.rng.random() < 0.5), cls="care"),
    "layout-upright": S(lambda r: layout(r, width, r.rng.choice("lrc"), [2, 10, 30, 4], True), cls="care"),
    "layout-pages": S(lambda r: layout(r, width, "c", [8, 12, 26, 8], True, 0, False, 2, True), cls="care"),
    "cell": S(lambda r: cell_lines(r, r.rng.choice(["\n", "\n\n"]), None), zero="0"),
    "cell-nbsp": S(lambda r: cell_lines(r, r.rng.choice(["\n", "\n\n"]), "\u00a0")),
    "cell-one-blank": S(cell_one_blank, cls="care", zero="some"), "cell-one-blank-zeros": S(cell_one_blank, zero="0"),
    "layout-squeezed": S(layout_squeezed, cls="part", zero="", scale="small", sep=""),
    "layout-squeezed-wrong-sums": S(layout_squeezed, cls="part", zero="", scale="small", errors=3),
    "layout-turned": S(lambda r: layout_turned(r, r.rng.choice([width, C])), cls="part", zero="some"),
    "layout-turned-blanks": S(lambda r: layout_turned(r, r.rng.choice([width, C])), cls="part", zero=""),
    "cell-tab-line": S(cell_tab_lines), "cell-indented": S(cell_indented), "cell-centred": S(cell_centred),
    "cell-blanks-lost": S(lambda r: cell_lines(r, r.rng.choice(["\n", "\n\n"]), None), cls="part", zero="some"),
    "flow-line": S(lambda r: flow(r, 0), zero="0"), "flow-filled": S(lambda r: flow(r, 80), zero="0"),
    "flow-pages": S(flow_pages, zero="0"), "flow-pages-lost": S(flow_pages, cls="part", zero="some"),
    "antiword": S(antiword, "txt", cls="part", fullwidth=False),
    "html-preformatted": S(preformatted, "html", cls="care"),
    "flow-line-lost": S(lambda r: flow(r, 0), cls="part", zero="some"), "flow-filled-lost": S(lambda r: flow(r, 80), cls="part", zero="some"),
    "pieces-line": S(lambda r: in_pieces(r, " "), cls="part", zero="0"), "pieces-tabs": S(lambda r: in_pieces(r, "\t"), cls="part", zero="0"),
    "pieces-lines": S(lambda r: in_pieces(r, "\n"), cls="part", zero="0"),
    "rows-one-blank": S(raw_pdf, zero="0"),
    "rows-one-blank-lost": S(raw_pdf, cls="part", zero="some"),
    "rows-one-blank-zeros": S(raw_pdf, scale="zero", zero="0"),
    "words-pdf2xml": S(lambda r: paper.pdf2xml(paper.Paper(r).frags, r.rng), "xml", cls="care"),
    "words-bbox": S(lambda r: paper.bbox(paper.Paper(r).frags, r.rng), "html", cls="care"),
    "words-stext": S(lambda r: paper.stext(paper.Paper(r, False).frags, r.rng), "xml", cls="care"),
    "words-tsv": S(lambda r: paper.tsv(paper.Paper(r).frags, r.rng), "tsv", cls="care"),
    "words-hocr": S(lambda r: paper.hocr(paper.Paper(r).frags, r.rng), "html", cls="care"),
    "words-scan": S(lambda r: paper.hocr(paper.Paper(r).frags, r.rng, True), "html", cls="part", sep="", fullwidth=False),
    "scan-text": S(scan_text, cls="part", sep="", fullwidth=False, scale="city", zero="0"),
    "words-styled": S(lambda r: paper.phtml(paper.Paper(r).frags, r.rng), "html", cls="care"),
    "words-spans": S(lambda r: paper.muhtml(paper.Paper(r).frags, r.rng), "html", cls="care"),
    "joined-bar": S(lambda r: joined(r, r.rng.choice(["|", " | ", "||", "¶", "\\n"])), zero="0"),
    "joined-lost": S(lambda r: joined(r, r.rng.choice(["|", "¶", ";", " / "])), cls="part", zero="some"),
    "joined-comma": S(lambda r: joined(r, ","), cls="part"),
    "lost-bytes": S(lambda r: lost_bytes(r, tsv(r), "utf-8"), cls="part"),
    "lost-bytes-html": S(lambda r: lost_bytes(r, html_page(r).decode(), "utf-8"), "html", cls="part"),
    "lost-bytes-cell": S(lambda r: lost_bytes(r, cell_lines(r, "\n", None), "utf-8"), cls="part"),
    "lost-bytes-gb": S(lambda r: lost_bytes(r, tsv_own(r), "gb18030"), cls="part", kangxi=False),
    "under": S(lambda r: under(r, True), fullwidth=False), "under-cut": S(lambda r: under(r, False), cls="part"),
    "words-narrow": S(lambda r: paper.bbox(paper.Paper(r, narrow=r.rng.choice([2.4, 3])).frags, r.rng), "html", cls="part", scale="city"),
    "opendocument": S(opendocument, "xml"),
    "words-wrong-sums": S(lambda r: paper.bbox(paper.Paper(r).frags, r.rng), "html", cls="part", errors=4),
}
NOT_COVERED = ["vertical strips of numbers apart from their labels (pdftotext without -layout)", "scanned pages, OCR errors",
               "a table spread over two documents", "form 2014", "right-to-left or rotated pages", "CSV files of a crawler (--csv)"]
