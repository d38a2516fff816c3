import { describe, expect, test } from 'vitest';
import { type MutatedLabel, mutateLabel } from '../bench/mutations/draft-label.ts';
import { editDistance, isPresent } from '../bench/mutations/is-present.ts';
import { judgeAnswer } from '../bench/mutations/judge-answer.ts';
import { swapOnce } from '../bench/mutations/swaps.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { checkText } from '../check-text.ts';

const LABELS = 1_500;

describe('damaged labels that hold an active', () => {
  const random = seededRandom(2026);
  const judged = Array.from({ length: LABELS }, () => mutateLabel(random)).map((label) => ({
    label,
    how: judgeAnswer(label, checkText(label.text)),
  }));
  const which = (how: string) => judged.filter((one) => one.how === how);

  test('mostly still hold it', () => expect(which('gone').length).toBeLessThan(LABELS / 5));
  test('are never answered with no-flags', () => expect(which('no-flags').map(({ label }) => label.text)).toEqual([]));
  test('show its own group, or an ambiguous entry', () => {
    expect(which('not found').length).toBeLessThanOrEqual(0.02 * (LABELS - which('gone').length));
  });
});

const left: [why: string, left: string, name: string, present: boolean][] = [
  ['the whole name', 'Retinol', 'Retinol', true],
  ['case does not count', 'RETINOL', 'Retinol', true],
  ['one edit at seven letters', 'Ret1nol', 'Retinol', true],
  ['two edits at seven letters', 'Ret1n0l', 'Retinol', false],
  ['two edits from nine letters', 'Sa1icy1ic Acid', 'Salicylic Acid', true],
  ['three edits', 'Sa1icy1ic Ac1d', 'Salicylic Acid', false],
  ['a pair for one letter is two edits', 'Lirnonene', 'Limonene', false],
  ['short names only whole', 'Pumlc', 'Pumic', false],
  ['cut away', '', 'Retinol', false],
];
describe('what still counts as present', () => {
  test.each(left)('%s', (_why, text, name, present) => expect(isPresent(text, name)).toBe(present));
  test('the distance is that of edits', () => expect(editDistance('kitten', 'sitting')).toBe(3));
});

describe('the mutations', () => {
  test('are the same for the same seed, and others for another', () => {
    const texts = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => mutateLabel(random).text);
    };
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
  });
  test('a swap changes a name that can be mistaken, and no other', () => {
    const random = seededRandom(3);
    expect(swapOnce('Retinol', random)).not.toBe('Retinol');
    expect(swapOnce('Pat', random)).toBe('Pat');
  });
  test('know where what is left of the active stands', () => {
    const random = seededRandom(4);
    const unharmed = Array.from({ length: 300 }, () => mutateLabel(random)).filter(
      ({ kinds }: MutatedLabel) => !kinds.some((kind) => ['swap', 'two swaps', 'cut'].includes(kind)),
    );
    for (const { text, start, end, active } of unharmed) expect(text.slice(start, end).toLowerCase()).toBe(active.toLowerCase());
  });
});
