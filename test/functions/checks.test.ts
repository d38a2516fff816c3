import { expect, test } from 'vitest';
import { Report } from '../../functions/contract.ts';
import { apiForTests } from './api-for-tests.ts';

const LABEL = 'Ingredients: Aqua, Glycerin, Retinol, Cetyl Alcohol, Tocopherol.';

/** The answer, parsed with the published schema; unknown fields are a fault. */
async function check(body: object): Promise<Report> {
  const response = await apiForTests().post(body);
  expect(response.status).toBe(200);
  const json = await response.json();
  const report = Report.parse(json);
  expect(report).toEqual(json);
  return report;
}

test('a list gets a report in the published shape, and every entry lies where it says', async () => {
  const report = await check({ text: LABEL, daysSince: 3 });
  expect(report).toMatchObject({ verdict: 'avoid', day: 3, protocol: { id: 'microneedling' } });
  expect(report.findings.map(({ category }) => category)).toContain('retinoid');
  expect(report.ingredients.length).toBeGreaterThanOrEqual(5);
  for (const { text, start, end } of report.ingredients) expect(LABEL.slice(start, end)).toBe(text);
});

test('dates come only where the date of the treatment was sent', async () => {
  const withDate = await check({ text: LABEL, treatedOn: '2026-11-20' });
  const withDays = await check({ text: LABEL, daysSince: 3 });
  const finding = (report: Report) => report.findings.find(({ category }) => category === 'retinoid');
  expect(withDate.day).toBe(3);
  expect(finding(withDate)?.cautionFromDate).toMatch(/^2026-1[12]-\d\d$/);
  expect(JSON.stringify(withDays)).not.toMatch(/\d{4}-\d\d-\d\d"(?!,"findings)/);
  expect(finding(withDays)).not.toHaveProperty('cautionFromDate');
});

test('a day to check for moves the answer', async () => {
  expect((await check({ text: LABEL, treatedOn: '2026-11-20', on: '2026-12-25' })).day).toBe(35);
});

test('the strict rules hold back at least as long', async () => {
  const usual = await check({ text: LABEL, daysSince: 3 });
  const strict = await check({ text: LABEL, daysSince: 3, protocol: 'microneedling-strict' });
  expect(strict.protocol.id).toBe('microneedling-strict');
  expect(strict.findings[0]!.clearFromDay!).toBeGreaterThan(usual.findings[0]!.clearFromDay!);
});

const notLists: [why: string, text: string][] = [
  ['a sentence', 'Hello, my skin feels tight today and I wonder what to do.'],
  ['only signs', '?!.,;:()'],
  ['emoji', '🙂🙂🙂'],
  ['lone surrogates', '\ud800 \udfff'],
  ['a zero byte', 'a\u0000b'],
];
test.each(notLists)('not a list (%s) is an answer, not a problem', async (_why, text) => {
  expect((await check({ text, daysSince: 3 })).verdict).toBe('cannot-tell');
});

test('20,000 characters are still read', async () => {
  await check({ text: `${'Aqua, '.repeat(3333)}Aq`, daysSince: 3 });
});

test('a check without clinics: an unknown clinic is answered by the general rules, with a note', async () => {
  const report = await check({ text: LABEL, daysSince: 3, clinic: 'nobody' });
  expect(report.protocol.id).toBe('microneedling');
  expect(report.notes[0]).toEqual({ id: 'unknown-clinic', says: 'We do not know this clinic. These are general rules.' });
});

test('a treatment that bears the name of rules brings these; another one is answered with a note', async () => {
  const named = await check({ text: LABEL, daysSince: 3, treatment: 'microneedling-strict' });
  expect(named.protocol.id).toBe('microneedling-strict');
  const unknown = await check({ text: LABEL, daysSince: 3, treatment: 'peel' });
  expect(unknown.protocol.id).toBe('microneedling');
  expect(unknown.notes[0]?.id).toBe('unknown-treatment');
});

test('the same request gets the same answer, to the letter', async () => {
  const body = { text: LABEL, treatedOn: '2026-11-20' };
  const { post } = apiForTests();
  expect(await (await post(body)).text()).toBe(await (await post(body)).text());
});

test('the log tells how it went, and nothing of what was sent', async () => {
  const { post, lines } = apiForTests();
  await post({ text: 'Ingredients: Retinol, Zorbic Acid.', treatedOn: '2026-11-20', clinic: 'linden-skin' });
  await post({ text: 'Retinol', treatedOn: '2026-12-20' });
  await post('{"text": "Retinol", ');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: 'request', method: 'POST', route: '/v1/checks', status: 200, verdict: 'avoid' },
    { event: 'request', status: 400, problem: 'future-date' },
    { event: 'request', status: 400, problem: 'not-json' },
  ]);
  for (const line of lines) {
    const { time: _time, ...told } = JSON.parse(line);
    expect(JSON.stringify(told)).not.toMatch(/retinol|zorbic|linden|2026-|one caller/i);
  }
});
