import { expect, test } from 'vitest';
import { isSameList } from '../../../web/shelf/is-same-list.ts';

const SERUM = 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol, Xanthan Gum.';
const SHORT = 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol';

const same: [why: string, before: string, after: string][] = [
  ['nothing changed', SERUM, SERUM],
  ['a letter mended', SERUM.replace('Panthenol', 'Panthen0l'), SERUM],
  ['a letter mended in a list of two names', 'Aqua, Retinl', 'Aqua, Retinol'],
  ['one of several names replaced', SERUM.replace('Panthenol', 'Pxxth'), SERUM],
  ['a name taken out', SERUM, SERUM.replace('Retinol, ', '')],
  ['a name put in', SERUM, SERUM.replace('Retinol', 'Retinol, Squalane')],
  ['the rest added', 'Aqua, Glycerin, Retinol', SERUM],
  ['the rest added where it broke off inside a name', 'Aqua, Glycerin, Retinol, Panth', SERUM],
  ['the rest added and a letter mended', 'Aqua, Glycerin, Retnol', SERUM],
  ['the rest cut off', SERUM, 'Aqua, Glycerin, Retinol'],
  ['other signs between the names', SERUM, SERUM.replaceAll(', ', '\n')],
  ['in capitals, with a heading', SERUM, `Ingredients: ${SERUM.toUpperCase()}`],
  ['the rest added under a heading', 'Aqua, Glycerin, Retinol', `Ingredients: ${SERUM}`],
  ['one name alone', 'Petrolatum', 'petrolatum.'],
  ['water alone', 'Aqua', 'Aqua.'],
  ['in Chinese, a name put in', '水、甘油、视黄醇、泛醇、角鲨烷', '水、甘油、视黄醇、泛醇、尿囊素、角鲨烷'],
];
test.each(same)('%s: the same list', (_why, before, after) => expect(isSameList(before, after)).toBe(true));

const another: [why: string, before: string, after: string][] = [
  ['only the usual names in common', SERUM, 'Aqua, Glycerin, Salicylic Acid, Butylene Glycol, Allantoin, Carbomer'],
  ['the usual names and a soothing one', SHORT, 'Aqua, Glycerin, Panthenol, Phenoxyethanol, Squalane, Allantoin, Betaine'],
  ['most in common, but what is strong', SHORT, 'Aqua, Glycerin, Squalane, Panthenol, Phenoxyethanol'],
  ['nothing in common', SERUM, 'Petrolatum, Lanolin, Squalane'],
  ['nothing left but the usual names', SERUM, 'Aqua, Glycerin'],
  ['water alone before', 'Aqua', SERUM],
  [
    'the usual names alone before',
    'Aqua, Glycerin, Phenoxyethanol',
    'Aqua, Glycerin, Phenoxyethanol, Retinol, Squalane, Betaine',
  ],
  ['one name that another list begins with', 'Petrolatum', 'Petrolatum, Lanolin, Retinol, Squalane'],
  [
    'the names in another order',
    'Retinol, Panthenol, Squalane, Betaine, Allantoin',
    'Allantoin, Betaine, Squalane, Panthenol, Retinol',
  ],
  ['a short list inside a long one', 'Panthenol, Squalane, Betaine', `${SERUM} Squalane, Betaine, Allantoin, Urea, Mica, Talc`],
  ['in Chinese, another product', '水、甘油、视黄醇、泛醇', '水、甘油、泛醇、角鲨烷、尿囊素'],
];
test.each(another)('%s: another product', (_why, before, after) => expect(isSameList(before, after)).toBe(false));
