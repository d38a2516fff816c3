import { expect, test } from 'vitest';
import type { Finding } from '../../rules/report.ts';
import { untilWhen } from '../../web/answer/until-when.ts';
import en from '../../web/wording/en.json' with { type: 'json' };
import { createWording } from '../../web/wording/wording.ts';

const CONTEXT = { treatedOn: '2026-11-20', clinicName: 'Linden' };
const wording = createWording('en', en, '2026-11-23');

const cases: [why: string, status: Finding['status'], care: number | null, clear: number | null, says: string][] = [
  ['left out', 'avoid', 7, 14, 'Leave out until Thursday 26 November'],
  ['with care', 'caution', 2, 14, 'With care until Thursday 3 December'],
  ['with care from the first day', 'caution', 0, 5, 'With care until Tuesday 24 November'],
  ['over', 'over', 1, 2, 'Held back until Saturday 21 November. That time is over.'],
  ['left out alone, over', 'over', 2, 0, 'Held back until Saturday 21 November. That time is over.'],
  ['no end', 'avoid', null, null, 'Ask Linden first'],
  ['no end of care', 'caution', 0, null, 'Ask Linden first'],
  ['no days at all: never a day before the treatment', 'over', 0, 0, 'Not flagged'],
];
test.each(cases)('%s', (_why, status, cautionFromDay, clearFromDay, says) => {
  const line = untilWhen({ status, cautionFromDay, clearFromDay }, false, CONTEXT, wording);
  expect(line.replaceAll('\u00a0', ' ')).toBe(says);
});

test.each(['avoid', 'caution', 'over'] as const)('a medicine has no date: %s', (status) =>
  expect(untilWhen({ status, cautionFromDay: null, clearFromDay: null }, true, CONTEXT, wording)).toBe('Ask who prescribed it'),
);
