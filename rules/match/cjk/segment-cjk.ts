/**
 * Korean, Japanese or Chinese text -> the names in it. Separators are hints: a stretch between two of them that is a name is taken at once;
 * the rest is cut by the dictionary, damage and lost separators included. Read downwards.
 */
import type { CjkModel } from '../../reading-models.ts';
import { holdsBack } from '../../report/holds-back.ts';
import { compactKey, foldName } from '../fold-name.ts';
import { nameDictionary } from '../name-dictionary.ts';
import { chooseReadings } from './choose-readings.ts';
import { buildCjkDictionary, type CjkDictionary, type CjkName, knownNames, SCRIPT_OF_MODEL } from './cjk-dictionary.ts';
import { findReadings, type Reading } from './find-readings.ts';
import { foldSpelling, type Script } from './fold-spelling.ts';
import { judgeReadings } from './judge-readings.ts';
import { planSearch, type SearchPlan } from './plan-search.ts';
import { EDGE, type Glyphs, habitsOf, PHOTO_HABITS, readGlyphs } from './read-glyphs.ts';
import { scriptOfText } from './script-of-text.ts';

export interface CjkSegment {
  /** UTF-16 offsets into the given text. */
  start: number;
  end: number;
  /** null: no name of the dictionary explains this stretch. */
  inci: string | null;
  /** The name as the dictionary keeps it; the stretch itself where nothing explains it. */
  name: string;
  /** Weighted differences between the name and what was read; 0 is exact. */
  distance: number;
  /** False: "read X, looks like Y", to be asked about. */
  firm: boolean;
  /** INCI names that are as likely and would be answered differently. */
  candidates?: string[];
}

/** Steps of searching one label may take: some 15 ms, three times what the worst label needs. */
const MOST_STEPS = 1_500_000;

const built = new Map<Script, CjkDictionary>();

/** The dictionary of a script, built on first use. */
export function cjkDictionary(script: Script): CjkDictionary {
  let dictionary = built.get(script);
  if (!dictionary) {
    dictionary = buildCjkDictionary(script, knownNames(script));
    built.set(script, dictionary);
  }
  return dictionary;
}

const plans = new WeakMap<CjkDictionary, Map<CjkModel | null, SearchPlan>>();

function planOf(dictionary: CjkDictionary, model: CjkModel | null): SearchPlan {
  const byModel = plans.get(dictionary) ?? new Map<CjkModel | null, SearchPlan>();
  plans.set(dictionary, byModel);
  const plan = byModel.get(model) ?? planSearch(dictionary, model);
  byModel.set(model, plan);
  return plan;
}

/** The name that glyphs [from, to) are exactly, in any known spelling. */
function exactName(dictionary: CjkDictionary, { codes }: Glyphs, from: number, to: number): CjkName | undefined {
  if (to - from > dictionary.longest + 8) return undefined;
  const key = String.fromCodePoint(...codes.subarray(from, to));
  return dictionary.byKey.get(key) ?? dictionary.bySpelling.get(foldSpelling(key, dictionary.script));
}

/** Glyphs between two separators. */
interface Token {
  from: number;
  to: number;
  name: CjkName | undefined;
}

const LATIN = /^[\x20-\x7E]{2,60}$/;

/** Letters beside kana and Chinese glyphs come out as figures: B6 and BG6 for BG, PE6-75, C177491 for CI 77491. */
const ABBREVIATION = /^[A-Z0-9]{2,5}(?:-\d{1,3})?$/;
const COLOUR_INDEX = /^[C6][1IL|]\s?(\d{5})$/i;
function likeLetters(printed: string): string[] {
  const [, colour] = COLOUR_INDEX.exec(printed) ?? [];
  if (colour) return [`CI ${colour}`];
  if (!ABBREVIATION.test(printed) || !/[A-Z].*\d|\d.*[A-Z]/.test(printed)) return [];
  const [word = '', number] = printed.split('-');
  const letters = word.replace(/6G|G6/g, 'G').replaceAll('6', 'G').replaceAll('0', 'O').replaceAll('8', 'B');
  return [letters, word.replace(/\d$/, '')].map((like) => (number === undefined ? like : `${like}-${number}`));
}

const latinEntry = (printed: string) => nameDictionary().byKey.get(compactKey(foldName(printed)));
const verdictOf = (known: ReturnType<typeof latinEntry>): string => (known?.categories ?? []).filter(holdsBack).join(' ');

/** A name in Latin letters, as lists in other scripts hold them (BG, EDTA-2Na): what the Latin names say. */
function latinName(text: string, typed: boolean): CjkName | undefined {
  const printed = text
    .normalize('NFKC')
    .replace(/\s*\n\s*/g, '')
    .trim();
  if (!LATIN.test(printed)) return undefined;
  // what is guessed at is taken for nothing that matters
  const guessed = (): ReturnType<typeof latinEntry> =>
    typed
      ? undefined
      : likeLetters(printed)
          .map(latinEntry)
          .find((known) => known && verdictOf(known) === '');
  const known = latinEntry(printed) ?? guessed();
  if (!known) return undefined;
  const verdict = verdictOf(known);
  return { index: -1, inci: known.inci, name: printed, key: '', codes: new Int32Array(0), verdict, usual: false };
}

/** Cuts at the separators; names are looked up in the dictionaries in turn (a typed list may hold a name of another script). */
function tokensOf(dictionaries: readonly CjkDictionary[], text: string, glyphs: Glyphs, typed: boolean): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < glyphs.length; ) {
    let to = from + 1;
    while (to < glyphs.length && glyphs.edges[to] !== EDGE.sure) to += 1;
    let name: CjkName | undefined;
    for (const dictionary of dictionaries) name ??= exactName(dictionary, glyphs, from, to);
    name ??= latinName(text.slice(glyphs.starts[from], glyphs.ends[to - 1]), typed);
    tokens.push({ from, to, name });
    from = to;
  }
  return tokens;
}

