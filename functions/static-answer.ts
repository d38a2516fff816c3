/** For answers that change only with a new release: an ETag, and five minutes in which nobody need ask again. */
import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

const keepForAWhile: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.ok) context.res.headers.set('cache-control', 'public, max-age=300');
};

export const staticAnswer: MiddlewareHandler[] = [etag(), keepForAWhile];
