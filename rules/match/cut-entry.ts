import { editDistance } from '../edit-distance.ts';
import type { LabelEntry } from '../read/label-entry.ts';
import { cutRun, type RunPiece } from './cut-run.ts';
import { LONG_WORD, withDoubts, withoutVitaminNotes } from './doubt-parts.ts';
import { findGenus } from './grammar/plant-table.ts';
import { isFlagged, type Match, type MatchedEntry } from './match.ts';
import { matchMended, matchMendedPart } from './match-mended.ts';
import { matchKey } from './match-name.ts';
import { matchPlant } from './match-plant.ts';
import { endsLikeOil, isDamagedKind } from './mend-words.ts';
import { nameDictionary } from './name-dictionary.ts';
import { ocrFold } from './ocr-fold.ts';
import { partOfEntry, textsOf, wordsBetween } from './part-of-entry.ts';
import { readUnknownWords } from './read-unknown-words.ts';
import type { RepairBudget } from './repair-budget.ts';
import { type Token, type Tokens, wordEndingAfter } from './tokenise.ts';

/** A known name whose last word is damaged and stands behind it as if unknown: "Glycol" "Acd", "Coffee" "Sctub". */
function withDamagedEnd(words: readonly Token[], next: RunPiece | undefined, keys: Tokens): { end: number; match: Match } | null {
  const damaged = next && !next.known ? wordsBetween(keys, next.start, next.end)[0] : undefined;
  if (!damaged) return null;
  const texts = textsOf(words);
  const tails = nameDictionary().forms.tailsOfFlagged.get(texts.join(' ')) ?? [];
  const tail = tails.find(
    (one) => one.length >= SHORTEST_TAIL && editDistance(damaged.text, one, 2) <= (one.length < LONG_WORD ? 1 : 2),
  );
  const meant = tail === undefined ? undefined : matchKey([...texts, tail].join(' '))?.ingredient;
  const match: Match | null = meant
    ? { how: 'repaired', ingredient: meant, distance: 1 }
    : isDamagedKind(damaged.text)
      ? matchMendedPart([...texts, damaged.text])
      : null;
  return match && { end: damaged.at + damaged.text.length, match };
}
const SHORTEST_TAIL = 4;

const MOST_WORDS_OF_PLANT = 8;
const FEWEST_WORDS_OF_PLANT = 3;

/** "Melaleuca Alternifolia (Tea Tree) Leaf Off": from its genus on it is a plant's name, though a word in it is a name of its own. */
function plantFrom(keys: Tokens, { start }: RunPiece, budget: RepairBudget): { end: number; match: Match } | null {
  const first = wordEndingAfter(keys, start);
  if (!findGenus(keys.words[first]?.text ?? '')) return null;
  const words = keys.words.slice(first, first + MOST_WORDS_OF_PLANT);
  for (let size = words.length; size >= FEWEST_WORDS_OF_PLANT; size -= 1) {
    const texts = textsOf(words.slice(0, size));
    if (!endsLikeOil(texts.at(-1)!) || texts.some((text, at) => at > 0 && findGenus(text) !== undefined)) continue;
    budget.windows -= 1;
    if (budget.windows < 0) return null;
    const match = matchPlant(texts) ?? matchMended(texts);
    const last = words[size - 1]!;
    if (match?.ingredient) return { end: last.at + last.text.length, match };
  }
  return null;
}

function partsOfCut(entry: LabelEntry, keys: Tokens, pieces: RunPiece[], exact: boolean, budget: RepairBudget): MatchedEntry[] {
  const parts: MatchedEntry[] = [];
  let ahead: ReturnType<typeof plantFrom> = null;
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as RunPiece;
    if (piece.known) {
      const text = keys.compact.slice(piece.start, piece.end);
      const dictionary = nameDictionary();
      const twins = exact ? [dictionary.find(text)] : (dictionary.formsFor(text).byOcrForm.get(text) ?? []);
      const one = twins.find((twin) => twin && isFlagged(twin)) ?? twins[0];
      const words = wordsBetween(keys, piece.start, piece.end);
      const next = pieces[i + 1];
      const whole = withDamagedEnd(words, next, keys);
      if (whole && next) {
        parts.push(partOfEntry(entry, keys, piece.start, whole.end, whole.match));
        if (whole.end < next.end) pieces[i + 1] = { ...next, start: whole.end };
        else i += 1;
      } else if (one)
        parts.push(
          partOfEntry(
            entry,
            keys,
            piece.start,
            piece.end,
            exact
              ? (matchKey(textsOf(words).join(' ')) ?? { how: 'alias', ingredient: one })
              : { how: 'repaired', ingredient: one },
          ),
        );
    } else {
      const plant = ahead ?? plantFrom(keys, piece, budget);
      ahead = null;
      if (plant) {
        parts.push(partOfEntry(entry, keys, piece.start, plant.end, plant.match));
        while (i < pieces.length && pieces[i]!.end <= plant.end) i += 1;
        if (i < pieces.length) pieces[i] = { start: Math.max(plant.end, pieces[i]!.start), end: pieces[i]!.end, known: false };
        i -= 1;
        continue;
      }
      let end = piece.end;
      while (pieces[i + 1]?.known === false) {
        ahead = plantFrom(keys, pieces[i + 1]!, budget);
        if (ahead) break;
        end = pieces[++i]!.end;
      }
      parts.push(...readUnknownWords(entry, keys, wordsBetween(keys, piece.start, end), budget));
    }
  }
  return withDoubts(withoutVitaminNotes(parts), entry.name);
}

const ocrTokens = (tokens: Tokens): Tokens => {
  let at = 0;
  // folded together, which takes a fraction of the time
  const forms = ocrFold(textsOf(tokens.words).join(' ')).split(' ');
  const words = tokens.words.map((word, i) => {
    const text = forms[i]!;
    const moved = { ...word, text, at };
    at += text.length;
    return moved;
  });
  return { words, compact: words.map((word) => word.text).join('') };
};

const unknownLetters = (parts: readonly MatchedEntry[]): number =>
  parts.reduce((sum, { match, name }) => sum + (match.how === 'unknown' ? name.length : 0), 0);

/** An entry without its separators -> the names it is cut into: the better cut of the run as printed and of its confusable-free form. */
export function cutEntry(entry: LabelEntry, tokens: Tokens, budget: RepairBudget): MatchedEntry[] {
  const forms = nameDictionary().formsFor(tokens.compact);
  const printed = partsOfCut(entry, tokens, cutRun(tokens, forms.sortedKeys), true, budget);
  if (unknownLetters(printed) === 0) return printed;
  const folded = ocrTokens(tokens);
  const damaged = partsOfCut(entry, folded, cutRun(folded, forms.sortedOcrForms), false, budget);
  return unknownLetters(damaged) < unknownLetters(printed) ? damaged : printed;
}
