/** Composition root of `npm start`: page and API on one port, with nothing else installed. */
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from './api.ts';
import { callerOfConnection } from './caller.ts';
import { readSettings } from './env.ts';
import { createLocalLimiter } from './limiter.ts';
import { createLog } from './log.ts';
import { servePage } from './serve-page.ts';

const settings = readSettings(process.env, 'local');
const now = () => new Date();
const log = createLog((line) => process.stderr.write(`${line}\n`), now);

const api = createApi({ now, log, limiter: createLocalLimiter(now), limits: settings.limits, callerOf: callerOfConnection });

const app = new Hono();
app.use(servePage(join(import.meta.dirname, '..', 'dist', 'web')));
app.mount('/', (request, bindings) => api.fetch(request, bindings));

const server = serve({ fetch: app.fetch, port: settings.port }, ({ port }) =>
  console.log(`Aftercheck is at http://localhost:${port}`),
);
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${settings.port} is taken. Choose another: PORT=8788 npm start` : `The server cannot start: ${error.message}`,
  );
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)));
