/**
 * One entry of a list -> the ingredients it names, in order; the steps stand in `matchEntry` in the order they are tried.
 * An entry gives several where a separator was lost, and one `unknown` where nothing is known.
 */
import { editDistance } from '../edit-distance.ts';
import type { LabelEntry } from '../read/label-entry.ts';
import { cutRun, type RunPiece } from './cut-run.ts';
import { isSpeck, LONG_WORD, withDoubts, withoutVitaminNotes } from './doubt-parts.ts';
import { foldName } from './fold-name.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { findGenus, isNearSpecies, isPlantWord, isSpecies } from './grammar/plant-table.ts';
import { looksFlagged } from './looks-flagged.ts';
import { isFlagged, type Match, type MatchedEntry } from './match.ts';
import { LONGEST_SPECK, matchBehindSpeck, matchMended, matchMendedPart, matchPlant, matchWithoutSpecks } from './match-mended.ts';
import { areTwoOils, matchKey, matchName } from './match-name.ts';
import { isDamagedKind, isMendable } from './mend-words.ts';
import { nameDictionary } from './name-dictionary.ts';
import { ocrForm } from './ocr-fold.ts';
import { repairName } from './repair-name.ts';
import { placeInName, type Token, type Tokens, tokenise, wordEndingAfter } from './tokenise.ts';

const LONGEST_WINDOW = 7;

/** What one label may cost: entries and windows of words that no exact name explains are looked into only so often (no real label has as many). */
export interface RepairBudget {
  entries: number;
  windows: number;
}
export const repairBudget = (): RepairBudget => ({ entries: 70, windows: 700 });

const textsOf = (words: readonly Token[]): string[] => words.map((word) => word.text);

const unknown = (words: readonly Token[]): Match => ({
  how: 'unknown',
  ingredient: null,
  ...((looksFlagged(textsOf(words)) || words.some(({ text }) => isDamagedKind(text))) && { nearFlagged: true }),
});

function part(entry: LabelEntry, tokens: Tokens, from: number, to: number, match: Match): MatchedEntry {
  const start = placeInName(tokens, from, false);
  const end = placeInName(tokens, to, true);
  return { start: entry.start + start, end: entry.start + end, name: entry.name.slice(start, end), match };
}

/** Words that lie in [from, to) of the compact text. */
function wordsBetween(tokens: Tokens, from: number, to: number): Token[] {
  const { words } = tokens;
  const first = wordEndingAfter(tokens, from);
  const last = wordEndingAfter(tokens, to - 1);
  return words.slice(first, Math.min(words.length, last + 1)).filter((word) => word.at < to);
}

/** "Aurantium", and "Aurantiom", is a piece of a plant's name, and no "Aurantiol". */
const isEpithet = (word: string): boolean => isSpecies(word) || isNearSpecies(word);

/** Behind a full stop within this window a known name begins that goes on beyond it: "Oil. Geranium | Maculatum Oil". */
function beginsNameBehindStop({ name }: LabelEntry, words: readonly Token[], from: number, size: number): boolean {
  for (let at = from + 1; at < from + size; at += 1) {
    if (!name.slice(words[at - 1]!.end, words[at]!.start).startsWith('. ')) continue;
    for (let end = Math.min(words.length, at + LONGEST_WINDOW); end > from + size; end -= 1)
      if (matchKey(textsOf(words.slice(at, end)).join(' '))) return true;
  }
  return false;
}

