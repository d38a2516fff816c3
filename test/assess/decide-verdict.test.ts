import { expect, test } from 'vitest';
import { decideVerdict, okFromDay } from '../../rules/assess/decide-verdict.ts';
import type { Finding, FindingStatus, Verdict } from '../../rules/report.ts';

const finding = (status: FindingStatus, clearFromDay: number | null): Finding => ({
  category: 'aha',
  status,
  cautionFromDay: clearFromDay,
  clearFromDay,
  entries: [],
  sources: [],
});
const avoid = finding('avoid', 14);
const caution = finding('caution', 21);
const over = finding('over', 7);
const good = finding('good', 0);
const endless = finding('avoid', null);

const rows: [why: string, findings: Finding[], complete: boolean, verdict: Verdict, okFrom: number | null][] = [
  ['nothing found in a whole list', [], true, 'no-flags', 0],
  ['nothing found in a list that was not read whole', [], false, 'cannot-tell', null],
  ['leave out', [avoid], true, 'avoid', 14],
  ['leave out, whatever was not read; but no day is promised', [avoid], false, 'avoid', null],
  ['with care', [caution], true, 'caution', 21],
  ['with care over a list that was not read whole', [caution], false, 'cannot-tell', null],
  ['leave out before with care, the later day counts', [caution, avoid], true, 'avoid', 21],
  ['what is over holds nothing back', [over], true, 'no-flags', 7],
  ['what soothes holds nothing back', [good], true, 'no-flags', 0],
  ['over and soothing in a list that was not read whole', [over, good], false, 'cannot-tell', null],
  ['without an end, no day', [endless, caution], true, 'avoid', null],
];
test.each(rows)('%s', (_why, findings, complete, verdict, okFrom) =>
  expect([decideVerdict(findings, complete), okFromDay(findings, complete)]).toEqual([verdict, okFrom]),
);
