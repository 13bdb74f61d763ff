#!/usr/bin/env python3
"""doubling.py [--to MB | --limit] [--random SEED N | SHAPE ...] - does the cost grow as the input does?

Each tool reads the same shape in two sizes, the second EIGHT times the first; the processor time must grow by no more
than three times that, the memory by no more than one and a half times (a square would be 64 times).  The smallest of
three runs counts; no test rests on how fast the machine is.  --to MB: every tool, up to so many MB; else gk-tojson alone,
which runs all stages, up to 1 MB.  Without the tools' limit of memory, which would end most shapes.  --limit: with it, every tool, 1 MiB: no
more than 16 MiB, whatever the shape; the seconds are only printed.  --random: N shapes of pieces, or of lines of the
golden cases and pieces of these, put together by chance, the same for the same SEED.  Prints a line for each shape: seconds and MiB for each MB.  Exit 1: something grows faster."""
import argparse
import glob
import os
import random
import subprocess
import sys
import tempfile

TIMES = 8
MOST = 16  # MiB that 1 MB may take
TOOLS = ['gk-normalize', 'gk-sections', 'gk-tables', 'gk-balance', 'gk-tojson']
LF_HEADING = '一、概述\n'
SHAPES = {
    'less-than': '<', 'paragraphs': ('<html>', '<p>\n'), 'cells': ('<table><tr>', '<td>1'), 'rows': ('<table>', '<tr><td>1<td>2'),
    'nested-div': ('<html>', '<div>'), 'nested-table': ('<html>', '<table><tr><td>'), 'links': ('<html>', '<a href=x>'), 'items': ('<html>', '<li>x'),
    'attributes': ('<html><p ', 'a=1 '), 'entities': '&nbsp;', 'comments': ('<html>', '<!-- -'), 'spans': ('<table>', '<tr><td colspan=1000 rowspan=9>1'),
    'bold': ('<html>', '<b><p>'), 'digits': '1\n', 'line-feeds': '\n', 'returns': '\r', 'tabs': '\t', 'tab-lines': 'a\t1\n', 'bars': '|\n', 'bar-line': '|',
    'pipe-rows': '| a | b |\n', 'pipe-rules': '|---|---|\n', 'dashes': '-----\n', 'grid': '+--+\n| 1 |\n', 'box': '│\n', 'box-table': '┌─┐\n│1│\n└─┘\n',
    'two-words': 'a  b\n', 'blanks': ' ', 'words': 'a  b', 'headings': LF_HEADING, 'markdown-headings': '# 一、总体情况\n', 'open-attributes': ('# 一\n', ' {a'), 'open-environments': ('\\begin{tabular}{l}\n', '\\begin{'), 'titles': '云岫市政府信息公开工作年度报告\n', 'titles-on-a-line': '云岫市2024年政府信息公开工作年度报告\t', 'numerals-on-a-line': '    (一)',
    'quotes': '"\n', 'quote-line': '"', 'quoted': '"a\tb\n', 'numbers': '收件数 1 2 3\n', 'number-line': '1 ', 'prose': '受理信息公开申请1件，', 'sentences': '受理信息公开申请1件。\n',
    'pages': '- 1 -\n', 'feeds': '\f', 'marks': ('a', '\u0301'), 'kangxi': '\u2f00', 'stars': '**', 'brackets': '[', 'underlines': '_ ', 'backslashes': '\\',
    'joined': ('信息内容|申请人情况|自然人|商业企业|总计|', '1|'), 'lone-fields': '\t一\n', 'captions': '说明\n指标\t1\n新收\t2\n', 'gaps': '合计\n\n\n1\n\n\n\n\n1\n', 'under': '|__1_|__2_|\n', 'shut': '甲 |\n||\n1 |\n', 'shut-words': '甲\n|\n乙\n', 'shut-rows': '2.重复申请 |  |  |  |  |  |   \n',
    'asciidoc': ('|===\n', '|1\n\n'), 'ends-of-paragraphs': '\n结果维持</p>。--b\n三、收到和处理政府信息公开申请情况\n', 'wiki-open': '{|\n', 'tbl-open': '.TS\nl.\n', 'bars-and-tags': '无<li>万元\n|| │/<td>1\n', 'jira': '||a||b||\n|1|2|\n', 'rulers': 'a\n---- ----\n1 2\n', 'rulers-of-one-table': '==== ====\n1 2\n',
    'placed-words': ('<html><body><doc><page width="600" height="800">', '<word xMin="1" yMin="1" xMax="2" yMax="2">1</word>\n'),
    'rules': ('<style>' + '.a .b .a{display:none}' * 900 + '</style><div class=b>' + '<div class=a>' * 400, '<p class=a>1'),
    'rules-unmet': ('<style>' + ''.join('.c%d{display:none}' % i for i in range(1024)) + '</style>', '<p>1'),
    'classes': ('<style>' + ''.join('.c%d{display:none}' % i for i in range(1024)) + '</style>', '<p class="' + ' '.join('k%d' % i for i in range(150)) + '">1'),
    'mail': ('MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n', '=31=0A'),
    'open-tags': '<tabl', 'open-breaks': ('|', '<br'), 'open-templates': ('<html>', '<template>1'), 'open-frames': ('<html>', '<iframe>1'),
    'stray-figures': ('一、本年新收政府信息公开申请数量\t9\t3\t0\t0\t0\t0\t12\n', '1\n', '3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n'
                      '5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n（七）总计\t9\t3\t0\t0\t0\t0\t12\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n'),
    'noughts-behind-labels': ('一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（一）予以公开\n（七）总计\n四、结转下年度继续办理\n', '0\n'), 'row-again': ('（七）总计\t9\t3\t0\t0\t0\t0\t12\n', '（一）予以公开\t0\t0\t0\t0\t0\t0\t0\n'),
    'alike': '  3.其他   1  1  1  1  1  1  6\n', 'equal-columns': '   1  1\n    1 1\n', 'torn-labels': '一、本年新收政府信息公开\n  申请数量   1  2 3\n', 'breaks': ('<table><tr><td>其他<td>', '0<br>'), 'heaps': ('|', '0<br>0|'),
    'otsl': ('<otsl>', '<fcel>其他<fcel>0<nl>'), 'open-list': '[', 'lists': "['其他', '0'],\n", 'word-rows': ('<?xml version="1.0"?><w:document><w:body><w:tbl>', '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="63"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'),
    'repeated-cells': ('<office:document><office:text><table:table><table:table-row>', '<table:table-cell table:number-columns-repeated="999"/>'), 'open-value': ('<office:document><table:table>', '<table:table-cell office:value="1>'),
    'one-number': ('一、本年新收政府信息公开申请数量\t', '9'), 'long-numbers': ('一、本年新收政府信息公开申请数量\t', '9' * 40 + '\t'), 'open-quote': ('"', 'a,b,"c\n'), 'byte-order': '\ufeff1\n', 'damaged-records': 'cell\t1\t\n',
    'crumbs': '（一）予以公开\n1811\n8\n1691\n9\n2146\n4\n2069\n1\n1789\n6\n1731\n7\n1124\n05\n', 'crumbs-alone': '18\n1\n', 'unroll-lines': '信息内容 本年制发件数规章 33 62 36行政规范性文件 47 10 28行政许可 8\n',
    'pages-of-all': '甲\n1 / 9\n2 / 9\n', 'printed-pages': '正文。2024/1/20 12:08 题\nhttp://x/ 1/9\n', 'bare-heads': '行政复议\n结果维持\n5\n总计结果\n维持\n1\n2\n', 'halves': '（一）予以公开 18\n12 3 4 5 6 7 30\n2\n',
    'pieces-cut-off': ('一、本年新收政府信息公开申请数量\n', '24 12 13 27？ 46 89 792\n'), 'small-tables': '甲：1 | | |\n乙 | 8 |\n一、概述\n|\n| |\n正文。\n',
    'strips': '（一）予以公开\n\n（七）总计\n\n1\n2\n\n3\n4\n\n',
    'page-text': '第 1 页\n正文\n', 'tables': '<table><tr><td>1</td></tr></table>\n\n正文\n', 'totals': '合计\n1\n', 'dates': '2024年1月1日\n',
}


