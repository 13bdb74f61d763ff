"""printed.py - what programs make of a report's page: those that users have, where they are installed, and what scripts print.

page(rep) is the page, its habits by chance.  SCRIPTED prints a report by nothing but Python; COMMANDS are converters of the page, of what an
office suite makes of it, of a PDF, and print to stdout; MODULES are Python's own.  Printer does them all for some reports, those of the office
suite at once, and says which were not there.
"""
import csv
import glob
import html.parser
import io
import json
import os
import re
import shutil
import subprocess

from report import matrix
from shapes import document, esc, pad, width

WIDTHS = [72, 72, 80, 100, 132, 200]


# ------------------------------------------------------------------ the page

def inside(rng, c, habit):
    """a cell's text in a page"""
    t = esc(c.text)
    if habit["upright"] and c.rs > 6:
        return "<br>".join(t)
    if c.head and habit["torn"] and 4 <= len(t) <= 6:
        t = t[:len(t) // 2] + habit["torn"] + t[len(t) // 2:]
    if not t and habit["nbsp"]:
        t = "&nbsp;"
    return "<p>%s</p>" % t if habit["p"] and (habit["p"] > 1 or rng.random() < 0.5) else t


def page(rep):
    rng, body = rep.rng, []
    habit = {"p": rng.choice([0, 0, 2, 2, 1]), "nbsp": rng.random() < 0.4, "th": rng.random() < 0.15, "torn": rng.choice(["", "", "", " ", "<br>"]),
             "upright": rng.random() < 0.15, "sized": rng.random() < 0.5, "align": rng.choice(["center", "center", "left", "right"])}
    heading = rng.choice(["<p>%s</p>", "<p><b>%s</b></p>", "<h2>%s</h2>"])
    for kind, what in rep.blocks:
        if kind not in ("table", "other"):
            body.append({"title": "<h1>%s</h1>", "p": "<p>%s</p>"}.get(kind, heading) % esc(what))
            continue
        body.append('<table border="1" cellspacing="0" style="border-collapse:collapse;text-align:%s">' % habit["align"])
        for row in what:
            cells = []
            for c in row:
                tag = "th" if habit["th"] and c.head else "td"
                more = "".join(' %s="%d"' % (k, v) for k, v in (("rowspan", c.rs), ("colspan", c.cs)) if v > 1)
                more += ' width="%d"' % (50 if c.key or c.head else 150) if habit["sized"] else ""
                cells.append("<%s%s>%s</%s>" % (tag, more, inside(rng, c, habit), tag))
            body.append("<tr>%s</tr>" % "".join(cells))
        body.append("</table>")
    look = "body{font-size:%dpt}td{padding:2px}p{margin:2px}" % rng.choice([9, 10, 12])
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s</title><style>%s</style></head><body>\n%s\n</body></html>\n' % (
        esc(rep.title), look, "\n".join(body))


# ------------------------------------------------------------------ by Python alone

