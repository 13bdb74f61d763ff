#!/usr/bin/env python3
"""Each tool in each kind of output, with the n-th call failing, for every n until no call fails any more.

usage: run.py FAULT.SO [--sample] [tool ...]

The fault must end in a message and exit 2, every line printed one of those printed without it; or in the output and the
status of a run without it.  Never a signal, never 0 with less.  --sample: fewer modes and every n only up to a few."""
import os
import resource
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
REPORTS = os.path.join(HERE, '..', '..', 'examples', 'reports')
TOOLS = ['gk-normalize', 'gk-sections', 'gk-tables', 'gk-balance', 'gk-tojson']
MODES = {
    'gk-normalize': [[], ['--notes'], ['-H'], ['--plain'], ['--drops'], ['--replace'], ['--csv=id,text'], ['--help'], ['--version']],
    'gk-sections': [[], ['--notes'], ['--csv', '--bom', '-H'], ['--check']],
    'gk-tables': [[], ['--notes'], ['--csv'], ['--wide', '--csv'], ['--explain', '--meta'], ['--form=2021']],
    'gk-balance': [[], ['--notes', '--all'], ['--csv'], ['--format=gcc', '--lang=zh'], ['--prose', '--years'], ['--format=baseline'],
                   ['--baseline=BASE'], ['--parent=wrong.txt'], ['--explain=all']],
    'gk-tojson': [[], ['--pretty'], ['--notes']],
}
KINDS = ['malloc', 'read', 'write', 'full', 'half', 'open', 'close']
SIZES = {'short': [1, 2, 3, 5, 7, 64, 255, 4096, 65537], 'eintr': [1, 2, 3], 'grow': [1, 4096, 1 << 20], 'shrink': [1, 100, 1 << 20]}


class Runs:
    def __init__(self, lib, folder):
        self.lib, self.dir, self.n, self.bad = lib, folder, 0, 0
        self.hit = os.path.join(folder, 'hit')

    def run(self, argv, stdin=None, fault=None):
        env = {k: v for k, v in os.environ.items() if k != 'GK_FAULT'}
        if fault:
            env.update(LD_PRELOAD=self.lib, GK_FAULT=f'{fault}:{self.hit}')
            if os.path.exists(self.hit):
                os.unlink(self.hit)
            self.n += 1
        f = open(os.path.join(self.dir, stdin), 'rb') if stdin else subprocess.DEVNULL
        try:
            p = subprocess.run(argv, stdin=f, capture_output=True, cwd=self.dir, env=env, timeout=60)
        finally:
            if stdin:
                f.close()
        return p.returncode, p.stdout, p.stderr

    def fail(self, argv, fault, why, err=b''):
        self.bad += 1
        if self.bad < 20:
            print(f'FAIL {" ".join(argv)} [{fault}]: {why} {err[:200].decode(errors="replace")}')

    def every(self, argv, stdin, most):
        """The n-th call of each kind."""
        rc, out, err = self.run(argv, stdin)
        lines = set(out.splitlines())
        for kind in KINDS:
            for n in range(1, most + 1):
                got = self.run(argv, stdin, f'{kind}:{n}')
                if not os.path.exists(self.hit):
                    if got != (rc, out, err):
                        self.fail(argv, f'{kind}:{n}', 'another output without a fault', got[2])
                    break
                if got[0] < 0:
                    self.fail(argv, f'{kind}:{n}', f'signal {-got[0]}', got[2])
                elif got[0] == 2:
                    printed = got[1].splitlines()
                    if kind in ('half', 'write', 'full') and printed and printed[-1] not in lines and out.startswith(got[1]):
                        printed.pop()
                    if rc != 2 and not got[2]:
                        self.fail(argv, f'{kind}:{n}', 'exit 2 without a message')
                    odd = [x for x in printed if x not in lines and b'\tnote\t' not in x]
                    if odd and not self.may_differ(argv):
                        self.fail(argv, f'{kind}:{n}', 'prints what it does not print otherwise:', odd[0])
                elif (got[0], got[1]) != (rc, out):
                    self.fail(argv, f'{kind}:{n}', f'exit {got[0]}, another output', got[2])

    @staticmethod
    def may_differ(argv):
        """A document fewer changes what is said of the others, or of itself: doc records, years, JSON of what has an error."""
        return argv[0] in ('gk-normalize', 'gk-tojson') or any(x.startswith(('--years', '--prose', '--parent', '--base', '--wide')) for x in argv)

    def same(self, argv, stdin, sizes):
        """Reads and writes short or interrupted; files that are not as long as they were said to be."""
        want = self.run(argv, stdin)
        for kind, values in sizes.items():
            for n in values:
                got = self.run(argv, stdin, f'{kind}:{n}')
                if got != want:
                    self.fail(argv, f'{kind}:{n}', f'exit {got[0]}, another output', got[2])


def prepare(folder):
    read = lambda name: open(os.path.join(REPORTS, name), 'rb').read()
    write = lambda name, data: open(os.path.join(folder, name), 'wb').write(data)
    good, wrong = read('yunxiu-2024.txt'), read('wangnan-2024.txt')
    write('good.txt', good)
    write('wrong.txt', wrong)
    write('page.html', read('yunxiu-2024.html'))
    write('gb.txt', wrong.decode().encode('gb18030'))
    write('odd.txt', wrong.decode().encode('gb18030') + b'\xff\xff\n\xff\n')
    write('big5.html', '<html><meta charset=big5><p>表格</p><p>一二三四五</p></html>'.encode('big5'))
    write('crawl.csv', b'id,text\r\na,"' + wrong.replace(b'"', b'""') + b'"\r\nb,"' + good.replace(b'"', b'""') + b'"\r\n')
    write('names', b'good.txt\0wrong.txt\0')
    for tool, name in (('gk-normalize', 'lines.tsv'), ('gk-tables', 'cells.tsv')):
        with open(os.path.join(folder, name), 'wb') as f:
            subprocess.run([tool, '--notes', 'good.txt', 'wrong.txt'], stdout=f, cwd=folder, check=False)
    with open(os.path.join(folder, 'BASE'), 'wb') as f:
        subprocess.run(['gk-balance', '--format=baseline', 'wrong.txt'], stdout=f, cwd=folder, check=False)


def inputs(tool, mode, sample):
    """Operands and standard input to try in this mode."""
    if '--csv=id,text' in mode:
        return [(['crawl.csv'], None)]
    given = [(['wrong.txt', 'good.txt'], None)]
    if not sample:
        given += [([], 'wrong.txt'), (['page.html', 'gb.txt', 'big5.html'], None)]
    if not sample or not mode or '--replace' in mode:
        given += [(['odd.txt'], None), (['gb.txt'], None)]
    if not mode:
        given += [(['--files0-from=names'], None), ([], 'cells.tsv' if tool in ('gk-balance', 'gk-tojson') else 'lines.tsv')]
    return given


def main():
    lib, args = os.path.abspath(sys.argv[1]), sys.argv[2:]
    sample = '--sample' in args
    tools = [t for t in args if t in TOOLS] or TOOLS
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        r = Runs(lib, folder)
        for tool in tools:
            for mode in MODES[tool]:
                for operands, stdin in inputs(tool, mode, sample):
                    r.every([tool] + mode + operands, stdin, 12 if sample and mode else 4000)
                    if not sample or not mode:
                        r.same([tool] + mode + operands, stdin, SIZES)
        print(f'# cases: {r.n - r.bad} passed, {r.bad} failed')
        return r.bad > 0


if __name__ == '__main__':
    sys.exit(main())
