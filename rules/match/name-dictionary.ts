/**
 * Every name the knowledge holds, made searchable: by its compact key at once, and, from the first name that is not known as printed,
 * by its confusable-free form, by nearness, and in sorted order (for cutting runs without separators).
 */
import genericWords from '../knowledge/matching/generic-words.json' with { type: 'json' };
import type { NamedFacts } from './collect-names.ts';
import { compactKey, foldLines } from './fold-name.ts';
import { type GrammarHit, recogniseByGrammar } from './grammar/recognise-by-grammar.ts';
import { recognisePlant } from './grammar/recognise-plant.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged } from './match.ts';
import { packedNames } from './named-ingredients.ts';
import { NearestNames } from './nearest-names.ts';
import { ocrForm } from './ocr-fold.ts';
import type { PackedNames } from './pack-names.ts';

const LATIN = /^[a-z0-9]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
const BEYOND_ASCII = /[^\x00-\x7f]/;
const SHORTEST_TELLING_WORD = 6;
const FEWEST_LONGER_NAMES = 3;

/** What the grammar of INCI names says of this key (blanks kept), as an ingredient. */
export const ingredientByGrammar = (key: string): KnownIngredient | null => ofHit(recogniseByGrammar(key));

/** The same for the products of plants alone. */
export const plantByGrammar = (words: readonly string[]): KnownIngredient | null => ofHit(recognisePlant(words));

function ofHit(hit: GrammarHit | null): KnownIngredient | null {
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
  readonly #packed: PackedNames;
  readonly #incis: string[];
  /** Keys with their blanks, by ingredient: its own; the others in Latin letters, joined by commas. */
  readonly #own: string[];
  readonly #latin: string[];
  /** Compact key -> number of the ingredient, for names in Latin letters: two thirds of all names are others, and most labels have none. */
  readonly #numbers = new Map<string, number>();
  readonly #ingredients: (KnownIngredient | undefined)[] = [];
  #byKey: Map<string, KnownIngredient> | undefined;
  #withBlanks: Map<string, string> | undefined;
  #forms: FormsOfNames | undefined;

  constructor(packed: PackedNames) {
    this.#packed = packed;
    this.#incis = packed.inci.split('\n');
    this.#own = foldLines(packed.inci);
    this.#latin = packed.latin.split('\n');
    const compact = compactKey(packed.latin).split('\n');
    this.#own.forEach((key, i) => {
      this.#number(compactKey(key), i);
      const others = compact[i];
      if (others) for (const other of others.split(',')) this.#number(other, i);
    });
  }

  /** The first fact wins. */
  #number(compact: string, i: number): void {
    if (!this.#numbers.has(compact)) this.#numbers.set(compact, i);
  }

  #ingredient(i: number): KnownIngredient {
    const ingredient = this.#ingredients[i] ?? toIngredient(this.#incis[i]!, this.#packed.facts[i]);
    this.#ingredients[i] = ingredient;
    return ingredient;
  }

  /** The ingredient of one compact key. */
  find(compact: string): KnownIngredient | undefined {
    const i = this.#numbers.get(compact);
    if (i !== undefined) return this.#ingredient(i);
    return BEYOND_ASCII.test(compact) ? this.byKey.get(compact) : undefined;
  }

  /** Compact key -> ingredient, of every name. */
  get byKey(): ReadonlyMap<string, KnownIngredient> {
    this.#byKey ??= this.#withOtherScripts();
    return this.#byKey;
  }

  #withOtherScripts(): Map<string, KnownIngredient> {
    const all = new Map<string, KnownIngredient>();
    for (const [compact, i] of this.#numbers) all.set(compact, this.#ingredient(i));
    const columns = this.#packed.others.map((column) => compactKey(column).split('\n'));
    for (let i = 0; i < this.#incis.length; i += 1) {
      for (const column of columns) {
        if (!column[i]) continue;
        for (const compact of column[i]!.split(',')) if (!all.has(compact)) all.set(compact, this.#ingredient(i));
      }
    }
    return all;
  }

  /** Compact key of a name -> the key with its blanks. */
  keyOf(compact: string): string {
    const i = this.#withBlanks ? undefined : this.#numbers.get(compact);
    if (i === undefined) return this.withBlanks.get(compact) ?? compact;
    const keys = [this.#own[i]!, ...(this.#latin[i] ?? '').split(',')];
    return keys.find((key) => compactKey(key) === compact) ?? compact;
  }

  /** Compact key -> the key with its blanks, of every name that has some. */
  get withBlanks(): ReadonlyMap<string, string> {
    this.#withBlanks ??= this.#keysWithBlanks();
    return this.#withBlanks;
  }

  #keysWithBlanks(): Map<string, string> {
    const found = new Map<string, string>();
    const keys = [...this.#own, ...[this.#packed.latin, ...this.#packed.others].flatMap((column) => column.split(/[,\n]/))];
    for (const key of keys) {
      if (!key.includes(' ')) continue;
      const compact = compactKey(key);
      if (!found.has(compact)) found.set(compact, key);
    }
    return found;
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
      const words = latin ? (dictionary.withBlanks.get(key) ?? key).split(' ') : [key];
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
  built ??= new NameDictionary(packedNames);
  return built;
}
