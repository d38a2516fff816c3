/**
 * One entry of a list -> the ingredients it names, in order; the ways of reading one that is no known name stand in STEPS in the order
 * they are tried. An entry gives several where a separator was lost, and one `unknown` where nothing is known.
 */
import type { LabelEntry } from '../read/label-entry.ts';
import { matchGlyphEntry } from './cjk/match-glyph-entry.ts';
import { cutEntry } from './cut-entry.ts';
import { doubtNotes, OF_PLANTS, withoutNotes } from './doubt-notes.ts';
import { isSpeck } from './doubt-parts.ts';
import { foldName } from './fold-name.ts';
import { isPlantWord } from './grammar/plant-table.ts';
import { looksFlagged } from './looks-flagged.ts';
import { isFlagged, type Match, type MatchedEntry } from './match.ts';
import { matchBehindSpeck, matchMended, matchWithoutSpecks } from './match-mended.ts';
import { areTwoOils, heldBackBehindPlant, matchKey, matchName } from './match-name.ts';
import { nameDictionary } from './name-dictionary.ts';
import { nearestActive } from './nearest-active.ts';
import { textsOf, unknownMatch } from './part-of-entry.ts';
import type { RepairBudget } from './repair-budget.ts';
import { repairName } from './repair-name.ts';
import { splitAtAnd } from './split-at-and.ts';
import { splitAtBar } from './split-at-bar.ts';
import { splitAtHeldBack } from './split-at-held-back.ts';
import { splitAtSlash } from './split-at-slash.ts';
import { splitAtStop } from './split-at-stop.ts';
import { type Tokens, tokenise } from './tokenise.ts';

/** An entry while it is being read. */
interface OpenEntry {
  readonly entry: LabelEntry;
  readonly tokens: Tokens;
  readonly texts: string[];
  readonly budget: RepairBudget;
}

/** A way of reading an entry -> what it names, or null where this way says nothing. */
type Step = (open: OpenEntry) => MatchedEntry[] | null;

const whole = (entry: LabelEntry, match: Match | null): MatchedEntry[] | null => match && [{ ...entry, match }];

/** With more words an entry is a run of names, and no damaged one. */
const MOST_WORDS_OF_NAME = 12;

const asBlank: Step = ({ entry, texts }) => (texts.length === 0 ? whole(entry, unknownMatch([])) : null);

const asTwoOils: Step = ({ entry, tokens, texts, budget }) =>
  areTwoOils(texts) ? splitBehindOil(entry, tokens).flatMap((one) => matchEntry(one, budget)) : null;

const MOST_WORDS_OF_HELD_BACK = 4;

/** A name that is held back and a known harmless one behind it -> the number of the first word of that; -1 where it is none. */
const behindHeldBack = (texts: readonly string[]): number =>
  texts.findIndex((_, i) => {
    if (i === 0 || i > MOST_WORDS_OF_HELD_BACK) return false;
    const standsForItself = i > 1 || !nameDictionary().forms.heads.has(texts[0]!);
    const first = standsForItself ? matchKey(texts.slice(0, i).join(' '))?.ingredient : null;
    if (first == null || !isFlagged(first)) return false;
    const behind = matchKey(texts.slice(i).join(' '))?.ingredient;
    return behind != null && !isFlagged(behind);
  });

/** "Menthol Centella Asiatica Extract", "Calendula Lavender Oil": two names whose separator was lost, one of them held back. */
const asBesideHeldBack: Step = ({ entry, tokens, texts, budget }) => {
  if (texts.length > MOST_WORDS_OF_NAME) return null;
  const at = Math.max(behindHeldBack(texts), heldBackBehindPlant(texts));
  return at < 0 ? null : splitAtWord(entry, tokens, at).flatMap((one) => matchEntry(one, budget));
};

