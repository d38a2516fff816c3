/**
 * Strong actives that a label names outside its lists ("Retinol 1 %" on the front). `BHA` is an acid here, an antioxidant inside a
 * list. Words of scent and alcohol count only with an amount: every pack speaks of them.
 */
import outsideNames from '../knowledge/matching/outside-names.json' with { type: 'json' };
import type { Amount } from '../read/read-percent.ts';
import type { Sentence } from '../read/read-sentences.ts';
import { STRONG_CATEGORIES } from '../report/categories.ts';
import type { Category } from '../report.ts';
import { isFlagged, type Match, type MatchedEntry } from './match.ts';
import { matchKey, matchTranslated } from './match-name.ts';
import { repairName } from './repair-name.ts';
import { placeInName, type Token, tokenise } from './tokenise.ts';

const ABBREVIATIONS: Record<string, Category> = { bha: 'bha', aha: 'aha', pha: 'pha' };
const LONGEST_NAME = 5;
const LONGEST_DAMAGED_NAME = 3;
const SHORTEST_DAMAGED_NAME = 7;
const NEAR_AMOUNT = 12;
/** Looks for damaged names only so often: the front of a pack has few words. */
const MOST_REPAIRS = 150;

interface Budget {
  repairs: number;
}

function repaired(texts: string[], budget: Budget): Match | null {
  const likely = texts.length <= LONGEST_DAMAGED_NAME && texts.join('').length >= SHORTEST_DAMAGED_NAME;
  if (!likely || budget.repairs <= 0) return null;
  budget.repairs -= 1;
  return repairName(texts);
}

function matchWords(words: readonly Token[], budget: Budget): Match | null {
  const texts = words.map((word) => word.text);
  const key = texts.join(' ');
  const category = ABBREVIATIONS[key];
  if (category) return { how: 'alias', ingredient: { inci: outsideNames[texts[0] as 'aha'], categories: [category] } };
  const match = matchKey(key) ?? (texts.length <= LONGEST_DAMAGED_NAME ? matchTranslated(key) : null) ?? repaired(texts, budget);
  return match?.ingredient && isFlagged(match.ingredient) ? match : null;
}

/** Signs and blanks between a name at [start, end) and an amount, in UTF-16 units. */
const distanceTo = ({ start: from, end: to }: Amount, start: number, end: number): number =>
  from >= end ? from - end : start - to;

/** The amount that belongs to the name at [start, end): the nearest, if it is near. */
function amountOf(amounts: readonly Amount[], start: number, end: number): Amount | undefined {
  const near = amounts.filter((amount) => amount.percent !== undefined && distanceTo(amount, start, end) < NEAR_AMOUNT);
  return near.sort((a, b) => distanceTo(a, start, end) - distanceTo(b, start, end))[0];
}

function entryOf(
  { text, start: offset, amounts }: Sentence,
  start: number,
  end: number,
  match: Match,
  weakToo: boolean,
): MatchedEntry | undefined {
  const amount = amountOf(amounts ?? [], start, end);
  const strong = match.ingredient?.categories.some((category) => STRONG_CATEGORIES.includes(category));
  if (!amount && !strong && !weakToo) return undefined;
  const percent = amount?.percent;
  return {
    start: offset + start,
    end: offset + end,
    name: text.slice(start, end),
    match,
    ...(percent !== undefined && { percent }),
  };
}

/** "AHA 30 % + BHA 2 %": an amount ends the name before it. */
const holdsAmount = ({ amounts = [] }: Sentence, window: readonly Token[]): boolean =>
  amounts.some(({ start, end }) => start >= (window[0]?.start ?? 0) && end <= (window.at(-1)?.end ?? 0));

function activesIn(sentence: Sentence, budget: Budget, weakToo: boolean): MatchedEntry[] {
  const found: MatchedEntry[] = [];
  const tokens = tokenise(sentence.text);
  for (let i = 0; i < tokens.words.length; ) {
    let taken = 0;
    for (let size = Math.min(LONGEST_NAME, tokens.words.length - i); size >= 1 && taken === 0; size -= 1) {
      const window = tokens.words.slice(i, i + size);
      // a name does not go on behind a comma: "Ascorbate, Glycerin" are two
      if (/,\s/.test(sentence.text.slice(tokens.words[i]?.start, window.at(-1)?.start))) continue;
      if (holdsAmount(sentence, window)) continue;
      const match = matchWords(window, budget);
      const last = window.at(-1);
      if (!match || !window[0] || !last) continue;
      const entry = entryOf(sentence, window[0].start, placeInName(tokens, last.at + last.text.length, true), match, weakToo);
      if (entry) found.push(entry);
      taken = size;
    }
    i += Math.max(1, taken);
  }
  return found;
}

/** Sentences outside lists -> entries for the actives named there; scent and alcohol only with an amount, or `weakToo`. Offsets in the plain text. */
export function findNamedActives(sentences: readonly Sentence[], weakToo = false): MatchedEntry[] {
  const budget = { repairs: MOST_REPAIRS };
  return sentences.flatMap((sentence) => activesIn(sentence, budget, weakToo));
}
