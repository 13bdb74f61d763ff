"""paper.py - lays a report out on pages, and writes the words with their places, as converters of PDF do.

Paper(rep) gives fragments (page, x, y, w, h, text) in points, y downwards: tables with labels wrapped in their cells and
centred between the lines, digits of another font a little lower than the characters beside them, pages.  Each writer
gives the bytes of one kind of source.
"""
import html

from report import matrix

WIDTH, HEIGHT, MARGIN = 595, 842, 48
LATIN = 0.56  # of the size: digits and letters


def advance(text, size):
    return sum(size * LATIN if ord(c) < 0x2000 else size for c in text)


def wrap(text, room, size, whole=True):
    """text in lines no wider than room, numbers whole or not"""
    lines, cur = [], ""
    for c in text:
        if cur and advance(cur + c, size) > room and not (whole and c.isdigit() and cur[-1].isdigit()):
            lines.append(cur)
            cur = ""
        cur += c
    return lines + [cur]


def runs(text):
    """the parts of a text that are of one font"""
    out = []
    for c in text:
        if out and (ord(out[-1][-1]) < 0x2000) == (ord(c) < 0x2000):
            out[-1] += c
        else:
            out.append(c)
    return out


class Paper:
    def __init__(self, rep, pages=True, narrow=False):
        self.rng, self.frags, self.page, self.y = rep.rng, [], 0, MARGIN
        self.pages, self.narrow = pages, narrow   # narrow: large numbers are broken over lines
        self.size = self.rng.choice([8, 9, 9, 10.5])
        self.align = self.rng.choice("lrccc")
        self.low = self.rng.choice([0, 0.4, 0.8])   # digits stand so much lower
        n = 0
        for kind, what in rep.blocks:
            if kind == "table":
                self.table(what, n)
                n += 1
            elif kind == "other":
                self.table(what, 0)
            else:
                size = {"title": 22, "h1": 16, "h2": 14, "p": 12}[kind]
                for line in wrap(("　　" if kind == "p" and self.rng.random() < 0.5 else "") + what, WIDTH - 2 * MARGIN, size):
                    self.line(line, size)
                self.y += size * 0.6

    def line(self, text, size):
        if self.y + size * 1.3 > HEIGHT - MARGIN:
            self.turn()
        self.put(MARGIN, self.y, text, size)
        self.y += size * 1.5

    def turn(self):
        self.page, self.y = self.page + 1, MARGIN

    def put(self, x, y, text, size):
        for t in runs(text):
            low = self.low if ord(t[0]) < 0x2000 else 0
            self.frags.append((self.page, x, y + low, advance(t, size), size * 1.25, t))
            x += advance(t, size)

    def columns(self, m, n):
        """how wide the columns are; labels get what the numbers leave"""
        ncol, keyed = len(m[0]), {x for line in m for x, (c, first) in enumerate(line) if first and c.key}
        need = [max([advance(line[x][0].text, self.size) for line in m if line[x][1] and line[x][0].key] + [self.size * 2]) + self.size
                for x in range(ncol)]
        if self.narrow and n == 1:
            need = [min(w, self.size * self.narrow) for w in need]
        if n == 0:
            return [(WIDTH - 2 * MARGIN) / ncol] * ncol
        rest = WIDTH - 2 * MARGIN - sum(need[x] for x in keyed)
        labels = [x for x in range(ncol) if x not in keyed]
        share = [3, 4, 9] if n == 1 else [1] * len(labels)
        rest = max(rest, 14 * self.size if n == 1 else 0)
        for x, part in zip(labels, share):
            need[x] = rest * part / sum(share[:len(labels)])
        if not labels:
            need = [w + rest / ncol for w in need]
        return need

    def table(self, grid, n):
        m = matrix(grid)
        own, w = self.size, self.columns(m, n)
        if sum(w) > WIDTH - 2 * MARGIN:  # too many large numbers: smaller print
            self.size *= (WIDTH - 2 * MARGIN) / sum(w)
            w = self.columns(m, n)
        size = self.size
        step, edge = size * self.rng.choice([1.15, 1.3, 1.6]), self.rng.choice([1.5, 4])
        text, high = {}, [step + 2 * edge] * len(m)
        cells = [(y, x, c) for y, line in enumerate(m) for x, (c, first) in enumerate(line) if first and (x == 0 or line[x - 1][0] is not c)]
        for y, x, c in sorted(cells, key=lambda t: t[2].rs):
            text[y, x] = wrap(c.text, sum(w[x:x + c.cs]) - size * 0.6, size, not (self.narrow and c.key))
            need = len(text[y, x]) * step + 2 * edge - sum(high[y:y + c.rs])
            if need > 0:
                high[y + c.rs - 1] += need
        top = []
        for h in high:
            if self.pages and self.y + h > HEIGHT - MARGIN:
                self.turn()
            top.append((self.page, self.y))
            self.y += h
        for y, x, c in cells:
            self.cell(text[y, x], top, high, y, c, sum(w[:x]) + MARGIN, sum(w[x:x + c.cs]), step)
        self.y, self.size = self.y + size, own

    def cell(self, lines, top, high, y, c, left, room, step):
        page, at = top[y]
        tall = sum(h for (p, _), h in zip(top[y:y + c.rs], high[y:y + c.rs]) if p == page)
        at += (tall - len(lines) * step) / 2
        now, self.page = self.page, page
        for t in lines:
            spare = room - advance(t, self.size)
            align = self.align if c.key else "c" if c.head else self.rng.choice("lc")
            if t.strip():
                self.put(left + {"l": self.size * 0.3, "r": spare - self.size * 0.3, "c": spare / 2}[align], at, t, self.size)
            at += step
        self.page = now


