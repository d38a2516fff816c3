/**
 * Every name the knowledge holds, made searchable: by its compact key, by its confusable-free form, by nearness, and in sorted order
 * (for cutting runs without separators). Built once from the facts, on first use.
 */
import { commonNames, falseFriends, flaggedIngredients, namesByLanguage } from '../knowledge/facts.ts';
import type { FlaggedIngredient } from '../knowledge/schema.ts';
import type { Category } from '../report.ts';
import { compactKey, foldName } from './fold-name.ts';
import { recogniseByGrammar } from './grammar/recognise-by-grammar.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged } from './match.ts';
import { NearestNames } from './nearest-names.ts';
import { ocrForm } from './ocr-fold.ts';

export interface NameDictionary {
  /** Compact key -> ingredient. */
  byKey: Map<string, KnownIngredient>;
  /** Confusable-free form -> the ingredients it can stand for. */
  byOcrForm: Map<string, KnownIngredient[]>;
  /** Compact keys in order of their units, and their confusable-free forms likewise: cut runs walk along them. */
  sortedKeys: string[];
  sortedOcrForms: string[];
  flagged: NearestNames<KnownIngredient>;
  harmless: NearestNames<KnownIngredient>;
  /** Words that stand in flagged names alone ("ascorbyl", "glycolic"): an unknown word near one of them is looked at. */
  flaggedWords: NearestNames<string>;
  /** Confusable-free form -> the same with its blanks, for comparing word by word. */
  wordsOfForm: Map<string, string>;
  /** One-word keys that end at least three longer names ("alcohol"): alone beside an unknown word they decide nothing. */
  heads: Set<string>;
  /** Compact key -> the same with its blanks. */
  keysWithBlanks: Map<string, string>;
  /** Compact key -> the name as the facts print it. */
  printed: Map<string, string>;
  ingredients: KnownIngredient[];
}

const LATIN = /^[a-z0-9]+$/;

/** What the grammar of INCI names says of this key (blanks kept), as an ingredient. */
export function ingredientByGrammar(key: string): KnownIngredient | null {
  const hit = recogniseByGrammar(key);
  if (!hit) return null;
  const tier = hit.categories.find((category) => category.tier !== undefined)?.tier;
  return { inci: hit.inci, categories: hit.categories.map(({ category }) => category), ...(tier !== undefined && { tier }) };
}

class DictionaryBuilder {
  readonly byKey = new Map<string, KnownIngredient>();
  readonly ingredients: KnownIngredient[] = [];
  readonly printed = new Map<string, string>();
  readonly keysWithBlanks = new Map<string, string>();

  add(ingredient: KnownIngredient, names: readonly string[]): void {
    this.ingredients.push(ingredient);
    for (const name of names) this.alias(ingredient, name);
  }

  alias(ingredient: KnownIngredient, name: string): void {
    const key = foldName(name);
    const compact = compactKey(key);
    // the first fact wins: flagged names come before their friends, friends before the common vocabulary
    if (compact === '' || this.byKey.has(compact)) return;
    this.byKey.set(compact, ingredient);
    this.keysWithBlanks.set(compact, key);
    this.printed.set(compact, name);
  }
}

function addFlagged(builder: DictionaryBuilder): void {
  for (const [category, facts] of Object.entries(flaggedIngredients) as [Category, FlaggedIngredient[]][]) {
    for (const fact of facts) {
      const { inci, tier, drug, note, pending, onlyWith } = fact;
      const ingredient: KnownIngredient = {
        inci,
        categories: pending ? [] : [category, ...(fact.also ?? [])],
        ...(tier !== undefined && { tier }),
        ...(drug && { drug }),
        ...(note && { note }),
        ...(pending && { pending }),
        ...(onlyWith && { onlyWith }),
      };
      builder.add(ingredient, [inci, ...(fact.aliases ?? []), ...(fact.misspelt ?? [])]);
    }
  }
}

