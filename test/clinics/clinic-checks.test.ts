import { describe, expect, test } from 'vitest';
import { type ClinicDetails, ClinicStats, Report } from '../../functions/contract.ts';
import { apiWithClinics } from './api-with-clinics.ts';
import { clinicDetails } from './clinic-details.ts';
import { waitedFor } from './waited-for.ts';

const LABEL = 'Ingredients: Aqua, Glycerin, Retinol, Arnica Montana Flower Extract, Tocopherol.';
type Api = Awaited<ReturnType<typeof apiWithClinics>>;

async function check({ post }: Pick<Api, 'post'>, body: object): Promise<Report> {
  const response = await post({ text: LABEL, daysSince: 3, clinic: 'linden', ...body });
  expect(response.status).toBe(200);
  return Report.parse(await response.json());
}
const save = async ({ call }: Api, details: ClinicDetails, from: number, confirm: string[] = []) => {
  const response = await call('PUT', '', { body: { ...details, confirm }, ifMatch: `"${from}"` });
  expect(response.status).toBe(200);
};
const withTreatment = (changes: object): ClinicDetails => ({
  ...clinicDetails,
  treatments: [{ ...clinicDetails.treatments[0]!, ...changes }, clinicDetails.treatments[1]!],
});
const retinoidOf = (report: Report) => report.findings.find(({ category }) => category === 'retinoid');

test("the clinic's days are used, and the answer says whose they are", async () => {
  const report = await check(await apiWithClinics(), { treatedOn: '2026-11-20', daysSince: undefined });
  expect(report.protocol).toEqual({ id: 'linden/microneedling', version: 1, owner: 'Linden Skin Clinic' });
  expect(retinoidOf(report)).toMatchObject({
    status: 'avoid',
    cautionFromDay: 10,
    clearFromDay: 21,
    cautionFromDate: '2026-11-30',
    clinicSays: 'Retinol has to wait ten days with us.',
    guidesSay: { avoidDays: 7, cautionDays: 14 },
  });
});

test('at the edges of its window', async () => {
  const api = await apiWithClinics();
  const statuses = await Promise.all(
    [9, 10, 20, 21].map(async (daysSince) => retinoidOf(await check(api, { daysSince }))?.status),
  );
  expect(statuses).toEqual(['avoid', 'caution', 'caution', 'over']);
});

test('another treatment of the clinic has rules of its own; an unknown one is answered by the default, with a note', async () => {
  const api = await apiWithClinics();
  expect((await check(api, { treatment: 'rf' })).protocol.id).toBe('linden/rf');
  const unknown = await check(api, { treatment: 'laser' });
  expect(unknown.protocol.id).toBe('linden/microneedling');
  expect(unknown.notes[0]).toEqual({
    id: 'unknown-treatment',
    says: 'We do not know this treatment. These are the usual rules.',
  });
});

test('a group that is switched off is held back no more, and the answer still says what the guides say', async () => {
  const api = await apiWithClinics();
  await save(api, withTreatment({ windows: [{ category: 'retinoid', avoidDays: 7, cautionDays: 14, off: true }] }), 1, [
    'microneedling/retinoid',
  ]);
  const report = await check(api, { text: 'Ingredients: Aqua, Glycerin, Retinol, Tocopherol.' });
  expect(report.findings.filter(({ category, status }) => category === 'retinoid' && status !== 'over')).toEqual([]);
  expect(report.notes.find(({ id }) => id === 'rule.clinic-off')?.says).toMatch(
    /Linden Skin Clinic does not hold this back\. Most guides say 7 days\./,
  );
});

test('an ingredient of its own is held back', async () => {
  const report = await check(await apiWithClinics(), {
    text: 'Ingredients: Aqua, Glycerin, Arnica Montana Flower Extract, Tocopherol.',
  });
  expect(report.verdict).toBe('avoid');
  expect(JSON.stringify(report.findings)).toContain('No arnica in the first days.');
});

test('what it hands out is told, and clears nothing', async () => {
  const report = await check(await apiWithClinics(), {});
  expect(report.notes.find(({ id }) => id === 'clinic-products')?.says).toBe(
    'Linden Skin Clinic hands these out: Linden Recovery Balm. That does not change this answer.',
  );
  expect(report.verdict).toBe('avoid');
});

