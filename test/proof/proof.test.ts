import { describe, expect, test } from 'vitest';
import { lastFigures, type ProofRow, reads } from './proof-row.ts';
import { coreRows } from './rows-core.ts';
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
  const row: ProofRow = { name: 'x', issue: 2, measure: 'a thing', target: '1', command: ['node', 'x'], read };
  test('shows what is met, missed, not measured and not read', () => {
    const rows = ['{"ms":1}', '{"ms":2}', '{"missing":"x"}', ''].map((output) => ({ row, reading: read(output) }));
    expect(writeTable(rows).split('\n').slice(2)).toEqual([
      '| 2 | a thing | 1 | 1 ms | yes |',
      '| 2 | a thing | 1 | 2 ms | **no** |',
      '| 2 | a thing | 1 | x is not here | not measured |',
      '| 2 | a thing | 1 | - | no figure |',
    ]);
  });
  test('names each row once', () => {
    const names = [...coreRows, ...languageRows].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
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
