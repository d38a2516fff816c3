import { expect, test } from 'vitest';
import { falseFriends } from '../../rules/knowledge/facts.ts';
import { foldName } from '../../rules/match/fold-name.ts';
import { matchName } from '../../rules/match/match-name.ts';
import { nearIngredients, searchIngredients } from '../../rules/search-ingredients.ts';

const words = falseFriends.filter(({ noIngredient }) => noIngredient);
const named = (query: string) => searchIngredients(query, 50).map(({ inci }) => inci);

test('a word that no list holds as an ingredient is never offered, neither as it is typed nor as a guess', () => {
  expect(words.length).toBeGreaterThan(0);
  for (const { inci, aliases = [] } of words)
    for (const name of [inci, ...aliases]) {
      for (const query of [name, name.slice(0, 4), name.slice(0, 6)]) expect(named(query), query).not.toContain(inci);
      expect(nearIngredients(name, 50), name).not.toContain(inci);
    }
});

test('it is known all the same where it stands, so that it is taken for nothing that is held back', () => {
  for (const { inci } of words) expect(matchName(foldName(inci))?.ingredient?.inci).toBe(inci);
});

const offered: [query: string, first: string][] = [
  ['retin', 'Retinol'],
  ['retina', 'Retinal'],
  ['cetearyl', 'Cetearyl Alcohol'],
  ['bakuch', 'Bakuchiol'],
];
test.each(offered)('%s still finds %s', (query, name) => expect(named(query)).toContain(name));

test('a misread name is guessed among ingredients alone', () => {
  const guesses = nearIngredients('Retinits', 6);
  expect(guesses).not.toContain('Retinitis');
  expect(guesses.length).toBeGreaterThan(0);
});
