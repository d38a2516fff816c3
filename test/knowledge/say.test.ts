import { describe, expect, test } from 'vitest';
import { say } from '../../rules/knowledge/say.ts';

const sentences: [why: string, id: string, values: Record<string, string | number>, sentence: string][] = [
  ['a sentence without places', 'verdict.avoid.kind', {}, 'Not yet'],
  ['a value in its place', 'verdict.from', { date: 'Monday 30 November' }, 'From Monday 30 November'],
  ['two values', 'match.repaired', { name: 'Retinol', text: 'Ret1nol' }, 'Read as “Retinol”. The label says “Ret1nol”.'],
  ['one has a form of its own', 'verdict.known-all', { n: 1 }, 'We know its 1 ingredient.'],
  ['more than one', 'verdict.known-all', { n: 24 }, 'We know all 24 ingredients.'],
  ['none is more than one', 'rule.guides', { n: 0 }, 'Most guides say 0 days.'],
  ['a value is text, never a pattern', 'verdict.from', { date: '$& {date}' }, 'From $& {date}'],
];

describe('a sentence', () => {
  test.each(sentences)('%s', (_why, id, values, sentence) => expect(say(id, values)).toBe(sentence));
});

const slips: [why: string, id: string, values: Record<string, string>, words: RegExp][] = [
  ['an unknown id', 'verdict.nowhere', {}, /There is no sentence "verdict\.nowhere"/],
  ['the name of something every object has', 'constructor', {}, /There is no sentence "constructor"/],
  ['a place without a value', 'verdict.from', {}, /"verdict\.from" needs a value for \{date\}/],
  ['a value under another name', 'verdict.from', { day: '3' }, /needs a value for \{date\}/],
];

describe('a slip of ours is told', () => {
  test.each(slips)('%s', (_why, id, values, words) => expect(() => say(id, values)).toThrow(words));
});