/** A run of unknown words inside a longer run: names by grammar or repair, longest window first; what is left stays unknown. */
function readUnknownWords(entry: LabelEntry, tokens: Tokens, words: Token[], budget: RepairBudget): MatchedEntry[] {
  const parts: MatchedEntry[] = [];
  let open: Token[] = [];
  const endOf = (word: Token): number => word.at + word.text.length;
  const flush = (): void => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last)
      parts.push(
        part(
          entry,
          tokens,
          first.at,
          endOf(last),
          budget.windows > 0 ? unknown(open) : { how: 'unknown', ingredient: null, nearFlagged: true },
        ),
      );
    open = [];
  };
  const mendable = words.map(({ text }) => isMendable(text));
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let size = Math.min(LONGEST_WINDOW, words.length - i); size >= 1 && taken === 0; size -= 1) {
      const window = words.slice(i, i + size);
      const texts = textsOf(window);
      // across a line end only a name goes on whose words are all known, or all but its damaged kind: "Rosmarinus / Officinalis Leaf Ofl"
      const crosses = size > 3 && window.slice(1).some((word) => word.separated);
      const mayBeMended = mendable.slice(i + 1, i + size).includes(true);
      if (crosses && !mayBeMended && !findGenus(texts[0]!)) continue;
      budget.windows -= 1;
      if (budget.windows < 0) break;
      const mended = mayBeMended ? matchMendedPart(texts) : null;
      const match = crosses
        ? (mended ?? matchPlant(texts))
        : (matchKey(texts.join(' ')) ?? mended ?? (size <= 4 ? repairName(texts) : null));
      const last = window.at(-1);
      if (!match || !last || !window[0]) continue;
      if (size === 1 && match.how === 'repaired' && isEpithet(window[0].text)) continue;
      if ((match.how === 'repaired' || match.how === 'ambiguous') && beginsNameBehindStop(entry, words, i, size)) continue;
      flush();
      parts.push(part(entry, tokens, window[0].at, endOf(last), match));
      taken = size;
    }
    if (taken === 0) open.push(words[i] as Token);
    i += Math.max(1, taken);
  }
  flush();
  return parts;
}

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

function partsOfCut(entry: LabelEntry, keys: Tokens, pieces: RunPiece[], exact: boolean, budget: RepairBudget): MatchedEntry[] {
  const parts: MatchedEntry[] = [];
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
        parts.push(part(entry, keys, piece.start, whole.end, whole.match));
        if (whole.end < next.end) pieces[i + 1] = { ...next, start: whole.end };
        else i += 1;
      } else if (one)
        parts.push(
          part(
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
      let end = piece.end;
      while (pieces[i + 1]?.known === false) end = (pieces[++i] as RunPiece).end;
      parts.push(...readUnknownWords(entry, keys, wordsBetween(keys, piece.start, end), budget));
    }
  }
  return withDoubts(withoutVitaminNotes(parts), entry.name);
}

const ocrTokens = (tokens: Tokens): Tokens => {
  let at = 0;
  const words = tokens.words.map((word) => {
    const text = ocrForm([word.text]);
    const moved = { ...word, text, at };
    at += text.length;
    return moved;
  });
  return { words, compact: words.map((word) => word.text).join('') };
};

const unknownLetters = (parts: readonly MatchedEntry[]): number =>
  parts.reduce((sum, { match, name }) => sum + (match.how === 'unknown' ? name.length : 0), 0);

/** The better cut of the run as printed and of its confusable-free form. */
function bestCut(entry: LabelEntry, tokens: Tokens, budget: RepairBudget): MatchedEntry[] {
  const forms = nameDictionary().formsFor(tokens.compact);
  const printed = partsOfCut(entry, tokens, cutRun(tokens, forms.sortedKeys), true, budget);
  if (unknownLetters(printed) === 0) return printed;
  const folded = ocrTokens(tokens);
  const damaged = partsOfCut(entry, folded, cutRun(folded, forms.sortedOcrForms), false, budget);
  return unknownLetters(damaged) < unknownLetters(printed) ? damaged : printed;
}

/** Is what the cut found more than a known word in an unknown name? */
function isRun(parts: readonly MatchedEntry[], tokens: Tokens): boolean {
  const known = parts.filter(({ match }) => match.how !== 'unknown');
  if (known.length === 0) return false;
  if (known.length === parts.length || known.length >= 2) return true;
  if (tokens.words.some((word) => word.separated)) return true;
  // one name and unknown words: the name itself must be one that stands for itself
  const only = known[0];
  return Boolean(
    only?.match.ingredient && isFlagged(only.match.ingredient) && foldName(only.name).length >= 7 && parts.length <= 3,
  );
}

/** A stem told the group ("Ascorbyl Paimitate"), and beside it stands no word of any name: the known name that is meant. */
function nearestActive(name: string, { ingredient }: Match): Match | null {
  if (!ingredient || !isFlagged(ingredient)) return null;
  const words = textsOf(tokenise(name).words).filter((word) => word.length > LONGEST_SPECK);
  if (words.length < 2 || words.length > MOST_WORDS_OF_ACTIVE || words.every(isGrammarWord)) return null;
  const repaired = repairName(words);
  if (repaired?.ingredient) return repaired;
  // "Retinyl Paimitate Echium Plantagineum": the separator behind it was lost
  const start = words.length > 2 ? repairName(words.slice(0, 2)) : null;
  return start?.ingredient?.categories.join() === ingredient.categories.join() ? start : null;
}
const MOST_WORDS_OF_ACTIVE = 4;

