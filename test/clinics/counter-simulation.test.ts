import { expect, test } from 'vitest';
import { simulateCounters } from '../bench/counter-simulation.ts';

test('5,000 counts a second stay below what a partition takes, in the busiest second of the busiest shard', () => {
  const { busiest, limit } = simulateCounters();
  expect(busiest).toBeLessThan(limit / 2);
});

test('on fewer shards they would not: the simulation can fail', () => {
  expect(simulateCounters(undefined, 4).busiest).toBeGreaterThan(1000);
});
