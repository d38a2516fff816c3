import words from '../../knowledge/grammar/words-of-europe.json' with { type: 'json' };
import { besideNoun, nounOf } from './nouns.ts';
import type { Reading } from './reading.ts';
import { anyOf, Stems } from './stems.ts';

/** "silice máty peprné": the noun is that of essential oils alone, so that the plant may be said at length. */
const LONGEST_OF_VOLATILE = 12;

/** "piparmündiõli", "ulje koštica marelice"; an essential oil of any plant is one. */
export function oilReading(): Reading {
  const noun = nounOf(words.oil, { glued: words.oilsGlued });
  const plants = new Stems(words.oils);
  // "illóolaj" in two parts
  const ethereal = new RegExp(`^(?:${anyOf(words.ethereal)}[a-z]{0,9}|il)$`);
  const volatile = new RegExp(`^${anyOf(words.volatile)}`);
  const seed = new RegExp(`^${anyOf(words.kernel)}[a-z]{0,3}$`);
  const seedBehind = new RegExp(`${anyOf(words.kernel)}[a-z]{0,3}$`);
  const oilOf = (plant: string | null): string | null => plant && `${plant} oil`;
  return (sounds) => {
    if (sounds.length > 1 && volatile.test(sounds[0]!)) return oilOf(plants.find(sounds.slice(1), LONGEST_OF_VOLATILE));
    const rest = besideNoun(sounds, noun);
    if (!rest) return null;
    const plant = rest.filter((word) => !ethereal.test(word) && !seed.test(word));
    const known = oilOf(plants.find(plant) ?? plants.find(plant.map((word) => word.replace(seedBehind, ''))));
    return known ?? (rest.some((word) => ethereal.test(word)) ? 'essential oil' : null);
  };
}
