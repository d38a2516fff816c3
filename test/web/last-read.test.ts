import { expect, test } from 'vitest';
import type { Gap } from '../../rules/report.ts';
import { lastListed, lastRead } from '../../web/answer/last-read.ts';
import { checkText } from '../check-text.ts';

const TWO = [
  'Retinol 1% serum',
  'Ingredients: Aqua, Glycerin, Squalane, Panthenol, Betaine.',
  'Ingredients: Aqua, Talc, Mica, Allantoin, Dimethicone.',
].join('\n\n');
const at = (name: string): number => TWO.indexOf(name);
const cut = (name: string): Gap => ({ reason: 'end-missing', start: at(name), end: at(name) + name.length });

const cases: [why: string, gaps: Gap[], name: string][] = [
  ['no list breaks off: the end of the last one, not what is named outside', [], 'Dimethicone'],
  ['the first list breaks off', [cut('Betaine')], 'Betaine'],
  ['both do: the first one', [cut('Betaine'), cut('Dimethicone')], 'Betaine'],
  ['the last one does', [cut('Dimethicone')], 'Dimethicone'],
  ['the first list is no whole one', [{ reason: 'end-missing', start: at('Aqua'), end: at('Betaine') + 7 }], 'Betaine'],
  ['a gap without a place', [{ reason: 'end-missing' }], 'Dimethicone'],
  ['a gap of another kind', [{ reason: 'part-unreadable', start: at('Betaine'), end: at('Betaine') + 7 }], 'Dimethicone'],
];
test.each(cases)('%s', (_why, gaps, name) => {
  const report = checkText(TWO);
  expect(report.ingredients.at(-1)?.list).toBe(null);
  expect(lastRead({ ...report, reading: { complete: false, gaps } })?.text).toBe(name);
  expect(lastListed(report)?.text).toBe('Dimethicone');
});

test('the engine writes the gap at the name where the list breaks off', () => {
  const report = checkText('Ingredients: Aqua, Glycerin, Squalane, Panthenol, Capryl...');
  expect(lastRead(report)?.start).toBe(report.reading.gaps[0]?.start);
});

test.each([
  ['Key ingredients: Niacinamide, Panthenol', 'Panthenol'],
  ['Inactive ingredients: Water, Glycerin, Carbomer', 'Carbomer'],
  ['Ingredients: Aqua, Glycerin, Squalane, Panthenol, Capryl...', 'Capryl'],
])('%s: it stops at %s', (text, last) => expect(lastRead(checkText(text))?.text).toContain(last));
