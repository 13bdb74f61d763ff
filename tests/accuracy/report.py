"""report.py - invents a report: consistent numbers, labels in one of the ways seen, prose, and the truth of each cell.

Comes in: a form (lib/forms/form-YEAR.csv), a random generator, a style.  Goes out: blocks (title, headings,
paragraphs, grids with spans) and truth: cell key -> (value, state).  Nothing here knows how a block is written down;
that is shapes.py.
"""
import csv
import os

FORMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "lib", "forms")
NUMERALS = "一二三四五六七八九十"
PLACES = ["云岫市", "望楠县", "青砚区", "石溪镇", "临沅州", "白鹭湾区", "霁川县", "松漪市"]
OFFICES = ["民政局", "交通运输局", "统计局", "人民政府办公室", "水务局", "文化和旅游局", "档案局", "卫生健康委员会"]
PROSE = [
    "全年在门户网站公布各类信息%d条，其中工作动态%d条，通知公告%d条，群众来电咨询都有登记。",
    "对办理时限、审核环节和答复文本逐项作了规定，共修订制度%d项，组织培训%d次，参加%d人次。",
    "政务新媒体发布图文%d篇，阅读最多的一篇有%d次点击，留言答复用时平均%d小时。",
    "把历年文件重新清理了一遍，失效的%d件加注标识，继续有效的%d件编成目录，另有%d件待核。",
]
KANGXI = {"人": "⼈", "文": "⽂", "行": "⾏", "用": "⽤", "工": "⼯", "日": "⽇", "大": "⼤", "方": "⽅", "自": "⾃", "总": "总"}


class Cell:
    """One cell of a grid: text, spans, and the key of the form's cell if it holds a number."""

    def __init__(self, text, rs=1, cs=1, key=None, head=False):
        self.text, self.rs, self.cs, self.key, self.head = text, rs, cs, key, head


