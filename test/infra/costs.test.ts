import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costTable, estimateCosts } from '../../infra/costs/estimate-costs.ts';

const sum = (checks: number): number => estimateCosts(checks).reduce((total, { dollars }) => total + dollars, 0);

test('the table of COSTS.md is the one that the arithmetic gives', () => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', 'infra', 'COSTS.md'), 'utf8')).toContain(
    costTable([1_000, 100_000, 10_000_000]),
  );
});

test('more checks never cost less, and nothing is paid back', () => {
  const amount = fc.integer({ min: 0, max: 100_000_000 });
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(sum(Math.max(a, b))).toBeGreaterThanOrEqual(sum(Math.min(a, b)));
      for (const { dollars, beforeFree } of estimateCosts(a)) expect(dollars >= 0 && dollars <= beforeFree + 1e-9).toBe(true);
    }),
  );
});

test('a quiet month costs the secrets', () => expect(sum(0)).toBeCloseTo(0.8));
