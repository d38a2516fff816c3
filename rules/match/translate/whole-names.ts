import words from '../../knowledge/grammar/words-of-europe.json' with { type: 'json' };
import type { Reading } from './reading.ts';
import { findSpelt } from './spelt-names.ts';
import { anyOf, LONGEST_ENDING, Stems } from './stems.ts';

/** "parfémová kompozice", "duftstoffer", "kvapiosios medžiagos"; not "illatmentes", which is without. */
export function scentReading(): Reading {
  const [scent, maker] = [anyOf(words.scents), anyOf(words.scentMakers)];
  const alone = new RegExp(`^${scent}(?:[a-z]{0,2}|ului|[a-z]{0,4}${maker}[a-z]{0,6})$`);
  const beside = new RegExp(`^${scent}[a-z]{0,${LONGEST_ENDING}}$`);
  const without = new RegExp(`^${scent}[a-z]{0,4}${anyOf(words.unscented)}[a-z]{0,2}$`);
  const makers = new RegExp(`^${maker}`);
  return (sounds) => {
    const isScent = (word: string): boolean =>
      (alone.test(word) || (sounds.length > 1 && beside.test(word))) && !without.test(word);
    return sounds.some(isScent) && sounds.every((word) => isScent(word) || makers.test(word)) ? 'parfum' : null;
  };
}

const LONGEST_OF_NAME = 3;
/** "Sugar" is no "su". */
const SHORTER_BY = 3;

/** Names that are not composed, pure or ground: "attīrīts ūdens", "mletá pemza". */
export function wholeReading(): Reading {
  const names = new Stems(words.names);
  const made = new RegExp(`^${anyOf(`${words.ground} ${words.purified}`)}`);
  // "hohkakivijauhe", "pimpstenspulver"
  const groundBehind = new RegExp(`(?<=[a-z]{5})${anyOf(words.ground)}[a-z]{0,3}$`);
  return (sounds) => {
    const name = sounds.filter((word) => !made.test(word)).map((word) => word.replace(groundBehind, ''));
    return name.length > 0 ? names.find(name, LONGEST_OF_NAME, SHORTER_BY) : null;
  };
}

/** How a substance may be and is the same: "bílá vazelína", "flydende paraffin", "hidrolizirani kolagen". */
export function stateReading(): Reading {
  const whole = wholeReading();
  const state = new RegExp(`^${anyOf(words.states)}[a-z]{0,4}$`);
  return (sounds) => {
    const bare = sounds.filter((word) => !state.test(word));
    return bare.length > 0 && bare.length < sounds.length ? (whole(bare) ?? findSpelt(bare)) : null;
  };
}