/** A round sign that stands where a word is due. */
const ROUND_SIGN = /(?<=([\p{L}\p{N}]+)\)? )[©®@¢€°]$/u;

/** "... Flower ©": behind a plant or a part of one a round sign is what is left of its oil. */
function withSignAsLetter(entry: LabelEntry): LabelEntry {
  const [, before] = ROUND_SIGN.exec(entry.name) ?? [];
  if (before === undefined || !isPlantWord(foldName(before))) return entry;
  return { ...entry, name: entry.name.replace(ROUND_SIGN, 'O') };
}

/** Entry -> one or more matched entries that lie in it, in reading order. */
export function matchEntry(printed: LabelEntry, budget: RepairBudget): MatchedEntry[] {
  const entry = withSignAsLetter(printed);
  const direct = matchName(entry.name);
  if (direct) return [{ ...entry, match: (direct.how === 'pattern' && nearestActive(entry.name, direct)) || direct }];
  budget.entries -= 1;
  if (budget.entries < 0) return [{ ...entry, match: { how: 'unknown', ingredient: null, nearFlagged: true } }];
  const tokens = tokenise(entry.name);
  const { words } = tokens;
  if (words.length === 0) return [{ ...entry, match: unknown([]) }];
  const texts = textsOf(words);
  if (areTwoOils(texts)) return splitBehindOil(entry, tokens).flatMap((one) => matchEntry(one, budget));
  const mended = words.length <= 12 ? (matchWithoutSpecks(texts) ?? matchMended(texts) ?? matchBehindSpeck(texts)) : null;
  if (mended) return [{ ...entry, match: mended }];
  const cut = bestCut(entry, tokens, budget);
  const whole =
    cut.length > 0 && cut.every(({ match }) => match.how === 'exact' || match.how === 'alias' || match.how === 'pattern');
  const [first, ...rest] = cut;
  const isSpeckBefore =
    first !== undefined &&
    rest.length > 0 &&
    first.match.how === 'unknown' &&
    isSpeck(first) &&
    rest.every(({ match }) => match.how !== 'unknown');
  if (!whole && !isSpeckBefore && !isSpeckAfter(cut, tokens)) {
    const repaired = words.length <= 12 ? repairName(texts) : null;
    if (repaired) return [{ ...entry, match: repaired }];
  }
  if (isRun(cut, tokens)) return withAmount(entry, cut);
  return [{ ...entry, match: unknown(words) }];
}

/** "Citrus Limon Oil | Citrus Aurantium Fruit Oil": the entry up to its first oil, and what is behind it. */
function splitBehindOil({ start, end, name, percent }: LabelEntry, { words }: Tokens): LabelEntry[] {
  const at = words.findIndex(({ text }) => text === 'oil');
  const [until, from] = [words[at]!.end, words[at + 1]!.start];
  return [
    { start, end: start + until, name: name.slice(0, until) },
    { start: start + from, end, name: name.slice(from), ...(percent !== undefined && { percent }) },
  ];
}

/** A letter or two behind a full stop are no end of the name before it. */
function isSpeckAfter(parts: readonly MatchedEntry[], tokens: Tokens): boolean {
  const last = parts.at(-1);
  const word = tokens.words.at(-1);
  return Boolean(
    parts.length > 1 &&
      last &&
      isSpeck(last) &&
      last.match.how === 'unknown' &&
      word?.separated &&
      parts.slice(0, -1).every(({ match }) => match.ingredient),
  );
}

/** The amount of an entry belongs to the name nearest before it, else to the first. */
function withAmount(entry: LabelEntry, parts: MatchedEntry[]): MatchedEntry[] {
  const { percent } = entry;
  if (percent === undefined) return parts;
  const target = parts.find(({ match }) => match.ingredient && isFlagged(match.ingredient)) ?? parts[0];
  return parts.map((one) => (one === target ? { ...one, percent } : one));
}
