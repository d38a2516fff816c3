import { expect, test } from 'vitest';
import { beginLabel, onceALabel } from '../../rules/match/once-a-label.ts';

/** A function that counts how often each key was worked out. */
function counted() {
  const asked: string[] = [];
  return {
    asked,
    length: onceALabel((key) => {
      asked.push(key);
      return key === '' ? undefined : key.length;
    }),
  };
}

test('an answer is worked out once a label, also where it is that there is none', () => {
  const { asked, length } = counted();
  expect([length('aqua'), length(''), length('aqua'), length('')]).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['aqua', '']);
});

test('the next label asks anew', () => {
  const { asked, length } = counted();
  length('aqua');
  beginLabel();
  length('aqua');
  expect(asked).toEqual(['aqua', 'aqua']);
});

test('of many names the first are forgotten', () => {
  const { asked, length } = counted();
  for (let i = 0; i < 5000; i += 1) length(`name ${i}`);
  asked.length = 0;
  length('name 0');
  length('name 4999');
  expect(asked).toEqual(['name 0']);
});
