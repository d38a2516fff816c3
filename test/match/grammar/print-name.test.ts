import { describe, expect, test } from 'vitest';
import { printName } from '../../../rules/match/grammar/print-name.ts';

const rows: [why: string, key: string, printed: string][] = [
  ['a number stands behind a hyphen', 'peg 40 stearate', 'PEG-40 Stearate'],
  ['that of some families stands apart', 'polysorbate 20', 'Polysorbate 20'],
  ['two numbers are parted by a slash', 'ppg 14 4 butyl ether', 'PPG-14/4 Butyl Ether'],
  ['letters that stand for a kind are capitals', 'ceramide np', 'Ceramide NP'],
  ['so is an abbreviation', 'tea cocoyl glutamate', 'TEA Cocoyl Glutamate'],
  ['a word that only looks like one is not', 'tea tree leaf oil', 'Tea Tree Leaf Oil'],
  ['no words, no name', '', ''],
];
describe('a name as a label would print it', () => {
  test.each(rows)('%s', (_why, key, printed) => expect(printName(key.split(' ').filter(Boolean))).toBe(printed));
});
