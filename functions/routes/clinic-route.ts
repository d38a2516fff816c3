/** What all calls of a clinic have in common. */
import type { Context } from 'hono';
import * as z from 'zod';
import type { CounterStore, StoredVersion } from '../clinics/clinic-store.ts';
import type { KeptClinics } from '../clinics/keep-clinics.ts';
import { type OpenDeps, openClinic } from '../clinics/open-clinic.ts';
import { type ClinicPublic, ProblemDetails, Slug } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { Env, Route, RouteAnswer } from '../route.ts';

export type ClinicsDeps = OpenDeps & {
  clinics: KeptClinics;
  counters: () => Promise<CounterStore>;
  callerOf: (request: Request, bindings: unknown) => string;
};

export const clinicParams = z.object({ slug: Slug.describe("The clinic's short name.") });

/** A declared answer that is problem details. */
export const problemAnswer = (status: number, description: string): RouteAnswer => ({
  status,
  description,
  schema: ProblemDetails,
});

/** What any call with a key can answer. */
export const keyAnswers: RouteAnswer[] = [
  problemAnswer(401, 'The key is missing.'),
  problemAnswer(403, 'This key does not open a clinic.'),
  problemAnswer(429, 'Too many tries; `Retry-After` says how long to wait.'),
  problemAnswer(503, 'The table cannot be reached; nothing was changed.'),
];

export const NOT_KEPT = { 'cache-control': 'no-store' };

/** Only whoever holds the clinic's key goes on. */
export const enter = (deps: ClinicsDeps, slug: string, context: Context<Env>) =>
  openClinic(
    { slug, authorization: context.req.header('authorization'), caller: deps.callerOf(context.req.raw, context.env) },
    deps,
  );

/** The ETag of a clinic: its version. */
export const versionTag = ({ version }: StoredVersion): string => `"${version}"`;

/** What everybody may see of a clinic: all of its details; the key lies apart from them. */
export const asPublic = ({ slug, version, details }: StoredVersion): ClinicPublic => ({ slug, version, ...details });

/** What the table cannot do is told as such (503), with its cause in the log. */
export function sayUnreachable(route: Route): Route {
  const handle: Route['handle'] = async (context) => {
    try {
      return await route.handle(context);
    } catch (thrown) {
      if (thrown instanceof Problem || !isOfTable(thrown)) throw thrown;
      throw new Problem('clinics-unreachable', {}, { cause: thrown });
    }
  };
  return { ...route, handle };
}

/** Errors of the AWS client carry `$metadata`; those of the connection carry a `code`. */
const isOfTable = (thrown: unknown): boolean =>
  thrown instanceof Error && ('$metadata' in thrown || 'code' in thrown || thrown.name === 'TimeoutError');
