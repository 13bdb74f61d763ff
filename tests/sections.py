#!/usr/bin/env python3
"""Compares gk-sections with the truth of ../shared (SHARED=DIR): every section's heading, the first and last twelve
characters of its prose, title, agency and year, over all cases.  Prints what differs and a line of counts.
Usage: sections.py [--show] [CONVERTER ...]; exit 1 if anything differs, 0 if ../shared is absent (said)."""
import collections
import glob
import os
import subprocess
import sys

KEYS = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other']


def bare(s):
    return ''.join(s.split()).replace('“', '"').replace('”', '"')  # some converters straighten quotes


def read_truth(base):
    sections = [line.rstrip('\n').split('\t') for line in open(base + '.sections.tsv', encoding='utf-8')]
    meta = dict(line.rstrip('\n').split('\t', 1) for line in open(base + '.meta.tsv', encoding='utf-8'))
    return sections, meta


def read_report(path):
    out = subprocess.run(['gk-sections', path], capture_output=True, text=True, timeout=60)
    meta, heads, prose = {}, {}, collections.defaultdict(list)
    for line in out.stdout.splitlines():
        f = line.split('\t')
        if f[2] == 'meta':
            meta[f[3]] = f[4]
        elif f[2] == 'section' and f[4] == '1':
            heads.setdefault(f[3], f[5] + f[6])
        elif f[2] == 'body':
            prose[f[3].split('.')[0]].append(f[4])
    return meta, heads, {k: bare(''.join(v)) for k, v in prose.items()}


def differences(path, truth):
    sections, meta = truth
    got_meta, heads, prose = read_report(path)
    for key in ('title', 'agency', 'year'):
        if bare(meta[key]) != bare(got_meta.get(key, '')):
            yield f'{key}: {meta[key]} / {got_meta.get(key, "")}'
    for no, kind, heading, first, last in sections:
        key = KEYS[int(no) - 1]
        if bare(heading) != bare(heads.get(key, '')):
            yield f'{no} heading: {heading} / {heads.get(key, "")}'
        text = prose.get(key, '')
        if kind == 'text' and not text.startswith(bare(first)):
            yield f'{no} begins: {first} / {text[:12]}'
        if kind == 'text' and not text.endswith(bare(last)):
            yield f'{no} ends: {last} / {text[-12:]}'


def main(args):
    shared = os.environ.get('SHARED') or os.path.join(os.path.dirname(__file__), '..', '..', 'shared')
    show = '--show' in args
    wanted = [a for a in args if a != '--show']
    if not os.path.isdir(os.path.join(shared, 'cases')):
        print('skipped: ../shared is not here')
        return 0
    good, bad, per = 0, 0, collections.Counter()
    for path in sorted(glob.glob(os.path.join(shared, 'cases', '*', '*.*'))):
        name, case = path.split(os.sep)[-2:]
        if wanted and name not in wanted:
            continue
        found = list(differences(path, read_truth(os.path.join(shared, 'truth', case.split('.')[0]))))
        good += not found
        bad += bool(found)
        per[name] += bool(found)
        for line in found if show else []:
            print(f'{name}/{case}: {line}')
    for name, n in per.items():
        if n:
            print(f'{name}: {n} differ')
    print(f'sections: {good} alike, {bad} differ')
    return bad > 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
