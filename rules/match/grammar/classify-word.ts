import facts from '../../knowledge/grammar/chemical-words.json' with { type: 'json' };
import { ACIDIC, ANION, CATION, COMPOSED, ETHER, FLAGGED, HEAD, INITIAL, QUAT, RADICAL } from './word-classes.ts';
import { WordParts } from './word-parts.ts';
import { wordSet } from './word-set.ts';

const PREFIX = 1 << 10;
const ACID = 1 << 11;
const FLAGGED_ACID = 1 << 12;
const GLYCERIDE = 1 << 13;

type Parts = { any: WordParts; afterAcid: WordParts };
let made: Parts | undefined;
/** Made when a word first needs them: a start need not wait for this. */
const parts = (): Parts => {
  made ??= {
    any: new WordParts([
      [PREFIX, facts.prefixes],
      [RADICAL, facts.radicals],
      [ACID, facts.acids],
      [FLAGGED_ACID, facts.flaggedAcids],
      [QUAT, facts.quats],
      [ETHER, facts.ethers],
      [CATION, facts.cations],
      [ANION, facts.mineralAnions],
      [HEAD, facts.heads],
    ]),
    afterAcid: new WordParts([
      [ANION, facts.acidEndings.anion],
      [ACIDIC, facts.acidEndings.acidic],
      [RADICAL, facts.acidEndings.acyl],
      [HEAD, facts.acidEndings.nitrogen],
      [GLYCERIDE, facts.acidEndings.glyceride],
      [PREFIX, facts.acidEndings.joining],
      [QUAT, facts.quats],
    ]),
  };
  return made;
};
const INITIALS = wordSet(facts.initials);
const TERMINAL = RADICAL | CATION | ANION | ACIDIC | QUAT | ETHER | HEAD;

/** Places in a word that its parts can reach: at the start of a part, or after the stem of a (flagged) acid. */
const AT_PART = 1;
const AFTER_ACID = 2;
const AFTER_FLAGGED = 4;
const FLAG_SEEN = 8;
const MAX_LETTERS = 60;
const places = new Uint8Array(MAX_LETTERS + 1);

function walkParts(word: string, from: number, flag: number): number {
  let classes = 0;
  parts().any.forEachAt(word, from, ({ text, kinds }) => {
    const end = from + text.length;
    if (kinds & (PREFIX | RADICAL)) places[end]! |= AT_PART | flag;
    if (kinds & ACID) places[end]! |= AFTER_ACID | flag;
    if (kinds & FLAGGED_ACID) places[end]! |= AFTER_FLAGGED | flag;
    if (end === word.length) classes |= (kinds & TERMINAL) | (from > 0 ? COMPOSED : 0);
  });
  return classes & TERMINAL ? classes : 0;
}

function walkEndings(word: string, from: number, flag: number): number {
  let classes = 0;
  parts().afterAcid.forEachAt(word, from, ({ text, kinds }) => {
    const end = from + text.length;
    if (kinds & (PREFIX | RADICAL)) places[end]! |= AT_PART | flag;
    // "tribehenin": three acids on glycerin; "coumarin" only looks like it
    const glyceride = kinds & GLYCERIDE && word.startsWith('tri') ? HEAD : 0;
    if (end === word.length) classes |= (kinds & TERMINAL) | glyceride | (kinds & PREFIX ? RADICAL : 0) | COMPOSED;
  });
  return classes & TERMINAL ? classes : 0;
}

/**
 * A word of a chemical name -> the classes it can have (bits of word-classes.ts), 0 when it cannot be composed of known parts.
 * One pass over reachable places, each walked once: no backtracking, whatever the input.
 */
export function classifyWord(word: string): number {
  const length = word.length;
  if (length > MAX_LETTERS) return 0;
  let classes = INITIALS.has(word) ? INITIAL : 0;
  places.fill(0, 0, length + 1);
  places[0] = AT_PART;
  for (let at = 0; at < length; at++) {
    const place = places[at]!;
    if (place === 0) continue;
    const flag = place & FLAG_SEEN;
    const seen = flag ? FLAGGED : 0;
    let found = 0;
    if (place & AT_PART) found |= walkParts(word, at, flag);
    if (place & AFTER_ACID) found |= walkEndings(word, at, flag);
    if (found) classes |= found | seen;
    if (place & AFTER_FLAGGED) {
      const flagged = walkEndings(word, at, FLAG_SEEN);
      if (flagged) classes |= flagged | FLAGGED;
    }
  }
  // "diethylamino": prefixes alone, to be followed by the rest of the name
  return classes === 0 && places[length]! & AT_PART ? INITIAL : classes;
}
