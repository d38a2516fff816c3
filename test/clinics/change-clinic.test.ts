import { describe, expect, test } from 'vitest';
import { type ClinicDetails, ClinicPublic, ClinicVersion, ClinicVersions, ProblemDetails } from '../../functions/contract.ts';
import { apiWithClinics } from './api-with-clinics.ts';
import { clinicDetails } from './clinic-details.ts';

const change = (changes: Partial<ClinicDetails> = {}): ClinicDetails => ({ ...clinicDetails, ...changes });

/** The clinic with one window of its first treatment in the place of all others. */
const withWindow = (window: object, treatment: object = {}) => ({
  ...clinicDetails,
  treatments: [{ ...clinicDetails.treatments[0]!, windows: [window], ...treatment }, clinicDetails.treatments[1]!],
});

test('a change becomes the next version; what was before can be read for ever', async () => {
  const { call, clock } = await apiWithClinics();
  clock.now = new Date('2026-11-25T10:00:00Z');
  const response = await call('PUT', '', { body: change({ name: 'Linden & Co' }), ifMatch: '"1"' });
  expect([response.status, response.headers.get('etag')]).toEqual([200, '"2"']);
  expect(ClinicPublic.strict().parse(await response.json())).toEqual({
    slug: 'linden',
    version: 2,
    ...change({ name: 'Linden & Co' }),
  });

  const { versions } = ClinicVersions.strict().parse(await (await call('GET', '/versions')).json());
  expect(versions.map(({ version, savedAt, clinic }) => [version, savedAt, clinic.name])).toEqual([
    [2, '2026-11-25T10:00:00.000Z', 'Linden & Co'],
    [1, '2026-11-23T09:00:00.000Z', 'Linden Skin Clinic'],
  ]);
  expect(ClinicVersion.strict().parse(await (await call('GET', '/versions/1')).json()).clinic).toEqual(clinicDetails);
});

test('history comes page by page', async () => {
  const { call } = await apiWithClinics();
  for (let version = 1; version <= 4; version++)
    await call('PUT', '', { body: change({ name: `Name ${version}` }), ifMatch: `"${version}"` });
  const first = ClinicVersions.parse(await (await call('GET', '/versions?limit=2')).json());
  expect([first.versions.map(({ version }) => version), first.before]).toEqual([[5, 4], 4]);
  const last = ClinicVersions.parse(await (await call('GET', '/versions?limit=3&before=4')).json());
  expect([last.versions.map(({ version }) => version), last.before]).toEqual([[3, 2, 1], undefined]);
});

test('a stale change is refused whole, and told what somebody else changed', async () => {
  const { call, store } = await apiWithClinics();
  await call('PUT', '', { body: change({ name: 'Ana was here', contact: { phone: '+44 20 7946 0999' } }), ifMatch: '"1"' });
  const response = await call('PUT', '', { body: change({ name: 'Ben too' }), ifMatch: '"1"' });
  expect(response.status).toBe(412);
  const problem = ProblemDetails.parse(await response.json());
  expect(problem.version).toBe(2);
  expect(problem.detail).toMatch(/^Version 2 was saved while you were editing\./);
  expect(problem.fields).toEqual([
    { field: 'name', expected: '"Ana was here"' },
    { field: 'contact', expected: '{"phone":"+44 20 7946 0999"}' },
  ]);
  expect((await store.newest('linden'))?.details.name).toBe('Ana was here');
});

test('two who save at once: one wins, the other is told; nothing is lost', async () => {
  const { call } = await apiWithClinics();
  const names = ['Ana', 'Ben', 'Cid', 'Dee'];
  const statuses = await Promise.all(
    names.map(async (name) => (await call('PUT', '', { body: change({ name }), ifMatch: '"1"' })).status),
  );
  expect(statuses.sort()).toEqual([200, 412, 412, 412]);
});

test('the same change sent twice after a lost answer makes one version', async () => {
  const { call, store } = await apiWithClinics();
  const again = () => call('PUT', '', { body: change({ name: 'Twice' }), ifMatch: '"1"' });
  const answers = [await again(), await again()];
  expect(answers.map(({ status, headers }) => [status, headers.get('etag')])).toEqual([
    [200, '"2"'],
    [200, '"2"'],
  ]);
  expect(await store.versions('linden', 9)).toHaveLength(2);
});

