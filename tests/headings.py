#!/usr/bin/env python3
"""Thirty reports of an invented region in each of several shapes, every one with other headings, numerals and title;
gk-sections must find each section, its heading as printed, its prose, title, agency and year.
Usage: headings.py [--show] [SHAPE ...]; exit 1 if anything is wrong."""
import os
import subprocess
import sys
import tempfile

KEYS = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other']
SUBS = ['overview.proactive', 'overview.on_request', 'overview.management', 'overview.platform', 'overview.supervision']

TITLES = {  # as titles are written, for each key in turn
    'overview': ['总体情况', '总体工作情况', '概述', '工作总体情况', '政府信息公开工作总体情况', '基本情况', '2023年总体情况', '总体概况',
                 '工作概况', '概况', '总体工作开展情况', '政务公开工作总体情况', '本年度总体情况', '综述', '政府信息公开工作概述'],
    'disclosure': ['主动公开政府信息情况', '主动公开情况', '行政机关主动公开政府信息情况', '主动公开政府信息的情况', '本年度主动公开政府信息情况',
                   '政府信息主动公开情况', '主动公开工作情况'],
    'requests': ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况', '政府信息公开申请收到和处理情况', '依申请公开办理情况',
                 '收到及处理政府信息公开申请情况', '受理和处理政府信息公开申请情况', '政府信息公开申请办理情况'],
    'disputes': ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况', '行政复议和行政诉讼情况',
                 '因政府信息公开工作被申请行政复议提起行政诉讼情况', '政府信息公开行政复议、诉讼情况', '政府信息公开工作行政复议、行政诉讼情况',
                 '被申请行政复议、提起行政诉讼的情况'],
    'problems': ['存在的主要问题及改进情况', '存在的问题及改进情况', '存在问题及改进情况', '存在的主要问题和改进措施', '主要问题及下一步打算',
                 '政府信息公开工作存在的主要问题及改进情况', '存在的不足及改进措施', '工作中存在的问题与改进情况', '存在的困难和问题及改进措施'],
    'other': ['其他需要报告的事项', '其他需要报告事项', '需要报告的其他事项', '其它需要报告的事项', '其他事项', '其他报告事项', '需要说明的其他事项',
              '其他有关情况', '其他需要说明的事项'],
    'overview.proactive': ['主动公开情况', '主动公开', '主动公开政府信息情况', '政府信息主动公开', '主动公开方面'],
    'overview.on_request': ['依申请公开情况', '依申请公开', '依申请公开工作情况', '政府信息依申请公开', '依申请办理情况'],
    'overview.management': ['政府信息管理情况', '政府信息管理', '信息管理情况', '政府信息的管理情况', '信息资源管理'],
    'overview.platform': ['政府信息公开平台建设情况', '平台建设', '平台建设情况', '信息公开平台建设', '公开平台建设情况'],
    'overview.supervision': ['监督保障情况', '监督保障', '监督和保障情况', '工作监督保障情况', '监督保障措施'],
}
PROSE = {
    'overview': ['这一年，本机关把公开当作份内的事，凡群众要查的都放到容易找到的地方。', '全年没有发生延误，也没有发生泄密。'],
    'overview.proactive': ['门户网站全年更新信息321条，其中政策解读12条。'],
    'overview.on_request': ['2023年新收申请4件，都在期限内答复；一是邮寄2件，二是当面2件。'],
    'overview.management': ['起草人先写明能否公开，没有写的退回重写。'],
    'overview.platform': ['网站专栏改版一次，查阅点增加到6处，全年接待查阅53人次。'],
    'overview.supervision': ['组织培训2场，参训60人次，没有人因公开工作被追究责任。'],
    'problems': ['主要有三个方面：一是解读材料偏少；二是更新忽快忽慢；三是人手不足。', '第一，补齐空白栏目；第二，每月抽查一次；第三，请第三方评一次。'],
    'other': ['本年度没有收取信息处理费。', '年度要点所列9项任务都已完成。'],
}
NAMES = ['云岫市民政局', '澄浦市工业和信息化局', '澄浦市人民政府', '望楠县交通运输局', '松坞县教育体育局', '望楠区卫生健康委员会', '沐溪新区城市管理综合执法局',
         '苇渡镇人民政府', '青崖街道办事处', '云岫市人民政府办公室']
