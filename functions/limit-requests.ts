/** How often one caller may ask: checks and scans by the minute, look-ups more freely. */
import type { MiddlewareHandler } from 'hono';
import type { Limits } from './env.ts';
import type { Limiter } from './limiter.ts';
import { Problem } from './problem.ts';
import type { Env } from './route.ts';

type Deps = { limiter: Limiter; limits: Limits; callerOf: (request: Request, bindings: unknown) => string };

/** Refuses (429) what one caller asks beyond the limit of its kind in a minute. */
export function limitRequests({ limiter, limits, callerOf }: Deps): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { name, most } = kindOf(context.req.path, limits);
    const wait = await limiter.take(name, callerOf(context.req.raw, context.env), { most, perSeconds: 60 });
    if (wait > 0) throw tooMany(wait);
    await next();
  };
}

/** 429, with the time to wait in the sentence and the header. */
export function tooMany(seconds: number): Problem {
  const wait = seconds < 90 ? (seconds === 1 ? '1 second' : `${seconds} seconds`) : `${Math.ceil(seconds / 60)} minutes`;
  return new Problem('too-many-requests', { wait }, { headers: { 'retry-after': String(seconds) } });
}

function kindOf(path: string, limits: Limits): { name: string; most: number } {
  if (path.startsWith('/v1/checks')) return { name: 'checks', most: limits.checksPerMinute };
  if (path.startsWith('/v1/scans')) return { name: 'scans', most: limits.scansPerMinute };
  return { name: 'lookups', most: limits.lookupsPerMinute };
}