test('an answer that is lost before the table heard of it leaves all as it was', async () => {
  let lost = true;
  const api = await apiWithClinics({
    addVersion: () => (lost ? Promise.reject(Object.assign(new Error('away'), { code: 'ECONNRESET' })) : Promise.resolve('done')),
  });
  expect((await api.call('PUT', '', { body: change({ name: 'Lost' }), ifMatch: '"1"' })).status).toBe(503);
  expect((await api.store.newest('linden'))?.version).toBe(1);
  lost = false;
  expect((await api.call('PUT', '', { body: change({ name: 'Lost' }), ifMatch: '"1"' })).status).toBe(200);
});

test.each(['W/"1"', '"1"', ' "1" '])('If-Match %s names the version', async (ifMatch) => {
  const { call } = await apiWithClinics();
  expect((await call('PUT', '', { body: change(), ifMatch })).status).toBe(200);
});

describe('days far outside the guides are confirmed once', () => {
  const retinoid = (avoidDays: number, cautionDays: number | null) => ({ category: 'retinoid', avoidDays, cautionDays });
  const far: [why: string, window: object, sentence: RegExp][] = [
    ['almost at once', retinoid(1, 14), /guides say leave out for 7 to 14 days; you say 1\./],
    ['for months', retinoid(90, 90), /you say 90\./],
    ['no end', retinoid(10, null), /you set no end\./],
    ['a short care', retinoid(4, 4), /with care until day \d+; you say 4\./],
    ['switched off', { ...retinoid(7, 14), off: true }, /you hold it back not at all/],
  ];
  test.each(far)('%s', async (_why, window, sentence) => {
    const { call } = await apiWithClinics();
    const response = await call('PUT', '', { body: withWindow(window), ifMatch: '"1"' });
    expect(response.status).toBe(409);
    const { fields } = ProblemDetails.parse(await response.json());
    expect(fields).toEqual([{ field: 'microneedling/retinoid', expected: expect.stringMatching(sentence) }]);
    const confirmed = await call('PUT', '', {
      body: { ...withWindow(window), confirm: ['microneedling/retinoid'] },
      ifMatch: '"1"',
    });
    expect(confirmed.status).toBe(200);
    // Once: the next change of something else does not ask again.
    expect((await call('PUT', '', { body: { ...withWindow(window), name: 'Other' }, ifMatch: '"2"' })).status).toBe(200);
  });

  const near: [why: string, window: object][] = [
    ['as the guides', retinoid(7, 14)],
    ['a little shorter', retinoid(4, 10)],
    ['a little longer', retinoid(14, 28)],
    ['a group no guide names', { category: 'other-irritant', avoidDays: 7, cautionDays: 14 }],
  ];
  test.each(near)('%s needs no word', async (_why, window) => {
    const { call } = await apiWithClinics();
    expect((await call('PUT', '', { body: withWindow(window), ifMatch: '"1"' })).status).toBe(200);
  });

  test('a confirmation of another window does not count', async () => {
    const { call } = await apiWithClinics();
    const body = { ...withWindow(retinoid(1, 14)), confirm: ['rf/retinoid', 'microneedling/aha'] };
    expect((await call('PUT', '', { body, ifMatch: '"1"' })).status).toBe(409);
  });
});

