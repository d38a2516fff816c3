import { digestOf, newClinicKey } from '../../functions/clinics/clinic-key.ts';
import { createClinicService } from '../../functions/clinics/clinic-service.ts';
import type { ClinicStore, CounterStore } from '../../functions/clinics/clinic-store.ts';
import { createDynamoClinics } from '../../functions/clinics/dynamo-clinics.ts';
import { createDynamoCounters } from '../../functions/clinics/dynamo-counters.ts';
import { openLocalTable } from '../../functions/clinics/local-table.ts';
import { readSettings } from '../../functions/env.ts';
import { createLocalLimiter } from '../../functions/limiter.ts';
import { createLog } from '../../functions/log.ts';
import { apiForTests, TODAY } from '../functions/api-for-tests.ts';
import { clinicDetails } from './clinic-details.ts';

/** The API with the clinic `linden` on a table of its own in memory. `change` replaces what the store does; `clock.now` is the time. */
export async function apiWithClinics(change: Partial<ClinicStore> = {}, changeCounters: Partial<CounterStore> = {}) {
  const { table } = await openLocalTable();
  const store: ClinicStore = { ...createDynamoClinics(table), ...change };
  const counters: CounterStore = { ...createDynamoCounters(table), ...changeCounters };
  const key = newClinicKey('linden');
  await createDynamoClinics(table).create(
    { slug: 'linden', version: 1, savedAt: TODAY.toISOString(), details: clinicDetails },
    digestOf(key),
  );

  const clock = { now: TODAY };
  const now = () => clock.now;
  const lines: string[] = [];
  const shared = {
    now,
    log: createLog((line) => lines.push(line), now),
    limiter: createLocalLimiter(now),
    limits: { ...readSettings('lambda', {}).limits, checksPerMinute: 10_000, clinicChecksPerMinute: 300 },
    callerOf: () => 'one caller',
    page: async () => '<!doctype html><title>The page</title>',
  };
  const service = createClinicService({ ...shared, stores: { store: async () => store, counters: async () => counters } });
  const api = apiForTests({ ...shared, ...service });
  const call = (
    method: string,
    path: string,
    { body, as = key, ifMatch }: { body?: unknown; as?: string; ifMatch?: string } = {},
  ) =>
    api.app.request(`/v1/clinics/linden${path}`, {
      method,
      headers: {
        authorization: `Bearer ${as}`,
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return { ...api, lines, key, clock, store, counters, call };
}
