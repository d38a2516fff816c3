import { describe, expect, test } from 'vitest';
import { findGaps } from '../../rules/assess/find-gaps.ts';
import type { Match } from '../../rules/match/match.ts';
import { GapReason } from '../../rules/report.ts';
import { ambiguous, assessed, entryAt, exact, labelOf, listOf, unknown } from './matched-label.ts';

const water = exact('Aqua');
const retinol = { inci: 'Retinol', categories: ['retinoid' as const] };
const cetyl = { inci: 'Cetyl Alcohol', categories: [] };
const times = (n: number, match: Match): Match[] => Array.from({ length: n }, () => match);

const rows: [why: string, label: ReturnType<typeof labelOf>, gaps: object[]][] = [
  ['a whole list has none', labelOf([listOf([water, exact('Glycerin')])]), []],
  ['no list', labelOf([]), [{ reason: 'not-a-list' }]],
  [
    'a script that is not read: which one, before that it is no list',
    labelOf([], { signs: { spf: null, foodWords: 0, foodHeading: false, swallowed: false, unreadScript: 'Cyrillic' } }),
    [{ reason: 'unread-script', script: 'Cyrillic' }, { reason: 'not-a-list' }],
  ],
  [
    'a script that cannot be named',
    labelOf([], { signs: { spf: null, foodWords: 0, foodHeading: false, swallowed: false, unreadScript: '' } }),
    [{ reason: 'unread-script' }, { reason: 'not-a-list' }],
  ],
  [
    'another script beside a list that was read',
    labelOf([listOf([water])], {
      signs: { spf: null, foodWords: 0, foodHeading: false, swallowed: false, unreadScript: 'Greek' },
    }),
    [],
  ],
  ['cut off in its last name', labelOf([listOf([water], { cutOff: true })]), [{ reason: 'end-missing', start: 0, end: 10 }]],
  ['pasted: the end of the text is the end', labelOf([listOf([water], { ended: false })], { endSeen: false }), []],
  [
    'photo: no end was seen',
    labelOf([listOf([water], { ended: false })], { origin: 'photo', endSeen: false }),
    [{ reason: 'end-missing', start: 0, end: 10 }],
  ],
  ['photo: a full stop is an end', labelOf([listOf([water])], { origin: 'photo', endSeen: false }), []],
  ['photo: clear space below is an end', labelOf([listOf([water], { ended: false })], { origin: 'photo' }), []],
  [
    'photo: a comma where it ends',
    labelOf([listOf([water], { endsOpen: true })], { origin: 'photo' }),
    [{ reason: 'end-missing', start: 0, end: 10 }],
  ],
  [
    'an earlier list that breaks off',
    labelOf([listOf([water], { cutOff: true }), listOf([water])]),
    [{ reason: 'end-missing', start: 0, end: 10 }],
  ],
  [
    'one that goes on behind what stands between',
    labelOf([listOf([water], { cutOff: true }), listOf([water], { candidate: 'continued' })]),
    [],
  ],
  [
    'stretches that were not read',
    labelOf([listOf([water])], {
      unreadable: [
        { start: 3, end: 5 },
        { start: 8, end: 9 },
      ],
    }),
    [
      { reason: 'part-unreadable', start: 3, end: 5 },
      { reason: 'part-unreadable', start: 8, end: 9 },
    ],
  ],
  ['nine of ten are known', labelOf([listOf([...times(9, water), unknown])]), []],
  ['eighteen of twenty', labelOf([listOf([...times(18, water), unknown, unknown])]), []],
  ['eight of nine', labelOf([listOf([...times(8, water), unknown])]), [{ reason: 'too-many-unknown', entries: [8] }]],
  [
    'a name that is one of two, one of them held back',
    labelOf([listOf([water, ambiguous(retinol, cetyl)])]),
    [{ reason: 'ambiguous', entries: [1] }],
  ],
  ['one of two harmless ones', labelOf([listOf([water, ambiguous(cetyl, cetyl)])]), []],
  [
    'near a name that is held back',
    labelOf([listOf([...times(10, water), { ...unknown, nearFlagged: true }])]),
    [{ reason: 'near-flagged', entries: [10] }],
  ],
  [
    'a warning of what the list does not show',
    labelOf([listOf([water])], { warnings: [{ of: 'retinoid', start: 20, end: 40 }] }),
    [{ reason: 'warning-without-cause', start: 20, end: 40 }],
  ],
  [
    'a warning of what it shows',
    labelOf([listOf([exact('Retinol', { categories: ['retinoid'] })])], { warnings: [{ of: 'retinoid', start: 20, end: 40 }] }),
    [],
  ],
  [
    'an active named beside the list',
    labelOf([listOf([water])], { named: [entryAt(5, exact('Retinol', { categories: ['retinoid'] }))] }),
    [{ reason: 'outside-list', entries: [1] }],
  ],
];
test.each(rows)('%s', (_why, label, gaps) => expect(findGaps(label, assessed(label))).toEqual(gaps));

describe('the order in which they are told', () => {
  const all = labelOf([listOf([{ ...unknown, nearFlagged: true }, ambiguous(retinol), unknown], { cutOff: true })], {
    named: [entryAt(9, exact('Glycolic Acid', { categories: ['aha'] }))],
    unreadable: [{ start: 1, end: 2 }],
    warnings: [{ of: 'retinoid', start: 20, end: 40 }],
  });
  const none = labelOf([], {
    signs: { spf: null, foodWords: 0, foodHeading: false, swallowed: false, unreadScript: 'Thai' },
    named: all.named,
    unreadable: all.unreadable,
  });

  test.each([
    [
      'a list',
      all,
      [
        'outside-list',
        'part-unreadable',
        'end-missing',
        'too-many-unknown',
        'ambiguous',
        'near-flagged',
        'warning-without-cause',
      ],
    ],
    ['no list', none, ['unread-script', 'not-a-list', 'outside-list', 'part-unreadable']],
  ])('%s', (_why, label, reasons) => {
    const found = findGaps(label, assessed(label)).map(({ reason }) => reason);
    expect(found).toEqual(reasons);
    expect(GapReason.options.filter((reason) => found.includes(reason))).toEqual(reasons);
  });
});
