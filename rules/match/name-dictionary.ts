/**
 * Every name the knowledge holds, made searchable: by its compact key at once, and, from the first name that is not known as printed,
 * by its confusable-free form, by nearness, and in sorted order (for cutting runs without separators).
 */
import { foldGlyphs, holdsGlyphs } from './cjk/fold-glyphs.ts';
import { GlyphNames } from './cjk/glyph-names.ts';
import { aromaticPlants, recogniseGlyphName } from './cjk/recognise-glyph-name.ts';
import type { NamedFacts } from './collect-names.ts';
import { compactKey, compactLines, foldLines, foldName } from './fold-name.ts';
import { ExactForms, LatinForms, type NameColumns } from './forms-of-names.ts';
import { type GrammarHit, recogniseByGrammar } from './grammar/recognise-by-grammar.ts';
import { recognisePlant } from './grammar/recognise-plant.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { packedNames } from './named-ingredients.ts';
import { factsOfLine, type PackedNames } from './pack-names.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
const BEYOND_ASCII = /[^\x00-\x7f]/;

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

/** Hardly a name has as many letters. */
const USUAL_LENGTH = 60;

/** How many line ends stand before this place of a list. */
function lineEnds(list: readonly string[], before: number): number {
  let count = 0;
  for (let i = 0; i < before; i += 1) if (list[i] === '\n') count += 1;
  return count;
}

class NameDictionary {
  readonly #packed: PackedNames;
  readonly #incis: string[];
  readonly #factOf: string[];
  /** Compact keys in Latin letters: two thirds of all names are others, and most labels have none. The own one of each ingredient ... */
  readonly #own: string[];
  readonly #isOwn: ReadonlySet<string>;
  /** ... and those beside it, a line end behind those of each. Sets made of whole lists take a fifth of the time of a table filled row by row. */
  readonly #other: string[];
  readonly #isOther: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();
  readonly #ingredients: (KnownIngredient | undefined)[] = [];
  #longest: number | undefined;
  #latin: string[] | undefined;
  #byKey: Map<string, KnownIngredient> | undefined;
  #withBlanks: Map<string, string> | undefined;
  #glyphs: GlyphNames | undefined;
  #aromatic: ReadonlySet<string> | undefined;
  #forms: LatinForms | undefined;
  #allForms: ExactForms | undefined;

  constructor(packed: PackedNames) {
    this.#packed = packed;
    this.#incis = packed.inci.split('\n');
    this.#factOf = packed.factOf.split(',');
    this.#own = compactLines(packed.inci);
    this.#isOwn = new Set(this.#own);
    this.#other = compactKey(packed.latin).replaceAll('\n', ',\n,').split(',');
    this.#isOther = new Set(this.#other);
  }

