/** What kind of product its ingredients make it: only for wording, guidance and the citric acid rule, never for a window. */
import kinds from '../knowledge/matching/product-kinds.json' with { type: 'json' };
import type { MatchedEntry } from '../match/match.ts';

export interface ProductKind {
  cleanser: boolean;
  sunscreen: boolean;
  makeup: boolean;
}

const KINDS = Object.fromEntries(
  Object.entries(kinds).map(([kind, names]) => [kind, new Set(names.map((name) => name.toLowerCase()))]),
) as Record<keyof typeof kinds, Set<string>>;

/** Is this ingredient one of the kind named in product-kinds.json? */
export const isOfKind = (entry: MatchedEntry, kind: keyof typeof kinds): boolean =>
  KINDS[kind].has(entry.match.ingredient?.inci.toLowerCase() ?? '');

/** Matched entries of all lists, and the SPF of the label -> the kind of product. */
export function productKind(entries: readonly MatchedEntry[], spf: number | null): ProductKind {
  const has = (kind: keyof typeof kinds): boolean => entries.some((entry) => isOfKind(entry, kind));
  const mineral = entries.some((entry) => isOfKind(entry, 'mineralFilters') && (entry.percent ?? 0) >= 2);
  const sunscreen = spf !== null || has('filters') || mineral;
  return { cleanser: has('foamingAgents') || has('cleansingAgents'), sunscreen, makeup: has('colourPigments') && !sunscreen };
}