def read_form(year):
    with open(os.path.join(FORMS, "form-%s.csv" % year), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


# ------------------------------------------------------------------ style

def style(rng, **fixed):
    """The habits of one report, drawn at random save those given."""
    s = {
        "scale": rng.choice(["tiny", "small", "mid", "dense", "city"]),
        "zero": rng.choice(["0", "0", "0", "0", "", "some", "/", "-", "—"]),
        "sep": rng.choice(["", "", "", ","]),
        "fullwidth": rng.random() < 0.08,
        "enum2": rng.choice(["（%s）", "（%s）", "(%s)", "(%s) ", "（ %s ）"]),
        "enum3": rng.choice(["%d.", "%d.", "%d. ", "%d、", "%d．", "%d．", "digit"]),
        "ascii": rng.random() < 0.25,
        "quotes": rng.choice(["“%s”", "“%s”", '"%s"', "%s", "‘%s’"]),
        "social": rng.choice(["社会公益组织", "社会公益组织", "社会组织"]),
        "total": rng.choice(["总计", "总计", "总计", "合计"]),
        "repeat": rng.choice(["已获取信息", "已获取的信息"]),
        "next": rng.choice(["结转下年度继续办理", "结转下年度继续办理", "结转下一年继续办理"]),
        "comma": rng.choice(["、", "、", "，"]),
        "gap": rng.choice(["", "", "", " "]),          # inside the four-character headings
        "item": rng.choice(["第二十条第（%s）项", "第二十条第（%s）项", "第二十条 第（%s）项", "第二十条第(%s)项"]),
        "kangxi": rng.random() < 0.1,
        "blank_totals": False,
        "errors": 0,                                   # numbers of the report that break its sums
        "year": rng.choice([2021, 2022, 2023, 2024]),
        "runin": rng.random() < 0.3,
        "disputes": rng.choice(["四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"]),
        "problems": rng.choice(["五、存在的主要问题及改进情况", "五、存在的问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况"]),
        "others": rng.choice([0, 0, 1, 2, 4]),         # tables of the body's own
        "change": lambda grids: None,                  # what else is done to the tables
    }
    s.update(fixed)
    return s


def label(text, s):
    """A label of the form, printed by this report's habits."""
    for i, n in enumerate(NUMERALS):
        if text.startswith("（%s）" % n):
            text = s["enum2"] % n + text[3:]
    if len(text) > 2 and text[0].isdigit() and text[1] == ".":
        n = int(text[0])
        text = (chr(0x2487 + n) if s["enum3"] == "digit" else s["enum3"] % n) + text[2:]
    text = text.replace("“三安全一稳定”", s["quotes"] % "三安全一稳定")
    text = text.replace("社会公益组织", s["social"]).replace("已获取信息", s["repeat"])
    text = text.replace("结转下年度继续办理", s["next"]).replace("逾期不补正、", "逾期不补正" + s["comma"])
    if text.endswith("总计"):
        text = text.replace("总计", s["total"])
    if len(text) == 4 and text[:2] in ("结果", "其他", "尚未") and text != "其他处理":
        text = text[:2] + s["gap"] + text[2:]
    if s["ascii"]:
        text = text.translate(str.maketrans({"（": "(", "）": ")", "，": ",", "：": ":"}))
    if s["kangxi"]:
        text = "".join(KANGXI.get(c, c) for c in text)
    return text


# ------------------------------------------------------------------ numbers

def draw(rng, scale):
    p, top = {"zero": (0, 1), "tiny": (0.06, 4), "small": (0.2, 12), "mid": (0.5, 80), "dense": (1, 99), "city": (0.8, 2600)}[scale]
    return rng.randint(1, top) if rng.random() < p else 0


def split(rng, total, parts):
    cut = sorted(rng.randint(0, total) for _ in range(parts - 1))
    return [b - a for a, b in zip([0] + cut, cut + [total])]


def numbers(rng, form, s):
    """cell key -> int or decimal string, consistent under the identities of the form"""
    v = {}
    keys = [(c["table"], c["row"], c["col"]) for c in form]
    rows = []
    for t, r, _ in keys:
        if t == "requests" and r not in rows:
            rows.append(r)
    cols = [c for t, r, c in keys if t == "requests" and r == rows[0]]
    results = [r for r in rows if r not in ("received", "carried_in", "total", "carried_out")]
    for c in cols[:-1]:
        for r in results:
            v["requests", r, c] = draw(rng, s["scale"])
        done = sum(v["requests", r, c] for r in results)
        out = draw(rng, s["scale"])
        carried = rng.randint(0, (done + out) // 3)
        v["requests", "total", c], v["requests", "carried_out", c] = done, out
        v["requests", "carried_in", c], v["requests", "received", c] = carried, done + out - carried
    for r in rows:
        v["requests", r, "total"] = sum(v["requests", r, c] for c in cols[:-1])
    for t, r, c in keys:
        if t == "disputes":
            v[t, r, c] = draw(rng, s["scale"])
        elif t == "disclosure":
            v[t, r, c] = draw(rng, s["scale"]) * (rng.randint(1, 90) if r in ("licensing", "penalties", "compulsion") else 1)
    for r in set(r for t, r, _ in keys if t == "disputes"):
        v["disputes", r, "total"] = sum(v["disputes", r, c] for t, x, c in keys if t == "disputes" and x == r and c != "total")
    for t, r, c in keys:
        if c == "amount":
            v[t, r, c] = rng.choice(["0", "0", "%d" % rng.randint(1, 90000), "%d.%d" % (rng.randint(0, 90000), rng.randint(1, 9)),
                                     "%d.%02d" % (rng.randint(0, 300), rng.randint(1, 99))])
        if c == "items_change" and rng.random() < 0.5:
            v[t, r, c] = rng.choice([-1, 1]) * rng.randint(1, 40)
    return v


def printed(rng, key, value, s):
    """(what the report prints, truth value, truth state)"""
    text = str(value)
    if text == "0":
        z = s["zero"]
        if s["scale"] != "zero" and z == "some":
            z = "" if rng.random() < 0.5 else "0"
        if z == "":
            return "", "", "blank"
        if z in ("/", "-", "—", "无"):
            return z, "", "dash"
        return ("０" if s["fullwidth"] else "0"), "0", "ok"
    if s["blank_totals"] and key[2] == "total" and key[0] == "requests" and key[1] not in ("received", "carried_in", "total", "carried_out"):
        return "", "", "blank"
    show = text
    if key[2] == "items_change" and value != 0:
        show = rng.choice(["%+d" % value, str(value), (rng.choice(["减%d", "减 %d"]) % -value) if value < 0 else str(value)])
    whole, _, frac = show.partition(".")
    if s["sep"] and whole.isdigit() and len(whole) > 3:
        show = "{:,}".format(int(whole)) + ("." + frac if frac else "")
    if s["fullwidth"]:
        show = show.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789"})
    return show, text, "ok"


# ------------------------------------------------------------------ grids

def grid_disclosure(form, text, s):
    out, item, columns = [], None, None
    rows = {}
    for c in form:
        if c["table"] == "disclosure":
            rows.setdefault((c["group"], c["row"]), []).append(c)
    width = 4
    for (group, _), cells in rows.items():
        heads = [label(c["label"].split("|")[1], s) for c in cells]
        if group != item:
            n = group[group.index("（") + 1]
            out.append([Cell(label(s["item"] % n, dict(s, enum2="%s")), 1, width, head=True)])
            columns = None
        if heads != columns or group != item:
            out.append([Cell("信息内容", head=True)] + spread(heads, width - 1, head=True))
        item, columns = group, heads
        out.append([Cell(label(cells[0]["label"].split("|")[0], s))] + spread([text[key(c)] for c in cells], width - 1, [key(c) for c in cells]))
    return out


def spread(texts, width, keys=None, head=False):
    """cells over `width` columns, the last taking what is left"""
    out = []
    for i, t in enumerate(texts):
        cs = 1 if i < len(texts) - 1 else width - len(texts) + 1
        out.append(Cell(t, 1, cs, keys[i] if keys else None, head))
    return out


def key(c):
    return c["table"], c["row"], c["col"]


def grid_requests(form, text, s):
    cells = [c for c in form if c["table"] == "requests"]
    corner = label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", s)
    heads = [c["label"].split("|")[1].split(">") for c in cells[:7]]
    out = [[Cell(corner, 3, 3, head=True), Cell("申请人情况", 1, 7, head=True)],
           [Cell(label("自然人", s), 2, 1, head=True), Cell("法人或其他组织", 1, 5, head=True), Cell(label("总计", s), 2, 1, head=True)],
           [Cell(label(h[-1], s), head=True) for h in heads[1:6]]]
    rows = [cells[i:i + 7] for i in range(0, len(cells), 7)]
    groups = [r[0]["group"].split(">") if r[0]["group"] else [] for r in rows]
    for i, r in enumerate(rows):
        row, g = [], groups[i]
        for level in range(len(g)):
            if i == 0 or groups[i - 1][:level + 1] != g[:level + 1]:
                n = sum(1 for x in groups[i:] if x[:level + 1] == g[:level + 1])
                row.append(Cell(label(g[level], s), n, 1))
        row.append(Cell(label(r[0]["label"].split("|")[0], s), 1, 3 - len(g)))
        row += [Cell(text[key(c)], key=key(c)) for c in r]
        out.append(row)
    return out


def grid_disputes(form, text, s):
    cells = [c for c in form if c["table"] == "disputes"]
    five = [label(c["label"].split("|")[1], s) for c in cells[:5]]
    return [[Cell("行政复议", 1, 5, head=True), Cell("行政诉讼", 1, 10, head=True)],
            [Cell(t, 2, 1, head=True) for t in five] + [Cell("未经复议直接起诉", 1, 5, head=True), Cell("复议后起诉", 1, 5, head=True)],
            [Cell(t, head=True) for t in five * 2],
            [Cell(text[key(c)], key=key(c)) for c in cells]]


# ------------------------------------------------------------------ the report

OTHERS = [  # a caption or none, the heads, the labels; the form's own words stand in them too
    ("近三年申请与争议", ["指标", "前年", "去年", "今年", "增幅"], ["新收申请", "答复申请", "行政复议", "行政诉讼"]),
    ("", ["序号", "乡镇", "收到", "办结", "转下年"], ["一", "二", "三", "四", "合计"]),
    ("申请人分布", ["类别", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"], ["件数", "比重"]),
    ("办理结果分布", ["结果", "件数", "比重"], ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理", "总计"]),
    ("", ["渠道", "网站", "公众号", "公报", "其他"], ["条数"]),
    ("信息处理费", ["项目", "通知件数", "应收（元）", "实收（元）"], ["本年"]),
]


def other_table(rng):
    """a caption and a grid that are none of the form's"""
    caption, heads, labels = rng.choice(OTHERS)
    rows = [[Cell(h) for h in heads]]
    for t in labels:
        share = t == "比重" or rng.random() < 0.1
        rows.append([Cell(t)] + [Cell("%.1f%%" % (rng.random() * 100) if share or h in ("比重", "增幅") else str(rng.randint(0, 900))) for h in heads[1:]])
    return caption, rows


class Report:
    def __init__(self, rng, year, s):
        form = read_form(year)
        self.form, self.style, self.rng = year, s, rng
        v = numbers(rng, form, s)
        for k in rng.sample([k for k in v if k[0] != "disclosure"], s["errors"]):
            v[k] += rng.choice([1, 2, 5, 9, 10, 30])
        text, self.truth = {}, {}
        for c in form:
            text[key(c)], value, state = printed(rng, key(c), v[key(c)], s)
            self.truth[key(c)] = (value, state)
        if year == "2019":
            s["year"] = rng.choice([2019, 2020])
        place, office = rng.choice(PLACES), rng.choice(OFFICES)
        self.agency = place + office
        self.title = rng.choice(["%s%d年政府信息公开工作年度报告", "%s %d 年政府信息公开工作年度报告"]) % (self.agency, s["year"])
        self.grids = [grid_disclosure(form, text, s), grid_requests(form, text, s), grid_disputes(form, text, s)]
        s["change"](self.grids)
        self.blocks = self.body()
        self.add_others(s["others"])

    def add_others(self, n):
        """tables of the body's own: behind a paragraph, or between a heading and the form's table"""
        for _ in range(n):
            i = self.rng.choice([i for i, (kind, _) in enumerate(self.blocks) if kind in ("p", "h1") and i > 1])
            caption, grid = other_table(self.rng)
            self.blocks[i + 1:i + 1] = ([("p", caption)] if caption else []) + [("other", grid)]

    def para(self):
        return self.rng.choice(PROSE) % (self.rng.randint(2, 900), self.rng.randint(2, 90), self.rng.randint(2, 90))

    def body(self):
        s, out = self.style, [("title", self.title)]
        out.append(("p", "%s依照《中华人民共和国政府信息公开条例》编写%d年度报告，数据自%d年1月1日起至12月31日止。" % (self.agency, s["year"], s["year"])))
        out.append(("h1", self.rng.choice(["一、总体情况", "一、概述", "一、总体工作情况"])))
        for n, t in zip(NUMERALS, ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"]):
            head = "（%s）%s情况" % (n, t)
            if s["runin"]:
                out.append(("p", head + "。" + self.para()))
            else:
                out += [("h2", head), ("p", self.para())]
        out += [("h1", "二、主动公开政府信息情况"), ("table", self.grids[0])]
        out += [("h1", "三、收到和处理政府信息公开申请情况"), ("table", self.grids[1])]
        out += [("h1", s["disputes"]), ("table", self.grids[2])]
        out += [("h1", s["problems"]), ("p", "一是更新不够勤，有%d个栏目超期；二是解读形式单一。" % self.rng.randint(1, 9)),
                ("p", "下一步按季度开列清单，逐项补齐。"), ("h1", "六、其他需要报告的事项"),
                ("p", "%d年发出收费通知%d件，收取信息处理费%d元。" % (s["year"], self.rng.randint(1, 9), self.rng.randint(10, 900)))]
        return out


def matrix(grid):
    """the grid as a browser lays it out: rows of (cell, is this its first position)"""
    out, busy = [], {}
    for y, row in enumerate(grid):
        x, line = 0, []
        cells = list(row)
        while cells or (y, x) in busy:
            if (y, x) in busy:
                line.append((busy[y, x], False))
                x += 1
                continue
            c = cells.pop(0)
            for dy in range(c.rs):
                for dx in range(c.cs):
                    busy[y + dy, x + dx] = c
            line.append((c, True))
            x += 1
            for _ in range(c.cs - 1):
                line.append((c, False))
                x += 1
        out.append(line)
    return out