/** A name this short beside an unknown stretch may be the rest of a longer name: it takes part in the search. */
const LONGEST_PIECE = 4;

/** Runs of tokens to search in; the exact names between them are readings already. */
function splitWork(tokens: readonly Token[]): { exact: Reading[]; regions: { from: number; to: number }[] } {
  const isOpen = (token: Token | undefined): boolean => token !== undefined && token.name === undefined;
  const exact: Reading[] = [];
  const regions: { from: number; to: number }[] = [];
  tokens.forEach((token, i) => {
    const { from, to, name } = token;
    const last = regions.at(-1);
    // a Latin name is no piece of one in glyphs, and the search does not know it
    const piece = name && name.index >= 0 && to - from <= LONGEST_PIECE && (isOpen(tokens[i - 1]) || isOpen(tokens[i + 1]));
    if (name && !piece) exact.push({ start: from, end: to, distance: 0, name, score: to - from });
    else if (last?.to === from) last.to = to;
    else regions.push({ from, to });
  });
  return { exact, regions };
}

/** Brackets that belong to a name lie outside its first or last glyph: (カプリル酸/カプリン酸)グリセリル. */
function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  const slice = text.slice(start, end);
  const opened = slice.split(/[(（]/).length;
  const closed = slice.split(/[)）]/).length;
  if (opened > closed && /[)）]/.test(text[end] ?? '')) return { start, end: end + 1 };
  if (closed > opened && /[(（]/.test(text[start - 1] ?? '')) return { start: start - 1, end };
  return { start, end };
}

const nothing = (text: string, start: number, end: number, glyphs: number): CjkSegment => ({
  start,
  end,
  inci: null,
  name: text.slice(start, end),
  distance: glyphs,
  firm: false,
});

/** Glyphs before which a translation was stepped over. */
function behindTranslations({ starts, length, translations }: Glyphs): Set<number> {
  let at = 0;
  return new Set(
    translations.map(({ end }) => {
      while (at < length && (starts[at] as number) < end) at += 1;
      return at;
    }),
  );
}

/** Stretches of tokens that no reading covers, and translations that stand in no name: each for itself, since one may be known. */
function unexplained(text: string, glyphs: Glyphs, tokens: readonly Token[], readings: readonly Reading[]): CjkSegment[] {
  const covered = new Uint8Array(glyphs.length);
  for (const { start, end } of readings) {
    covered.fill(1, start, end);
    // "㎄" is one sign on the label and two letters here: what a name takes half of is its own
    for (let at = end; at < glyphs.length && glyphs.starts[at]! < glyphs.ends[end - 1]!; at += 1) covered[at] = 1;
    for (let at = start - 1; at >= 0 && glyphs.ends[at]! > glyphs.starts[start]!; at -= 1) covered[at] = 1;
  }
  const rest: CjkSegment[] = [];
  const cuts = behindTranslations(glyphs);
  for (const { from, to } of tokens) {
    for (let at = from; at < to; ) {
      if (covered[at]) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < to && !covered[end] && !cuts.has(end)) end += 1;
      rest.push(nothing(text, glyphs.starts[at] as number, glyphs.ends[end - 1] as number, end - at));
      at = end;
    }
  }
  const spans = readings.map(({ start, end }) => [glyphs.starts[start] as number, glyphs.ends[end - 1] as number] as const);
  for (const { start, end } of glyphs.translations) {
    if (!spans.some(([from, to]) => from <= start && end <= to)) rest.push(nothing(text, start, end, end - start));
  }
  return rest;
}

/** Segments a text with given dictionaries, the first of which is searched; `segmentCjk` brings those of the script. */
export function segmentWith(
  dictionaries: readonly [CjkDictionary, ...CjkDictionary[]],
  text: string,
  model: CjkModel | null,
): CjkSegment[] {
  const glyphs = readGlyphs(text, model === null ? habitsOf(text) : PHOTO_HABITS);
  const tokens = tokensOf(dictionaries, text, glyphs, model === null);
  const { exact, regions } = splitWork(tokens);
  const plan = planOf(dictionaries[0], model);
  const budget = { steps: MOST_STEPS };
  const found = regions.map(({ from, to }) => findReadings(plan, glyphs, from, to, budget));
  const chosen = [...exact, ...found.flatMap(chooseReadings)].sort((a, b) => a.start - b.start);
  const judged = judgeReadings(plan, glyphs, chosen, found.flat());
  const named = chosen.map(({ name: { inci, name }, start, end, distance }, i): CjkSegment => {
    const { firm, candidates } = judged[i] as (typeof judged)[number];
    const place = withBrackets(text, glyphs.starts[start] as number, glyphs.ends[end - 1] as number);
    return { ...place, inci, name, distance, firm, ...(candidates.length > 1 && { candidates }) };
  });
  return [...named, ...unexplained(text, glyphs, tokens, chosen)].sort((a, b) => a.start - b.start);
}

const SCRIPTS: readonly Script[] = ['ko', 'ja', 'zh'];

/**
 * Text of a label, and the Tesseract model that read it (null: it was typed or pasted) -> segments from left to right, without overlap:
 * names of the dictionary, and the stretches it cannot explain. Never fails; the work is bounded for any text.
 */
export function segmentCjk(text: string, options: { model: CjkModel | null }): CjkSegment[] {
  const { model } = options;
  const script = model ? SCRIPT_OF_MODEL[model] : scriptOfText(text);
  const others = model ? [] : SCRIPTS.filter((other) => other !== script);
  return segmentWith([cjkDictionary(script), ...others.map(cjkDictionary)], text, model);
}
