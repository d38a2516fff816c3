import facts from '../../knowledge/grammar/chemical-words.json' with { type: 'json' };
import { classifyWord } from './classify-word.ts';
import { isPlantWord } from './plant-table.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const ALONE = wordSet(facts.initials, 'acid acids alcohol oil extract water gum');

/** A word of a folded key: can it stand in an INCI name at all? Cheap; for cutting lists without separators and telling lists from prose. */
export const isGrammarWord = (word: string): boolean =>
  ALONE.has(word) || isNumberWord(word) || isPlantWord(word) || classifyWord(word) !== 0;
