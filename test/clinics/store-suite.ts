import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ClinicStore,
  COUNTER_SHARDS,
  type CounterStore,
  type KeyState,
  type StoredVersion,
} from '../../functions/clinics/clinic-store.ts';
import { createDynamoClinics } from '../../functions/clinics/dynamo-clinics.ts';
import { createDynamoCounters } from '../../functions/clinics/dynamo-counters.ts';
import type { LocalTable } from '../../functions/clinics/local-table.ts';
import { clinicDetails } from './clinic-details.ts';

/** What every form of the stores must hold. Each test uses a clinic of its own. */
export function storeSuite(name: string, open: () => Promise<LocalTable>): void {
  describe(name, () => {
    let local: LocalTable;
    let clinics: ClinicStore;
    let counters: CounterStore;
    let lastSlug = 0;
    const newSlug = () => `clinic-${++lastSlug}`;
    const version = (slug: string, number: number, called = `Version ${number}`): StoredVersion => ({
      slug,
      version: number,
      savedAt: `2026-11-23T09:00:0${number % 10}.000Z`,
      details: { ...clinicDetails, name: called },
    });
    const made = async (versions = 1) => {
      const slug = newSlug();
      await clinics.create(version(slug, 1), 'first digest');
      for (let number = 2; number <= versions; number++) await clinics.addVersion(version(slug, number));
      return slug;
    };

    beforeAll(async () => {
      local = await open();
      clinics = createDynamoClinics(local.table);
      counters = createDynamoCounters(local.table);
    }, 60_000);
    afterAll(() => local?.close());

    test('a clinic that is not there is undefined, not a fault', async () => {
      expect(await clinics.newest('nobody')).toBeUndefined();
      expect(await clinics.version('nobody', 1)).toBeUndefined();
      expect(await clinics.versions('nobody', 10)).toEqual([]);
      expect(await clinics.keyState('nobody')).toBeUndefined();
    });

    test('a new clinic is read back as it was written, with its first key', async () => {
      const slug = newSlug();
      expect(await clinics.create(version(slug, 1), 'digest')).toBe('done');
      expect(await clinics.newest(slug)).toEqual(version(slug, 1));
      expect(await clinics.keyState(slug)).toEqual({ revision: 0, digest: 'digest' });
    });

    test('a second clinic by the same slug changes nothing', async () => {
      const slug = await made();
      expect(await clinics.create(version(slug, 1, 'Another'), 'other digest')).toBe('taken');
      expect(await clinics.newest(slug)).toEqual(version(slug, 1));
      expect(await clinics.keyState(slug)).toMatchObject({ digest: 'first digest' });
    });

    test('the newest version is the clinic; the older ones stay as they were', async () => {
      const slug = await made(12);
      expect(await clinics.newest(slug)).toEqual(version(slug, 12));
      expect(await clinics.version(slug, 7)).toEqual(version(slug, 7));
    });

    test('a version is never overwritten', async () => {
      const slug = await made(7);
      expect(await clinics.addVersion(version(slug, 7, 'Changed'))).toBe('taken');
      expect(await clinics.addVersion(version(slug, 1, 'Changed'))).toBe('taken');
      expect(await clinics.version(slug, 7)).toEqual(version(slug, 7));
      expect(await clinics.version(slug, 1)).toEqual(version(slug, 1));
    });

    test('of many who write the next version at once, one wins and the others are told', async () => {
      const slug = await made();
      const names = Array.from({ length: 20 }, (_, index) => `Writer ${index}`);
      const outcomes = await Promise.all(names.map((called) => clinics.addVersion(version(slug, 2, called))));
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      expect((await clinics.newest(slug))?.details.name).toBe(names[outcomes.indexOf('done')]);
      expect(await clinics.versions(slug, 50)).toHaveLength(2);
    });

    test('a replay of a write that was answered changes nothing', async () => {
      const slug = await made(2);
      expect(await clinics.addVersion(version(slug, 2))).toBe('taken');
      expect((await clinics.versions(slug, 10)).map((row) => row.version)).toEqual([2, 1]);
    });

    test('history comes newest first, page by page, and the keys are no part of it', async () => {
      const slug = await made(5);
      await clinics.replaceKey(slug, { revision: 1, digest: 'second' });
      expect((await clinics.versions(slug, 2)).map((row) => row.version)).toEqual([5, 4]);
      expect((await clinics.versions(slug, 2, 4)).map((row) => row.version)).toEqual([3, 2]);
      expect((await clinics.versions(slug, 2, 2)).map((row) => row.version)).toEqual([1]);
      expect(await clinics.versions(slug, 2, 1)).toEqual([]);
      expect(JSON.stringify(await clinics.versions(slug, 9))).not.toMatch(/digest|second/);
    });

    test('more than nine versions sort by number, not by letter', async () => {
      const slug = await made(11);
      expect((await clinics.versions(slug, 20)).map((row) => row.version)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    });

    test('key states follow each other; one made from an older state changes nothing', async () => {
      const slug = await made();
      const second: KeyState = { revision: 1, digest: 'b', previous: 'first digest', previousUntil: '2026-11-24T09:00:00.000Z' };
      expect(await clinics.replaceKey(slug, second)).toBe('done');
      expect(await clinics.keyState(slug)).toEqual(second);
      expect(await clinics.replaceKey(slug, { revision: 1, digest: 'late' })).toBe('taken');
      expect(await clinics.replaceKey(slug, { revision: 3, digest: 'early' })).toBe('taken');
      expect(await clinics.replaceKey(slug, { revision: 2, digest: 'c', disabled: true })).toBe('done');
      expect(await clinics.keyState(slug)).toEqual({ revision: 2, digest: 'c', disabled: true });
    });

    test('of two who change the key at once, one wins', async () => {
      const slug = await made();
      const outcomes = await Promise.all(['x', 'y', 'z'].map((digest) => clinics.replaceKey(slug, { revision: 1, digest })));
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      expect((await clinics.keyState(slug))?.digest).toBe(['x', 'y', 'z'][outcomes.indexOf('done')]);
    });

    test('the operator sees each clinic once, whatever its versions', async () => {
      const slugs = [await made(3), await made()];
      const listed = (await clinics.list()).map((row) => row.slug);
      for (const slug of slugs) expect(listed.filter((one) => one === slug)).toEqual([slug]);
      expect(listed).toEqual([...listed].sort());
    });

    test('counts of all shards are summed, week by week', async () => {
      const slug = newSlug();
      await counters.count(slug, '2026-W47', 0, { checks: 1, 'verdict avoid': 1 });
      await counters.count(slug, '2026-W47', COUNTER_SHARDS - 1, { checks: 2, 'verdict caution': 2 });
      await counters.count(slug, '2026-W48', 3, { checks: 4 });
      await counters.count(slug, '2026-W50', 3, { checks: 8 });
      expect(await counters.counts(slug, '2026-W47', '2026-W49')).toEqual({
        '2026-W47': { checks: 3, 'verdict avoid': 1, 'verdict caution': 2 },
        '2026-W48': { checks: 4 },
      });
      expect(await counters.counts('nobody', '2026-W01', '2026-W53')).toEqual({});
    });

    test('no count is lost when many come at once', async () => {
      const slug = newSlug();
      await Promise.all(Array.from({ length: 100 }, (_, index) => counters.count(slug, '2026-W47', index % 3, { checks: 1 })));
      expect(await counters.counts(slug, '2026-W47', '2026-W47')).toEqual({ '2026-W47': { checks: 100 } });
    });

    test('a bucket answers its sum, also to many at once', async () => {
      const bucket = newSlug();
      const sums = await Promise.all(Array.from({ length: 20 }, () => counters.take(bucket, 5, 1_800_000_000)));
      expect(sums.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => (index + 1) * 5));
    });
  });
}
