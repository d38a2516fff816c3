import words from '../../knowledge/grammar/words-of-europe.json' with { type: 'json' };
import { besideNoun, type Noun, nounOf } from './nouns.ts';
import type { Reading } from './reading.ts';
import { anyOf, Stems } from './stems.ts';

/** "kokosového"; "mandlihape" is an acid. */
const LONGEST_OF_SOURCE = 4;
/** "kamomillauutetta": "uute" is in many words. */
const LONGEST_OF_GLUED = 3;
/** In no word: "salami" is no salt, and "marmalade" no clay of the sea. */
const NEVER = /(?!)/;

const glued = new Set(words.glueKinds.split(' '));
const whole = new Set(words.wholeKinds.split(' '));

function nounOfKind(kind: string, stems: string): Noun {
  const behind = new RegExp(`^([a-z]{2,}?)${anyOf(stems)}[a-z]{0,${LONGEST_OF_GLUED}}$`);
  return { ...nounOf(stems), glued: glued.has(kind) ? behind : NEVER };
}

/**
 * What is made of a plant, a bee or the sea: "bambucké máslo", "kamomillauute", "ceară de albine". Each kind says of what it is known: an
 * extract of any stem would make one of "limonene" and of every acid whose plant is known.
 */
export function kindReading(): Reading {
  const sources: Readonly<Record<string, string>> = { ...words.oils, ...words.others };
  const kinds = Object.entries(words.kinds).map(([kind, { noun, of }]) => ({
    kind,
    noun: nounOfKind(kind, noun),
    of: new Stems(Object.fromEntries(of.map((source) => [source, sources[source]!]))),
  }));
  const flowers = new RegExp(`^${anyOf(words.flowers)}[a-z]{0,3}$`);
  return (sounds) => {
    for (const { kind, noun, of } of kinds) {
      const rest = besideNoun(sounds, noun)?.filter((word) => !flowers.test(word));
      if (!rest) continue;
      if (rest.length === 0 && whole.has(kind)) return kind;
      const source = of.find(rest, LONGEST_OF_SOURCE);
      if (source !== null) return `${source} ${kind}`;
    }
    return null;
  };
}
