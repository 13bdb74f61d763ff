#!/usr/bin/env python3
"""mutate.py BUILD [-n N] [-s SEED] [-t SECONDS] [-q] [-w] [MODULE ...] - do the tests notice when a module is wrong?

Changes one thing at a time in a copy of lib/MODULE.c under BUILD (an operator, a constant, a condition, a statement left
out), compiles that one file, links, and runs the tests that are cheapest first, stopping at the first that fails: the
module's unit test (under the sanitizers, as make check-san runs it), the golden cases (in one process, see mutate.c; those that have noticed the module's mutants most first,
then the short ones), the damaged reports (accuracy/damage.py), and, not with -q, that one of the longer tests which is about its stage.  A mutant that does not compile, or whose object is the same as without it, is none.  One that takes
too much of the processor's time is killed.  -n mutants of each module (default 5), chosen by SEED; -t stops after so many seconds.  -w: changes are of words alone, each
left out of its list, or, where it is none, become another that stands nowhere.

Prints killed and survived for each module, and each survivor when it is found: its line by number and text, and what became of it.  Survivors that stand in
tests/mutants.txt (`lib/MODULE.c: line -> line`, as printed behind the number; under a # reason) are equivalent, and are counted apart.  Exit 1: less than 90 % killed."""
import argparse
import collections
import os
import random
import re
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(HERE)
TOOLS = ['gk-normalize', 'gk-sections', 'gk-tables', 'gk-balance', 'gk-tojson']
LAST = {'sect': ['headings.py'], 'audit': ['audit.bats'], 'emit': ['json.bats'], 'input': ['cli.bats'], 'read': ['accuracy/run.py --each 2 --seed check']}
# which of those is worth its time for a module: the first stage whose last module stands at or above it
STAGES = [('mem', 'input'), ('str', 'read'), ('out', 'input'), ('table', 'read'), ('enc', 'input'), ('read', 'read'), ('sect', 'sect'), ('audit', 'audit'), ('flow', 'emit')]
OPERATORS = {'==': ['!='], '!=': ['=='], '<=': ['<', '>'], '>=': ['>', '<'], '<': ['<=', '>'], '>': ['>=', '<'], '&&': ['||'], '||': ['&&'],
             '+': ['-'], '-': ['+'], '*': ['+'], '/': ['*'], '%': ['/'], '+=': ['-='], '-=': ['+='], '++': ['--'], '--': ['++'],
             '&': ['|'], '|': ['&'], '<<': ['>>'], '>>': ['<<'], '|=': ['&='], '&=': ['|=']}
WORDS = {'true': 'false', 'false': 'true', 'break': 'continue', 'continue': 'break'}
TOKEN = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|->|\+\+|--|<<=|>>=|[-+*/%&|^=!<>]=|&&|\|\||<<|>>|0x[0-9A-Fa-f]+|\d+|[A-Za-z_]\w*|\S', re.S)

SANITIZER = 77  # how a unit test ends where a sanitizer ended it

# what is behind this is how much room is asked for: more of it changes nothing, and is no mutant; less is one
ROOM = re.compile(r'\b(?:MEM_NEW|MEM_TAKE|mem_grow|out_room)\([^;{}]*\+ \Z|\bMEM_(?:NEW|TAKE)\([^;{}]*, \Z')

# an array declared with room for more than it was: the same, unless its size is asked for
DECLARED = re.compile(r'\b(?:char|int|long|short|unsigned|bool|size_t|ptrdiff_t|u?int\d+_t|struct \w+|enum \w+)\s(?:\**\w+(?:\[[^][\n]*\])*(?: = [\w{}]+)?, )*\**(\w+)(?:\[[^][\n]*\])*\[[^][\n]*\Z')


# what cannot be seen: the answers of a function for qsort count by their sign alone; what an assert asks is so
UNSEEN = re.compile(r'\(const void \*\w+, const void \*\w+\)\n\{.*?\n\}|\bassert\([^;]*\);', re.S)


def only_room(text, at):
    """Is the number at `at` one of which more is only more room?"""
    line = text[text.rfind('\n', 0, at) + 1:at]
    array = DECLARED.search(line)
    return bool(ROOM.search(text, 0, at)) or (array and not re.search(r'\bsizeof\b[ (*]*%s\b' % array[1], text))


