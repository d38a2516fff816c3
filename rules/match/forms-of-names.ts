/**
 * What only damaged names and runs need of the dictionary: confusable-free forms, nearness, sorted order. Each part is made when the first
 * name asks for it. Names in other scripts, two thirds of all, stand in forms of their own: a name in Latin letters is never one of them.
 */
import genericWords from '../knowledge/matching/generic-words.json' with { type: 'json' };
import { compactKey } from './fold-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged } from './match.ts';
import { NearestNames } from './nearest-names.ts';
import { ocrFold } from './ocr-fold.ts';

const SHORTEST_TELLING_WORD = 6;
const FEWEST_LONGER_NAMES = 3;
const ALCOHOL = 'drying-alcohol';

/** Keys with their blanks, and the ingredient of each. */
export interface NameColumns {
  keys: readonly string[];
  ingredients: readonly KnownIngredient[];
}

/** Forms for finding a name as it stands. */
export class ExactForms {
  readonly #names: NameColumns;
  /** The confusable-free form of each key, with its blanks. All are folded as one text, in a fraction of the time. */
  protected readonly forms: readonly string[];
  protected readonly compactForms: readonly string[];
  #byOcrForm: Map<string, KnownIngredient[]> | undefined;
  #sortedKeys: string[] | undefined;
  #sortedOcrForms: string[] | undefined;

  constructor(names: NameColumns) {
    this.#names = names;
    const forms = ocrFold(names.keys.join('\n'));
    this.forms = forms.split('\n');
    this.compactForms = compactKey(forms).split('\n');
  }

  /** Confusable-free form -> the ingredients it can stand for. */
  get byOcrForm(): ReadonlyMap<string, KnownIngredient[]> {
    this.#byOcrForm ??= this.#ingredientsByForm();
    return this.#byOcrForm;
  }

  #ingredientsByForm(): Map<string, KnownIngredient[]> {
    const byForm = new Map<string, KnownIngredient[]>();
    this.compactForms.forEach((form, i) => {
      const ingredient = this.#names.ingredients[i]!;
      const same = byForm.get(form);
      if (!same) byForm.set(form, [ingredient]);
      else if (!same.includes(ingredient)) same.push(ingredient);
    });
    return byForm;
  }

  /** Compact keys in order of their units: cut runs walk along them. */
  get sortedKeys(): readonly string[] {
    this.#sortedKeys ??= compactKey(this.#names.keys.join('\n')).split('\n').sort();
    return this.#sortedKeys;
  }

  /** Their confusable-free forms likewise, each once. */
  get sortedOcrForms(): readonly string[] {
    this.#sortedOcrForms ??= [...new Set(this.compactForms)].sort();
    return this.#sortedOcrForms;
  }
}

/** Forms of the names in Latin letters, for finding damaged ones. */
export class LatinForms extends ExactForms {
  /** Confusable-free form -> the same with its blanks, for comparing word by word. */
  readonly wordsOfForm = new Map<string, string>();
  readonly flagged = new NearestNames<KnownIngredient>();
  readonly harmless = new NearestNames<KnownIngredient>();
  /** Words that stand in flagged names alone ("ascorbyl", "glycolic"): an unknown word near one of them is looked at. */
  readonly flaggedWords = new NearestNames<string>();
  /** A harmless name -> the words that make something held back of it: "coffee" -> "scrub". */
  readonly tailsOfFlagged: ReadonlyMap<string, readonly string[]>;
  /**
   * One-word keys that end at least three longer names, some of them harmless ("peroxide"): alone beside an unknown word they decide
   * nothing. Nor does "ethanol", which ends harmless names that no list holds ("phenoxy ethanol").
   */
  readonly heads: ReadonlySet<string>;

  constructor(names: NameColumns, isKey: (compact: string) => boolean) {
    super(names);
    const lastWords = new Map<string, KnownIngredient[]>();
    const harmless = new Set<string>();
    const tails = new Map<string, string[]>();
    const flaggedWords = new Set<string>();
    const harmlessWords = new Set<string>(genericWords);
    names.keys.forEach((key, i) => {
      const ingredient = names.ingredients[i]!;
      const form = this.compactForms[i]!;
      const flagged = isFlagged(ingredient);
      (flagged ? this.flagged : this.harmless).add(form, ingredient);
      const wordsHere = flagged ? flaggedWords : harmlessWords;
      const lastBlank = key.lastIndexOf(' ');
      if (!flagged) harmless.add(key);
      else if (lastBlank > 0) {
        const rest = key.slice(0, lastBlank);
        tails.set(rest, [...(tails.get(rest) ?? []), key.slice(lastBlank + 1)]);
      }
      if (lastBlank < 0) {
        wordsHere.add(key);
        return;
      }
      this.wordsOfForm.set(form, this.forms[i]!);
      for (const word of key.split(' ')) wordsHere.add(word);
      const last = key.slice(lastBlank + 1);
      lastWords.set(last, [...(lastWords.get(last) ?? []), ingredient]);
    });
    for (const word of flaggedWords) {
      if (word.length >= SHORTEST_TELLING_WORD && !harmlessWords.has(word)) this.flaggedWords.add(ocrFold(word), word);
    }
    this.tailsOfFlagged = new Map([...tails].filter(([rest]) => harmless.has(rest)));
    this.heads = new Set(
      [...lastWords]
        .filter(([word, longer]) => longer.length >= FEWEST_LONGER_NAMES && isKey(word))
        .filter(([, longer]) => longer.some((one) => !isFlagged(one) || one.categories.includes(ALCOHOL)))
        .map(([word]) => word),
    );
  }
}