test('its own words stand above all on the first days, and not after them', async () => {
  const api = await apiWithClinics();
  const opening = async (daysSince: number) => (await check(api, { daysSince })).notes.find(({ id }) => id === 'opening')?.says;
  expect(await opening(0)).toBe('Only the balm in your bag today.');
  expect(await opening(1)).toBe('Only the balm in your bag today.');
  expect(await opening(2)).toBeUndefined();
  const first = (await check(api, { daysSince: 0, treatment: 'nonsense' })).notes.map(({ id }) => id);
  expect(first.slice(0, 3)).toEqual(['opening', 'unknown-treatment', 'clinic-products']);
});

test('a window of half a year lets a check reach back as far', async () => {
  const api = await apiWithClinics();
  await save(api, withTreatment({ windows: [{ category: 'retinoid', avoidDays: 180, cautionDays: 180 }] }), 1, [
    'microneedling/retinoid',
  ]);
  expect(retinoidOf(await check(api, { daysSince: 150 }))?.status).toBe('avoid');
  expect((await api.post({ text: LABEL, daysSince: 181, clinic: 'linden' })).status).toBe(400);
});

describe('what is known of a clinic', () => {
  test('is asked for once a minute, whoever comes', async () => {
    let asked = 0;
    const api: Api = await apiWithClinics({
      newest: async (slug) => {
        asked += 1;
        return slug === 'linden'
          ? { slug, version: asked, savedAt: '2026-11-23T09:00:00.000Z', details: clinicDetails }
          : undefined;
      },
    });
    const versions = [];
    for (const seconds of [0, 1, 59, 60, 61, 119, 120]) {
      api.clock.now = new Date(Date.parse('2026-11-23T09:00:00Z') + seconds * 1000);
      const reports = await Promise.all([check(api, {}), check(api, {}), check(api, {})]);
      versions.push(reports.map(({ protocol }) => protocol.version));
    }
    expect(versions).toEqual([1, 1, 1, 2, 2, 2, 3].map((version) => [version, version, version]));
  });

  test('is new at once on the instance that changed it', async () => {
    const api = await apiWithClinics();
    await check(api, {});
    await save(api, withTreatment({ windows: [] }), 1);
    expect(await check(api, {})).toMatchObject({ protocol: { version: 2 } });
  });

  test('serves on when the table is away, and the answer says so', async () => {
    let away = false;
    const api: Api = await apiWithClinics({
      newest: async (slug) => {
        if (away) throw new Error('away');
        return { slug, version: 1, savedAt: '2026-11-23T09:00:00.000Z', details: clinicDetails };
      },
    });
    await check(api, {});
    away = true;
    api.clock.now = new Date('2026-11-23T10:00:00Z');
    const report = await check(api, {});
    expect(report.protocol.owner).toBe('Linden Skin Clinic');
    expect(report.notes.find(({ id }) => id === 'clinic-rules-kept')?.says).toBe(
      'We could not ask for new rules of Linden Skin Clinic. These are the last ones we have.',
    );
    away = false;
    api.clock.now = new Date('2026-11-23T10:01:00Z');
    expect((await check(api, {})).notes.map(({ id }) => id)).not.toContain('clinic-rules-kept');
  });

  test.each([
    ['away', () => Promise.reject(new Error('away'))],
    ['silent', () => new Promise<never>(() => {})],
  ])('nothing yet, and the table is %s: the general rules, with a note, and within a second', async (_what, newest) => {
    const api = await apiWithClinics({ newest, keyState: async () => undefined });
    const reports: Report[] = [];
    const once = async () => void reports.push(await check(api, {}));
    expect(await waitedFor(once)).toBeLessThan(1000);
    // it is left alone for a while
    expect(await waitedFor(once)).toBe(0);
    const report = reports[0]!;
    expect(report.protocol.id).toBe('microneedling');
    expect(report.notes[0]?.says).toBe('We could not get the rules of your clinic. These are general rules.');
  });

  test('nothing, for a clinic that is not there or was disabled: the general rules, with a note', async () => {
    const api = await apiWithClinics();
    await api.store.replaceKey('linden', { revision: 1, digest: 'x', disabled: true });
    for (const clinic of ['linden', 'nobody', 'Not A Slug', '../linden', '']) {
      const report = await check(api, { clinic });
      expect([report.protocol.id, report.notes[0]?.id]).toEqual(['microneedling', 'unknown-clinic']);
    }
  });
});