  #ingredient(i: number): KnownIngredient {
    const ingredient = this.#ingredients[i] ?? toIngredient(this.#incis[i]!, factsOfLine(this.#packed.facts, this.#factOf[i]));
    this.#ingredients[i] = ingredient;
    return ingredient;
  }

  /** To look a text of thousands of letters up costs as much as to read it; names are asked for their lengths once there is one. */
  #isTooLong(compact: string): boolean {
    if (compact.length <= USUAL_LENGTH) return false;
    this.#longest ??= [...this.#own, ...this.#other].reduce((most, { length }) => Math.max(most, length), 0);
    return compact.length > this.#longest;
  }

  /** The number of the ingredient that has this key in Latin letters; each key has one owner (collect-names.ts). */
  #numberOf(compact: string): number | undefined {
    if (compact === '' || compact === '\n' || this.#isTooLong(compact)) return undefined;
    const known = this.#numbers.get(compact);
    if (known !== undefined) return known;
    const number = this.#isOwn.has(compact)
      ? this.#own.indexOf(compact)
      : this.#isOther.has(compact)
        ? lineEnds(this.#other, this.#other.indexOf(compact))
        : undefined;
    if (number !== undefined) this.#numbers.set(compact, number);
    return number;
  }

  /** Keys in Latin letters beside the own one, by ingredient, with their blanks, joined by commas. */
  #latinOf(i: number): string {
    this.#latin ??= this.#packed.latin.split('\n');
    return this.#latin[i] ?? '';
  }

  /** The ingredient of one compact key. */
  find(compact: string): KnownIngredient | undefined {
    const i = this.#numberOf(compact);
    if (i !== undefined) return this.#ingredient(i);
    if (!BEYOND_ASCII.test(compact)) return undefined;
    return this.byKey.get(compact) ?? (holdsGlyphs(compact) ? this.glyphs.find(compact) : undefined);
  }

  /** The names in Korean, Japanese and Chinese glyphs, for what is not known as printed. */
  get glyphs(): GlyphNames {
    this.#glyphs ??= new GlyphNames([...this.byKey].filter(([key]) => holdsGlyphs(key)));
    return this.#glyphs;
  }

  /** The ingredient of folded glyphs, or of a name in Latin letters as lists in glyphs hold them. */
  findFolded(glyphs: string): KnownIngredient | undefined {
    return holdsGlyphs(glyphs) ? this.glyphs.byGlyphs.get(glyphs) : this.find(glyphs);
  }

  /** What the grammar of names in glyphs says of a compact key that is none of them. */
  recogniseGlyphs(compact: string): KnownIngredient | null {
    this.#aromatic ??= aromaticPlants(
      [...this.glyphs.byGlyphs].flatMap(([key, { categories }]) => (categories.includes('essential-oil') ? key : [])),
    );
    return recogniseGlyphName(compact, { find: (name) => this.find(compactKey(foldName(name))), aromatic: this.#aromatic });
  }

  /** A compact key, and the names it is to be compared with: of names in glyphs one form is kept (collect-names.ts). */
  comparable(compact: string): { wanted: string; names: Iterable<[key: string, ingredient: KnownIngredient]> } {
    return holdsGlyphs(compact)
      ? { wanted: foldGlyphs(compact), names: this.glyphs.byGlyphs }
      : { wanted: compact, names: this.byKey };
  }

  /** Compact key -> ingredient, of every name. */
  get byKey(): ReadonlyMap<string, KnownIngredient> {
    this.#byKey ??= this.#withOtherScripts();
    return this.#byKey;
  }

  #withOtherScripts(): Map<string, KnownIngredient> {
    const all = new Map<string, KnownIngredient>();
    this.#own.forEach((own, i) => {
      const latin = compactKey(this.#latinOf(i));
      for (const compact of latin === '' ? [own] : [own, ...latin.split(',')]) all.set(compact, this.#ingredient(i));
    });
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
    // whoever asks for every name asks a table
    const i = this.#byKey ? undefined : this.#numberOf(compact);
    if (i === undefined) return this.withBlanks.get(compact) ?? compact;
    if (compact === this.#own[i]) return foldName(this.#incis[i]!);
    const keys = this.#latinOf(i).split(',');
    return keys.find((key) => compactKey(key) === compact) ?? compact;
  }

  /** Compact key -> the key with its blanks, of every name that has some. */
  get withBlanks(): ReadonlyMap<string, string> {
    this.#withBlanks ??= this.#keysWithBlanks();
    return this.#withBlanks;
  }

  #keysWithBlanks(): Map<string, string> {
    const found = new Map<string, string>();
    const keys = [
      ...foldLines(this.#packed.inci),
      ...[this.#packed.latin, ...this.#packed.others].flatMap((column) => column.split(/[,\n]/)),
    ];
    for (const key of keys) {
      if (!key.includes(' ')) continue;
      const compact = compactKey(key);
      if (!found.has(compact)) found.set(compact, key);
    }
    return found;
  }

  /** What damaged names in Latin letters need; made when the first is met. */
  get forms(): LatinForms {
    this.#forms ??= new LatinForms(this.#latinNames(), (compact) => this.#isOwn.has(compact) || this.#isOther.has(compact));
    return this.#forms;
  }

  /** Forms for a text as it was folded: with the names of other scripts only where it holds another script. */
  formsFor(text: string): ExactForms {
    if (!BEYOND_ASCII.test(text)) return this.forms;
    this.#allForms ??= new ExactForms(this.#allNames());
    return this.#allForms;
  }

  #latinNames(): NameColumns {
    const keys: string[] = [];
    const ingredients: KnownIngredient[] = [];
    foldLines(this.#packed.inci).forEach((own, i) => {
      const ingredient = this.#ingredient(i);
      const latin = this.#latinOf(i);
      for (const key of latin === '' ? [own] : [own, ...latin.split(',')]) {
        keys.push(key);
        ingredients.push(ingredient);
      }
    });
    return { keys, ingredients };
  }

  #allNames(): NameColumns {
    const latin = this.#latinNames();
    const others = [...this.byKey].filter(([key]) => BEYOND_ASCII.test(key));
    return {
      keys: [...latin.keys, ...others.map(([key]) => key)],
      ingredients: [...latin.ingredients, ...others.map(([, ingredient]) => ingredient)],
    };
  }
}

let built: NameDictionary | undefined;

/** The dictionary; built on the first call. */
export function nameDictionary(): NameDictionary {
  built ??= new NameDictionary(packedNames);
  return built;
}
