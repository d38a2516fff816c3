/**
 * `POST /v1/checks` as the page asks it: the label, the number of days, and perhaps a clinic. Such a request is answered at once. Any other,
 * right or wrong, is read by the shape of the contract, which is loaded for it (checks.ts).
 */
import type { Context } from 'hono';
import type { Report } from '../../rules/report.ts';
import { answerCheck, type CheckDeps } from '../answer-check.ts';
import type { CheckRequest } from '../contract.ts';
import { MOST_ID_CHARACTERS } from '../contract-limits.ts';
import { type Env, readJson } from '../route.ts';
import { type RouteOnDemand, routesOnDemand } from '../routes-on-demand.ts';

export type ChecksDeps = CheckDeps & {
  /** Told of each check by a clinic's rules, before it is answered: counts it, in numbers only. Throws where the clinic is beyond its limit. */
  count?: ((clinic: string, report: Report) => Promise<void>) | undefined;
};

/** `POST /v1/checks` */
export function usualChecksRoutes(deps: ChecksDeps): RouteOnDemand[] {
  const routes = routesOnDemand(['post /v1/checks'], async () => (await import('./all-routes.ts')).checksRoutes(deps));
  return routes.map((route) => ({
    ...route,
    handle: async (context) => {
      const body = (await readJson(context))();
      return isUsualCheck(body) ? sendReport(body, context, deps) : route.handle(context);
    },
  }));
}

const isId = (value: unknown): boolean => typeof value === 'string' && value.length <= MOST_ID_CHARACTERS;
const IS_USUAL: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  daysSince: (value) => Number.isSafeInteger(value),
  clinic: isId,
  treatment: isId,
};

/** True only for what the shape CheckRequest would take as it is; false says nothing. */
export function isUsualCheck(body: unknown): body is CheckRequest {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'text')) return false;
  return Object.entries(body).every(([field, value]) => Object.hasOwn(IS_USUAL, field) && IS_USUAL[field]!(value));
}

/** The answer to a check that was read. */
export async function sendReport({ text, ...rules }: CheckRequest, context: Context<Env>, deps: ChecksDeps): Promise<Response> {
  const { report, clinic } = await answerCheck(rules, { text, origin: 'pasted' }, deps);
  context.get('log').verdict = report.verdict;
  if (clinic !== undefined) await deps.count?.(clinic, report);
  return context.json(report, 200, { 'cache-control': 'no-store' });
}
