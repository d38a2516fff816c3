import { knownNames } from '../../rules/known-names.ts';
import { countKnownWords } from '../../rules/photo/count-known-words.ts';

/** Counts characters in words of ingredient names, by all names that the rules know: the same as on the page. */
export const countKnown = countKnownWords(knownNames());
