/**
 * All names of the facts, folded to the keys they are compared by, ingredient by ingredient. Done once at build time: bundles hold
 * the result of this file in the place of the facts (infra/build/inline-names.ts), a checkout computes it when it starts.
 */
import { commonNames, falseFriends, flaggedIngredients, namesByLanguage } from '../knowledge/facts.ts';
import type { FlaggedIngredient } from '../knowledge/schema.ts';
import type { Category } from '../report.ts';
import { compactKey, foldName } from './fold-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';

/** What the facts say beside the names; left out for a harmless ingredient. `byGrammar`: known in Latin letters by grammar alone. */
export type NamedFacts = Partial<Omit<KnownIngredient, 'inci'>> & { byGrammar?: true };

/** INCI name, its other keys (folded, joined by commas; its own is not repeated), facts. */
export type NamedIngredient = [inci: string, keys: string, facts?: NamedFacts];

interface Collected {
  inci: string;
  keys: string[];
  facts?: NamedFacts;
}

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
      entry.keys.push(key);
    }
  }

  #begin(own: string, inci: string, facts: NamedFacts | undefined): Collected {
    const entry = { inci, keys: [], ...(facts && { facts }) };
    this.#ownerOf.set(own, entry);
    this.#all.push(entry);
    return entry;
  }

  /** Is this a name that some ingredient already goes by? */
  has(name: string): boolean {
    return this.#ownerOf.has(compactKey(foldName(name)));
  }

  all(): NamedIngredient[] {
    return this.#all.map(
      ({ inci, keys, facts }): NamedIngredient => (facts ? [inci, keys.join(','), facts] : [inci, keys.join(',')]),
    );
  }
}

function flaggedFacts(category: Category, fact: FlaggedIngredient): NamedFacts {
  const { tier, drug, note, pending, onlyWith } = fact;
  return {
    categories: pending ? [] : [category, ...(fact.also ?? [])],
    ...(tier !== undefined && { tier }),
    ...(drug && { drug }),
    ...(note && { note }),
    ...(pending && { pending }),
    ...(onlyWith && { onlyWith }),
  };
}

/** Facts -> every ingredient with its keys, strictest facts first. */
export function collectNames(): NamedIngredient[] {
  const names = new NameCollector();
  for (const [category, facts] of Object.entries(flaggedIngredients) as [Category, FlaggedIngredient[]][]) {
    for (const fact of facts)
      names.add(fact.inci, [...(fact.aliases ?? []), ...(fact.misspelt ?? [])], flaggedFacts(category, fact));
  }
  for (const { inci, aliases, notThe, why } of falseFriends) names.add(inci, aliases ?? [], { friendOf: notThe, why });
  for (const [inci, aliases] of commonNames) names.add(inci, aliases);
  for (const [inci, aliases] of namesByLanguage) names.add(inci, aliases, names.has(inci) ? undefined : { byGrammar: true });
  return names.all();
}
