/**
 * Limits that hold across many Lambdas, at the price of a few writes. The first few requests of a caller are free in each instance, so that
 * an ordinary patient is never counted anywhere. Whoever asks for more takes requests from a shared bucket, a handful at a time.
 * A caller is a keyed hash that changes with every window; the bucket is thrown away an hour after its window.
 */
import { createHmac } from 'node:crypto';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { CounterStore } from './clinics/clinic-store.ts';
import type { Limiter } from './limiter.ts';
import type { Log } from './log.ts';

type Deps = { counters: () => Promise<CounterStore>; secret: string; now: () => Date; log: Log; patience?: number };
type Account = { free: number; refusedUntil: number };

/** What an instance gives away before it asks the table: an eighth of the limit, ten at most. */
const freeOf = (most: number): number => Math.min(10, Math.floor(most / 8));
/** How many requests are taken from the bucket at once. */
const handfulOf = (most: number): number => Math.max(1, Math.min(100, Math.floor(most / 8)));

const KEPT_SECONDS = 3600;
const MOST_ACCOUNTS = 10_000;

/** Where the table cannot be asked, requests go on: a limit must never be the reason that a patient has no answer. */
export function createSharedLimiter({ counters, secret, now, log, patience = 300 }: Deps): Limiter {
  const accounts = new Map<string, Account>();
  const askTable = createCircuitBreaker(counters, { now, patience });

  const open = (bucket: string, most: number): Account => {
    if (accounts.size >= MOST_ACCOUNTS) accounts.delete(accounts.keys().next().value as string);
    const account = { free: freeOf(most), refusedUntil: 0 };
    accounts.set(bucket, account);
    return account;
  };
  const takeFromTable = async (bucket: string, amount: number, expires: number): Promise<number | undefined> => {
    const outcome = await askTable((table) => table.take(bucket, amount, expires));
    if ('answer' in outcome) return outcome.answer;
    if (!outcome.leftAlone) log('warn', 'limits-unreachable', { kind: outcome.failed });
    return undefined;
  };

  return {
    async take(name, who, { most, perSeconds }) {
      const seconds = now().getTime() / 1000;
      const window = Math.floor(seconds / perSeconds);
      const end = (window + 1) * perSeconds;
      const bucket = createHmac('sha256', secret).update(`${name}\n${who}\n${window}`).digest('base64url');
      const account = accounts.get(bucket) ?? open(bucket, most);
      if (account.free > 0) {
        account.free -= 1;
        return 0;
      }
      if (seconds < account.refusedUntil) return Math.ceil(end - seconds);
      const handful = handfulOf(most);
      const sum = await takeFromTable(bucket, handful, Math.ceil(end) + KEPT_SECONDS);
      if (sum !== undefined && sum - handful >= most) {
        account.refusedUntil = end;
        return Math.max(1, Math.ceil(end - seconds));
      }
      account.free += handful - 1;
      return 0;
    },
  };
}
