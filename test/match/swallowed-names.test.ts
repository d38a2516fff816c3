import { describe, expect, test } from 'vitest';
import { isFlagged } from '../../rules/match/match.ts';
import { matchName } from '../../rules/match/match-name.ts';

const rows: [why: string, name: string, heldBack: boolean | null][] = [
  ['a whole name behind one word is no harmless compound', 'Hydrolyzed Glycolic Acid', null],
  ['nor is an oil', 'Fermented Lavender Oil', null],
  ['a salt of its own is one', 'Sodium Lactate', false],
  ['a polymer is one', 'Lactic Acid/Glycolic Acid Copolymer', false],
  ['a fatty alcohol is one', 'Hydrogenated Cetyl Alcohol', false],
  ['an ester that is held back stays so', 'Tocopheryl Retinoate', true],
];
describe('names inside of names', () => {
  test.each(rows)('%s', (_why, name, heldBack) => {
    const match = matchName(name);
    expect(match?.ingredient ? isFlagged(match.ingredient) : null).toBe(heldBack);
  });
});
