import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';

const names = [
  'Aqua',
  'Glycerin',
  'Retinol',
  'Cetyl Alcohol',
  'Alcohol Denat.',
  'Parfum',
  'Blorptonol',
  '레티놀',
  '乙醇',
  'グリセリン',
  '1,2-Hexanediol',
  'Lavandula Angustifolia (Lavender) Oil*',
  'ALC0HOL',
  '&nbsp;',
  '(',
  ')',
  '[+/-',
  '%',
  '5%',
  'free from',
  'Ingredients:',
  '\n',
  '.',
  '\u00AD',
  'Ascor-\nbic Acid',
];
const label = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...names), { maxLength: 40 }).map((parts) => parts.join(', ')),
  fc.array(fc.constantFrom(...names), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

describe('whatever the text', () => {
  test('the report has its shape, its offsets point at the words, and it is the same twice', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 0, max: 60 }), (text, day) => {
        const report = checkText(text, day);
        Report.parse(report);
        for (const { start, end, text: words } of report.ingredients) expect(text.slice(start, end)).toBe(words);
        expect(checkText(text, day)).toEqual(report);
      }),
      { numRuns: 400 },
    );
  });

  test('no-flags is said only over a whole reading without avoid or caution', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 0, max: 60 }), (text, day) => {
        const { verdict, reading, findings, okFromDay } = checkText(text, day);
        const held = findings.some(({ status }) => status === 'avoid' || status === 'caution');
        if (verdict === 'no-flags') expect([reading.complete, held]).toEqual([true, false]);
        if (!reading.complete) expect(okFromDay).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('an active between commas is never lost', () => {
    const active = fc.constantFrom(
      'Retinol',
      'Glycolic Acid',
      'Salicylic Acid',
      'Benzoyl Peroxide',
      'Parfum',
      'Alcohol Denat.',
      'Ascorbic Acid',
      'Pumice',
      'Gluconolactone',
    );
    const harmless = fc.array(
      fc.constantFrom('Aqua', 'Glycerin', 'Cetyl Alcohol', 'Squalane', 'Talc', 'Sodium Benzoate', 'Dimethicone'),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(active, harmless, harmless, (one, before, after) => {
        expect(checkText([...before, one, ...after].join(', ')).verdict).toBe('avoid');
      }),
      { numRuns: 300 },
    );
  });
});
