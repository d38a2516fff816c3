import { describe, expect, test } from 'vitest';
import { flaggedIngredients } from '../../rules/knowledge/facts.ts';
import { heldBackBesideLooseWords } from '../../rules/match/beside-loose-words.ts';
import { isFlagged } from '../../rules/match/match.ts';
import { matchName } from '../../rules/match/match-name.ts';

const rows: [why: string, key: string, inci: string | undefined][] = [
  ['a number behind it', 'benzyl benzoate 5', 'Benzyl Benzoate'],
  ['an amount behind it', 'ethyl lactate 0 5', 'Ethyl Lactate'],
  ['a number before it', '2 lactic acid', 'Lactic Acid'],
  ['a qualifier', 'lactic acid complex', 'Lactic Acid'],
  ['its form', 'lactic acid powder', 'Lactic Acid'],
  ['the form of an oil', 'lavender oil powder', 'Lavandula Angustifolia Oil'],
  ['a number behind glyphs', '레티놀5', 'Retinol'],
  ['a form behind glyphs', '水杨酸粉', 'Salicylic Acid'],
  ['the powder of a plant in glyphs', '薰衣草油粉', undefined],
  ['a harmless name in glyphs and a number', '글리세린5', undefined],
  ['the powder of a plant is not its oil', 'wintergreen powder', undefined],
  ['a short name with a blank of its own, and a number', 'vit a 5', 'Retinol'],
  ['letters that only without blanks would be a short name', 'vita mineral', undefined],
  ['a family and its number', 'steareth 20', undefined],
  ['a harmless name and a number', 'glycerin 5', undefined],
  ['a name with nothing beside it is none of ours', 'lactic acid', undefined],
  ['a conjunction is not beside it but before it', 'with retinol', undefined],
  ['another substance made of it', 'lactic acid ferment', undefined],
];
describe('what is held back, with loose words beside it', () => {
  test.each(rows)('%s', (_why, key, inci) => expect(heldBackBesideLooseWords(key)?.inci).toBe(inci));
});

const LOOSE: [why: string, beside: (name: string) => string][] = [
  ['a number behind', (name) => `${name} 5`],
  ['a number before', (name) => `5 ${name}`],
  ['"complex"', (name) => `${name} Complex`],
  ['"solution"', (name) => `${name} Solution`],
  ['"natural"', (name) => `${name} (natural)`],
  ['"pure"', (name) => `Pure ${name}`],
];
const SURE = ['retinoid', 'aha', 'bha', 'vitamin-c', 'fragrance', 'essential-oil', 'benzoyl-peroxide'] as const;
const names = SURE.flatMap((group) => (flaggedIngredients[group] ?? []).map(({ inci }) => inci)).filter((inci) => {
  const known = matchName(inci)?.ingredient;
  return known && isFlagged(known);
});

describe('no name that is held back becomes harmless by what stands beside it', () => {
  test('there are names to try', () => expect(names.length).toBeGreaterThan(200));
  test.each(LOOSE)('%s', (_why, beside) => {
    const harmless = names.filter((name) => {
      const known = matchName(beside(name))?.ingredient;
      return known != null && !isFlagged(known);
    });
    expect(harmless).toEqual([]);
  });
});
