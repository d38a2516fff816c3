import words from '../../knowledge/grammar/words-of-europe.json' with { type: 'json' };
import { besideNoun, nounOf } from './nouns.ts';
import type { Reading } from './reading.ts';
import { Stems } from './stems.ts';

/** "salicilskābes", "kyselinou". */
const LONGEST_OF_ACID = 6;
/** "denatur-eeritud". */
const LONGEST_OF_ALCOHOL = 9;

/** "kyselinou salicylovou", "maitohappoa", "acizi de fructe". */
export function acidReading(): Reading {
  const [noun, stems] = [nounOf(words.acid), new Stems(words.acids)];
  return (sounds) => {
    const rest = besideNoun(sounds, noun);
    const stem = rest && stems.find(rest, LONGEST_OF_ACID);
    return stem ? `${stem} acid` : null;
  };
}

/** "denaturovaného lihu", "setyylialkoholi", "etilspirts". */
export function alcoholReading(): Reading {
  const chains = Object.fromEntries(words.fatty.split(' ').map((chain) => [`${chain} alcohol`, chain]));
  const noun = nounOf(words.alcohol, { whole: words.spirits });
  const [fatty, others] = [new Stems(chains), new Stems(words.alcohols)];
  return (sounds) => {
    const rest = besideNoun(sounds, noun);
    if (!rest) return null;
    return rest.length === 0 ? 'alcohol' : (others.find(rest, LONGEST_OF_ALCOHOL) ?? fatty.find(rest));
  };
}
