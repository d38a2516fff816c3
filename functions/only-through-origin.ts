/** Behind CloudFront: only requests that carry its secret header are heard, so that limits and the caller's address can be trusted. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { ORIGIN_SECRET_HEADER } from './env.ts';
import { Problem } from './problem.ts';

/** Refuses (403) a request whose header does not hold the secret; compared in constant time. */
export function onlyThroughOrigin(secret: string): MiddlewareHandler {
  const wanted = digest(secret);
  return async (context, next) => {
    if (!timingSafeEqual(digest(context.req.header(ORIGIN_SECRET_HEADER) ?? ''), wanted)) throw new Problem('not-by-this-way');
    await next();
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
