import { describe, expect, test } from 'vitest';
import { findNamedActives } from '../../rules/match/find-named-actives.ts';

const rows: [why: string, text: string, names: string[]][] = [
  ['a strong active counts without an amount', 'a serum with Retinol for the night', ['Retinol']],
  ['so does one of two words', 'Ascorbyl Glucoside, Glycerin and more', ['Ascorbyl Glucoside']],
  ['an abbreviation is the acid here', 'with BHA for clear pores', ['BHA']],
  ['a damaged name', 'Salicylc Acid, for clear pores', ['Salicylc Acid']],
  ['scent without an amount does not', 'a soft parfum of roses', []],
  ['a name does not go on behind a comma', 'Ascorbate, Glycerin, Polyglyceryl', ['Ascorbate']],
  ['nor does one begin before it', 'Cetyl, Alcohol and more', []],
  ['what looks like an active and is none', 'with Retinitis and phenoxyethanol', []],
  ['nothing', '', []],
];
describe('actives named outside a list', () => {
  test.each(rows)('%s', (_why, text, names) =>
    expect(findNamedActives([{ text, start: 0 }]).map(({ name }) => name)).toEqual(names),
  );
});