PIECES = ('一 二、 1 0 12.5 | -- --- ## " "" + = % 。 ， │ ┌ ┼ & &#49; &nbsp; ① 万元 ￥ — 无 / 第 条 页 第1页 1/2 2024年 年度报告 合计 总计 其他 自然人 信息内容 行政许可 （一） (一) 予以公开 结果维持 行政复议 '
          '<p> </p> <td> </td> <tr> <table> </table> <td¦rowspan=9> <td¦colspan=99> <div> <style>.a{display:none} </style> <span> <br> <li> <a¦href=x> <b> <!-- --> <![CDATA[ <script> </script> <?xml?> <w:p> <text:p> '
          '<page> <svg> <math> <select> <template> <form> <pre> <textarea> <title> <th> <caption> <h1> T{ T} .TS .TE .SH \\fB @multitable @item @tab |=== || ((( ))) {| |} |- ! :: *¦ -¦ >¦ __ ** \\ [ ] ( ) =3D { } "a": , ; '
          '{i} {i} {i} {i} {i} {i} {i} {i}').replace('¦', '\0').split() + ['\n'] * 4 + ['\t', ' ', '  ', '=\n', '--b\n', '\f', '\r', '\v', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u0301', '\uff11', '\u2f00', '\ufffd',
          '0\n0\n', '一、总体情况\n', '三、收到和处理政府信息公开申请情况\n', '本年新收政府信息公开申请数量', 'Content-Type: text/html\n',
          '<word xMin="1" yMin="1" xMax="2" yMax="2">1</word>']
