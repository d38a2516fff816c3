/** Words that names of the grammar are made of and that lie near a damaged one: of plants and what is made of them, of salts and of esters. */
import facts from '../../knowledge/grammar/chemical-words.json' with { type: 'json' };
import { NearestNames, type NearName } from '../nearest-names.ts';
import { hasPair, ocrFold, signFold } from '../ocr-fold.ts';
import { FORMS, genera, PARTS, QUALIFIERS, VERNACULAR_WORDS } from './plant-table.ts';

const SHORTEST = 4;

let words: NearestNames<string> | undefined;

function* wordsOfGrammar(): Generator<string> {
  yield* VERNACULAR_WORDS.all();
  yield* genera();
  yield* PARTS.all();
  yield* FORMS.all();
  yield* QUALIFIERS.all();
  yield* ['alcohol', 'alcohols'];
  yield* facts.radicals.split(' ');
  yield* facts.cations.split(' ');
  for (const acid of `${facts.acids} ${facts.flaggedAcids}`.split(' ')) yield `${acid}ate`;
}

/** Damaged word -> words of the grammar within the edits that their length allows, nearest first. */
export function nearWordsOfGrammar(damaged: string): NearName<string>[] {
  if (!words) {
    words = new NearestNames();
    for (const word of new Set(wordsOfGrammar())) if (word.length >= SHORTEST) words.add(signFold(word), word);
  }
  const near = words.find(signFold(damaged));
  const asPair = hasPair(damaged) ? words.find(ocrFold(damaged)) : [];
  return asPair.length === 0 ? near : [...near, ...asPair].sort((a, b) => a.distance - b.distance);
}
