import { classifyWord } from './classify-word.ts';
import { isPlantWord } from './plant-table.ts';
import { ACIDIC, ANION, CATION, ETHER, FLAGGED, HEAD, INITIAL, QUAT, RADICAL } from './word-classes.ts';
import { isNumberWord, wordSet } from './word-set.ts';

/** Classes that say something of the substance itself. */
export const CONTENT = RADICAL | CATION | ANION | ACIDIC | QUAT | ETHER | HEAD;

/** "... distearate dimer dilinoleate", "glyceryl stearate se". */
const AFTER_ANION = wordSet('dimer trimer se');

/** What the words of a compound add up to. */
export type CompoundReading = { content: number; plants: number; union: number; ethoxylated: boolean };

/**
 * The order of an INCI name: cations first, the anion last. Where the order breaks, two names stand side by side without a separator
 * ("tocopheryl acetate sodium benzoate"), and taking them for one would hide the second.
 */
function breaksOrder(word: string, classes: number, seen: number, next: number): boolean {
  if (seen & ANION && !(classes & (ANION | HEAD)) && !AFTER_ANION.has(word)) return true;
  if (classes & CATION && !(classes & (HEAD | RADICAL | ANION)) && seen & (RADICAL | ANION | ACIDIC | QUAT | ETHER | HEAD))
    return true;
  const isOnlyAcidic = classes & ACIDIC && !(classes & (RADICAL | HEAD | ANION));
  return Boolean(isOnlyAcidic && (classes & FLAGGED || !(next & (ACIDIC | HEAD))));
}

/** "monium lactate" is what is left of ammonium lactate: a quaternary name begins with its chain. */
const beginsWithQuat = (word: string): boolean => {
  const classes = classifyWord(word);
  return Boolean(classes & QUAT) && !(classes & (CATION | RADICAL | HEAD)) && word.endsWith('onium') && word.length < 8;
};

/** Words of a name -> their reading, or null when one of them is not known or two names run into each other. */
export function readCompound(words: readonly string[]): CompoundReading | null {
  if (!isNumberWord(words[0]!) && beginsWithQuat(words[0]!)) return null;
  const reading: CompoundReading = { content: 0, plants: 0, union: 0, ethoxylated: false };
  let previous = 0;
  let classes = isNumberWord(words[0]!) ? 0 : classifyWord(words[0]!);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const following = words[at + 1];
    const next = following === undefined || isNumberWord(following) ? 0 : classifyWord(following);
    if (isNumberWord(word)) {
      if (previous & ETHER) reading.ethoxylated = true;
      if (word.startsWith('c')) reading.content++;
    } else {
      if (classes & CONTENT) reading.content++;
      else if (!(classes & INITIAL)) {
        if (!isPlantWord(word)) return null;
        reading.plants++;
      }
      if (breaksOrder(word, classes, reading.union, next)) return null;
      reading.union |= classes;
      previous = classes;
    }
    classes = next;
  }
  return reading;
}