REPORT_TITLES = ['{a}{y}年政府信息公开工作年度报告', '{a} {y} 年政府信息公开工作年度报告', '{y}年{a}政府信息公开工作年度报告',
                 '{a}{y}年度政府信息公开工作年度报告', '{a}{y}年政府信息公开年度报告', '{a}政府信息公开工作年度报告（{y}年度）', '{a}{y}年政府信息公开工作报告',
                 '{a}关于{y}年政府信息公开工作的年度报告', '{y}年度{a}政府信息公开年报', '{a}{c}年政府信息公开工作年度报告']
CN = '零一二三四五六七八九十'
MAIN = [lambda i: CN[i] + '、', lambda i: CN[i] + '、', lambda i: f'第{CN[i]}部分 ', lambda i: f'{i}. ', lambda i: f'{CN[i]}．', lambda i: f'{CN[i]} 、']
SUB = [lambda i: f'（{CN[i]}）', lambda i: f'({CN[i]})', lambda i: f'{i}、', lambda i: f'（{i}）', lambda i: f'{i}.', lambda i: chr(0x245F + i)]


def report(n):
    """The n-th report: title, agency, year, and a list of (key, level, numeral, title, prose)."""
    agency, year = NAMES[n % len(NAMES)], 2021 + n % 5
    fill = {'a': agency, 'y': year, 'c': ''.join('〇一二三四五六七八九'[int(d)] for d in str(year))}
    title = REPORT_TITLES[n % len(REPORT_TITLES)].format(**fill)
    main, sub = MAIN[n % len(MAIN)], SUB[(n // 2) % len(SUB)]
    if n % len(MAIN) == 3 and (n // 2) % len(SUB) in (2, 4):
        sub = SUB[0]
    parts = []
    for i, key in enumerate(KEYS, 1):
        parts.append((key, 1, main(i), TITLES[key][n % len(TITLES[key])], PROSE.get(key, [])))
        for k, part in enumerate(SUBS if i == 1 else [], 1):
            parts.append((part, 2, sub(k), TITLES[part][(n + k) % len(TITLES[part])], PROSE[part]))
    return title, agency, year, parts


TABLES = {
    'disclosure': [['第二十条第（一）项', '', '', ''], ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['规章', '0', '0', '0'],
                   ['行政规范性文件', '2', '1', '9']],
    'requests': [['一、本年新收政府信息公开申请数量', '4', '0', '0', '0', '0', '0', '4'], ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
                 ['三、本年度办理结果', '（一）予以公开', '4', '0', '0', '0', '0', '0', '4'], ['', '（七）总计', '4', '0', '0', '0', '0', '0', '4'],
                 ['四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0']],
    'disputes': [['行政复议', '', '', '', '', '行政诉讼'], ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], ['0', '0', '0', '0', '0']],
}
INTRO = '依据有关规定编制本报告，统计期限自{y}年1月1日起至{y}年12月31日止。'


def text(title, year, parts, n):
    out = [title, '', INTRO.format(y=year), '']
    for key, _, numeral, head, prose in parts:
        out += [numeral + head, ''] + [x for p in prose for x in (p, '')] + ['\t'.join(r) for r in TABLES.get(key, [])] + ['']
    return '\n'.join(out)


def dense(title, year, parts, n):
    out = ['        ' + title, '\u3000\u3000' + INTRO.format(y=year)]
    for key, _, numeral, head, prose in parts:
        out += ['\u3000\u3000' + x for x in [numeral + head] + prose] + ['\t'.join(r) for r in TABLES.get(key, [])]
    return '\n'.join(out) + '\n'


def markdown(title, year, parts, n):
    out = ['# ' + title, '', INTRO.format(y=year), '']
    for i, (key, level, numeral, head, prose) in enumerate(parts):
        marks = ['#' * (2 + (i + n) % 4) + ' {}', '**{}**', '## **{}**', '{}'][(i * 3 + n) % 4 if n % 3 else 0]
        out += [marks.format(numeral + head), ''] + [x for p in prose for x in (p, '')]
        rows = TABLES.get(key, [])
        wide = max([len(r) for r in rows], default=0)
        for k, r in enumerate(rows):
            out.append('| ' + ' | '.join(r + [''] * (wide - len(r))) + ' |')
            out += ['|' + ' --- |' * wide] if k == 0 else []
        out.append('')
    return '\n'.join(out)


def grid(rows):
    return '<table border="1">' + ''.join('<tr>' + ''.join(f'<td>{c}</td>' for c in r) + '</tr>' for r in rows) + '</table>' if rows else ''


def html(title, year, parts, n):
    out = [f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}_云岫网</title></head><body><h1>{title}</h1>', f'<p>{INTRO.format(y=year)}</p>']
    for i, (key, level, numeral, head, prose) in enumerate(parts):
        marks = ['<h2>{}</h2>', '<h3>{}</h3>', '<p><strong>{}</strong></p>', '<p>&nbsp;&nbsp;{}</p>', '<div><span>{}</span></div>', '<h4><b>{}</b></h4>']
        out += [marks[(i * 2 + n) % len(marks)].format(numeral + head)] + [f'<p>　　{p}</p>' for p in prose] + [grid(TABLES.get(key, []))]
    return '\n'.join(out) + '</body></html>\n'


def portal(title, year, parts, n):
    page = html(title, year, parts, n)
    menu = ''.join(f'<li><a href="/{w}">{w}</a></li>' for w in ['首页', '政务公开', '依申请公开', '政府信息公开指南', '政府信息公开年报'])
    top = f'<div>欢迎访问云岫门户网站</div><ul>{menu}</ul><div>当前位置：<a href="/">首页</a> &gt; <a href="/x">政府信息公开年报</a></div>'
    end = ('<div>扫一扫，用手机看本页</div><div>上一篇：<a href="/a">云岫市财政局2019年政府信息公开工作年度报告</a><br>下一篇：<a href="/b">'
           '云岫市水利局2018年政府信息公开工作年度报告</a></div><div>主办：云岫办公室</div><div>版权所有 云岫 网站标识码：1234567890</div>')
    return page.replace('<h1>', top + '<h1>').replace('</body>', end + '</body>')


def runin(title, year, parts, n):
    out = [title, '', INTRO.format(y=year), '']
    for key, level, numeral, head, prose in parts:
        if level == 2:
            out += [numeral + head + '。' + prose[0], '']
        else:
            out += [numeral + head, ''] + [x for p in prose for x in (p, '')]
        out += ['\t'.join(r) for r in TABLES.get(key, [])] + ['']
    return '\n'.join(out)


def wrapped(title, year, parts, n):
    """As PDF text: hard lines of 38 characters, a page number and a form feed before every third heading."""
    out, page = [title, '', '    ' + INTRO.format(y=year)], 0

    def fold(s):
        lines, s = [], '　　' + s
        while s:
            k = 38
            while k < len(s) and s[k] in '，。；：、）':
                k += 1
            lines.append(s[:k])
            s = s[k:]
        return lines
    for i, (key, level, numeral, head, prose) in enumerate(parts):
        if i % 3 == 2:
            page += 1
            out += ['', f'— {page} —', '\f']
        out += fold(numeral + head) + [x for p in prose for x in fold(p)] + ['\t'.join(r) for r in TABLES.get(key, [])]
    return '\n'.join(out) + '\n'


def contents(title, year, parts, n):
    toc = ['目  录'] + [f'{numeral}{head}{"…" * 12}{i}' if n % 2 else f'{numeral}{head}' for i, (_, level, numeral, head, _) in enumerate(parts) if level == 1]
    body = text(title, year, parts, n).split('\n')
    return '\n'.join(body[:2] + ['\n\n'.join(toc), ''] + body[2:])


def lost(title, year, parts, n):
    """The six headings have lost their numerals, as list markers are lost in copying."""
    return text(title, year, [(k, l, '' if l == 1 else m, h, p) for k, l, m, h, p in parts], n)


def ordered(title, year, parts, n):
    """A converter's ordered list that begins anew each time."""
    return text(title, year, [(k, l, '1. ' if l == 1 else f'（{CN[SUBS.index(k) + 1]}）', h, p) for k, l, m, h, p in parts], n)


def setext(title, year, parts, n):
    out = [title, '=' * 40, '', INTRO.format(y=year), '']
    for key, level, numeral, head, prose in parts:
        out += [numeral + head, '-' * 30 if level == 1 else '~' * 20, ''] + [x for p in prose for x in (p, '')]
        out += ['\t'.join(r) for r in TABLES.get(key, [])] + ['']
    return '\n'.join(out)


def brs(title, year, parts, n):
    """One block, its lines parted by <br>."""
    out = [f'<html><body><div><center>{title}</center><br>{INTRO.format(y=year)}<br>']
    for key, level, numeral, head, prose in parts:
        out += [f'&nbsp;&nbsp;<b>{numeral}{head}</b><br>'] + [f'　　{p}<br/>' for p in prose] + [grid(TABLES.get(key, []))]
    return '\n'.join(out) + '</div></body></html>\n'


def layout_table(title, year, parts, n):
    page = html(title, year, parts, n)
    return page.replace('<body>', '<body><table><tr><td>').replace('</body>', '</td></tr></table></body>')


def bold(title, year, parts, n):
    """Markdown with bold headings in one paragraph with their text."""
    out = [f'**{title}**', '', INTRO.format(y=year), '']
    for key, level, numeral, head, prose in parts:
        out += [f'**{numeral}{head}。**{prose[0]}' if level == 2 else f'**{numeral}{head}**', '']
        out += [x for p in prose[level - 1:] for x in (p, '')] + ['\t'.join(r) for r in TABLES.get(key, [])] + ['']
    return '\n'.join(out)


def gb18030(title, year, parts, n):
    return text(title, year, parts, n)


SHAPES = {f.__name__: f for f in (text, dense, markdown, html, portal, runin, wrapped, contents, lost, ordered, setext, brs, layout_table, bold, gb18030)}


def bare(s):
    return ''.join(s.split()).replace('一、', '一、')


def fold_numeral(s):
    """A numeral may come out normalised (① as 1) and without the blank behind it."""
    return bare(s)


def expected(title, agency, year, parts):
    rows = [f'title {bare(title)}', f'agency {agency}', f'year {year}']
    for key, level, numeral, head, prose in parts:
        rows.append(f'{key} {level} {bare(head)}')
        rows += [f'{key}: {bare(p)}' for p in prose]
    return rows


def got(path):
    out = subprocess.run(['gk-sections', path], capture_output=True, text=True, timeout=60)
    rows, prose = [], []
    for line in out.stdout.splitlines():
        f = line.split('\t')
        if f[2] == 'meta' and f[3] in ('title', 'agency', 'year'):
            rows.append(f'{f[3]} {bare(f[4])}')
        elif f[2] == 'section':
            rows.append(f'{f[3]} {f[4]} {bare(f[6])}')
        elif f[2] == 'body' and f[3]:
            rows.append(f'{f[3]}: {bare(f[4])}')
    return rows


def main(args):
    show = '--show' in args
    wanted = [a for a in args if a != '--show'] or list(SHAPES)
    good = bad = 0
    with tempfile.TemporaryDirectory() as tmp:
        for shape in wanted:
            wrong = 0
            for n in range(30):
                title, agency, year, parts = report(n)
                path = os.path.join(tmp, f'{shape}-{n:02}')
                with open(path, 'w', encoding='gb18030' if shape == 'gb18030' else 'utf-8') as f:
                    f.write(SHAPES[shape](title, year, parts, n))
                want, have = expected(title, agency, year, parts), got(path)
                if want != have:
                    wrong += 1
                    for line in ([f'- {x}' for x in want if x not in have] + [f'+ {x}' for x in have if x not in want]) if show else []:
                        print(f'{shape}-{n:02} {line}')
            good, bad = good + 30 - wrong, bad + wrong
            if wrong:
                print(f'{shape}: {wrong} of 30 differ')
    print(f'headings: {good} alike, {bad} differ')
    return bad > 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
