/**
 * All names of the facts, folded to the keys they are compared by, ingredient by ingredient. Done once at build time: bundles hold
 * the result of this file in the place of the facts (infra/build/inline-names.ts), a checkout computes it when it starts.
 */

import spellings from '../knowledge/cjk/spellings.json' with { type: 'json' };
import { commonNames, falseFriends, flaggedIngredients, namesByLanguage } from '../knowledge/facts.ts';
import type { FlaggedIngredient } from '../knowledge/schema.ts';
import type { Category } from '../report.ts';
import { foldGlyphs } from './cjk/fold-glyphs.ts';
import { typedForm } from './cjk/typed-form.ts';
import { compactKey, foldName } from './fold-name.ts';
import { recogniseByGrammar } from './grammar/recognise-by-grammar.ts';
import type { KnownIngredient } from './known-ingredient.ts';

/** What the facts, or chemistry by the grammar of the name, say beside the names; left out for a harmless ingredient. */
export type NamedFacts = Partial<Omit<KnownIngredient, 'inci'>>;

/** INCI name, its other keys (folded, joined by commas; its own is not repeated), facts. */
export type NamedIngredient = [inci: string, keys: string, facts?: NamedFacts];

interface Collected {
  inci: string;
  keys: string[];
  /** The keys in the glyphs that are compared. */
  glyphs: Set<string>;
  facts?: NamedFacts;
}

const OLD = new RegExp(spellings.ko.flatMap(([from, , old]) => (old ? from : [])).join('|'));

/** 에칠알콜 beside 에틸알코올: whoever looks for a name folds its spelling. */
const isOldSpelling = (glyphs: string, others: ReadonlySet<string>): boolean =>
  OLD.test(glyphs) && [...others].some((other) => typedForm(other, 'ko') === typedForm(glyphs, 'ko'));

class NameCollector {
  readonly #ownerOf = new Map<string, Collected>();
  readonly #all: Collected[] = [];

  /** The first fact wins: flagged names come before their friends, friends before the common vocabulary. */
  add(inci: string, names: readonly string[], facts?: NamedFacts): void {
    const own = compactKey(foldName(inci));
    const entry = this.#ownerOf.get(own) ?? this.#begin(own, inci, facts);
    for (const name of names) {
      const key = foldName(name);
      const compact = compactKey(key);
      if (compact === '' || this.#ownerOf.has(compact)) continue;
      this.#ownerOf.set(compact, entry);
      // 視黃醇 beside 视黄醇: whoever looks for a name folds its glyphs
      const glyphs = foldGlyphs(compact);
      if (entry.glyphs.has(glyphs) || isOldSpelling(glyphs, entry.glyphs)) continue;
      entry.glyphs.add(glyphs);
      entry.keys.push(key);
    }
  }

  #begin(own: string, inci: string, facts: NamedFacts | undefined): Collected {
    const entry = { inci, keys: [], glyphs: new Set<string>(), ...(facts && { facts }) };
    this.#ownerOf.set(own, entry);
    this.#all.push(entry);
    return entry;
  }

  all(): NamedIngredient[] {
    return this.#all.map(
      ({ inci, keys, facts }): NamedIngredient => (facts ? [inci, keys.join(','), facts] : [inci, keys.join(',')]),
    );
  }
}

function flaggedFacts(category: Category, fact: FlaggedIngredient): NamedFacts {
  const { tier, drug, oralForm, note, adjuster, irritantFromPercent, pending, onlyWith } = fact;
  return {
    categories: pending || irritantFromPercent !== undefined ? [] : [category, ...(fact.also ?? [])],
    ...(tier !== undefined && { tier }),
    ...(drug && { drug }),
    ...(oralForm && { oralForm }),
    ...(note && { note }),
    ...(adjuster && { adjuster }),
    ...(irritantFromPercent !== undefined && { irritantFromPercent }),
    ...(pending && { pending }),
    ...(onlyWith && { onlyWith }),
  };
}

/** Where no fact says more, chemistry decides by the name: a plant's essential oil, a salt of an acid. */
function judgedByGrammar(inci: string): NamedFacts | undefined {
  const categories = recogniseByGrammar(foldName(inci))?.categories ?? [];
  const tier = categories.find((category) => category.tier !== undefined)?.tier;
  return categories.length > 0
    ? { categories: categories.map(({ category }) => category), ...(tier !== undefined && { tier }) }
    : undefined;
}

const backwards = (text: string): string => [...text.toLowerCase()].reverse().join('');

/** Like beside like, so that a bundle packs well: what is said of an ingredient, then the end of its name ("... Seed Oil"). */
function likeBesideLike(names: readonly NamedIngredient[]): NamedIngredient[] {
  const said = names.map(([, , facts]) => JSON.stringify(facts ?? null));
  const groups = new Map([...new Set(said)].map((facts, group) => [facts, group]));
  return names
    .map((name, at) => ({ name, group: groups.get(said[at]!)!, end: backwards(name[0]) }))
    .sort((a, b) => a.group - b.group || (a.end < b.end ? -1 : 1))
    .map(({ name }) => name);
}

/** Facts -> every ingredient with its keys, the strictest facts for each. */
export function collectNames(): NamedIngredient[] {
  const names = new NameCollector();
  for (const [category, facts] of Object.entries(flaggedIngredients) as [Category, FlaggedIngredient[]][]) {
    for (const fact of facts)
      names.add(fact.inci, [...(fact.aliases ?? []), ...(fact.misspelt ?? [])], flaggedFacts(category, fact));
  }
  for (const { inci, aliases, notThe, why, noIngredient } of falseFriends)
    names.add(inci, aliases ?? [], { friendOf: notThe, why, ...(noIngredient && { noIngredient }) });
  for (const [inci, aliases] of commonNames) names.add(inci, aliases, judgedByGrammar(inci));
  for (const [inci, aliases] of namesByLanguage) names.add(inci, aliases, judgedByGrammar(inci));
  return likeBesideLike(names.all());
}
