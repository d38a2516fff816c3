import { expect, test } from 'vitest';
import { growth, processorMs, timesAsMuch } from './processor-time.ts';

const turn = (times: number): number => {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += i % 7;
  return sum;
};

test('linear work grows by about one, quadratic by far more', async () => {
  expect(await growth(turn, 50_000_000)).toBeLessThan(4);
  expect(await growth((size) => turn(size * size), 10_000)).toBeGreaterThan(4);
});

test('waiting is no work, and little work is not told from none', async () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
  expect(await timesAsMuch(wait, await processorMs(() => turn(50_000_000)))).toBeLessThan(1);
  expect(await timesAsMuch(() => turn(1000), 0)).toBeLessThan(2);
});
