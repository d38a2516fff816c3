/** What a clinic sees of itself, with its key: history, numbers, a new key. */
import * as z from 'zod';
import { digestOf } from '../clinics/clinic-key.ts';
import type { StoredVersion } from '../clinics/clinic-store.ts';
import { rotateKey } from '../clinics/rotate-key.ts';
import { weekCounts } from '../clinics/week-counts.ts';
import { ClinicKey, ClinicStats, ClinicVersion, ClinicVersions } from '../contract.ts';
import { Problem } from '../problem.ts';
import { defineRoute, type Route, type RouteFacts } from '../route.ts';
import { type ClinicsDeps, clinicParams, enter, keyAnswers, NOT_KEPT, problemAnswer, sayUnreachable } from './clinic-route.ts';

/** History, one version, numbers, a new key. 503 where the table cannot be reached. */
export const clinicOfficeRoutes = (deps: ClinicsDeps): Route[] =>
  [listVersions(deps), showVersion(deps), showStats(deps), changeKey(deps)].map(sayUnreachable);

const versions = {
  method: 'get',
  path: '/v1/clinics/{slug}/versions',
  tag: 'Clinics',
  summary: 'The history of a clinic, newest first; what was saved a moment ago is in it',
  params: clinicParams,
  query: z.object({
    limit: z.coerce.number().int().min(1).max(50).default(20),
    before: z.coerce.number().int().min(1).optional().describe('Only versions before this one.'),
  }),
  key: true,
  answers: [{ status: 200, description: 'Versions.', schema: ClinicVersions }, ...keyAnswers],
} satisfies RouteFacts;

function listVersions(deps: ClinicsDeps): Route {
  return defineRoute(versions, async ({ params: { slug }, query: { limit, before } }, context) => {
    await enter(deps, slug, context);
    const found = await (await deps.store()).versions(slug, limit, before);
    const last = found.at(-1)?.version;
    const more = found.length === limit && last !== undefined && last > 1 ? { before: last } : {};
    return context.json({ versions: found.map(asVersion), ...more } satisfies ClinicVersions, 200, NOT_KEPT);
  });
}

const version = {
  method: 'get',
  path: '/v1/clinics/{slug}/versions/{version}',
  tag: 'Clinics',
  summary: 'One version of a clinic, for ever as it was',
  params: clinicParams.extend({ version: z.coerce.number().int().min(1).max(999_999) }),
  key: true,
  answers: [
    { status: 200, description: 'The version.', schema: ClinicVersion },
    ...keyAnswers,
    problemAnswer(404, 'No such version.'),
  ],
} satisfies RouteFacts;

function showVersion(deps: ClinicsDeps): Route {
  return defineRoute(version, async ({ params: { slug, version: number } }, context) => {
    await enter(deps, slug, context);
    const found = await (await deps.store()).version(slug, number);
    if (!found) throw new Problem('version-not-found', { version: number });
    return context.json(asVersion(found), 200, NOT_KEPT);
  });
}

const stats = {
  method: 'get',
  path: '/v1/clinics/{slug}/stats',
  tag: 'Clinics',
  summary: 'Checks by week: numbers only, none below five. Indicative',
  params: clinicParams,
  query: z.object({ weeks: z.coerce.number().int().min(1).max(52).default(12) }),
  key: true,
  answers: [{ status: 200, description: 'Weeks, the newest last.', schema: ClinicStats }, ...keyAnswers],
} satisfies RouteFacts;

function showStats(deps: ClinicsDeps): Route {
  return defineRoute(stats, async ({ params: { slug }, query: { weeks } }, context) => {
    await enter(deps, slug, context);
    return context.json(await weekCounts(await deps.counters(), slug, deps.now(), weeks), 200, NOT_KEPT);
  });
}

const key = {
  method: 'post',
  path: '/v1/clinics/{slug}/key',
  tag: 'Clinics',
  summary: 'A new key; it is told this once',
  description:
    'The old key works until the new one is used once, and no longer than 24 hours. When the answer is lost, ask again with the old key.',
  params: clinicParams,
  key: true,
  answers: [
    { status: 200, description: 'The new key.', schema: ClinicKey },
    ...keyAnswers,
    problemAnswer(409, 'The key was changed at the same moment.'),
  ],
} satisfies RouteFacts;

function changeKey(deps: ClinicsDeps): Route {
  return defineRoute(key, async ({ params: { slug } }, context) => {
    const { key: used, state } = await enter(deps, slug, context);
    const rotated = await rotateKey(await deps.store(), slug, { state, keep: digestOf(used), now: deps.now() });
    if (rotated === 'taken') throw new Problem('key-changed-meanwhile');
    return context.json({ slug, ...rotated } satisfies ClinicKey, 200, NOT_KEPT);
  });
}

const asVersion = ({ version: number, savedAt, details }: StoredVersion): ClinicVersion => ({
  version: number,
  savedAt,
  clinic: details,
});
