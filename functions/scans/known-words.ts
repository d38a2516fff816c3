import { commonNames, falseFriends, flaggedIngredients } from '../../rules/knowledge/facts.ts';
import { countKnownWords } from '../../rules/photo/count-known-words.ts';

/** Counts characters in words of ingredient names, from all Latin names that the facts hold. */
export const countKnown = countKnownWords([
  ...commonNames.flatMap(([inci, others]) => [inci, ...others]),
  ...falseFriends.flatMap(({ inci, aliases = [] }) => [inci, ...aliases]),
  ...Object.values(flaggedIngredients).flatMap((facts) => facts.flatMap(({ inci, aliases = [] }) => [inci, ...aliases])),
]);
