import { namedIngredients } from '../../rules/match/named-ingredients.ts';

/** All Latin names that the rules know, folded: by their words the reader knows which of its readings makes sense. */
export function knownNames(): string[] {
  return namedIngredients
    .flatMap(([inci, keys]) => [inci, ...keys.split(',')])
    .filter((name) => /^[\p{Script=Latin}\d\s,'().-]+$/u.test(name));
}
