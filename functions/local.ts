/** Composition root of `npm start`: page and API on one port, clinics in a folder, with nothing else installed. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { checkPhotoLabel } from '../rules/check-photo-label.ts';
import { createApi } from './api.ts';
import { callerOfConnection } from './caller.ts';
import { clinicStores, createClinicService } from './clinics/clinic-service.ts';
import { DEMONSTRATION_SLUG, ensureDemonstrationClinic } from './clinics/demonstration-clinic.ts';
import { openLocalTable } from './clinics/local-table.ts';
import { readSettings } from './env.ts';
import { createLog } from './log.ts';
import { scansRoutes } from './routes/scans.ts';
import { createLabelReader } from './scans/create-label-reader.ts';
import { servePage } from './serve-page.ts';
import { createSharedLimiter } from './shared-limiter.ts';

const builtPage = join(import.meta.dirname, '..', 'dist', 'web');

async function start(): Promise<void> {
  const settings = readSettings('local');
  const now = () => new Date();
  const log = createLog((line) => process.stderr.write(`${line}\n`), now);
  const local = await openLocalTable(settings.dataDir);
  const stores = clinicStores(async () => local.table);
  const limiter = createSharedLimiter({ ...stores, secret: randomBytes(32).toString('hex'), now, log });
  const page = () => readFile(join(builtPage, 'index.html'), 'utf8').catch(() => undefined);
  const shared = { now, log, limiter, limits: settings.limits, callerOf: callerOfConnection };
  const clinics = createClinicService({ ...shared, stores, page });
  const reader = createLabelReader();
  const api = createApi({
    ...shared,
    ...clinics,
    more: [...clinics.more, ...scansRoutes({ now, reader, check: checkPhotoLabel, ...clinics })],
  });

  const app = new Hono();
  app.use(servePage(builtPage));
  app.mount('/', (request, bindings) => api.fetch(request, bindings));

  const key = await ensureDemonstrationClinic(await stores.store(), now());
  const server = serve({ fetch: app.fetch, port: settings.port }, ({ port }) => {
    const address = `http://localhost:${port}`;
    console.log(`Aftercheck is at ${address}`);
    console.log(`A clinic to look at: ${address}/#c=${DEMONSTRATION_SLUG}`);
    if (key !== undefined) console.log(`Its key for ${address}/clinic, shown this once: ${key}`);
  });
  const stop = async (code: number) => {
    await Promise.all([local.close(), reader.close()]);
    // A browser keeps its connection open: whoever stops the server need not wait for it.
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close(() => process.exit(code));
  };
  server.on('error', (thrown: NodeJS.ErrnoException) => {
    const taken = thrown.code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${settings.port} is taken. Choose another: PORT=8788 npm start` : `It cannot start: ${thrown.message}`,
    );
    void local.close().finally(() => process.exit(1));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
}

await start().catch((thrown: Error) => {
  console.error(thrown.message);
  process.exit(1);
});
