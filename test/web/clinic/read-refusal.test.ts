import { expect, test } from 'vitest';
import type { ProblemDetails } from '../../../functions/contract.ts';
import { readRefusal } from '../../../web/clinic/read-refusal.ts';
import { say } from '../../../web/clinic/say.ts';

const problem = (more: Partial<ProblemDetails>) => ({ detail: 'What to do.', ...more }) as ProblemDetails;

test.each([
  ['the key is not known', 401, { kind: 'key-ended' }],
  ['the key is another clinic’s', 403, { kind: 'key-ended' }],
  ['somebody else saved', 412, { kind: 'stale' }],
])('%s', (_why, status, refusal) => expect(readRefusal(status, problem({}))).toEqual(refusal));

test('fields to mend are told at their places', () =>
  expect(readRefusal(400, problem({ fields: [{ field: 'name', expected: 'a name' }] } as Partial<ProblemDetails>))).toEqual({
    kind: 'told',
    says: say('save.mend'),
    mends: new Map([['name', 'a name']]),
  }));

test.each([
  ['what the server says', problem({}), 'What to do.'],
  ['a sentence of ours where it says nothing', null, say('trouble')],
])('anything else: %s', (_why, given, says) => expect(readRefusal(500, given)).toEqual({ kind: 'told', says, mends: new Map() }));
