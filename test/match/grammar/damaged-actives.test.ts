import { describe, expect, test } from 'vitest';
import { flaggedIngredients } from '../../../rules/knowledge/facts.ts';
import { foldName } from '../../../rules/match/fold-name.ts';
import { recogniseByGrammar } from '../../../rules/match/grammar/recognise-by-grammar.ts';
import { AVOID_CATEGORIES } from '../../../rules/report/categories.ts';

const ALIKE: [string, string][] = [
  ['l', 'i'], ['i', 'l'], ['rn', 'm'], ['m', 'rn'], ['cl', 'd'], ['d', 'cl'], ['e', 'c'], ['c', 'e'], ['a', 'o'], ['o', 'a'], ['n', 'm'], ['h', 'b'], ['y', 'v'], ['t', 'f'], ['u', 'v'],
]; // biome-ignore format: a table
/** Other substances that one letter makes of an active; no rule can tell them apart. */
const OTHER_SUBSTANCES = new Set(['methyl acetate']);

/** Every spelling one lost, doubled, swapped or look-alike letter away. */
function* damaged(key: string): Generator<string> {
  for (let at = 0; at < key.length; at++) {
    // lost blanks are no damage: the dictionary compares names without them
    if (key[at] === ' ') continue;
    yield key.slice(0, at) + key.slice(at + 1);
    yield key.slice(0, at) + key[at] + key.slice(at);
    if (at + 1 < key.length) yield key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
    for (const [letters, like] of ALIKE)
      if (key.startsWith(letters, at)) yield key.slice(0, at) + like + key.slice(at + letters.length);
  }
}

const harmless = (key: string): boolean => {
  const hit = recogniseByGrammar(key);
  return hit !== null && !OTHER_SUBSTANCES.has(key) && hit.categories.every(({ category }) => category === 'soothing');
};

describe('one letter of damage makes no harmless name of what is held back', () => {
  test.each(AVOID_CATEGORIES)('%s', (category) => {
    const keys = (flaggedIngredients[category] ?? [])
      .filter(({ pending }) => !pending)
      .map(({ inci }) => foldName(inci))
      .filter((key) => /^[a-z0-9 ]{6,}$/.test(key) && !harmless(key));
    expect(keys.flatMap((key) => [...damaged(key)].filter(harmless).map((spelling) => `${spelling} (${key})`))).toEqual([]);
  });
});
