import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProblemDetails, Report } from '../../functions/contract.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftercheck-'));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const LABEL = 'Ingredients: Aqua, Glycerin, RETINOL, Tocopherol.';

const run = (args: string[], input: string | Buffer = '') => runCommand('check.ts', args, { input });

describe('an answer ends with 0, whatever it is', () => {
  test('to read: the verdict, the day, the words on the label, the reasons, the foot', async () => {
    const { code, out, err } = await run(['--day', '3'], LABEL);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Not yet: .*day 7/);
    expect(out).toContain('It has a retinoid');
    expect(out).toContain('Retinoid: RETINOL');
    expect(out).toMatch(/ {4}- .+: .+/);
    expect(out).toContain('Your practitioner decides.');
    expect(out).not.toMatch(/20\d\d-\d\d-\d\d.*20\d\d-\d\d-\d\d/);
  });

  test('with dates where the date of the treatment is given', async () => {
    const { out } = await run(['--treated-on', '2026-11-20', '--on', '2026-11-23'], LABEL);
    expect(out).toMatch(/^Not yet: .*Friday 27 November \(day 7\)/);
  });

  test('from a file, as JSON: what the API answers', async () => {
    const { code, out } = await run(['--day', '3', '--json', file('label.txt', LABEL)]);
    expect(code).toBe(0);
    expect(Report.parse(JSON.parse(out))).toMatchObject({ verdict: 'avoid', day: 3 });
  });

  test('by other rules', async () => {
    const { out } = await run(['--day', '3', '--json', '--protocol', 'microneedling-strict'], LABEL);
    expect(JSON.parse(out).protocol.id).toBe('microneedling-strict');
  });

  test('not a list: it says so, and what to do', async () => {
    const { code, out } = await run(['--day', '3'], 'Hello there, how are you today?');
    expect(code).toBe(0);
    expect(out).toMatch(/^Cannot tell: This does not look like an ingredient list\n/);
    expect(out).toContain('Paste the part that starts with');
  });

  test('after the last window', async () => {
    const { out } = await run(['--day', '40'], LABEL);
    expect(out).not.toMatch(/^Not yet/);
    expect(out).toContain('That time is over');
  });

  test('help', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const option of ['--day', '--treated-on', '--on', '--protocol', '--json', '--jsonl']) expect(out).toContain(option);
  });
});

test('many at once: a line each, in their order; what cannot be checked is told in its line and by the end', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: LABEL, note: 'not a field of a check' }),
    '',
    JSON.stringify({ id: 'b', text: '', daysSince: 4 }),
    'no JSON',
    JSON.stringify({ id: 'd', text: LABEL, daysSince: 20 }),
  ];
  const { code, out } = await run(['--jsonl', '--day', '3'], lines.join('\n'));
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(2);
  expect(answers).toHaveLength(4);
  expect(answers[0]).toMatchObject({ id: 'a', report: { verdict: 'avoid', day: 3 } });
  expect(Report.parse(answers[3].report).day).toBe(20);
  expect(answers[1]).toMatchObject({ id: 'b', problem: { type: '/docs#empty-text' } });
  expect(ProblemDetails.omit({ requestId: true }).strict().parse(answers[2].problem).type).toBe('/docs#not-json');
});

test('many at once: the day of a line stands for that of the command', async () => {
  const rows = [
    { treatedOn: '2026-11-20', on: '2026-11-25' },
    { treatedOn: '2026-11-20', on: '2026-11-26' },
    { daysSince: 9 },
    {},
  ];
  const lines = rows.map((row) => JSON.stringify({ text: LABEL, ...row })).join('\n');
  const { code, out } = await run(['--jsonl', '--day', '3'], lines);
  const days = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).report?.day);
  expect([code, days]).toEqual([0, [5, 6, 9, 3]]);
  const dated = await run(['--jsonl', '--treated-on', '2026-11-20', '--on', '2026-11-22'], lines);
  expect(
    dated.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).report?.day),
  ).toEqual([5, 6, 9, 2]);
});

test.each([0, 1])('on day %i what the clinic gave stands above anything else', async (day) => {
  const { out } = await run(['--day', String(day)], LABEL);
  const { opening } = findProtocol('microneedling')!;
  expect(out.startsWith(`${opening.says}\n\n`)).toBe(true);
  expect(out.split(opening.says)).toHaveLength(2);
});

const encodings: [why: string, bytes: Buffer][] = [
  ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${LABEL}`, 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from(`\ufeff${LABEL}`, 'utf16le').swap16()],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${LABEL}`)],
];
test.each(encodings)('a file in %s is text', async (why, bytes) => {
  const path = join(folder, `${why}.txt`);
  writeFileSync(path, bytes);
  const { code, out } = await run(['--day', '3', '--json', path]);
  expect([code, JSON.parse(out).ingredients[0].text]).toEqual([0, 'Aqua']);
  expect(JSON.parse((await run(['--day', '3', '--json'], bytes)).out)).toEqual(JSON.parse(out));
});

const refusals: [why: string, args: string[], input: string, code: number, sentence: RegExp][] = [
  ['nothing to check', ['--day', '3'], ' \n', 2, /^There is no text in it/],
  ['too long', ['--day', '3'], 'a'.repeat(20_001), 2, /20,001 characters/],
  ['no day', [], LABEL, 2, /^Say when the treatment was: --day 3 or --treated-on 2026-11-20\.\n$/],
  ['two days', ['--day', '3', '--treated-on', '2026-11-20'], LABEL, 2, /^Use --day or --treated-on, not both\./],
  ['a day in words', ['--day', 'three'], LABEL, 2, /--day takes a whole number/],
  ['a day to come', ['--day=-1'], LABEL, 2, /^The day of the treatment is --day 0\./],
  ['a day that looks like an option', ['--day', '-1'], LABEL, 2, /^The option --day takes a value, [^\n]+ --help\.\n$/],
  ['a value that is not taken', ['--json=3'], LABEL, 2, /^The option --json takes no value\. [^\n]+ --help\.\n$/],
  [
    'many from a file',
    ['--jsonl', 'labels.jsonl'],
    '',
    2,
    /^--jsonl reads no file, but its standard input: --jsonl < labels\.jsonl\n$/,
  ],
  ['too far back', ['--day', '61'], LABEL, 2, /That was 61 days ago/],
  [
    'a date that does not exist',
    ['--treated-on', '2026-02-30'],
    LABEL,
    2,
    /^--treated-on takes a day that exists, written as 2026-11-23\.\n$/,
  ],
  ['unknown rules', ['--day', '3', '--protocol', 'laser'], LABEL, 2, /no rules named “laser”/],
  ['an unknown option', ['--dya', '3'], LABEL, 2, /^There is no option --dya\. All are listed by --help\.\n$/],
  ['an unknown short option', ['-x'], LABEL, 2, /^There is no option -x\./],
  ['two files', ['--day', '3', 'a', 'b'], '', 2, /One label at a time/],
  ['a file that is not there', ['--day', '3', join(folder, 'none.txt')], '', 3, /none\.txt cannot be read/],
  [
    'a file that is no photo and no text',
    ['--day', '3', file('photo.jpg', '\u0000\u0001not a photo')],
    '',
    2,
    /This file is not a photo/,
  ],
  ['a folder', ['--day', '3', folder], '', 3, /cannot be read/],
];
describe('what cannot be checked ends with a code and a sentence', () => {
  test.concurrent.each(refusals)('%s', async (_why, args, input, code, sentence) => {
    const result = await run(args, input);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toMatch(sentence);
  });
});