class Texts(html.parser.HTMLParser):
    """the texts of a page's body, as a script's get_text() has them"""
    def __init__(self, text):
        super().__init__()
        self.out, self.body = [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.body = self.body or tag == "body"

    def handle_data(self, data):
        if self.body:
            self.out.append(data)


def texts(sep, bare=True):
    """all texts of the page, sep between them; bare: those that are not blank, without blanks around them"""
    def script(rep):
        out = Texts(rep.page).out
        return sep.join(filter(None, (t.strip() for t in out)) if bare else out) + "\n"
    return script


def inner(rep):
    """what a browser copies: cells with TABs, paragraphs in them on lines of their own"""
    own = rep.page.replace("</td><", "\t<").replace("</th><", "\t<").replace("<br>", "\n").replace("<p>", "\n").replace("</p>", "\n")
    return "".join(Texts(own).out)


def run_on(rep):
    """each table's cells on one line with TABs, as a script joins them"""
    return document(rep, lambda g, n: "\t".join(c.text for r in g for c in r), between="\n")


def rows(how, repeated):
    """the rows of tables, merged cells repeated or not, written by how(rows)"""
    def script(rep):
        return document(rep, lambda g, n: how([[c.text if first or repeated else "" for c, first in r] for r in matrix(g)]), between="\n")
    return script


def own(how):
    """the same, each row only the cells that begin in it"""
    return lambda rep: document(rep, lambda g, n: how([[c.text for c in r] for r in g]), between="\n")


def padded(r):
    w = [max(width(x[i]) for x in r) for i in range(len(r[0]))]
    return "\n".join("  ".join(pad(t, k, "l") for t, k in zip(x, w)).rstrip() for x in r)


def bars(r):
    """a bar behind each cell, and one for each that a row has fewer than the widest"""
    most = max(map(len, r))
    return "\n".join(" | ".join(x) + " |" + "|" * (most - len(x)) for x in r)


def lines(form):
    return lambda r: "\n".join(map(form, r))


def commas(r, nothing=""):
    f = io.StringIO()
    csv.writer(f, lineterminator="\n").writerows([t or nothing for t in x] for x in r)
    return f.getvalue().rstrip("\n")


TABS = lines("\t".join)
SCRIPTED = {
    "texts": texts("", False), "texts-lines": texts("\n", False), "texts-bare": texts("\n"), "texts-blank": texts(" "), "texts-tab": texts("\t"),
    "texts-bar": texts("|"), "texts-comma": texts(","), "copied": inner, "run-on": run_on,
    "rows-bars": own(lines(" | ".join)), "rows-bars-shut": own(bars), "rows-bars-md": own(lambda r: "\n".join("| %s |" % " | ".join(x) for x in r)),
    "rows-bars-tight": own(lines("|".join)), "grid-tabs": rows(TABS, False), "grid-tabs-all": rows(TABS, True), "grid-commas": rows(commas, False),
    "grid-commas-all": rows(commas, True), "grid-none": rows(lambda r: commas(r, "None"), False),
    "grid-list": rows(lines(lambda x: repr([t or None for t in x])), False), "grid-json": rows(lambda r: json.dumps(r, ensure_ascii=False), False),
    "grid-blanks": rows(lines(lambda x: " ".join(t for t in x if t)), False), "grid-padded": rows(padded, False), "grid-padded-all": rows(padded, True),
}


# ------------------------------------------------------------------ Python's modules

def frames(how):
    """each table as pandas prints it"""
    def script(rep, files):
        import pandas
        wide = ("display.max_rows", None, "display.max_columns", None, "display.width", None, "display.max_colwidth", None,
                "display.unicode.east_asian_width", True)
        out = []
        for part in re.split("(?s)(<table.*?</table>)", rep.page):
            if part.startswith("<table"):
                with pandas.option_context(*wide):
                    out.append(how(pandas.read_html(io.StringIO(part))[0]))
            else:
                out.append("\n".join(Texts("<body>" + part).out) if out else "".join(Texts(part).out))
        return "\n".join(out) + "\n"
    return script


def marked_down(rep, files):
    import html2text
    x = html2text.HTML2Text()
    x.body_width, x.pad_tables = rep.rng.choice([0, 78]), rep.rng.random() < 0.3
    return x.handle(rep.page)


def word(sep):
    """a Word file's paragraphs and tables, cells with sep between them, merged ones repeated"""
    def script(rep, files):
        import docx.table
        doc, out = docx.Document(files["docx"]), []
        for el in doc.element.body:
            if el.tag.endswith("}p"):
                out.append("".join(t.text or "" for t in el.iter() if t.tag.endswith("}t")))
            elif el.tag.endswith("}tbl"):
                out += [sep.join(c.text for c in r.cells) for r in docx.table.Table(el, doc).rows]
        return "\n".join(out) + "\n"
    return script


MODULES = {  # name -> (module, Debian's package, what it reads, function)
    "pandas": ("pandas", "python3-pandas", "page", frames(lambda d: d.to_string())),
    "pandas-csv": ("pandas", "python3-pandas", "page", frames(lambda d: d.to_csv())),
    "pandas-csv-bare": ("pandas", "python3-pandas", "page", frames(lambda d: d.to_csv(index=False, header=False))),
    "pandas-md": ("tabulate", "python3-tabulate", "page", frames(lambda d: d.to_markdown())),
    "python-html2text": ("html2text", "python3-html2text", "page", marked_down),
    "python-docx-tab": ("docx.table", "python3-docx", "docx", word("\t")), "python-docx-bar": ("docx.table", "python3-docx", "docx", word(" | ")),
    "python-docx-blank": ("docx.table", "python3-docx", "docx", word(" ")),
}


# ------------------------------------------------------------------ programs

COMMANDS = {  # name -> (Debian's package, what it reads, command; {} is the file, {w} a width)
    "lynx": ("lynx", "page", "lynx -dump -nolist -display_charset=utf-8 -assume_charset=utf-8 -width={w} {}"),
    "w3m": ("w3m", "page", "w3m -dump -O UTF-8 -cols {w} {}"),
    "elinks": ("elinks", "page", "elinks -dump -dump-charset utf-8 -no-references -dump-width {w} {}"),
    "links": ("links", "page", "links -dump -codepage utf-8 -html-assume-codepage utf-8 -width {w} {}"),
    "html2text": ("html2text", "page", "html2text -utf8 -nobs -width {w} {}"),
    "docx2txt": ("docx2txt", "docx", "docx2txt {} -"), "antiword": ("antiword", "doc", "antiword -m UTF-8.txt -w {w} {}"),
    "catdoc": ("catdoc", "doc", "catdoc -d utf-8 {}"), "catdoc-wide": ("catdoc", "doc", "catdoc -w -d utf-8 {}"),
    "office-text": ("libreoffice-writer", "txt", "cat {}"), "office-html": ("libreoffice-writer", "html", "cat {}"),
    "office-flat": ("libreoffice-writer", "fodt", "cat {}"), "sheet-commas": ("libreoffice-calc", "comma", "cat {}"),
    "sheet-tabs": ("libreoffice-calc", "tab", "cat {}"),
}
for form in ("plain markdown gfm commonmark rst org asciidoc mediawiki dokuwiki jira latex textile haddock muse xwiki docbook opendocument "
             "markdown_mmd markdown_phpextra markdown_strict html5 tei").split():
    COMMANDS["pandoc-" + form] = ("pandoc", "page", "pandoc -f html -t %s --columns={w} {}" % form)
for form in "plain markdown gfm commonmark rst org asciidoc mediawiki latex markdown_strict html5".split():
    COMMANDS["pandoc-word-" + form] = ("pandoc", "docx", "pandoc -f docx -t %s --columns={w} {}" % form)
for form, command in {"layout": "pdftotext -layout {} -", "raw": "pdftotext -raw {} -", "plain": "pdftotext {} -", "bbox": "pdftotext -bbox-layout {} -",
                      "fixed": "pdftotext -layout -fixed 5 {} -", "nobreaks": "pdftotext -layout -nopgbrk {} -",
                      "xml": "pdftohtml -xml -stdout -i {}", "html": "pdftohtml -stdout -i -noframes {}"}.items():
    COMMANDS["pdf-" + form] = ("poppler-utils", "pdf", command)
    COMMANDS["browser-pdf-" + form] = ("poppler-utils", "printed", command)
OFFICE = {  # what it reads: ending, and the office suite's filter
    "docx": "MS Word 2007 XML", "doc": "MS Word 97", "pdf": "writer_pdf_Export", "txt": "Text (encoded):UTF8", "html": "HTML (StarWriter)",
    "fodt": "OpenDocument Text Flat XML"}
PAGES = re.compile(r"pandoc-(word-)?(html5|tei|docbook|opendocument)$|office-(html|flat)$")
PLACES = re.compile(r"pdf-(xml|html|bbox)$")


def run(command, **more):
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=600, **more).stdout.decode("utf-8", "replace")
    except (subprocess.TimeoutExpired, FileNotFoundError):
        return ""


