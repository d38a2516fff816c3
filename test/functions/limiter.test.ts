import { expect, test } from 'vitest';
import { createLocalLimiter } from '../../functions/limiter.ts';

const limit = { most: 2, perSeconds: 60 };

test('the third in a minute waits until the minute is over, and then goes on', async () => {
  let seconds = 15;
  const limiter = createLocalLimiter(() => new Date(seconds * 1000));
  expect([await limiter.take('checks', 'a', limit), await limiter.take('checks', 'a', limit)]).toEqual([0, 0]);
  expect(await limiter.take('checks', 'a', limit)).toBe(45);
  seconds = 60;
  expect(await limiter.take('checks', 'a', limit)).toBe(0);
});

test('another caller, and another kind of request, have limits of their own', async () => {
  const limiter = createLocalLimiter(() => new Date(0));
  for (let i = 0; i < 3; i++) await limiter.take('checks', 'a', limit);
  expect(await limiter.take('checks', 'b', limit)).toBe(0);
  expect(await limiter.take('scans', 'a', limit)).toBe(0);
  expect(await limiter.take('checks', 'a', limit)).toBeGreaterThan(0);
});

test('many callers do not fill the memory', async () => {
  const limiter = createLocalLimiter(() => new Date(0), 100);
  for (let i = 0; i < 1000; i++) await limiter.take('checks', `caller ${i}`, limit);
  expect(await limiter.take('checks', 'caller 999', limit)).toBe(0);
  expect(await limiter.take('checks', 'caller 999', limit)).toBeGreaterThan(0);
  expect(await limiter.take('checks', 'caller 0', limit)).toBe(0);
});
