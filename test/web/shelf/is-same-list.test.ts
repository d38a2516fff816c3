import { expect, test } from 'vitest';
import { isSameList } from '../../../web/shelf/is-same-list.ts';

const SERUM = 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol, Xanthan Gum.';
const cases: [why: string, before: string, after: string, same: boolean][] = [
  ['nothing changed', SERUM, SERUM, true],
  ['a letter mended', SERUM.replace('Panthenol', 'Panthen0l'), SERUM, true],
  ['the rest added', 'Aqua, Glycerin, Retinol', SERUM, true],
  ['the rest cut off', SERUM, 'Aqua, Glycerin', true],
  ['other signs between the names', SERUM, SERUM.replaceAll(', ', '\n'), true],
  ['in capitals, with a heading', SERUM, `Ingredients: ${SERUM.toUpperCase()}`, true],
  [
    'another product with the usual first names',
    SERUM,
    'Aqua, Glycerin, Salicylic Acid, Butylene Glycol, Allantoin, Carbomer',
    false,
  ],
  ['another product', SERUM, 'Petrolatum, Lanolin, Squalane', false],
];
test.each(cases)('%s', (_why, before, after, same) => expect(isSameList(before, after)).toBe(same));