test('a clinic has a limit of its own; others go on', async () => {
  const api = await apiWithClinics();
  let passed = 0;
  while (passed < 1000 && (await api.post({ text: LABEL, daysSince: 3, clinic: 'linden' })).status === 200) passed += 1;
  expect(passed).toBe(300);
  expect((await api.post({ text: LABEL, daysSince: 3 })).status).toBe(200);
});

describe('counts', () => {
  const stats = async ({ call }: Api, query = '') => ClinicStats.parse(await (await call('GET', `/stats${query}`)).json()).weeks;

  test('are numbers by week, told from five up', async () => {
    const api = await apiWithClinics();
    for (let i = 0; i < 4; i++) await check(api, {});
    expect((await stats(api)).at(-1)).toMatchObject({
      week: '2026-W48',
      monday: '2026-11-23',
      checks: null,
      verdicts: { avoid: null, caution: 0 },
    });
    await check(api, {});
    expect((await stats(api)).at(-1)).toMatchObject({
      checks: 5,
      verdicts: { avoid: 5, 'no-flags': 0 },
      categories: { retinoid: 5, aha: 0 },
    });
  });

  test('of weeks gone by stay apart, and empty weeks are there', async () => {
    const api = await apiWithClinics();
    for (let i = 0; i < 6; i++) await check(api, {});
    api.clock.now = new Date('2026-12-14T00:00:00Z');
    for (let i = 0; i < 7; i++) await check(api, {});
    expect((await stats(api, '?weeks=4')).map(({ week, checks }) => [week, checks])).toEqual([
      ['2026-W48', 6],
      ['2026-W49', 0],
      ['2026-W50', 0],
      ['2026-W51', 7],
    ]);
  });

  test('hold nothing of what was sent', async () => {
    const kept: unknown[] = [];
    const api = await apiWithClinics({}, { count: async (...all) => void kept.push(all) });
    await check(api, { text: 'Ingredients: Retinol, Zorbic Acid.', treatedOn: '2026-11-20', daysSince: undefined });
    expect(kept).toEqual([['linden', '2026-W48', expect.any(Number), { checks: 1, 'verdict avoid': 1, 'category retinoid': 1 }]]);
  });

  test('of many at once go together, and none is lost', async () => {
    let writes = 0;
    const api = await apiWithClinics();
    const { count } = api.counters;
    api.counters.count = async (...all) => {
      writes += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return count(...all);
    };
    await Promise.all(Array.from({ length: 200 }, () => check(api, {})));
    expect((await stats(api)).at(-1)?.checks).toBe(200);
    expect(writes).toBeLessThan(60);
  });

  test('are not made for checks by the general rules', async () => {
    const kept: unknown[] = [];
    const api = await apiWithClinics({}, { count: async (...all) => void kept.push(all) });
    await check(api, { clinic: undefined });
    await check(api, { clinic: 'nobody' });
    expect(kept).toEqual([]);
  });

  test.each([
    ['away', () => Promise.reject(new Error('away'))],
    ['silent', () => new Promise<never>(() => {})],
  ])('that cannot be written (%s) keep no patient from her answer; the log says how many', async (_what, count) => {
    const newest = async (slug: string) => ({ slug, version: 1, savedAt: '2026-11-23T09:00:00.000Z', details: clinicDetails });
    const api = await apiWithClinics({ newest, keyState: async () => undefined }, { count });
    const once = async () => expect((await check(api, {})).verdict).toBe('avoid');
    expect(await waitedFor(once)).toBeLessThanOrEqual(1000);
    expect(await waitedFor(once)).toBe(0);
    await once();
    expect(api.lines.filter((line) => line.includes('count-lost'))).toHaveLength(3);
  });
});

test('the page in a frame: on the sites the clinic listed, and no other', async () => {
  const { app } = await apiWithClinics();
  const response = await app.request('/embed/linden');
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('The page');
  expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors https:\/\/www\.linden\.example$/);
  expect(response.headers.get('permissions-policy')).toContain('camera=(self)');
  expect(response.headers.get('x-frame-options')).toBeNull();
  expect((await app.request('/embed/nobody')).status).toBe(404);
});

test("the page in a frame, when the clinic cannot be asked: in nobody's frame", async () => {
  const { app } = await apiWithClinics({ newest: () => Promise.reject(new Error('away')) });
  const response = await app.request('/embed/linden');
  expect([response.status, response.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringMatching(/frame-ancestors 'none'$/),
  ]);
});
