/**
 * Counts the checks of a clinic: how many, how they ended, which groups were flagged. Numbers only, never a piece of text.
 * While one write is under way, those that come meanwhile are put together and go with the next, and each caller waits for the write that
 * holds its count: nothing is lost, and the table is asked once for many.
 */
import { isHeldToday } from '../../rules/report/is-held-today.ts';
import type { Report } from '../../rules/report.ts';
import { createCircuitBreaker } from '../circuit-breaker.ts';
import type { Log } from '../log.ts';
import { COUNTER_SHARDS, type CounterStore, type Counts } from './clinic-store.ts';
import { weekOf } from './week.ts';

type Batch = { counts: Counts; written: Promise<void> };

/** The function never throws: a count that cannot be written is logged, and the patient has her answer. */
export function countChecks(
  counters: () => Promise<CounterStore>,
  { now, log, random = Math.random, patience = 1000 }: { now: () => Date; log: Log; random?: () => number; patience?: number },
): (clinic: string, report: Report) => Promise<void> {
  const waiting = new Map<string, Batch>();
  const writing = new Map<string, Promise<void>>();
  const askTable = createCircuitBreaker(counters, { now, patience });

  const write = async (clinic: string, week: string, counts: Counts) => {
    const outcome = await askTable((table) => table.count(clinic, week, Math.floor(random() * COUNTER_SHARDS), counts));
    if ('failed' in outcome) log('warn', 'count-lost', { kind: outcome.failed, checks: counts.checks ?? 0 });
  };
  const startBatch = (key: string, clinic: string, week: string): Batch => {
    const counts: Counts = {};
    const before = writing.get(key) ?? Promise.resolve();
    const written = before.then(() => {
      waiting.delete(key);
      const work = write(clinic, week, counts).finally(() => {
        if (writing.get(key) === work) writing.delete(key);
      });
      writing.set(key, work);
      return work;
    });
    const batch = { counts, written };
    waiting.set(key, batch);
    return batch;
  };

  return async (clinic, report) => {
    const week = weekOf(now());
    const key = `${clinic} ${week}`;
    const batch = waiting.get(key) ?? startBatch(key, clinic, week);
    for (const name of countedNames(report)) batch.counts[name] = (batch.counts[name] ?? 0) + 1;
    await batch.written;
  };
}

/** `checks`, `verdict avoid`, `category retinoid` ... */
function countedNames({ verdict, findings }: Report): Set<string> {
  const held = findings.filter(isHeldToday);
  return new Set(['checks', `verdict ${verdict}`, ...held.map(({ category }) => `category ${category}`)]);
}