def mutants(text):
    """Every change: (from, to, new text, what)."""
    depth, paren, last, found = 0, 0, '', []
    tokens = [m for m in TOKEN.finditer(text)]
    tokens = [m for m in tokens if not m[0].startswith('/*')]
    starts = {}
    directive = [(m.start(), m.end()) for m in re.finditer(r'^#(?:.*\\\n)*.*$', text, re.M)]
    inside = lambda at: any(a <= at < b for a, b in directive)
    unseen = [(m.start(), m.end(), m[0].startswith('assert')) for m in UNSEEN.finditer(text)]
    asserted = lambda at: any(a <= at < b and c for a, b, c in unseen)
    signs = lambda at: any(a <= at < b and not c for a, b, c in unseen)
    begin = None
    for i, m in enumerate(tokens):
        t = m[0]
        if inside(m.start()):
            continue
        if depth:
            if begin is None and t not in '{}':
                begin = i
            if t in OPERATORS:
                binary = last and (last[-1].isalnum() or last[-1] in '_)]"\'') and last not in ('return', 'case', 'sizeof')
                after = text[m.end():m.end() + 1]
                if (binary and (t not in '*&' or after == ' ')) or t in ('++', '--'):
                    found += [(m.start(), m.end(), o) for o in OPERATORS[t]]
            elif t in WORDS:
                found.append((m.start(), m.end(), WORDS[t]))
            elif re.fullmatch(r'0x[0-9A-Fa-f]+|\d+', t):
                found += ([] if only_room(text, m.start()) or (t == '1' and signs(m.start())) else [(m.start(), m.end(), f'({t} + 1)')]) + ([(m.start(), m.end(), f'({t} - 1)')] if int(t, 0) else [])
            elif t == '!' and tokens[i + 1][0] != '=':
                found.append((m.start(), m.end(), ''))
            elif t in ('if', 'while') and tokens[i + 1][0] == '(':
                e, d = i + 1, 0
                while True:
                    d += (tokens[e][0] == '(') - (tokens[e][0] == ')')
                    if not d:
                        break
                    e += 1
                a, b = tokens[i + 1].end(), tokens[e].start()
                found.append((a, b, f'!({text[a:b]})'))
                found.append((a, b, f'({text[a:b]}) && 0'))
                if t == 'if':
                    found.append((a, b, f'({text[a:b]}) || 1'))
        paren += (t in '([') - (t in ')]')
        if t == '{':
            depth += 1
            begin = None
        elif t == '}':
            depth -= 1
            begin = None
        elif t == ';' and not paren:
            if depth and begin is not None:
                head = [x[0] for x in tokens[begin:begin + 3]]
                while head and head[0] in ('else', 'do'):
                    begin += 1
                    head = [x[0] for x in tokens[begin:begin + 3]]
                # a call or an assignment: what begins with a type is left alone, the compiler would not take it
                if len(head) == 3 and (head[0] in ('*', '++', '--') or (re.match(r'[a-z_]\w*$', head[0]) and head[0] not in
                        ('if', 'for', 'while', 'return', 'case', 'default', 'switch', 'goto', 'break', 'continue', 'static', 'const', 'struct', 'enum')
                        and not re.match(r'[A-Za-z_]', head[1]) and head[1] != ':')):
                    found.append((tokens[begin].start(), m.end(), ';'))
            begin = None
        elif t == ')' and not paren and depth and begin is not None and tokens[begin][0] in ('if', 'for', 'while', 'switch'):
            begin = None
        last = t
    return [f for f in found if not asserted(f[0])]


def words(text):
    """Every word with Han in a literal: one of several left out, one alone become signs that are no word."""
    found = []
    for s in TOKEN.finditer(text):
        for w in re.finditer(r'[^" ]+ ?', s[0] if s[0][0] == '"' else ''):
            if re.search('[\u4e00-\u9fff]', w[0]):
                found.append((s.start() + w.start(), s.start() + w.end(), '' if ' ' in s[0] else '\u4e02' * len(w[0])))
    return found


