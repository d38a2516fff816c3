import type { LabelEntry } from '../read/label-entry.ts';
import { foldName } from './fold-name.ts';
import { findGenus, isNearSpecies, isSpecies } from './grammar/plant-table.ts';
import type { Match, MatchedEntry } from './match.ts';
import { matchMendedPart } from './match-mended.ts';
import { matchKey } from './match-name.ts';
import { matchPlant } from './match-plant.ts';
import { isMendable } from './mend-words.ts';
import { nearestActive } from './nearest-active.ts';
import { partOfEntry, textsOf, unknownMatch } from './part-of-entry.ts';
import type { RepairBudget } from './repair-budget.ts';
import { repairName } from './repair-name.ts';
import type { Token, Tokens } from './tokenise.ts';

const LONGEST_WINDOW = 7;

/** "Aurantium", and "Aurantiom", is a piece of a plant's name, and no "Aurantiol"; "Salix" is no "Salicylic". */
const isOfPlant = (word: string): boolean => isSpecies(word) || isNearSpecies(word) || findGenus(word) !== undefined;

/** Behind a full stop within this window a known name begins that goes on beyond it: "Oil. Geranium | Maculatum Oil". */
function beginsNameBehindStop({ name }: LabelEntry, words: readonly Token[], from: number, size: number): boolean {
  for (let at = from + 1; at < from + size; at += 1) {
    if (!name.slice(words[at - 1]!.end, words[at]!.start).startsWith('. ')) continue;
    for (let end = Math.min(words.length, at + LONGEST_WINDOW); end > from + size; end -= 1)
      if (matchKey(textsOf(words.slice(at, end)).join(' '))) return true;
  }
  return false;
}

function nameOf(texts: readonly string[]): Match | null {
  const named = matchKey(texts.join(' '));
  return named && (nearestActive(texts, named) ?? named);
}

/** A run of unknown words inside a longer run: names by grammar or repair, longest window first; what is left stays unknown. */
export function readUnknownWords(entry: LabelEntry, tokens: Tokens, words: Token[], budget: RepairBudget): MatchedEntry[] {
  const parts: MatchedEntry[] = [];
  let open: Token[] = [];
  const endOf = (word: Token): number => word.at + word.text.length;
  const flush = (): void => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last)
      parts.push(
        partOfEntry(
          entry,
          tokens,
          first.at,
          endOf(last),
          budget.windows > 0 ? unknownMatch(open) : { how: 'unknown', ingredient: null, nearFlagged: true },
        ),
      );
    open = [];
  };
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let size = Math.min(LONGEST_WINDOW, words.length - i); size >= 1 && taken === 0 && budget.windows > 0; size -= 1) {
      const window = words.slice(i, i + size);
      const texts = textsOf(window);
      // across a line end only a name goes on whose words are all known, or all but its damaged kind: "Rosmarinus / Officinalis Leaf Ofl"
      const crosses = size > 3 && window.slice(1).some((word) => word.separated);
      const mayBeMended = texts.some((text, at) => at > 0 && isMendable(text));
      if (crosses && !mayBeMended && !findGenus(texts[0]!)) continue;
      budget.windows -= 1;
      const mended = mayBeMended ? matchMendedPart(texts) : null;
      const match = crosses ? (mended ?? matchPlant(texts)) : (nameOf(texts) ?? mended ?? (size <= 4 ? repairName(texts) : null));
      const last = window.at(-1);
      if (!match || !last || !window[0]) continue;
      const first = foldName(entry.name.slice(window[0].start, window[0].end));
      if (size === 1 && match.how === 'repaired' && isOfPlant(first)) continue;
      if ((match.how === 'repaired' || match.how === 'ambiguous') && beginsNameBehindStop(entry, words, i, size)) continue;
      flush();
      parts.push(partOfEntry(entry, tokens, window[0].at, endOf(last), match));
      taken = size;
    }
    if (taken === 0) open.push(words[i] as Token);
    i += Math.max(1, taken);
  }
  flush();
  return parts;
}
