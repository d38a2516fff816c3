import { describe, expect, test } from 'vitest';
import { findNamedActives } from '../../rules/match/find-named-actives.ts';

const rows: [text: string, names: string[]][] = [
  ['a serum with Retinol for the night', ['Retinol']],
  ['Ascorbate, Glycerin, Polyglyceryl', ['Ascorbate']],
  ['Ascorbyl Glucoside, Glycerin and more', ['Ascorbyl Glucoside']],
  ['Cetyl, Alcohol and more', []],
];
describe('actives named outside a list', () => {
  test.each(rows)('%s', (text, names) => expect(findNamedActives([{ text, start: 0 }]).map(({ name }) => name)).toEqual(names));
});
