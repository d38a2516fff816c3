import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costTable, estimateCosts, shortCostTable } from '../../infra/costs/estimate-costs.ts';

const sum = (checks: number): number => estimateCosts(checks).reduce((total, { dollars }) => total + dollars, 0);

const AMOUNTS = [1_000, 100_000, 10_000_000];
const textOf = (...path: string[]): string => readFileSync(join(import.meta.dirname, '..', '..', ...path), 'utf8');

test('the table of COSTS.md is the one that the arithmetic gives', () => {
  expect(textOf('infra', 'COSTS.md')).toContain(costTable(AMOUNTS));
});

test('so is the one of the README, and its groups leave no service out', () => {
  const table = shortCostTable(AMOUNTS);
  expect(textOf('README.md')).toContain(table);
  const cents = (line: string): number[] => [...line.matchAll(/\$([\d.]+)/g)].map(([, dollars]) => Number(dollars));
  const lines = table.split('\n').slice(2).map(cents);
  const sums = lines.pop()!;
  sums.forEach((whole, column) => {
    const parts = lines.reduce((total, line) => total + line[column]!, 0);
    // each line is rounded to a cent
    expect(Math.abs(parts - whole)).toBeLessThan(0.03);
  });
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
