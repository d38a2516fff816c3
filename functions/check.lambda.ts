/** Composition root of the light function: checks, facts and clinics behind API Gateway (HTTP API). */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import { createApi } from './api.ts';
import { callerAtGateway, callerBehindCloudFront } from './caller.ts';
import { clinicStores, createClinicService } from './clinics/clinic-service.ts';
import { readSettings } from './env.ts';
import { createLocalLimiter } from './limiter.ts';
import { createLog } from './log.ts';
import { quietConsole } from './quiet-console.ts';
import { routesOnDemand } from './routes-on-demand.ts';
import { MOST_PHOTO_KB } from './scans/most-photo-kb.ts';
import { createSharedLimiter } from './shared-limiter.ts';

const settings = readSettings(process.env, 'lambda');
const now = () => new Date();
const log = createLog((line) => process.stdout.write(`${line}\n`), now);
quietConsole(log);

// Without a secret of the service an address is hashed under one of this instance: then limits do not hold across instances.
const secret = settings.addressSecret ?? randomBytes(32).toString('hex');
/** The build lays the page beside the function, for frames on clinics' own sites. */
const page = () => readFile(join(import.meta.dirname, 'page.html'), 'utf8').catch(() => undefined);

const { table, limits } = settings;
const stores =
  table === undefined ? undefined : clinicStores(async () => (await import('./clinics/dynamo-table.ts')).connectTable(table));
const limiter = stores ? createSharedLimiter({ ...stores, secret, now, log }) : createLocalLimiter(now);
// Only CloudFront knows the secret: without it a header is anybody's word.
const callerOf = settings.originSecret === undefined ? callerAtGateway : callerBehindCloudFront;
const shared = { now, log, limiter, limits, callerOf };

// Photos go to the function of scan.lambda.ts; the document of the API lists them all the same.
const scansElsewhere = routesOnDemand(
  ['post /v1/scans'],
  async () => [(await import('./routes/all-routes.ts')).scansElsewhere],
  MOST_PHOTO_KB,
);
const clinics = stores && createClinicService({ ...shared, stores, page });
const app = createApi({
  ...shared,
  ...clinics,
  originSecret: settings.originSecret,
  more: [...(clinics?.more ?? []), ...scansElsewhere],
});

export const handler = handle(app);
