import { expect, test } from 'vitest';
import type { Report } from '../../rules/report.ts';
import { type Checkers, checkLabelText, type LabelToCheck } from '../../web/check/check-label-text.ts';

const label: LabelToCheck = {
  text: 'Aqua',
  origin: 'pasted',
  unread: [],
  endSeen: true,
  day: 3,
  clinic: null,
  treatment: null,
  clinicDetails: null,
};
const server = { verdict: 'no-flags' } as Report;
const phone = { verdict: 'avoid' } as Report;

/** Checkers that note who was asked. */
function checkers(answer: () => Promise<Report>): Checkers & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    server: () => {
      asked.push('server');
      return answer();
    },
    phone: async () => {
      asked.push('phone');
      return phone;
    },
  };
}

const fails = (reason: unknown) => () => Promise.reject(reason);
const cases: [
  why: string,
  answer: () => Promise<Report>,
  how: { onThisPhoneOnly: boolean; online: boolean },
  onPhone: string | undefined,
  asked: string[],
][] = [
  ['the server answers', async () => server, { onThisPhoneOnly: false, online: true }, undefined, ['server']],
  [
    'nothing answers',
    fails(new TypeError('fetch failed')),
    { onThisPhoneOnly: false, online: true },
    'offline',
    ['server', 'phone'],
  ],
  [
    'too slow',
    fails(new DOMException('', 'TimeoutError')),
    { onThisPhoneOnly: false, online: true },
    'slow',
    ['server', 'phone'],
  ],
  ['an answer that is none', fails(new Error('500')), { onThisPhoneOnly: false, online: true }, 'slow', ['server', 'phone']],
  ['no network: not even asked', async () => server, { onThisPhoneOnly: false, online: false }, 'offline', ['phone']],
  ['on this phone only: not even asked', async () => server, { onThisPhoneOnly: true, online: true }, 'chosen', ['phone']],
];
test.each(cases)('%s', async (_why, answer, how, onPhone, asked) => {
  const both = checkers(answer);
  const checked = await checkLabelText(label, both, how);
  expect(checked).toEqual({ report: onPhone ? phone : server, ...(onPhone && { onPhone }) });
  expect(both.asked).toEqual(asked);
});
