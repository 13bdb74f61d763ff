#!/usr/bin/env python3
"""gk-tojson against its schema, and against the records: every object valid, every cell of the JSON equal to its cell
record and back, every record valid against its Table Schema.  Usage: objects.py FILE...; exit 1 if anything differs."""
import json
import os
import subprocess
import sys
from decimal import Decimal

import jsonschema

SCHEMAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'lib', 'schema')
UNESCAPE = {'t': '\t', 'n': '\n', 'r': '\r', '\\': '\\'}


ROWS = jsonschema.validators.extend(
    jsonschema.Draft202012Validator,
    type_checker=jsonschema.Draft202012Validator.TYPE_CHECKER.redefine('number', lambda _, x: isinstance(x, (int, Decimal))))


def run(tool, *args):
    return subprocess.run([tool, *args], capture_output=True, timeout=300).stdout.decode()


def unescape(s):
    out, i = [], 0
    while i < len(s):
        if s[i] == '\\':
            i += 1
            out.append(UNESCAPE[s[i]])
        else:
            out.append(s[i])
        i += 1
    return ''.join(out)


def records(text):
    return [[unescape(f) for f in line.split('\t')] for line in text.split('\n')[:-1]]


def load(name):
    with open(os.path.join(SCHEMAS, name), encoding='utf-8') as f:
        return json.load(f)


def row_schema(table):
    """A Table Schema as a JSON Schema for a row given as an object of typed values, empty ones left out."""
    props, required = {}, []
    for field in table['fields']:
        c = dict(field.get('constraints', {}))
        if c.pop('required', False):
            required.append(field['name'])
        if 'pattern' in c:
            c['pattern'] = f'^(?:{c["pattern"]})$'
        if 'enum' in c:
            c['enum'] = [e for e in c['enum'] if e != '']
        props[field['name']] = {'type': field['type'], **c}
    return {'type': 'object', 'properties': props, 'required': required}


def typed(table, fields):
    row = {}
    for field, value in zip(table['fields'], fields):
        if value in table['missingValues']:
            continue
        row[field['name']] = int(value) if field['type'] == 'integer' else Decimal(value) if field['type'] == 'number' else value
    return row


def leaf(tree, *keys):
    for k in keys:
        tree = tree.get(k, {})
    return tree if tree != {} else None


def cells_of(report):
    """The cell records of an object, without lines."""
    for table, rows in report['tables'].items():
        for row, cols in rows.items():
            for col, value in cols.items():
                state = leaf(report['states'], table, row, col) or 'ok'
                yield [report['form'], table, row, col, '' if value is None else str(value), state,
                       leaf(report['raw'], table, row, col) or '']


def check_objects(objects, cells, problems):
    validator = jsonschema.Draft202012Validator(load('report.json'))
    validator.check_schema(validator.schema)
    for r in objects:
        for e in validator.iter_errors(json.loads(json.dumps(r, default=lambda d: int(d) if d == int(d) else float(d)))):
            problems.append(f'{r["doc"]}: schema: {list(e.path)}: {e.message[:120]}')
        if list(cells_of(r)) != cells.get(r['doc'], []):
            problems.append(f'{r["doc"]}: the cells differ from the records')


def check_tables(rows, problems):
    seen = set()
    for name in sorted(set(r[2] for r in rows)):
        table = load(f'table-{name}.json')
        validator = ROWS(row_schema(table))
        for r in rows:
            if r[2] != name:
                continue
            seen.add(name)
            if len(r) < len(table['fields']) - 3 * (name == 'doc'):
                problems.append(f'{r[:3]}: {len(r)} fields')
            for e in validator.iter_errors(typed(table, r)):
                problems.append(f'{r[:4]}: {e.message[:120]}')
                break
    return seen


def main(files):
    problems = []
    # numbers as printed: 25980.40 is not 25980.4
    objects = [json.loads(line, parse_float=Decimal) for line in run('gk-tojson', *files).splitlines()]
    tables = records(run('gk-tables', *files))
    cells = {}
    for r in tables:
        cells.setdefault(r[0], []).append(r[3:10])
    check_objects(objects, cells, problems)
    if sum(len(c) for c in cells.values()) == 0:
        problems.append('no cells at all')
    everything = [r for r in records(run('gk-normalize', '--notes', *files)) if r[2] in ('doc', 'note')]
    everything += records(run('gk-sections', '--notes', *files)) + tables + records(run('gk-balance', '--all', *files))
    seen = check_tables(everything, problems)
    for line in problems[:40]:
        print(line)
    print(f'json: {len(objects)} objects, {sum(map(len, cells.values()))} cells, {len(everything)} records of {len(seen)} types, {len(problems)} problems')
    return bool(problems) or not objects


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
