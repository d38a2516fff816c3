/** A clinic: what everybody may see of it, and its change by whoever holds the key. */
import { KEEP_SECONDS } from '../clinics/keep-clinics.ts';
import { saveClinic } from '../clinics/save-clinic.ts';
import { ClinicChange, ClinicPublic } from '../contract.ts';
import { Problem } from '../problem.ts';
import { defineRoute, type Route, type RouteFacts } from '../route.ts';
import {
  asPublic,
  type ClinicsDeps,
  clinicParams,
  enter,
  keyAnswers,
  NOT_KEPT,
  problemAnswer,
  sayUnreachable,
  versionTag,
} from './clinic-route.ts';

/** `GET` and `PUT /v1/clinics/{slug}`. 503 where the table cannot be reached. */
export const clinicsRoutes = (deps: ClinicsDeps): Route[] => [showClinic(deps), changeClinic(deps)].map(sayUnreachable);

const show = {
  method: 'get',
  path: '/v1/clinics/{slug}',
  tag: 'Clinics',
  summary: 'The public part of a clinic: name, contact, treatments, what it changed in the rules',
  description: 'A change reaches every check within a minute, and this answer within two: it may come from a cache.',
  params: clinicParams,
  answers: [
    { status: 200, description: 'The clinic; its version is the ETag.', schema: ClinicPublic },
    { status: 304, description: 'It is the version you have.' },
    problemAnswer(404, 'No clinic by this name.'),
    problemAnswer(503, 'The clinic cannot be asked for now.'),
  ],
} satisfies RouteFacts;

function showClinic(deps: ClinicsDeps): Route {
  return defineRoute(show, async ({ params: { slug } }, context) => {
    const kept = await deps.clinics.get(slug);
    if (kept === 'unreachable') throw new Problem('clinics-unreachable');
    if (!kept.clinic) throw new Problem(kept.asked ? 'clinic-not-found' : 'clinics-unreachable');
    const headers = { etag: versionTag(kept.clinic), 'cache-control': `public, max-age=${KEEP_SECONDS}` };
    if (hasIt(context.req.header('if-none-match'), headers.etag)) return context.body(null, 304, headers);
    return context.json(asPublic(kept.clinic), 200, headers);
  });
}

const change = {
  method: 'put',
  path: '/v1/clinics/{slug}',
  tag: 'Clinics',
  summary: 'Change a clinic; what was before stays as a version',
  description:
    'The whole clinic is sent. It becomes the next version. Sent again after a lost answer, it changes nothing more. Days far outside the guides need to be named in `confirm`, once.',
  params: clinicParams,
  body: ClinicChange,
  key: true,
  headers: [{ name: 'If-Match', description: 'The version the change was made from, such as `"7"`.', required: true }],
  answers: [
    { status: 200, description: 'The clinic as it now is; its version is the ETag.', schema: ClinicPublic },
    ...keyAnswers,
    problemAnswer(409, 'Days far outside the guides: confirm them.'),
    problemAnswer(412, 'Somebody saved before you.'),
    problemAnswer(413, 'More than can be kept of a clinic.'),
    problemAnswer(428, 'If-Match is missing.'),
  ],
} satisfies RouteFacts;

function changeClinic(deps: ClinicsDeps): Route {
  return defineRoute(change, async ({ params: { slug }, body }, context) => {
    await enter(deps, slug, context);
    const saved = await saveClinic(await deps.store(), slug, body, versionIn(context.req.header('if-match')), deps.now());
    deps.clinics.forget(slug);
    return context.json(asPublic(saved), 200, { ...NOT_KEPT, etag: versionTag(saved) });
  });
}

/** A cache in between may have made the tag weak, and may name several. */
const hasIt = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/** `"7"`, also in the weak form `W/"7"` that some networks make of it. */
function versionIn(ifMatch: string | undefined): number {
  const version = Number(/^(?:W\/)?"(\d{1,6})"$/.exec(ifMatch?.trim() ?? '')?.[1]);
  if (!Number.isInteger(version)) throw new Problem('version-missing');
  return version;
}
