/**
 * The counts of a clinic group with 300,000 checks a minute, laid on the shards of its counter as functions/clinics/count-checks.ts does it:
 * each Lambda answers one check at a time and writes one count for it, to a shard by chance. What is asked is the busiest second of the
 * busiest shard: DynamoDB takes 1,000 write units a second in one partition, and a count is one item below 1 kB, which is one unit.
 */
import { COUNTER_SHARDS } from '../../functions/clinics/clinic-store.ts';
import { seededRandom } from './seeded-random.ts';

export type Simulation = { busiest: number; mean: number; limit: number };

const CHECKS_A_SECOND = 5_000;
const PARTITION_LIMIT = 1_000;
const SECONDS = 600;

/** Ten minutes, one second after the other; `random` is seeded so that the figure is the same each time. */
export function simulateCounters(random: () => number = seededRandom(7).next, shards: number = COUNTER_SHARDS): Simulation {
  let busiest = 0;
  for (let second = 0; second < SECONDS; second++) {
    const writes = new Array<number>(shards).fill(0);
    for (let check = 0; check < CHECKS_A_SECOND; check++) {
      const shard = Math.floor(random() * shards);
      writes[shard] = (writes[shard] ?? 0) + 1;
    }
    busiest = Math.max(busiest, ...writes);
  }
  return { busiest, mean: CHECKS_A_SECOND / shards, limit: PARTITION_LIMIT };
}
