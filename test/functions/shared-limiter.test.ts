import { expect, test } from 'vitest';
import type { CounterStore } from '../../functions/clinics/clinic-store.ts';
import { createSharedLimiter } from '../../functions/shared-limiter.ts';

const limit = { most: 60, perSeconds: 60 };

/** A table that counts what it is asked, and several instances that share it. */
function instances(count: number, table: Partial<CounterStore> = {}) {
  const sums = new Map<string, number>();
  const asked: { bucket: string; expires: number }[] = [];
  const counters = {
    async take(bucket: string, amount: number, expires: number) {
      asked.push({ bucket, expires });
      sums.set(bucket, (sums.get(bucket) ?? 0) + amount);
      return sums.get(bucket)!;
    },
    ...table,
  } as CounterStore;
  const clock = { seconds: 15 };
  const deps = {
    counters: async () => counters,
    secret: 'secret',
    now: () => new Date(clock.seconds * 1000),
    log: () => {},
    patience: 20,
  };
  return { limiters: Array.from({ length: count }, () => createSharedLimiter(deps)), asked, clock };
}

/** How many of `requests` go through, handed to the instances in turn. */
async function through(
  limiters: ReturnType<typeof instances>['limiters'],
  requests: number,
  who = 'a',
  name = 'checks',
): Promise<number> {
  let passed = 0;
  for (let index = 0; index < requests; index++) {
    if ((await limiters[index % limiters.length]!.take(name, who, limit)) === 0) passed += 1;
  }
  return passed;
}

test('an ordinary patient is never counted in the table', async () => {
  const { limiters, asked } = instances(1);
  expect(await through(limiters, 7)).toBe(7);
  expect(asked).toEqual([]);
});

test.each([1, 2, 10, 40])('over %i instances together the limit holds, but for the free ones of each', async (count) => {
  const { limiters } = instances(count);
  const passed = await through(limiters, 4000);
  expect(passed).toBeGreaterThanOrEqual(60);
  // Beside the free requests of each instance, each can hold one handful that it took before the bucket was empty.
  expect(passed).toBeLessThanOrEqual(60 + 7 + count * 7);
});

test('who is refused is told how long to wait, and goes on when that is over', async () => {
  const { limiters, clock } = instances(1);
  await through(limiters, 500);
  expect(await limiters[0]!.take('checks', 'a', limit)).toBe(45);
  clock.seconds = 60;
  expect(await limiters[0]!.take('checks', 'a', limit)).toBe(0);
});

test('a flood costs few writes', async () => {
  const { limiters, asked } = instances(1);
  await through(limiters, 10_000);
  expect(asked.length).toBeLessThanOrEqual(11);
});

test('others are not held up', async () => {
  const { limiters } = instances(1);
  await through(limiters, 500);
  expect(await through(limiters, 7, 'b')).toBe(7);
  expect(await through(limiters, 7, 'a', 'lookups')).toBe(7);
});

test('the caller is not to be read from the bucket, its name changes with the window, and it lives an hour', async () => {
  const { limiters, asked, clock } = instances(1);
  await through(limiters, 20, '203.0.113.7');
  clock.seconds = 75;
  await through(limiters, 20, '203.0.113.7');
  const names = new Set(asked.map(({ bucket }) => bucket));
  expect(names.size).toBe(2);
  expect([...names].join()).not.toContain('203');
  expect(asked[0]!.expires).toBe(60 + 3600);
});

test.each([
  ['away', () => Promise.reject(new Error('away'))],
  ['silent', () => new Promise<number>(() => {})],
])('a table that is %s holds nobody up, and is not asked by everyone', async (_what, take) => {
  let asked = 0;
  const { limiters } = instances(1, {
    take: () => {
      asked += 1;
      return take();
    },
  });
  expect(await through(limiters, 200)).toBe(200);
  expect(asked).toBe(1);
});
