/**
 * Strong actives that a label names outside its lists ("Retinol 1 %" on the front). Claims, negations, questions, comparisons and
 * advice name no active of this product. `BHA` is an acid here, an antioxidant inside a list.
 */
import outsideNames from '../knowledge/matching/outside-names.json' with { type: 'json' };
import type { Span } from '../read/find-claims.ts';
import { onlyMentions } from '../read/is-prose.ts';
import { readPercent } from '../read/read-percent.ts';
import type { Category } from '../report.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import { matchKey } from './match-name.ts';
import { repairName } from './repair-name.ts';
import { placeInName, type Token, tokenise } from './tokenise.ts';

const BY_NAME = new Set<Category>(['retinoid', 'aha', 'bha', 'pha', 'vitamin-c', 'benzoyl-peroxide']);
const ABBREVIATIONS: Record<string, Category> = { bha: 'bha', aha: 'aha', pha: 'pha' };
const LONGEST_NAME = 5;
/** A shop's address names a product, not what is in it. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;
const NEAR_AMOUNT = 12;

/** Looks for damaged names only so often: the front of a pack has few words. */
const MOST_REPAIRS = 150;

function matchWords(words: readonly Token[], budget: { repairs: number }) {
  const texts = words.map((word) => word.text);
  const category = ABBREVIATIONS[texts.join(' ')];
  if (category) return { how: 'alias' as const, ingredient: { inci: outsideNames[texts[0] as 'aha'], categories: [category] } };
  const match =
    matchKey(texts.join(' ')) ??
    (texts.join('').length >= 7 && texts.length <= 3 && budget.repairs-- > 0 ? repairName(texts) : null);
  return match?.ingredient && isFlagged(match.ingredient) ? match : null;
}

function activesIn(sentence: string, offset: number, budget: { repairs: number }): MatchedEntry[] {
  const found: MatchedEntry[] = [];
  const amount = /\d/.test(sentence) ? readPercent(sentence) : undefined;
  const words = amount
    ? sentence.slice(0, amount.start) + ' '.repeat(amount.end - amount.start) + sentence.slice(amount.end)
    : sentence;
  const tokens = tokenise(words);
  for (let i = 0; i < tokens.words.length; ) {
    let size = Math.min(LONGEST_NAME, tokens.words.length - i);
    let taken = 0;
    for (; size >= 1 && taken === 0; size -= 1) {
      const window = tokens.words.slice(i, i + size);
      const match = matchWords(window, budget);
      const last = window.at(-1);
      if (!match?.ingredient || !window[0] || !last) continue;
      const start = window[0].start;
      const end = placeInName(tokens, last.at + last.text.length, true);
      const near = amount && amount.percent !== undefined && start - amount.end < NEAR_AMOUNT && amount.start - end < NEAR_AMOUNT;
      if (near || match.ingredient.categories.some((category) => BY_NAME.has(category))) {
        found.push({
          start: offset + start,
          end: offset + end,
          name: sentence.slice(start, end),
          match,
          ...(near && amount.percent !== undefined && { percent: amount.percent }),
        });
      }
      taken = size;
    }
    i += Math.max(1, taken);
  }
  return found;
}

/** Plain text, stretches outside lists, and claims -> entries for the actives named there. Offsets in the plain text. */
export function findNamedActives(text: string, outside: readonly Span[], notNames: readonly Span[]): MatchedEntry[] {
  const found: MatchedEntry[] = [];
  const budget = { repairs: MOST_REPAIRS };
  for (const span of outside) {
    const blanked = notNames.reduce(
      (stretch, claim) => {
        const from = Math.max(0, claim.start - span.start);
        const to = Math.min(stretch.length, claim.end - span.start);
        return to > from ? stretch.slice(0, from) + '.'.repeat(to - from) + stretch.slice(to) : stretch;
      },
      text
        .slice(span.start, span.end)
        .slice(0, 4000)
        .replace(ADDRESS, (address) => '.'.repeat(address.length)),
    );
    for (const sentence of blanked.matchAll(/(?:[^.!?;\n•。]|(?<=\d)\.(?=\d))+[?]?/gu)) {
      if (!onlyMentions(sentence[0])) found.push(...activesIn(sentence[0], span.start + sentence.index, budget));
    }
  }
  return found;
}