def by_page(frags):
    for p in range(max(f[0] for f in frags) + 1):
        yield p, [f for f in frags if f[0] == p]


def merged(part, rng):
    """numbers that are close as one text, a blank for the gap"""
    out = []
    for _, x, y, w, h, t in part:
        last = out[-1] if out else None
        if last and last[4].isdigit() and t.isdigit() and last[1] == y and 0 < x - last[0] - last[2] < 5 and rng.random() < 0.8:
            out[-1] = (last[0], y, x + w - last[0], h, last[4] + "\u00a0" + t)
        else:
            out.append((x, y, w, h, t))
    return out


def pdf2xml(frags, rng):
    """pdftohtml -xml: whole numbers; numbers that are close are one text"""
    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE pdf2xml SYSTEM "pdf2xml.dtd">', "", '<pdf2xml producer="poppler" version="22.12.0">']
    for p, part in by_page(frags):
        out.append('<page number="%d" position="absolute" top="0" left="0" height="1263" width="892">' % (p + 1))
        for x, y, w, h, t in merged(part, rng):
            t = html.escape(t.replace("\u00a0", " "), quote=False)
            out.append('<text top="%d" left="%d" width="%d" height="%d" font="1">%s</text>' % (
                y * 1.5, x * 1.5, w * 1.5, h * 1.5, "<b>%s</b>" % t if rng.random() < 0.1 else t))
        out.append("</page>")
    return "\n".join(out + ["</pdf2xml>", ""])


def bbox(frags, rng):
    out = ['<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
           '<html xmlns="http://www.w3.org/1999/xhtml">', "<head>", "<title></title>", "</head>", "<body>", "<doc>"]
    for p, part in by_page(frags):
        out.append('  <page width="595.000000" height="842.000000">')
        for _, x, y, w, h, t in part:
            for word in t.split():
                size = w / advance(t, 1)
                at = x + advance(t[:t.index(word)], size)
                out.append('    <word xMin="%f" yMin="%f" xMax="%f" yMax="%f">%s</word>' % (
                    at, y, at + advance(word, size), y + h, html.escape(word, quote=False)))
        out.append("  </page>")
    return "\n".join(out + ["</doc>", "</body>", "</html>", ""])


def stext(frags, rng):
    out = ['<?xml version="1.0"?>', '<document name="report.pdf">']
    for p, part in by_page(frags):
        out.append('<page id="page%d" width="595" height="842">' % (p + 1))
        for _, x, y, w, h, t in part:
            out.append('<block bbox="%g %g %g %g">\n<line wmode="0" dir="1 0">\n<font name="Song" size="%g">' % (x, y, x + w, y + h, h * 0.8))
            for c in t:
                step = advance(c, h * 0.8)
                quad = "%g %g %g %g %g %g %g %g" % (x, y, x + step, y, x, y + h, x + step, y + h)
                out.append('<char quad="%s" x="%g" y="%g" color="#000000" c="&#x%x;"/>' % (quad, x, y + h * 0.8, ord(c)))
                x += step
            out.append("</font>\n</line>\n</block>")
        out.append("</page>")
    return "\n".join(out + ["</document>", ""])


def tsv(frags, rng):
    """pdftotext -tsv"""
    out = ["level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"]
    for p, part in by_page(frags):
        out.append("1\t%d\t0\t0\t0\t0\t0.000000\t0.000000\t595.000000\t842.000000\t-1\t###PAGE###" % (p + 1))
        for n, (_, x, y, w, h, t) in enumerate(part):
            out.append("4\t%d\t0\t%d\t0\t0\t%f\t%f\t%f\t%f\t-1\t###LINE###" % (p + 1, n, x, y, w, h))
            if t.strip():
                out.append("5\t%d\t0\t%d\t0\t0\t%.2f\t%.2f\t%.2f\t%.2f\t100\t%s" % (p + 1, n, x, y, w, h, t))
    return "\n".join(out) + "\n"


