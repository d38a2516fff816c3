/** Composition root of the heavy function: photos of labels behind API Gateway (HTTP API). One reader an instance, kept warm. */
import { randomBytes } from 'node:crypto';
import { handle } from 'hono/aws-lambda';
import { checkPhotoLabel } from '../rules/check-photo-label.ts';
import { createApi } from './api.ts';
import { callerAtGateway, callerBehindCloudFront } from './caller.ts';
import { clinicStores, createClinicService } from './clinics/clinic-service.ts';
import { readSettings } from './env.ts';
import { createLocalLimiter } from './limiter.ts';
import { createLog } from './log.ts';
import { quietConsole } from './quiet-console.ts';
import { scansRoutes } from './routes/scans.ts';
import { createLabelReader } from './scans/create-label-reader.ts';
import { openTesseract } from './scans/open-tesseract.ts';
import { createSharedLimiter } from './shared-limiter.ts';

const settings = readSettings(process.env, 'lambda');
const now = () => new Date();
const log = createLog((line) => process.stdout.write(`${line}\n`), now);
quietConsole(log);

const secret = settings.addressSecret ?? randomBytes(32).toString('hex');
const { table, limits } = settings;
const stores =
  table === undefined ? undefined : clinicStores(async () => (await import('./clinics/dynamo-table.ts')).connectTable(table));
const limiter = stores ? createSharedLimiter({ ...stores, secret, now, log }) : createLocalLimiter(now);
const callerOf = settings.originSecret === undefined ? callerAtGateway : callerBehindCloudFront;
const shared = { now, log, limiter, limits, callerOf };
const clinics = stores && createClinicService({ ...shared, stores, page: async () => undefined });

const tesseract = openTesseract();
// Starting it takes half a second: while the instance starts that costs nobody's time.
await tesseract.warmUp().catch(() => {});

const app = createApi({
  ...shared,
  ...clinics,
  originSecret: settings.originSecret,
  more: scansRoutes({ now, reader: createLabelReader(tesseract), check: checkPhotoLabel, ...clinics }),
});

export const handler = handle(app);
