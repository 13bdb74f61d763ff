#!/usr/bin/env python3
"""coverage.py BUILD [-b] [MODULE ...] - what gcov saw of lib/ and cmd/ in a build with --coverage, summed over all objects.

Prints for each module its lines and branches, then every line that never ran and does not stand in tests/coverage.txt,
and every entry there that names no such line any more.  -b: the branches never taken, too.  Left out of the branches:
those of an assert, and those of lines listed in coverage.txt.  Exit 1: a line not listed, or an entry that is stale.

coverage.txt names a line by its file, function and text, so that it stays right when code moves:
    # the reason, for the entries up to the next reason
    lib/mem.c: fail_default: exit(2);"""
import collections
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(HERE)


def gcov(build):
    """The answers of gcov for each object, as JSON."""
    notes = sorted(os.path.join(d, f) for d, _, fs in os.walk(build) for f in fs if f.endswith('.gcno'))
    p = subprocess.run(['gcov', '-b', '-c', '-j', '-t'] + notes, capture_output=True, check=True, cwd=TOP)
    return [json.loads(line) for line in p.stdout.splitlines() if line]


class Seen:
    def __init__(self):
        self.lines = collections.defaultdict(int)      # (file, line) -> how often
        self.branches = {}                             # (file, line) -> how often each
        self.function = {}                             # (file, line) -> name

    def add(self, file, line):
        at = (file, line['line_number'])
        self.lines[at] += line['count']
        self.function[at] = line.get('function_name', '')
        counts = [b['count'] for b in line['branches']]
        if counts:
            old = self.branches.get(at, [0] * len(counts))
            if len(old) == len(counts):
                self.branches[at] = [a + b for a, b in zip(old, counts)]
            elif len(old) < len(counts):  # in the other object a constant decides some of them: it tells nothing
                self.branches[at] = counts


def listed():
    """The entries of coverage.txt: (file, function, text)."""
    with open(os.path.join(HERE, 'coverage.txt'), encoding='utf-8') as f:
        return {tuple(x.strip() for x in line.split(': ', 2)) for line in f if line.strip() and not line.startswith('#')}


def main():
    args = [a for a in sys.argv[1:] if not a.startswith('-')]
    seen, picked = Seen(), args[1:]
    for answer in gcov(os.path.abspath(args[0])):
        for f in answer['files']:
            name = os.path.relpath(os.path.join(TOP, f['file']), TOP)
            if name.startswith(('lib/', 'cmd/')):
                for line in f['lines']:
                    seen.add(name, line)
    text = {name: open(os.path.join(TOP, name), encoding='utf-8').read().split('\n') for name in {n for n, _ in seen.lines}}
    say = lambda at: (at[0], seen.function[at], text[at[0]][at[1] - 1].strip())
    names = sorted(text)
    entries, used, missed, untaken = listed(), set(), [], []
    sums = {n: [0, 0, 0, 0] for n in names}
    for at, n in sorted(seen.lines.items()):
        s, known = sums[at[0]], n == 0 and say(at) in entries
        s[0] += n > 0
        s[1] += 1
        if known:
            used.add(say(at))
        elif n == 0:
            missed.append(at)
        if at in seen.branches and not known and 'assert(' not in say(at)[2]:
            s[2] += sum(1 for b in seen.branches[at] if b)
            s[3] += len(seen.branches[at])
            if n and not all(seen.branches[at]):
                untaken.append(at)
    wanted = lambda n: not picked or os.path.splitext(os.path.basename(n))[0] in picked
    for n in filter(wanted, names):
        a, b, c, d = sums[n]
        print(f'{n:24} lines {a:4} of {b:4} {100 * a / max(b, 1):5.1f} %   branches {c:4} of {d:4} {100 * c / max(d, 1):5.1f} %')
    a, b, c, d = (sum(s[i] for s in sums.values()) for i in range(4))
    print(f'lines {a} of {b}, {100 * a / b:.2f} %; {b - a - len(missed)} listed, {len(missed)} not; branches {c} of {d}, {100 * c / d:.2f} %')
    for at in missed:
        if wanted(at[0]):
            print(f'never ran: {at[0]}:{at[1]}: {": ".join(say(at)[1:])}')
    for at in untaken if '-b' in sys.argv else []:
        if wanted(at[0]):
            print(f'{at[0]}:{at[1]}: {" ".join("+" if b else "0" for b in seen.branches[at])}: {say(at)[2]}')
    stale = entries - used
    for e in sorted(stale):
        print(f'listed, but runs or is gone: {": ".join(e)}')
    return bool(missed or stale)


if __name__ == '__main__':
    sys.exit(main())
