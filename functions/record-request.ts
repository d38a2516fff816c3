/** One log line a request: what kind, how it ended, how long it took. The path as declared, never as sent. */
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { describeThrown, type Log } from './log.ts';
import type { Problem } from './problem.ts';
import { problemStatus } from './problem.ts';
import type { Env } from './route.ts';

/** Writes the line once the request is answered; `ms` is the time it took. */
export function recordRequest({ log }: { log: Log }): MiddlewareHandler<Env> {
  return async (context, next) => {
    const begun = performance.now();
    context.set('log', {});
    await next();
    log('info', 'request', {
      requestId: context.get('requestId'),
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      ms: Math.round((performance.now() - begun) * 10) / 10,
      ...context.get('log'),
    });
  };
}

/** Notes the kind of problem with its request; what was not foreseen gets a line of its own. */
export function recordThrown(log: Log, context: Context<Env>, problem: Problem, thrown: unknown): void {
  context.get('log').problem = problem.id;
  if (problemStatus(problem.id) >= 500)
    log('error', 'unexpected', { requestId: context.get('requestId'), ...describeThrown(problem.cause ?? thrown) });
}