class Printer:
    """Prints reports into `room`; names: of converters, or none for all."""
    def __init__(self, room, names):
        self.room, self.lacks = room, set()
        self.names = [n for n in list(SCRIPTED) + list(MODULES) + list(COMMANDS) if not names or n in names or n.split("-")[0] in names]
        self.reads = {(MODULES.get(n) or COMMANDS.get(n, ("", "page")))[-2] for n in self.names}

    def has(self, program, package):
        if shutil.which(program):
            return True
        self.lacks.add(package)
        return False

    def office(self, pages):
        """the pages as files of an office suite, all at once"""
        wanted = [e for e in OFFICE if e in self.reads]
        sheets = [e for e in ("comma", "tab") if e in self.reads]
        if not (wanted or sheets) or not self.has("soffice", "libreoffice-writer libreoffice-calc"):
            return

        def convert(to, files, where, *more):
            run(["soffice", "-env:UserInstallation=file://" + os.path.abspath(self.room) + "/profile", "--headless"] + list(more) +
                ["--convert-to", to, "--outdir", where] + sorted(files))
        if wanted:
            convert("odt:writer8", pages, self.room)
        for e in wanted:  # html beside the pages would take their names
            convert("%s:%s" % (e, OFFICE[e]), glob.glob(self.room + "/*.odt"), os.path.join(self.room, e))
        if sheets:
            convert("xlsx", pages, self.room, "--infilter=HTML (StarCalc)")
        for e in sheets:
            convert("csv:Text - txt - csv (StarCalc):%d,34,76" % {"comma": 44, "tab": 9}[e], glob.glob(self.room + "/*.xlsx"), os.path.join(self.room, e))

    def browser(self, n, path):
        """every fifth page as a browser prints it, which takes it long"""
        to = os.path.join(self.room, "printed", "%03d.pdf" % n)
        if "printed" in self.reads and n % 5 == 0 and self.has("chromium", "chromium"):
            os.makedirs(os.path.dirname(to), exist_ok=True)
            run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + os.path.join(self.room, "browser"),
                 "--print-to-pdf=" + to, "file://" + os.path.abspath(path)])

    def module(self, name, rep, files):
        module, package, reads, script = MODULES[name]
        try:
            __import__(module)
        except ImportError:
            self.lacks.add(package)
            return ""
        return script(rep, files) if reads in files else ""

    def command(self, name, rep, files):
        package, reads, command = COMMANDS[name]
        if reads not in files or not self.has(command.split()[0], package):
            return ""
        return run([w.replace("{w}", str(rep.rng.choice(WIDTHS))).replace("{}", files[reads]) for w in command.split()])

    def printings(self, reports):
        """yields (number of the report, name of the converter, what kind of text it prints, the text)"""
        paths = [os.path.join(self.room, "%03d.html" % n) for n in range(len(reports))]
        for path, rep in zip(paths, reports):
            with open(path, "w", encoding="utf-8") as f:
                f.write(rep.page)
        self.office(paths)
        for n, (path, rep) in enumerate(zip(paths, reports)):
            self.browser(n, path)
            files = {"page": path}
            for e, ending in [(e, e) for e in OFFICE] + [("comma", "csv"), ("tab", "csv"), ("printed", "pdf")]:
                there = os.path.join(self.room, e, "%03d.%s" % (n, ending))
                if os.path.exists(there):
                    files[e] = there
            for name in self.names:
                text = SCRIPTED[name](rep) if name in SCRIPTED else (self.module if name in MODULES else self.command)(name, rep, files)
                if len(text) > 200:
                    yield n, name, "places" if PLACES.search(name) else "page" if PAGES.search(name) else "text", text
