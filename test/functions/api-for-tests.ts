import { type ApiDeps, createApi } from '../../functions/api.ts';
import { readSettings } from '../../functions/env.ts';
import { createLocalLimiter } from '../../functions/limiter.ts';
import { createLog } from '../../functions/log.ts';

/** Monday; the treatment of the examples was on Friday 20 November 2026. */
export const TODAY = new Date('2026-11-23T09:00:00Z');

/** The API as `npm start` builds it, with a fixed day and its log lines at hand. */
export function apiForTests(changes: Partial<ApiDeps> = {}) {
  const lines: string[] = [];
  const now = () => TODAY;
  const app = createApi({
    now,
    log: createLog((line) => lines.push(line), now),
    limiter: createLocalLimiter(now),
    limits: readSettings('local', {}).limits,
    callerOf: () => 'one caller',
    ...changes,
  });
  const post = (body: unknown, path = '/v1/checks', headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { app, lines, post };
}