const asMended: Step = ({ entry, texts }) =>
  texts.length > MOST_WORDS_OF_NAME
    ? null
    : whole(entry, matchWithoutSpecks(texts) ?? matchMended(texts) ?? matchBehindSpeck(texts));

const asJoined: Step = ({ entry, budget }) => splitAtAnd(entry)?.flatMap((part) => matchEntry(part, budget)) ?? null;

/** A bar that is no letter: "Benzoy| Peroxide" is one damaged name. */
const asBarred: Step = ({ entry, texts, budget }) =>
  entry.name.includes('|') && !repairName(texts)
    ? (splitAtBar(entry)?.flatMap((part) => matchEntry(part, budget)) ?? null)
    : null;

/** A run of names whose separators were lost, unless the whole is rather one damaged name. */
const asRunOrRepaired: Step = ({ entry, tokens, texts, budget }) => {
  const cut = cutEntry(entry, tokens, budget);
  const isWell = isCutWell(cut, tokens);
  const glyphs = isWell ? null : matchGlyphEntry(entry, tokens);
  const repaired = isWell || glyphs || texts.length > MOST_WORDS_OF_NAME ? null : repairName(texts);
  return glyphs ?? whole(entry, repaired) ?? (isRun(cut, tokens) ? withAmount(entry, doubtShort(cut)) : null);
};

const STEPS: readonly Step[] = [asBlank, asTwoOils, asBesideHeldBack, asMended, asJoined, asBarred, asRunOrRepaired];

/** Entry -> one or more matched entries that lie in it, in reading order. */
export function matchEntry(printed: LabelEntry, budget: RepairBudget): MatchedEntry[] {
  const entry = withSignAsLetter(printed);
  const parted = splitAtSlash(entry);
  if (parted) return parted.flatMap((part) => matchEntry(part, budget));
  const named = matchName(entry.name);
  const apart = named ? (isHeldBack(named) ? null : splitAtHeldBack(entry)) : (splitAtStop(entry) ?? splitAtHeldBack(entry));
  if (apart) return apart.flatMap((part) => matchEntry(part, budget));
  if (named) {
    const noted = doubtNotes(entry.name, named);
    if (noted) return [{ ...entry, match: noted }];
    return besideNote(entry, named, budget) ?? [{ ...entry, match: moreExactly(entry.name, named) }];
  }
  budget.entries -= 1;
  // What would cost more than any real label is not looked into; it may be anything.
  if (budget.entries < 0) return [{ ...entry, match: { how: 'unknown', ingredient: null, nearFlagged: true } }];
  const tokens = tokenise(entry.name);
  const open = { entry, tokens, texts: textsOf(tokens.words), budget };
  for (const step of STEPS) {
    const read = step(open);
    if (read) return read;
  }
  return [{ ...entry, match: unknownMatch(tokens.words) }];
}

const isHeldBack = ({ ingredient, candidates }: Match): boolean =>
  (ingredient !== null && isFlagged(ingredient)) || (candidates ?? []).some(isFlagged);

/** "Salicylc Acid (Willow Bark Extract)": where only the note was known, what stands before it may be a damaged name that is held back. */
function besideNote(entry: LabelEntry, named: Match, budget: RepairBudget): MatchedEntry[] | null {
  if (isHeldBack(named)) return null;
  const bare = withoutNotes(entry.name);
  if (bare === null || matchName(bare.trim())) return null;
  // "Lavandula Angustifolia (Lavender Flower Extract)": the note says what the plant became
  if (named.ingredient && foldName(named.ingredient.inci).startsWith(`${foldName(bare)} `)) return null;
  const read = matchEntry({ ...entry, name: bare }, budget);
  return read.some(({ match }) => isHeldBack(match)) ? read : null;
}

/** "Retiny! Palmitate (Vitamin A)": the note tells the group, and the name before it which one of the group it is. */
function ofSameGroup(bare: string | null, categories: string): Match | null {
  if (bare === null || categories === '' || matchName(bare.trim())) return null;
  const repaired = repairName(textsOf(tokenise(bare).words));
  return repaired?.ingredient?.categories.join() === categories ? repaired : null;
}

