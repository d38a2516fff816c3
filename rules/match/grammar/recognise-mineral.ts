import facts from '../../knowledge/grammar/minerals.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { printName } from './print-name.ts';
import { wordSet } from './word-set.ts';

const STONES = wordSet(facts.stones);
const FORMS = wordSet(facts.forms);
const CLAYS = wordSet(facts.clays);

/** Powdered gems and metals ("tourmaline powder"), colloidal metals, and clays by their name. */
export function recogniseMineral(words: readonly string[]): GrammarHit | null {
  const last = words.at(-1)!;
  if (words.length < 2 || words.length > 5) return null;
  const front = words.slice(0, -1);
  const stone = FORMS.has(last) && front.every((word) => STONES.has(word) || word === 'colloidal' || word === 'hydrolyzed');
  const clay = (last === 'clay' || last === 'mud') && front.every((word) => CLAYS.has(word));
  return (stone && front.some((word) => STONES.has(word))) || clay
    ? { inci: printName(words), categories: [], stem: front[0]! }
    : null;
}