class Bench:
    """A build of everything, with one object exchanged at a time; the tests from cheap to dear."""
    def __init__(self, build):
        self.build = build
        self.variables = {v: self.of_make(v) for v in ('CC', 'ALL_CFLAGS', 'HARDEN_LD', 'LDFLAGS', 'LIBS', 'OBJS')}
        self.sanitized = {v: self.of_make(f'san-{v}') for v in ('CC', 'ALL_CFLAGS', 'LDFLAGS', 'LIBS', 'OBJS')}
        self.kills, self.first, self.by, self.builds = collections.Counter(), {}, collections.Counter(), True
        self.cases = {}
        for tool in TOOLS:
            d = os.path.join(HERE, 'cases', tool)
            self.cases.update({f'{tool}/{f[:-3]}': os.path.getsize(os.path.join(d, f)) for f in sorted(os.listdir(d)) if f.endswith('.in')})
        self.dir = os.path.join(build, 'mutant')
        for t in TOOLS:
            self.sh(f'objcopy --redefine-sym main={t.replace("gk-", "main_")} {build}/cmd/{t}.o {self.dir}/{t}.o')
        if self.sh(f'{self.variables["CC"]} -std=c11 -O1 -c -o {self.dir}/main.o {HERE}/mutate.c'):
            sys.exit('tests/mutate.c does not compile')

    def of_make(self, name):
        p = subprocess.run(['make', '-s', '--no-print-directory', f'BUILD={self.build}', f'print-{name}'], capture_output=True, text=True, cwd=TOP, check=True)
        return p.stdout.strip()

    def sh(self, command, timeout=900, **more):
        try:
            return subprocess.run(command, shell=True, capture_output=True, cwd=TOP, timeout=timeout, **more).returncode
        except subprocess.TimeoutExpired:
            return -1

    def compile(self, source, module):
        v, b = self.variables, self.build
        obj = os.path.join(b, 'mutant.o')
        if self.sh(f'{v["CC"]} {v["ALL_CFLAGS"]} -w -O1 -g0 -Ilib -c -o {obj} {source}'):
            return None
        rest = [o for o in v['OBJS'].split() if not o.endswith(f'/{module}.o')]
        self.link = f'{obj} {" ".join(rest)}'
        with open(obj, 'rb') as f:
            return f.read()

    def tools(self):
        """The tools with the mutant, for the tests that call them by name."""
        v, b = self.variables, self.build
        for t in TOOLS:
            self.sh(f'{v["CC"]} {v["HARDEN_LD"]} {v["LDFLAGS"]} -o {self.dir}/{t} {b}/cmd/{t}.o {b}/cmd/cli.o {self.link} {v["LIBS"]}')

    def unit(self, module, source):
        """The module's unit test, which holds the module's text, under the sanitizers: what noticed, or None."""
        v, b, test = self.sanitized, self.build, os.path.join(HERE, 'unit', module + '.c')
        if not os.path.exists(test):
            return None
        with open(test, encoding='utf-8') as f:
            text = f.read()
        changed = re.sub(r'#include "(\.\./\.\./lib/)?%s\.c"' % module, f'#include "{source}"', text)
        if changed == text:
            return None
        name = os.path.join(b, 'mutant', 'unit-test.c')  # which is no module's name
        with open(name, 'w', encoding='utf-8') as f:
            f.write(changed)
        rest = ' '.join(o for o in v['OBJS'].split() if not o.endswith(f'/{module}.o'))
        if self.sh(f'{v["CC"]} {v["ALL_CFLAGS"]} -w -g0 -UNDEBUG -Itests/unit {v["LDFLAGS"]} -o {b}/mutant/unit-test {name} {rest} {v["LIBS"]}'):
            self.builds = False
            return None
        env = dict(os.environ, ASAN_OPTIONS=f'exitcode={SANITIZER}:hard_rss_limit_mb=2000', UBSAN_OPTIONS=f'exitcode={SANITIZER}')
        code = self.sh(f"ulimit -t 30; exec timeout -s KILL 240 {b}/mutant/unit-test", env=env)
        return 'sanitizer' if code == SANITIZER else 'unit' if code else None

    def golden(self, module):
        """The golden cases, in one program of all tools: those that noticed most first, then the short ones."""
        v, objs = self.variables, ' '.join(f'{self.dir}/{t}.o' for t in ['main'] + TOOLS)
        if self.sh(f'{v["CC"]} {v["HARDEN_LD"]} {v["LDFLAGS"]} -o {self.dir}/golden {objs} {self.build}/cmd/cli.o {self.link} {v["LIBS"]}'):
            return None
        with open(f'{self.dir}/list', 'w', encoding='utf-8') as f:
            f.writelines(c + '\n' for c in sorted(self.cases, key=lambda c: (-self.kills[module, c], self.cases[c])))
        p = subprocess.run([f'{self.dir}/golden', f'{self.dir}/list', self.dir], capture_output=True, text=True, cwd=os.path.join(HERE, 'cases'))
        if p.returncode == 0:
            return None
        self.kills[module, p.stdout.strip()] += 1
        return p.stdout.strip()

    def damage(self, env):
        """Damaged reports of all shapes, which are made once: do the tools make of them what they should?"""
        return self.sh(f'ulimit -v 4000000; ulimit -t 60; exec timeout -s KILL 600 python3 tests/accuracy/damage.py --keep {self.dir}/damage', env=env) != 0

    def last(self, module, dear):
        env = dict(os.environ, PATH=f'{self.dir}:{os.environ["PATH"]}', GK_BUILD=self.build, SHARED='/nonexistent')
        names = [os.path.basename(o)[:-2] for o in self.variables['OBJS'].split()]
        stage = next(s for m, s in STAGES if names.index(module) <= names.index(m))
        self.tools()
        if self.damage(env):
            return 'damage.py'
        for t in LAST[stage] if dear else []:
            if self.sh(f'ulimit -t 180; timeout -k 5 800 {"bats" if t.endswith("bats") else "python3"} tests/{t}', env=env):
                return t
        return None

    def sound(self, dear):
        """A test that fails by itself would kill everything."""
        path = os.path.join(TOP, 'lib', 'mem.c')
        self.compile(path, 'mem')
        bad = [m for m, _ in {s: (m, s) for m, s in STAGES}.values() if self.last(m, dear)]
        if self.golden('mem') or bad:
            sys.exit(f'the tests fail on the code as it is: {bad}')

    def sound_unit(self, module, source):
        """The same of a module's unit test; one that does not build would notice nothing."""
        self.builds = True
        if self.unit(module, source) or not self.builds:
            sys.exit(f'the unit test of {module} fails on the code as it is, or does not build')

    def killed(self, module, source, dear):
        """The name of what noticed, or None; what noticed the module's last mutant is asked first."""
        ways = [lambda: self.unit(module, source), lambda: self.golden(module)]
        turn = self.first.get(module, 0)
        for i in (turn, 1 - turn):
            by = ways[i]()
            if by:
                self.first[module] = i
                return by
        return self.last(module, dear)


