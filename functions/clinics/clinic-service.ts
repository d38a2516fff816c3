/** All that has to do with clinics, put together for one instance. The AWS client is loaded when a clinic is first asked for. */
import type { Report } from '../../rules/report.ts';
import type { ClinicRules } from '../choose-rules.ts';
import { MOST_CLINIC_KB } from '../contract-limits.ts';
import type { Limits } from '../env.ts';
import { tooMany } from '../limit-requests.ts';
import type { Limiter } from '../limiter.ts';
import type { Log } from '../log.ts';
import { once } from '../once.ts';
import { Problem } from '../problem.ts';
import { type RouteOnDemand, routesOnDemand } from '../routes-on-demand.ts';
import { clinicRules } from './clinic-rules.ts';
import type { ClinicStore, CounterStore } from './clinic-store.ts';
import { countChecks } from './count-checks.ts';
import type { Table } from './dynamo-table.ts';
import { keepClinics } from './keep-clinics.ts';

export type ClinicServiceDeps = {
  stores: ClinicStores;
  limiter: Limiter;
  limits: Limits;
  callerOf: (request: Request, bindings: unknown) => string;
  /** The page as built, for frames on clinics' own sites. */
  page: () => Promise<string | undefined>;
  now: () => Date;
  log: Log;
};

export type ClinicStores = { store: () => Promise<ClinicStore>; counters: () => Promise<CounterStore> };

/** What createApi takes of it: rules for checks, counts of checks, and the routes. */
export type ClinicService = {
  clinicRules: ClinicRules;
  count: (clinic: string, report: Report) => Promise<void>;
  more: RouteOnDemand[];
};

/** A clinic as it is sent, with what it confirms. */
const CLINIC_BODY = { kb: MOST_CLINIC_KB + 40, problem: () => new Problem('clinic-too-large', { limit: MOST_CLINIC_KB }) };

/** The stores of a table that is connected on first use. */
export function clinicStores(connect: () => Promise<Table>): ClinicStores {
  const table = once(connect);
  return {
    store: once(async () => (await import('./dynamo-clinics.ts')).createDynamoClinics(await table())),
    counters: once(async () => (await import('./dynamo-counters.ts')).createDynamoCounters(await table())),
  };
}

/** No clinic can use up what all share: beyond its limit a check is refused (429) before it is counted. */
function limited(
  { limiter, limits }: Pick<ClinicServiceDeps, 'limiter' | 'limits'>,
  count: ClinicService['count'],
): ClinicService['count'] {
  return async (clinic, report) => {
    const wait = await limiter.take('clinic-checks', clinic, { most: limits.clinicChecksPerMinute, perSeconds: 60 });
    if (wait > 0) throw tooMany(wait);
    await count(clinic, report);
  };
}

/** Nothing is connected before a clinic is first asked for. */
export function createClinicService({ stores, ...deps }: ClinicServiceDeps): ClinicService {
  const clinics = keepClinics(stores.store, deps);
  const all = { ...deps, ...stores, clinics };
  return {
    clinicRules: clinicRules(clinics),
    count: limited(deps, countChecks(stores.counters, deps)),
    more: [
      ...routesOnDemand(
        ['get /v1/clinics/{slug}', 'put /v1/clinics/{slug}'],
        async () => (await import('../routes/all-routes.ts')).clinicsRoutes(all),
        CLINIC_BODY,
      ),
      ...routesOnDemand(
        [
          'get /v1/clinics/{slug}/versions',
          'get /v1/clinics/{slug}/versions/{version}',
          'get /v1/clinics/{slug}/stats',
          'post /v1/clinics/{slug}/key',
        ],
        async () => (await import('../routes/all-routes.ts')).clinicOfficeRoutes(all),
      ),
      ...routesOnDemand(['get /embed/{slug}'], async () => (await import('../routes/all-routes.ts')).embedRoutes(all)),
    ],
  };
}