function addHarmless(builder: DictionaryBuilder): void {
  for (const { inci, aliases, notThe, why } of falseFriends)
    builder.add({ inci, categories: [], friendOf: notThe, why }, [inci, ...(aliases ?? [])]);
  for (const [inci, aliases] of commonNames) {
    const known = builder.byKey.get(compactKey(foldName(inci)));
    if (known) for (const alias of aliases) builder.alias(known, alias);
    else builder.add(ingredientByGrammar(foldName(inci)) ?? { inci, categories: [] }, [inci, ...aliases]);
  }
}

/** An ingredient known by its name in another language and, in Latin letters, only by grammar: judged when it is first met. */
class NamedElsewhere implements KnownIngredient {
  readonly inci: string;
  #judged: KnownIngredient | null | undefined;

  constructor(inci: string) {
    this.inci = inci;
  }

  get #byGrammar(): KnownIngredient | null {
    if (this.#judged === undefined) this.#judged = ingredientByGrammar(foldName(this.inci));
    return this.#judged;
  }

  get categories(): Category[] {
    return this.#byGrammar?.categories ?? [];
  }

  get tier(): number {
    return this.#byGrammar?.tier ?? 4;
  }
}

function addLanguages(builder: DictionaryBuilder): void {
  const elsewhere = new Map<string, KnownIngredient>();
  for (const [inci, names] of namesByLanguage) {
    const key = compactKey(foldName(inci));
    let ingredient = builder.byKey.get(key) ?? elsewhere.get(key);
    if (!ingredient) {
      ingredient = new NamedElsewhere(inci);
      elsewhere.set(key, ingredient);
      builder.ingredients.push(ingredient);
    }
    for (const name of names) builder.alias(ingredient, name);
  }
}

const SHORTEST_TELLING_WORD = 6;

function flaggedWordsOf(builder: DictionaryBuilder): NearestNames<string> {
  const flagged = new Set<string>();
  const harmless = new Set<string>();
  for (const [key, ingredient] of builder.byKey) {
    if (!LATIN.test(key)) continue;
    for (const word of (builder.keysWithBlanks.get(key) ?? key).split(' '))
      (isFlagged(ingredient) ? flagged : harmless).add(word);
  }
  const words = new NearestNames<string>();
  for (const word of flagged) if (word.length >= SHORTEST_TELLING_WORD && !harmless.has(word)) words.add(ocrForm([word]), word);
  return words;
}

function headsOf(builder: DictionaryBuilder): Set<string> {
  const counts = new Map<string, number>();
  for (const key of builder.keysWithBlanks.values()) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (last !== key) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return new Set([...builder.byKey.keys()].filter((key) => (counts.get(key) ?? 0) >= 3));
}

function buildDictionary(): NameDictionary {
  const builder = new DictionaryBuilder();
  addFlagged(builder);
  addHarmless(builder);
  addLanguages(builder);
  const byOcrForm = new Map<string, KnownIngredient[]>();
  const wordsOfForm = new Map<string, string>();
  const flagged = new NearestNames<KnownIngredient>();
  const harmless = new NearestNames<KnownIngredient>();
  for (const [key, ingredient] of builder.byKey) {
    const latin = LATIN.test(key);
    const words = latin ? (builder.keysWithBlanks.get(key) ?? key).split(' ') : [key];
    const form = ocrForm(words);
    if (words.length > 1) wordsOfForm.set(form, words.map((word) => ocrForm([word])).join(' '));
    const same = byOcrForm.get(form);
    if (!same) byOcrForm.set(form, [ingredient]);
    else if (!same.includes(ingredient)) same.push(ingredient);
    if (!latin) continue;
    (isFlagged(ingredient) ? flagged : harmless).add(form, ingredient);
  }
  const sortedKeys = [...builder.byKey.keys()].sort();
  return {
    byKey: builder.byKey,
    byOcrForm,
    sortedKeys,
    sortedOcrForms: [...byOcrForm.keys()].sort(),
    flagged,
    harmless,
    flaggedWords: flaggedWordsOf(builder),
    wordsOfForm,
    keysWithBlanks: builder.keysWithBlanks,
    printed: builder.printed,
    heads: headsOf(builder),
    ingredients: builder.ingredients,
  };
}

let built: NameDictionary | undefined;

/** The dictionary; built on the first call. */
export function nameDictionary(): NameDictionary {
  built ??= buildDictionary();
  return built;
}