class Turn:
    """The mutants of one module, one after the other."""
    def __init__(self, bench, module, seed, changes):
        self.bench, self.module, self.sums = bench, module, collections.Counter()
        path = os.path.join(TOP, 'lib', module + '.c')
        with open(path, encoding='utf-8') as f:
            self.text = f.read()
        self.source = os.path.join(bench.dir, module + '.c')
        shutil.copy(path, self.source)
        self.plain, self.left = None, changes(self.text)
        random.Random(f'{seed} {module}').shuffle(self.left)

    def next(self, dear, known):
        """Tries the next that is one."""
        text = self.text
        if self.left and not self.plain:
            self.bench.sound_unit(self.module, self.source)
            self.plain = self.bench.compile(self.source, self.module)
        while self.left:
            a, b, new = self.left.pop(0)
            with open(self.source, 'w', encoding='utf-8') as f:
                f.write(text[:a] + new + text[b:])
            got = self.bench.compile(self.source, self.module)
            if got is None or got == self.plain:
                continue
            by = self.bench.killed(self.module, self.source, dear)
            first, last = text.rfind('\n', 0, a) + 1, text.find('\n', b)
            say = re.sub(r'\s+', ' ', f'lib/{self.module}.c: {text[first:last].strip()} -> {(text[first:a] + new + text[b:last]).strip()}')
            how = 'killed' if by else 'equivalent' if say in known else 'survived'
            self.sums[how] += 1
            self.bench.by[re.sub('/.*', '', by or 'none')] += 1
            if how == 'survived':
                print(f'survived, line {text.count(chr(10), 0, a) + 1}: {say}', flush=True)
            return


def equivalent():
    try:
        with open(os.path.join(HERE, 'mutants.txt'), encoding='utf-8') as f:
            return {x.strip() for x in f if x.strip() and not x.startswith('#')}
    except FileNotFoundError:
        return set()


def main():
    p = argparse.ArgumentParser()
    p.add_argument('build')
    p.add_argument('-n', type=int, default=5)
    p.add_argument('-s', default='1')
    p.add_argument('-t', type=float, default=1e9)
    p.add_argument('-q', dest='quick', action='store_true')
    p.add_argument('-w', dest='words', action='store_true')
    p.add_argument('module', nargs='*')
    o = p.parse_intermixed_args()
    end, build = time.time() + o.t, os.path.abspath(o.build)
    os.makedirs(os.path.join(build, 'mutant'), exist_ok=True)
    shutil.rmtree(os.path.join(build, 'mutant', 'damage'), ignore_errors=True)
    bench, known = Bench(build), equivalent()
    modules = o.module or bench.variables['OBJS'] and [os.path.splitext(os.path.basename(x))[0] for x in bench.variables['OBJS'].split()]
    bench.sound(not o.quick)
    turns = {m: Turn(bench, m, o.s, words if o.words else mutants) for m in modules}
    for _ in range(o.n):  # a round is one of each module: what -t cuts off is a sample of all of them, too
        for t in turns.values():
            if time.time() < end:
                t.next(not o.quick, known)
    total = collections.Counter()
    for m, t in turns.items():
        total += t.sums
        print(f'{m}: {t.sums["killed"]} of {t.sums["killed"] + t.sums["survived"]} killed, {t.sums["equivalent"]} equivalent', flush=True)
    n = total['killed'] + total['survived']
    print(f'{total["killed"]} of {n} killed, {100 * total["killed"] / max(n, 1):.1f} %; {total["equivalent"]} equivalent; seed {o.s}')
    print('noticed by: ' + ', '.join(f'{k} {v}' for k, v in bench.by.most_common()))
    return total['killed'] < 0.9 * n


if __name__ == '__main__':
    sys.exit(main())
