import { expect, test } from 'vitest';
import { readSettings } from '../../functions/env.ts';

test('without any variable everything has its usual value', () => {
  expect(readSettings('local', {})).toMatchObject({ port: 8787, dataDir: '.data', table: undefined, originSecret: undefined });
});

test('at home the limits are generous, in the cloud they are careful', () => {
  expect(readSettings('local', {}).limits.checksPerMinute).toBeGreaterThan(
    100 * readSettings('lambda', {}).limits.checksPerMinute,
  );
});

test('a variable wins over the usual value', () => {
  const settings = readSettings('local', { PORT: '9000', DATA_DIR: '/tmp/x', CHECKS_PER_MINUTE: '5', ORIGIN_SECRET: ' s ' });
  expect(settings).toMatchObject({ port: 9000, dataDir: '/tmp/x', originSecret: 's', limits: { checksPerMinute: 5 } });
});

const unreadable: [why: string, variables: Record<string, string>, sentence: string][] = [
  ['not a number', { PORT: 'http' }, 'PORT is "http"; it must be a whole number from 0 to 65535.'],
  ['no such port', { PORT: '65536' }, 'PORT is "65536"; it must be a whole number from 0 to 65535.'],
  ['a limit of none would refuse everybody', { CHECKS_PER_MINUTE: '0' }, 'CHECKS_PER_MINUTE is "0"'],
  ['half a request', { SCANS_PER_MINUTE: '0.5' }, 'SCANS_PER_MINUTE is "0.5"'],
];
test.each(unreadable)('%s: told by its name', (_why, variables, sentence) =>
  expect(() => readSettings('local', variables)).toThrow(sentence),
);

test('an empty variable counts as not set', () => expect(readSettings('local', { PORT: '' }).port).toBe(8787));
