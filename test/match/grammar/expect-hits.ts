import { expect, test } from 'vitest';
import { foldName } from '../../../rules/match/fold-name.ts';
import { recogniseByGrammar } from '../../../rules/match/grammar/recognise-by-grammar.ts';

/** A name as printed, and the categories the grammar gives it: "" none, "aha", "bha 4" with its tier; null where it must not know the name. */
export type NameRow = [why: string, name: string, categories: string | null];

const categoriesOf = (name: string): string | null => {
  const hit = recogniseByGrammar(foldName(name));
  if (!hit) return null;
  return hit.categories.map(({ category, tier }) => (tier ? `${category} ${tier}` : category)).join(', ');
};

/** One test a row. */
export function expectHits(rows: readonly NameRow[]): void {
  test.each(rows)('%s: %s', (_why, name, categories) => expect(categoriesOf(name)).toBe(categories));
}