const refused: [why: string, body: object, field: string][] = [
  ['no name', change({ name: ' ' }), 'name'],
  ['a name without end', change({ name: 'x'.repeat(81) }), 'name'],
  ['a name that turns the direction of what follows', change({ name: 'Linden \u202e' }), 'name'],
  [
    'a line feed in a sentence',
    withWindow({ category: 'aha', avoidDays: 7, cautionDays: 14, says: 'one\ntwo' }),
    'treatments.0.windows.0.says',
  ],
  ['a telephone number of letters', change({ contact: { phone: 'call us' } }), 'contact.phone'],
  ['a script for an address', change({ contact: { url: 'javascript:alert(1)' } }), 'contact.url'],
  ['no e-mail address', change({ contact: { email: 'care at linden' } }), 'contact.email'],
  [
    'an origin that would write a policy of its own',
    change({ embedOrigins: ["https://a.example; script-src 'unsafe-inline'"] }),
    'embedOrigins.0',
  ],
  ['any origin', change({ embedOrigins: ['*'] }), 'embedOrigins.0'],
  ['an origin with a path', change({ embedOrigins: ['https://a.example/page'] }), 'embedOrigins.0'],
  ['an origin without encryption', change({ embedOrigins: ['http://a.example'] }), 'embedOrigins.0'],
  ['no treatment', change({ treatments: [] }), 'treatments'],
  ['a default that is not there', change({ defaultTreatment: 'laser' }), 'defaultTreatment'],
  [
    'one treatment twice',
    change({ treatments: [clinicDetails.treatments[1]!, clinicDetails.treatments[1]!], defaultTreatment: 'rf' }),
    'treatments',
  ],
  [
    'rules that do not exist',
    change({ treatments: [{ ...clinicDetails.treatments[1]!, protocol: 'laser' }], defaultTreatment: 'rf' }),
    'treatments.0.protocol',
  ],
  [
    'one group twice',
    withWindow(
      {},
      {
        windows: [
          { category: 'aha', avoidDays: 7, cautionDays: 14 },
          { category: 'aha', avoidDays: 8, cautionDays: 14 },
        ],
      },
    ),
    'treatments.0.windows',
  ],
  [
    'a group that does not exist',
    withWindow({ category: 'sugar', avoidDays: 7, cautionDays: 14 }),
    'treatments.0.windows.0.category',
  ],
  [
    'a soothing group held back',
    withWindow({ category: 'soothing', avoidDays: 7, cautionDays: 14 }),
    'treatments.0.windows.0.category',
  ],
  [
    'with care that ends before leave out',
    withWindow({ category: 'aha', avoidDays: 7, cautionDays: 6 }),
    'treatments.0.windows.0',
  ],
  ['half a day', withWindow({ category: 'aha', avoidDays: 7.5, cautionDays: 14 }), 'treatments.0.windows.0.avoidDays'],
  [
    'days before the treatment',
    withWindow({ category: 'aha', avoidDays: -1, cautionDays: 14 }),
    'treatments.0.windows.0.avoidDays',
  ],
  ['more than a year', withWindow({ category: 'aha', avoidDays: 7, cautionDays: 366 }), 'treatments.0.windows.0.cautionDays'],
  [
    'an opening of a month',
    withWindow({ category: 'aha', avoidDays: 7, cautionDays: 14 }, { opening: { untilDay: 30, says: 'x' } }),
    'treatments.0.opening.untilDay',
  ],
  ['a field nobody knows', { ...change(), colour: 'red' }, 'colour'],
];
test.each([0, 15, 1.5, null])('an opening until day %s is told its own limits', async (untilDay) => {
  const { call } = await apiWithClinics();
  const body = withWindow({ category: 'aha', avoidDays: 7, cautionDays: 14 }, { opening: { untilDay, says: 'x' } });
  const { fields } = ProblemDetails.parse(await (await call('PUT', '', { body, ifMatch: '"1"' })).json());
  expect(fields).toEqual([{ field: 'treatments.0.opening.untilDay', expected: 'a whole number of days, 1 to 14' }]);
});

test.each(refused)('%s is refused, and the field is named', async (_why, body, field) => {
  const { call, store } = await apiWithClinics();
  const response = await call('PUT', '', { body, ifMatch: '"1"' });
  expect(response.status).toBe(400);
  expect(ProblemDetails.parse(await response.json()).fields?.map((row) => row.field)).toContain(field);
  expect((await store.newest('linden'))?.version).toBe(1);
});

test('the public part can be kept for a minute, and says when it changed', async () => {
  const { call, app } = await apiWithClinics();
  const first = await app.request('/v1/clinics/linden');
  expect(ClinicPublic.strict().parse(await first.json())).toEqual({ slug: 'linden', version: 1, ...clinicDetails });
  expect([first.headers.get('etag'), first.headers.get('cache-control')]).toEqual(['"1"', 'public, max-age=60']);
  const again = () => app.request('/v1/clinics/linden', { headers: { 'if-none-match': '"1"' } });
  expect((await again()).status).toBe(304);
  expect((await app.request('/v1/clinics/linden', { headers: { 'if-none-match': '"0", W/"1"' } })).status).toBe(304);
  await call('PUT', '', { body: change({ name: 'New' }), ifMatch: '"1"' });
  expect([(await again()).status, (await again()).headers.get('etag')]).toEqual([200, '"2"']);
});

test('there is no call that lists clinics', async () => {
  const { app } = await apiWithClinics();
  for (const path of ['/v1/clinics', '/v1/clinics/', '/v1/clinics?q=l']) expect((await app.request(path)).status).toBe(404);
});
