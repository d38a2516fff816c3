/** What kind of product its ingredients make it: only for wording, guidance and the citric acid rule, never for a window. */
import { MINERAL_FILTER_FROM_PERCENT } from '../knowledge/amounts.ts';
import kinds from '../knowledge/matching/product-kinds.json' with { type: 'json' };
import type { MatchedEntry } from '../match/match.ts';
import { onceALabel } from '../match/once-a-label.ts';
import type { MatchedLabel } from './assessed.ts';

export interface ProductKind {
  cleanser: boolean;
  sunscreen: boolean;
  makeup: boolean;
  painkiller: boolean;
}

type Kind = keyof typeof kinds;

const KINDS = Object.entries(kinds).map(
  ([kind, names]) => [kind as Kind, new Set(names.map((name) => name.toLowerCase()))] as const,
);

const kindsOf = onceALabel((inci): readonly Kind[] => {
  const name = inci.toLowerCase();
  return KINDS.flatMap(([kind, names]) => (names.has(name) ? kind : []));
});

/** Is this ingredient one of the kind named in product-kinds.json? */
export const isOfKind = (entry: MatchedEntry, kind: Kind): boolean => kindsOf(entry.match.ingredient?.inci ?? '').includes(kind);

/** All that is known on the label, inside its lists and named beside them, and its SPF -> the kind of product. */
export function productKind({ lists, named, signs }: Pick<MatchedLabel, 'lists' | 'named' | 'signs'>): ProductKind {
  const entries = [...lists.flatMap((list) => list.entries), ...named];
  const has = (kind: Kind): boolean => entries.some((entry) => isOfKind(entry, kind));
  const mineral = entries.some(
    (entry) => isOfKind(entry, 'mineralFilters') && (entry.percent ?? 0) >= MINERAL_FILTER_FROM_PERCENT,
  );
  const sunscreen = signs.spf !== null || has('filters') || mineral;
  return {
    cleanser: has('foamingAgents') || has('cleansingAgents'),
    sunscreen,
    makeup: has('colourPigments') && !sunscreen,
    painkiller: has('topicalPainkillers'),
  };
}
