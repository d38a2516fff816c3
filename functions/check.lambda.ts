/** Composition root of the light function: checks, facts and clinics behind API Gateway (HTTP API). */
import { handle } from 'hono/aws-lambda';
import { createApi } from './api.ts';
import { callerBehindCloudFront } from './caller.ts';
import { readSettings } from './env.ts';
import { createLocalLimiter } from './limiter.ts';
import { createLog } from './log.ts';

const settings = readSettings(process.env, 'lambda');
const now = () => new Date();

const app = createApi({
  now,
  log: createLog((line) => process.stdout.write(`${line}\n`), now),
  limiter: createLocalLimiter(now),
  limits: settings.limits,
  callerOf: callerBehindCloudFront,
  originSecret: settings.originSecret,
});

export const handler = handle(app);
