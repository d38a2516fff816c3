/**
 * Every name the knowledge holds, made searchable: by its compact key at once, and, from the first name that is not known as printed,
 * by its confusable-free form, by nearness, and in sorted order (for cutting runs without separators).
 */
import genericWords from '../knowledge/matching/generic-words.json' with { type: 'json' };
import type { NamedFacts } from './collect-names.ts';
import { compactKey, foldName } from './fold-name.ts';
import { recogniseByGrammar } from './grammar/recognise-by-grammar.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged } from './match.ts';
import { namedIngredients } from './named-ingredients.ts';
import { NearestNames } from './nearest-names.ts';
import { ocrForm } from './ocr-fold.ts';

const LATIN = /^[a-z0-9]+$/;
const LAST_OF_ASCII = 0x7f;
const SHORTEST_TELLING_WORD = 6;
const FEWEST_LONGER_NAMES = 3;

/** What the grammar of INCI names says of this key (blanks kept), as an ingredient. */
export function ingredientByGrammar(key: string): KnownIngredient | null {
  const hit = recogniseByGrammar(key);
  if (!hit) return null;
  const tier = hit.categories.find((category) => category.tier !== undefined)?.tier;
  return { inci: hit.inci, categories: hit.categories.map(({ category }) => category), ...(tier !== undefined && { tier }) };
}

const toIngredient = (inci: string, facts: NamedFacts | undefined): KnownIngredient => ({
  ...facts,
  inci,
  categories: facts?.categories ?? [],
});

class NameDictionary {
  readonly #byKey = new Map<string, KnownIngredient>();
  /** Names in other scripts than Latin, two thirds of all: put beside the others when one is looked for, which most labels never do. */
  readonly #waiting: [key: string, ingredient: KnownIngredient][] = [];
  /** Compact key -> the same with its blanks; left out where it has none. */
  readonly #withBlanks = new Map<string, string>();
  #forms: FormsOfNames | undefined;

  constructor() {
    for (const [inci, keys, facts] of namedIngredients) {
      const ingredient = toIngredient(inci, facts);
      this.#add(foldName(inci), ingredient);
      if (keys === '') continue;
      for (const key of keys.split(',')) {
        if (key.charCodeAt(0) > LAST_OF_ASCII) this.#waiting.push([key, ingredient]);
        else this.#add(key, ingredient);
      }
    }
  }

  /** Compact key -> ingredient, of every name. */
  get byKey(): ReadonlyMap<string, KnownIngredient> {
    for (const [key, ingredient] of this.#waiting.splice(0)) this.#add(key, ingredient);
    return this.#byKey;
  }

  /** The ingredient of one compact key. */
  find(compact: string): KnownIngredient | undefined {
    return compact.charCodeAt(0) > LAST_OF_ASCII ? this.byKey.get(compact) : this.#byKey.get(compact);
  }

  #add(key: string, ingredient: KnownIngredient): void {
    const compact = compactKey(key);
    if (this.#byKey.has(compact)) return;
    this.#byKey.set(compact, ingredient);
    if (compact !== key) this.#withBlanks.set(compact, key);
  }

  /** Compact key of a name -> the key with its blanks. */
  keyOf(compact: string): string {
    return this.#withBlanks.get(compact) ?? compact;
  }

  /** What only damaged names and runs need; built when the first is met. */
  get forms(): FormsOfNames {
    this.#forms ??= new FormsOfNames(this);
    return this.#forms;
  }
}

class FormsOfNames {
  /** Confusable-free form -> the ingredients it can stand for. */
  readonly byOcrForm = new Map<string, KnownIngredient[]>();
  /** Confusable-free form -> the same with its blanks, for comparing word by word. */
  readonly wordsOfForm = new Map<string, string>();
  readonly flagged = new NearestNames<KnownIngredient>();
  readonly harmless = new NearestNames<KnownIngredient>();
  /** Words that stand in flagged names alone ("ascorbyl", "glycolic"): an unknown word near one of them is looked at. */
  readonly flaggedWords = new NearestNames<string>();
  /** Compact keys in order of their units, and their confusable-free forms likewise: cut runs walk along them. */
  readonly sortedKeys: string[];
  readonly sortedOcrForms: string[];
  /** One-word keys that end at least three longer names ("alcohol"): alone beside an unknown word they decide nothing. */
  readonly heads: Set<string>;

  constructor(dictionary: NameDictionary) {
    const lastWords = new Map<string, number>();
    const flaggedWords = new Set<string>();
    const harmlessWords = new Set<string>(genericWords);
    for (const [key, ingredient] of dictionary.byKey) {
      const latin = LATIN.test(key);
      const words = latin ? dictionary.keyOf(key).split(' ') : [key];
      this.#addForm(words, ingredient);
      if (!latin) continue;
      const flagged = isFlagged(ingredient);
      (flagged ? this.flagged : this.harmless).add(ocrForm(words), ingredient);
      for (const word of words) (flagged ? flaggedWords : harmlessWords).add(word);
      const last = words.at(-1);
      if (last && words.length > 1) lastWords.set(last, (lastWords.get(last) ?? 0) + 1);
    }
    for (const word of flaggedWords) {
      if (word.length >= SHORTEST_TELLING_WORD && !harmlessWords.has(word)) this.flaggedWords.add(ocrForm([word]), word);
    }
    this.sortedKeys = [...dictionary.byKey.keys()].sort();
    this.sortedOcrForms = [...this.byOcrForm.keys()].sort();
    this.heads = new Set(
      [...lastWords].filter(([word, count]) => count >= FEWEST_LONGER_NAMES && dictionary.byKey.has(word)).map(([word]) => word),
    );
  }

  #addForm(words: readonly string[], ingredient: KnownIngredient): void {
    const form = ocrForm(words);
    if (words.length > 1) this.wordsOfForm.set(form, words.map((word) => ocrForm([word])).join(' '));
    const same = this.byOcrForm.get(form);
    if (!same) this.byOcrForm.set(form, [ingredient]);
    else if (!same.includes(ingredient)) same.push(ingredient);
  }
}

let built: NameDictionary | undefined;

/** The dictionary; built on the first call. */
export function nameDictionary(): NameDictionary {
  built ??= new NameDictionary();
  return built;
}
