import { createHash } from 'node:crypto';
import { createDynamoClinics } from '../../functions/clinics/dynamo-clinics.ts';
import { openLocalTable } from '../../functions/clinics/local-table.ts';
import type { ClinicDetails } from '../../functions/contract.ts';
import { ENV } from '../../functions/env.ts';

export type OpenTable = {
  /** What a function needs to find it: the bundle is not changed for it. */
  environment: Record<string, string>;
  addClinic: (slug: string, details: ClinicDetails) => Promise<void>;
  close: () => Promise<void>;
};

/** A table in memory, on a port of this machine. */
export async function openTable(): Promise<OpenTable> {
  const { table, close } = await openLocalTable();
  const endpoint = await table.client.config.endpoint?.();
  const clinics = createDynamoClinics(table);
  return {
    environment: { [ENV.table]: table.name, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${endpoint?.port}` },
    async addClinic(slug, details) {
      const digest = createHash('sha256').update(slug).digest('hex');
      await clinics.create({ slug, version: 1, savedAt: '2026-11-23T08:00:00.000Z', details }, digest);
    },
    close,
  };
}
