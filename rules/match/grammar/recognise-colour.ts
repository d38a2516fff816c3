import facts from '../../knowledge/grammar/colours.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const COLOURS = wordSet(facts.namedColours);
const SYSTEMS = wordSet(facts.systems);
const TAILS = wordSet(facts.tails);

const isColourIndex = (number: number): boolean => facts.ciRanges.some(([from, to]) => number >= from! && number <= to!);

/** "ci 77891", "ci77891", and the bare number of a mineral pigment ("77491"). */
function byColourIndex(words: readonly string[]): GrammarHit | null {
  const digits =
    words[0] === 'ci'
      ? words[1]
      : words[0]!.startsWith('ci')
        ? words[0]!.slice(2)
        : words[0]!.startsWith('77')
          ? words[0]
          : undefined;
  const rest = words.slice(words[0] === 'ci' ? 2 : 1);
  if (digits?.length !== 5 || !isColourIndex(Number(digits)) || !rest.every((word) => TAILS.has(word) || word.length === 1))
    return null;
  return { inci: `CI ${digits}`, categories: [], stem: 'ci' };
}

/** "yellow 5", "fd c blue no 1", "red 7 calcium lake", "acid red 87". */
function byName(words: readonly string[]): GrammarHit | null {
  let at = 0;
  while (at < words.length && SYSTEMS.has(words[at]!)) at++;
  const colour = words[at];
  if (!colour || !COLOURS.has(colour)) return null;
  if (words[at + 1] === 'no') at++;
  const number = words[at + 1];
  if (!number || !isNumberWord(number) || Number(number) > 250) return null;
  const tail = words.slice(at + 2);
  if (!tail.every((word) => TAILS.has(word) || (isNumberWord(word) && word.length < 3))) return null;
  return { inci: `${colour[0]!.toUpperCase()}${colour.slice(1)} ${number}`, categories: [], stem: colour };
}

/** Colourants by Colour Index number (only numbers that cosmetics use) or by the name of the US lists. */
export const recogniseColour = (words: readonly string[]): GrammarHit | null =>
  words.length > 8 ? null : (byColourIndex(words) ?? byName(words));
