import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_ROWS } from './all-rows.ts';
import { lastFigures, type ProofRow, reads } from './proof-row.ts';
import { languageRows } from './rows-languages.ts';
import { writeTable } from './write-table.ts';

const outputs: [why: string, output: string, figures: unknown][] = [
  ['the last line of JSON counts', 'words\n{"a":1}\n{"a":2}\n', { a: 2 }],
  ['words after it do no harm', '{"a":1}\nbye\n', { a: 1 }],
  ['no JSON, no figures', 'crashed', undefined],
];

describe('figures of a bench', () => {
  test.each(outputs)('%s', (_why, output, figures) => expect(lastFigures(output)).toEqual(figures));
});

const read = reads(['ms'], ({ ms }) => ({ figure: `${ms} ms`, met: ms <= 1 }));
const readings: [why: string, output: string, reading: unknown][] = [
  ['a target met', '{"ms":1}', { figure: '1 ms', met: true }],
  ['a target missed', '{"ms":2}', { figure: '2 ms', met: false }],
  [
    'material that is not here is no failure',
    '{"missing":"../shared/gold"}',
    { figure: '../shared/gold is not here', met: undefined },
  ],
  ['another figure is none', '{"kB":1}', undefined],
  ['a crash has no figure', 'TypeError', undefined],
  ['a figure that is no number', '{"ms":null}', undefined],
];

describe('reading a row', () => {
  test.each(readings)('%s', (_why, output, reading) => expect(read(output)).toEqual(reading));
});

describe('the table', () => {
  const row: ProofRow = { name: 'x', topic: 'reading', measure: 'a thing', target: '1', command: ['node', 'x'], read };
  test('shows what is met, missed, not measured and not read', () => {
    const rows = ['{"ms":1}', '{"ms":2}', '{"missing":"x"}', ''].map((output) => ({ row, reading: read(output) }));
    expect(writeTable(rows).split('\n').slice(2)).toEqual([
      '| reading | a thing | 1 | 1 ms | yes |',
      '| reading | a thing | 1 | 2 ms | **no** |',
      '| reading | a thing | 1 | x is not here | not measured |',
      '| reading | a thing | 1 | - | no figure |',
    ]);
  });
  test('names each row once', () => {
    const names = ALL_ROWS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  test('of the README has every promise, under its topic and with its target', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    const [, table = ''] = /<!-- proof: begin -->\n([\s\S]*?)<!-- proof: end -->/.exec(readme) ?? [];
    const promised = (text: string) => text.split('\n').map((line) => line.split(' | ').slice(0, 3));
    expect(promised(table.trim())).toEqual(promised(writeTable(ALL_ROWS.map((row) => ({ row, reading: undefined })))));
  });
  test('a run of tests is met only when all passed and none was skipped', () => {
    const read = languageRows.find(({ name }) => name === 'nothing-lost')!.read;
    expect(
      ['3 passed, 0 failed, 0 skipped', '3 passed, 1 failed, 0 skipped', '3 passed, 0 failed, 2 skipped', 'crashed'].map(
        (line) => read(`x\n${line}\n`)?.met,
      ),
    ).toEqual([true, false, false, undefined]);
  });
});