const SCRUB = 'physical-exfoliant';

/** Where only a stem or a note in brackets told the group, the name that is meant, if it can be read. */
function moreExactly(name: string, named: Match): Match {
  const { how, ingredient } = named;
  if (how === 'pattern') return nearestActive(textsOf(tokenise(name).words), named) ?? named;
  const categories = ingredient?.categories.join() ?? '';
  if (how !== 'alias' || !name.includes('(')) return named;
  if (!OF_PLANTS.has(categories)) return ofSameGroup(withoutNotes(name), categories) ?? named;
  const mended = matchMended(textsOf(tokenise(name).words));
  // "Macadamia Ternttolia (Macadamia Nut) Oit" is no scrub, whatever its note says
  const isSaidBetter = mended?.ingredient && (categories === SCRUB || mended.ingredient.categories.join() === categories);
  return isSaidBetter ? mended : named;
}

/** Every piece is a known name, or all but a speck at either end. */
function isCutWell(cut: readonly MatchedEntry[], tokens: Tokens): boolean {
  const [first, ...rest] = cut;
  if (!first) return false;
  const isKnown = ({ match }: MatchedEntry) => match.how === 'exact' || match.how === 'alias' || match.how === 'pattern';
  const isSpeckBefore =
    rest.length > 0 && first.match.how === 'unknown' && isSpeck(first) && rest.every(({ match }) => match.how !== 'unknown');
  return cut.every(isKnown) || isSpeckBefore || isSpeckAfter(cut, tokens);
}

const LONGEST_DOUBTED = 3;

/** "Su lfur", "amp hor": a known name of two or three letters beside an unknown piece may be the half of another name. */
const doubtShort = (parts: readonly MatchedEntry[]): MatchedEntry[] =>
  parts.map((part, i) => {
    if (part.match.how !== 'unknown') return part;
    const isHalf = [parts[i - 1], parts[i + 1]].some((beside, side) => {
      if (!beside || beside.match.how === 'unknown' || foldName(beside.name).length > LONGEST_DOUBTED) return false;
      return looksFlagged([foldName(side === 0 ? beside.name + part.name : part.name + beside.name)]);
    });
    return isHalf ? { ...part, match: { ...part.match, nearFlagged: true } } : part;
  });

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

/** A round sign that stands where a word is due. */
const ROUND_SIGN = /(?<=([\p{L}\p{N}]+)\)? )[©®@¢€°]$/u;
const ROUND_FIRST_LETTER = /(?<= )[©@](?=\p{L})/gu;

/** "... Flower ©": behind a plant or a part of one a round sign is what is left of its oil; in "Flower @il" it is the letter it looks like. */
function withSignAsLetter(entry: LabelEntry): LabelEntry {
  const lettered = entry.name.replace(ROUND_FIRST_LETTER, 'O');
  if (lettered !== entry.name && matchName(lettered)) return { ...entry, name: lettered };
  const [, before] = ROUND_SIGN.exec(entry.name) ?? [];
  if (before === undefined || !isPlantWord(foldName(before))) return entry;
  return { ...entry, name: entry.name.replace(ROUND_SIGN, 'O') };
}

/** "Citrus Limon Oil | Citrus Aurantium Fruit Oil": the entry up to its first oil, and what is behind it. */
const splitBehindOil = (entry: LabelEntry, tokens: Tokens): LabelEntry[] =>
  splitAtWord(entry, tokens, tokens.words.findIndex(({ text }) => text === 'oil') + 1);

/** The entry before its word of this number, and from it on. */
function splitAtWord({ start, end, name, percent }: LabelEntry, { words }: Tokens, at: number): LabelEntry[] {
  const [until, from] = [words[at - 1]!.end, words[at]!.start];
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