def misread(t, rng):
    """digits as a reader of scans takes them: rules beside them as bars or as a 1, another digit, none"""
    if not t.isdigit() or not t.isascii():
        return t
    what = rng.random()
    if what < 0.1:
        return t + "|" if rng.random() < 0.5 else "|" + t
    if what < 0.12:
        return "1" + t
    if what < 0.14:
        at = rng.randrange(len(t))
        return t[:at] + rng.choice("0123456789") + t[at + 1:]
    return "" if what < 0.15 else t


def hocr(frags, rng, faults=False):
    """a scan: boxes of the ink, in pixels"""
    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
           '<html xmlns="http://www.w3.org/1999/xhtml">', "<head>", "<title></title>", '<meta name="ocr-system" content="tesseract 5.3.0" />',
           '<meta name="ocr-capabilities" content="ocr_page ocr_carea ocr_par ocr_line ocrx_word"/>', "</head>", "<body>"]
    for p, part in by_page(frags):
        out.append(""" <div class='ocr_page' id='page_%d' title='image "a.png"; bbox 0 0 1654 2339; ppageno %d'>""" % (p + 1, p))
        for _, x, y, w, h, t in part:
            t = misread(t, rng) if faults else t
            if not t.strip():
                continue
            ink = h * 0.8 if ord(t[0]) >= 0x2000 else h * 0.55
            box = "%d %d %d %d" % (x * 2.78, (y + (h - ink) / 2) * 2.78, (x + w) * 2.78, (y + (h + ink) / 2) * 2.78)
            out.append("""  <span class='ocr_line' title="bbox %s; baseline 0 -4">""" % box)
            out.append("""   <span class='ocrx_word' title='bbox %s; x_wconf 96'>%s</span>\n  </span>""" % (box, html.escape(t, quote=False)))
        out.append(" </div>")
    return "\n".join(out + ["</body>", "</html>", ""])


def phtml(frags, rng):
    """pdftohtml -c: paragraphs with an absolute place, their letters' size in a style sheet"""
    out = ["<!DOCTYPE html>", '<html xmlns="http://www.w3.org/1999/xhtml" lang="" xml:lang="">', "<head>", "<title></title>",
           '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>', " <br/>", "</head>", '<body bgcolor="#A0A0A0">']
    for p, part in by_page(frags):
        sizes = sorted({round(f[4] / 1.25 * 1.5) for f in part})
        out += ["<!-- Page %d -->" % (p + 1), '<a name="%d"></a>' % (p + 1), '<style type="text/css">', "<!--", "\tp {margin: 0; padding: 0;}"]
        out += ["\t.ft%d%d{font-size:%dpx;font-family:Song;color:#000000;}" % (p + 1, i, s) for i, s in enumerate(sizes)]
        out += ["-->", "</style>", '<div id="page%d-div" style="position:relative;width:892px;height:1263px;">' % (p + 1)]
        for x, y, w, h, t in merged(part, rng):
            out.append('<p style="position:absolute;top:%dpx;left:%dpx;white-space:nowrap" class="ft%d%d">%s</p>' % (
                y * 1.5, x * 1.5, p + 1, sizes.index(round(h / 1.25 * 1.5)), html.escape(t, quote=False)))
        out.append("</div>")
    return "\n".join(out + ["</body>", "</html>", ""])


def muhtml(frags, rng):
    """mutool draw -F html: a paragraph a run, spans by font, characters as references"""
    out = ["<!DOCTYPE html>", "<html>", "<head>", "<style>", "body{background-color:slategray}", "p{position:absolute;white-space:pre;margin:0}",
           "</style>", "</head>", "<body>"]
    for p, part in by_page(frags):
        out.append('<div id="page%d" style="width:595.0pt;height:842.0pt">' % (p + 1))
        for x, y, w, h, t in merged(part, rng):
            text = "".join(c if c < "\x80" else "&#x%x;" % ord(c) for c in html.escape(t, quote=False))
            out.append('<p style="top:%.1fpt;left:%.1fpt;line-height:%.1fpt"><span style="font-family:Song,serif;font-size:%.1fpt">%s</span></p>' % (
                y, x, h / 1.25, h / 1.25, text))
        out.append("</div>")
    return "\n".join(out + ["</body>", "</html>", ""])
