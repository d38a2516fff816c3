import { expect, test } from 'vitest';
import { createLog, describeThrown } from '../../functions/log.ts';

test('one JSON line an event, with its time', () => {
  const lines: string[] = [];
  createLog(
    (line) => lines.push(line),
    () => new Date(0),
  )('warn', 'slow', { ms: 12 });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: '1970-01-01T00:00:00.000Z', level: 'warn', event: 'slow', ms: 12 },
  ]);
});

test('of something thrown the kind and the place are told, never the message', () => {
  const told = describeThrown(new TypeError('cannot read "Retinol 0.5 %" on 2026-11-20'));
  expect(told.kind).toBe('TypeError');
  expect(told.where).toContain('log.test.ts');
  expect(JSON.stringify(told)).not.toMatch(/Retinol|2026/);
  expect(describeThrown('Retinol')).toEqual({ kind: 'string' });
});

test('a message of several lines does not slip in with the frames', () => {
  expect(describeThrown(new Error('first\nRetinol second')).where).not.toContain('Retinol');
});
