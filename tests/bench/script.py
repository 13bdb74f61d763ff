#!/usr/bin/env python3
"""script.py LIST - what one would write in an afternoon instead of gk: the requests and disputes tables of reports whose rows
are lines with TABs, by regular expressions and sums.  LIST names the files, a NUL behind each.  Prints the sums that fail.
"""
import re
import sys
import unicodedata

ROWS = [("received", "本年新收"), ("carried_in", "上年结转"), ("granted", "予以公开"), ("partial", "部分公开"),
        ("state_secret", "属于国家秘密"), ("prohibited", "其他法律行政法规禁止"), ("stability", "三安全一稳定"),
        ("third_party", "保护第三方"), ("internal", "三类内部事务"), ("process", "四类过程性"), ("enforcement", "行政执法案卷"),
        ("inquiry", "行政查询事项"), ("not_held", "不掌握相关"), ("no_ready", "没有现成信息"), ("unclear", "补正后申请内容仍不明确"),
        ("petition", "信访举报投诉"), ("repeated", "重复申请"), ("publication", "公开出版物"), ("bulk", "大量反复申请"),
        ("reconfirm", "重新出具"), ("no_correction", "逾期不补正"), ("no_payment", "未按收费通知"), ("misc", "3[.、．]?其他"),
        ("total", "[（(]七[）)]"), ("carried_out", "结转下")]
ROWS = [(k, re.compile(p)) for k, p in ROWS]
NUMBER = re.compile(r"-?[0-9][0-9,]*(\.[0-9]+)?$")


def numbers(cells):
    return [int(c.replace(",", "")) for c in cells if NUMBER.match(c) and "." not in c]


def read(text):
    """rows of the requests table by key, and the fifteen of the disputes table"""
    rows, disputes = {}, None
    for line in text.splitlines():
        cells = [unicodedata.normalize("NFKC", re.sub(r"\s+", "", c)) for c in line.split("\t")]
        if len(cells) < 7:
            continue
        label, values = "".join(c for c in cells if not NUMBER.match(c)), numbers(cells)
        if len(values) == 15:
            disputes = values
        elif len(values) >= 7:
            for key, pattern in ROWS:
                if key not in rows and pattern.search(label.split("条")[-1]):
                    rows[key] = values[-7:]
                    break
    return rows, disputes


def check(name, rows, disputes):
    for key, v in rows.items():
        if sum(v[:6]) != v[6]:
            print(name, key, sum(v[:6]), v[6], sep="\t")
    if len(rows) == len(ROWS):
        inner = [k for k, _ in ROWS if k not in ("received", "carried_in", "total", "carried_out")]
        for c in range(7):
            have = sum(rows[k][c] for k in inner)
            if have != rows["total"][c]:
                print(name, "results", have, rows["total"][c], sep="\t")
            if rows["received"][c] + rows["carried_in"][c] != rows["total"][c] + rows["carried_out"][c]:
                print(name, "balance", c, sep="\t")
    for i in range(0, 15, 5) if disputes else ():
        if sum(disputes[i:i + 4]) != disputes[i + 4]:
            print(name, "disputes", i, sep="\t")


def main():
    with open(sys.argv[1], "rb") as f:
        names = f.read().split(b"\0")[:-1]
    for name in names:
        with open(name, encoding="utf-8") as f:
            check(name.decode(), *read(f.read()))


if __name__ == "__main__":
    main()
