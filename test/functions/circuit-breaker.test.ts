import { expect, test } from 'vitest';
import { createCircuitBreaker } from '../../functions/circuit-breaker.ts';

const never = () => new Promise<never>(() => {});
const begun = Date.parse('2026-11-23T09:00:00Z');

test('a source that fails is left alone for five seconds, and then asked again', async () => {
  let at = begun;
  let asked = 0;
  const ask = createCircuitBreaker(async () => 'table', { now: () => new Date(at), patience: 50 });
  const fails = () => {
    asked++;
    return Promise.reject(new TypeError('down'));
  };
  expect(await ask(fails)).toEqual({ failed: 'TypeError', leftAlone: false });
  at += 4_999;
  expect(await ask(fails)).toEqual({ failed: 'left alone', leftAlone: true });
  expect(asked).toBe(1);
  at += 1;
  expect(await ask(async (table) => `${table} answers`)).toEqual({ answer: 'table answers' });
  expect(await ask(async () => undefined)).toEqual({ answer: undefined });
});

const failing: [why: string, connect: () => Promise<string>, work: () => Promise<string>, kind: string][] = [
  ['one that does not answer in time', async () => 'table', never, 'TimeLimitError'],
  ['one that cannot be connected to', () => Promise.reject(new RangeError('no table')), async () => 'answer', 'RangeError'],
  ['something thrown that is no error', async () => 'table', () => Promise.reject('down'), 'string'],
];
test.each(failing)('%s is told by its kind', async (_why, connect, work, kind) => {
  const ask = createCircuitBreaker(connect, { now: () => new Date(begun), patience: 20 });
  expect(await ask(work)).toEqual({ failed: kind, leftAlone: false });
});
