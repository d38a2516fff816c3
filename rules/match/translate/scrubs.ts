import words from '../../knowledge/grammar/words-of-europe.json' with { type: 'json' };
import type { Reading } from './reading.ts';
import { anyOf, LONGEST_ENDING, Stems } from './stems.ts';

/** Shells and stones of known plants, ground or not, and grains that rub: "őrölt barackmag", "aprikoosinkiviä", "kuorintarakeet". */
export function scrubReading(): Reading {
  const plants = new Stems(words.scrubs);
  const plant = anyOf(Object.values(words.scrubs).join(' '));
  const ground = new RegExp(`^${anyOf(words.ground)}[a-z]{0,6}$`);
  const shell = new RegExp(`^${anyOf(words.shell)}[a-z]{0,${LONGEST_ENDING}}$`);
  const glued = new RegExp(
    `^(${plant}[a-z]{0,4}?)${anyOf(words.shell)}[a-z]{0,${LONGEST_ENDING}}(?:${anyOf(words.ground)}[a-z]{0,4})?$`,
  );
  const abrading = new RegExp(`^${anyOf(words.abrading)}`);
  const grains = new RegExp(`^(?:${anyOf(words.abrading)}[a-z]{0,6}?)?${anyOf(words.grains)}[a-z]{0,6}$`);
  return (sounds) => {
    if (sounds.some((word) => abrading.test(word)) && sounds.some((word) => grains.test(word))) return 'exfoliating beads';
    if (!sounds.some((word) => shell.test(word) || glued.test(word))) return null;
    const named = sounds
      .filter((word) => !ground.test(word) && !shell.test(word) && !grains.test(word))
      .map((word) => plants.find([glued.exec(word)?.[1] ?? word]));
    return named.every((scrub) => scrub === named[0]) ? (named[0] ?? null) : null;
  };
}
