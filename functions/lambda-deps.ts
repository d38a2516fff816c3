/** What both functions are put together from. Only what the light one needs stands here: its bundle carries all of it. */
import { randomBytes } from 'node:crypto';
import type { ApiDeps } from './api.ts';
import { callerAtGateway, callerBehindCloudFront } from './caller.ts';
import { type ClinicService, clinicStores, createClinicService } from './clinics/clinic-service.ts';
import { readSettings } from './env.ts';
import { createLocalLimiter } from './limiter.ts';
import { createLog } from './log.ts';
import { quietConsole } from './quiet-console.ts';
import { createSharedLimiter } from './shared-limiter.ts';

/** `page`: the page as built, for frames on clinics' own sites. `clinics` is missing where no table is set. */
export function lambdaDeps(page: () => Promise<string | undefined>): {
  api: Omit<ApiDeps, 'more'>;
  clinics: ClinicService | undefined;
} {
  const { table, limits, originSecret, addressSecret } = readSettings('lambda');
  const now = () => new Date();
  const log = createLog((line) => process.stdout.write(`${line}\n`), now);
  quietConsole(log);
  // Without a secret of the service an address is hashed under one of this instance: then limits do not hold across instances.
  const secret = addressSecret ?? randomBytes(32).toString('hex');
  const stores =
    table === undefined ? undefined : clinicStores(async () => (await import('./clinics/dynamo-table.ts')).connectTable(table));
  const limiter = stores ? createSharedLimiter({ ...stores, secret, now, log }) : createLocalLimiter(now);
  // Only CloudFront knows the secret: without it a header is anybody's word.
  const callerOf = originSecret === undefined ? callerAtGateway : callerBehindCloudFront;
  const shared = { now, log, limiter, limits, callerOf };
  const clinics = stores && createClinicService({ ...shared, stores, page });
  return { api: { ...shared, ...clinics, originSecret }, clinics };
}