HEADS = ['', '', '<html>', '<html><table>', '|', '\t', '一、总体情况\n', 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n']


def case_lines():
    """The lines of the golden inputs that are text, each once."""
    lines = set()
    for name in glob.glob(os.path.join(os.path.dirname(__file__), 'cases/*/*.in')):
        with open(name, encoding='utf-8', errors='ignore', newline='') as f:
            lines.update(x for x in f.read(20000).split('\n') if 0 < len(x) < 200 and '{i}' not in x and '\0' not in x)
    return sorted(lines)


def of_cases(r, lines):
    """A shape of lines that documents have, or of pieces of them, below each other or on one line."""
    end = r.choice(['\n', '\n', '\n', '\t', ' ', ''])
    unit = [r.choice(lines) for _ in range(r.choice([1, 1, 2, 3]))]
    if r.random() < 0.3:
        unit = [x[at:at + r.randrange(1, 12)] for x in unit for at in [r.randrange(len(x))]]
    return r.choice(HEADS), ''.join(x + end for x in unit)


def at_random(r):
    """A shape of one to twenty pieces, {i} a number that counts up."""
    unit = ''.join(r.choice(PIECES) for _ in range(r.choice([1, 2, 3, 4, 6, 9, 14, 20])))
    return r.choice(HEADS), unit.replace('\0', ' ')


def made(shape, n):
    head, unit, tail = (*shape, '')[:3] if isinstance(shape, tuple) else ('', shape, '')
    if '{i}' in unit:
        times = n // len(unit.encode())
        return (head + ''.join(unit.replace('{i}', str(i * 7919 % 100003)) for i in range(times)) + tail).encode()
    unit = unit.encode()
    return head.encode() + unit * (n // len(unit)) + tail.encode()


def mixed(n):
    """Pieces of tables and prose in no order, the same each time."""
    r = random.Random(1)
    parts = ['一', '二、', '1', '2', '|', '\t', '\n', '\n', '  ', ' ', '--', '合计', '<p>', '</td>', '<tr>', '"', '+', '年', '其他', '（一）', '。', '│', '&', '#']
    return ''.join(r.choice(parts) for _ in range(n // 2)).encode()


def cost(tool, name, most=120):
    """Processor time and memory of one run, as if there were no limit."""
    pid = os.posix_spawnp('sh', ['sh', '-c', f'ulimit -t {most}; exec "$0" --max-memory=100000000000 "$1" >/dev/null 2>&1', tool, name], os.environ)
    _, status, use = os.wait4(pid, 0)
    if os.WIFSIGNALED(status):
        raise RuntimeError(f'signal {os.WTERMSIG(status)}')
    if os.WEXITSTATUS(status) > 2:
        raise RuntimeError(f'{tool}: status {os.WEXITSTATUS(status)}')
    return use.ru_utime + use.ru_stime, use.ru_maxrss / 1024


def limited(picked):
    """Is 1 MiB of each shape read, or refused by name, within MOST?  time(1) is small, a child of this process is not."""
    bad = n = 0
    with tempfile.TemporaryDirectory() as d:
        at = os.path.join(d, 'file')
        for name in picked:
            with open(at, 'wb') as f:
                f.write(mixed(1 << 20)[:1 << 20] if name == 'mixed' else made(SHAPES[name], 1 << 20))
            for tool in TOOLS:
                n += 1
                p = subprocess.run(['time', '-q', '-f', '%U %S %M', tool, at], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
                said = p.stderr.decode(errors='replace').split('\n')
                user, system, kib = said[-2].split()
                refused = p.returncode == 2 and any('--max-memory' in x for x in said)
                fails = int(kib) / 1024 > MOST or not (refused or p.returncode in (0, 1))
                bad += fails
                print(f'{"FAIL " if fails else ""}{tool} {name}: {float(user) + float(system):.2f} s, {int(kib) / 1024:.0f} MiB{", refused" if refused else ""}')
    print(f'# cases: {n - bad} passed, {bad} failed')
    return bad > 0


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--to', type=int, metavar='MB')
    p.add_argument('--limit', action='store_true')
    p.add_argument('--random', nargs=2, type=int, metavar=('SEED', 'N'))
    p.add_argument('shape', nargs='*')
    o = p.parse_args()
    picked = o.shape or list(SHAPES) + ['mixed']
    if o.random:
        r = random.Random(o.random[0])
        lines = case_lines()
        shapes = [at_random(r) if r.random() < 0.5 else of_cases(r, lines) for _ in range(o.random[1])]
        picked = [repr(shape) for shape in shapes]
        SHAPES.update(zip(picked, shapes))
    if o.limit:
        return limited(picked)
    tools = TOOLS if o.to else ['gk-tojson']
    large = (o.to or 1) << 20
    bad = n = 0
    with tempfile.TemporaryDirectory() as d:
        for name in picked:
            make = mixed if name == 'mixed' else lambda k: made(SHAPES[name], k)
            small_file, large_file = os.path.join(d, 'small'), os.path.join(d, 'large')
            with open(small_file, 'wb') as f:
                f.write(make(large // TIMES))
            with open(large_file, 'wb') as f:
                f.write(make(large))
            for tool in tools:
                n += 1
                try:
                    runs = 2 if o.to else 3
                    t0, m0 = (min(x) for x in zip(*[cost(tool, small_file) for _ in range(runs)]))
                    t1, m1 = cost(tool, large_file)
                    for _ in range(2):
                        if t1 > 3 * TIMES * (t0 + 0.004):
                            t1, m1 = (min(x) for x in zip((t1, m1), cost(tool, large_file)))
                except RuntimeError as e:
                    print(f'FAIL {tool} {name}: {e}')
                    bad += 1
                    continue
                mb = large / (1 << 20)
                grows = t1 > 3 * TIMES * (t0 + 0.004) or m1 > 1.5 * TIMES * (m0 + 4)
                bad += grows
                print(f'{"FAIL " if grows else ""}{tool} {name}: {t1 / mb:.3f} s and {m1 / mb:.0f} MiB a MB; {t1 / (t0 + 0.004):.1f} times for {TIMES}')
    print(f'# cases: {n - bad} passed, {bad} failed')
    return bad > 0


if __name__ == '__main__':
    sys.exit(main())
