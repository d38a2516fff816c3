import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confusableCjkNames, type ScriptName } from '../../../rules/knowledge/checks/confusable-cjk-names.ts';

/** Slow and obvious: edits by trying all three at every glyph. */
const edits = (a: string, b: string): number =>
  a === '' || b === ''
    ? a.length + b.length
    : Math.min(edits(a.slice(1), b) + 1, edits(a, b.slice(1)) + 1, edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));

const rows = (...names: [key: string, verdict: string][]): ScriptName[] =>
  names.map(([key, verdict]) => ({ name: key, key, verdict }));
const found = (names: ScriptName[]): string[] => confusableCjkNames(names).map(([one, other]) => `${one.key}|${other.key}`);

const cases: [why: string, names: ScriptName[], pairs: string[]][] = [
  ['a swapped glyph', rows(['エタノール', 'drying-alcohol'], ['セタノール', '']), ['エタノール|セタノール']],
  ['an added glyph', rows(['檸檬酸', 'aha'], ['檸檬酸鈉', '']), ['檸檬酸|檸檬酸鈉']],
  ['a lost glyph inside', rows(['丙二醇', ''], ['丙醇', 'drying-alcohol']), ['丙二醇|丙醇']],
  ['the same verdict is no trouble', rows(['泛醇', ''], ['油醇', '']), []],
  ['the same glyphs are no pair', rows(['乙醇', 'drying-alcohol'], ['乙醇', '']), []],
  ['two glyphs apart', rows(['乙醇', 'drying-alcohol'], ['苯甲醇', '']), []],
  ['a swap and a loss', rows(['水杨酸', 'bha'], ['水酸锌', '']), []],
  ['each pair once, over three names', rows(['乙醇', 'drying-alcohol'], ['泛醇', ''], ['乙酸', '']), ['乙醇|泛醇', '乙醇|乙酸']],
];

describe('names one glyph apart that are answered differently', () => {
  test.each(cases)('%s', (_why, names, pairs) => expect(found(names)).toEqual(pairs));

  test('are the pairs that a slow comparison of all with all finds', () => {
    const key = fc
      .array(fc.constantFrom('乙', '醇', '酸', '苯', '钠'), { minLength: 1, maxLength: 5 })
      .map((glyphs) => glyphs.join(''));
    const name = fc.record({ key, verdict: fc.constantFrom('', 'aha') }).map((row) => ({ ...row, name: row.key }));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const slow = names.flatMap((other, at) =>
          names
            .slice(0, at)
            .filter((one) => one.verdict !== other.verdict && edits(one.key, other.key) === 1)
            .map((one) => `${one.key}|${other.key}`),
        );
        expect(found(names).sort()).toEqual(slow.sort());
      }),
    );
  });
});
