import { describe, expect, test } from 'vitest';
import { printName } from '../../../rules/match/grammar/print-name.ts';

const rows: [key: string, printed: string][] = [
  ['peg 40 stearate', 'PEG-40 Stearate'],
  ['polysorbate 20', 'Polysorbate 20'],
  ['ceramide np', 'Ceramide NP'],
  ['tea cocoyl glutamate', 'TEA Cocoyl Glutamate'],
  ['tea tree leaf oil', 'Tea Tree Leaf Oil'],
];
describe('a name as a label would print it', () => {
  test.each(rows)('%s', (key, printed) => expect(printName(key.split(' '))).toBe(printed));
});
