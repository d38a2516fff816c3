import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CheckRequest } from '../../functions/contract.ts';
import { isUsualCheck } from '../../functions/routes/usual-checks.ts';
import { apiForTests } from './api-for-tests.ts';

const text = 'Aqua, Retinol';

describe('told without the shape of the contract', () => {
  test.each<[why: string, body: unknown]>([
    ['label and days', { text, daysSince: 3 }],
    ['with a clinic and a treatment', { text, daysSince: 3, clinic: 'linden-skin', treatment: 'rf' }],
    ['without a day: that is refused later, with a sentence of its own', { text }],
  ])('%s', (_why, body) => expect(isUsualCheck(body)).toBe(true));

  test.each<[why: string, body: unknown]>([
    ['a date, which has to exist', { text, treatedOn: '2026-11-20' }],
    ['half a day', { text, daysSince: 2.5 }],
    ['a day that is text', { text, daysSince: '3' }],
    ['more days than a number can count', { text, daysSince: 2 ** 53 }],
    ['no label', { daysSince: 3 }],
    ['a label that is none', { text: 3, daysSince: 3 }],
    ['a field of no check', { text, daysSince: 3, name: 'x' }],
    ['a field every object has', JSON.parse('{"text":"Aqua","__proto__":"x"}')],
    ['the name of a method', { text, toString: 'x' }],
    ['a clinic with too long a name', { text, daysSince: 3, clinic: 'x'.repeat(65) }],
    ['a list', [text]],
    ['nothing', null],
    ['text alone', text],
  ])('not %s', (_why, body) => expect(isUsualCheck(body)).toBe(false));

  test('whatever is, the contract takes as it is', () => {
    const id = fc.oneof({ weight: 9, arbitrary: fc.string({ maxLength: 70 }) }, fc.constant('x'.repeat(64)), fc.integer());
    const body = fc.record(
      {
        text: fc.oneof({ weight: 9, arbitrary: fc.string({ unit: 'binary' }) }, fc.constant(7)),
        daysSince: fc.oneof(
          { weight: 9, arbitrary: fc.integer() },
          fc.double(),
          fc.constant(Number.MAX_SAFE_INTEGER),
          fc.string(),
        ),
        clinic: id,
        treatment: id,
      },
      { requiredKeys: [] },
    );
    const strange = fc.record({ protocol: id, on: fc.string(), other: fc.string() }, { requiredKeys: [] });
    let usual = 0;
    fc.assert(
      fc.property(body, fc.option(strange, { nil: {}, freq: 1 }), (usually, besides) => {
        const asked = { ...usually, ...besides };
        if (!isUsualCheck(asked)) return;
        usual += 1;
        expect(CheckRequest.parse(asked)).toEqual(asked);
      }),
      { numRuns: 4000 },
    );
    expect(usual).toBeGreaterThan(50);
  });
});

test('asked either way the answer is the same', async () => {
  const { post } = apiForTests();
  const [usual, byShape] = await Promise.all([
    post({ text, daysSince: 3 }),
    post({ text, daysSince: 3, protocol: 'microneedling' }),
  ]);
  expect(usual.status).toBe(200);
  expect(await usual.json()).toEqual(await byShape.json());
});
