import type { AssessedEntry, MatchedLabel } from '../../rules/assess/assessed.ts';
import type { KnownIngredient } from '../../rules/match/known-ingredient.ts';
import type { Match, MatchedEntry } from '../../rules/match/match.ts';
import type { MatchedList } from '../../rules/match/match-label.ts';

const NAME_LENGTH = 10;

const known = (inci: string, more: Partial<KnownIngredient> = {}): KnownIngredient => ({ inci, categories: [], ...more });

/** An entry at a place of its list, every name ten signs long. */
export const entryAt = (position: number, match: Match, percent?: number): MatchedEntry => ({
  start: position * (NAME_LENGTH + 2),
  end: position * (NAME_LENGTH + 2) + NAME_LENGTH,
  name: match.ingredient?.inci ?? 'Zorbic',
  match,
  ...(percent !== undefined && { percent }),
});

export const exact = (inci: string, more?: Partial<KnownIngredient>): Match => ({ how: 'exact', ingredient: known(inci, more) });
export const unknown: Match = { how: 'unknown', ingredient: null };
export const ambiguous = (...candidates: KnownIngredient[]): Match => ({ how: 'ambiguous', ingredient: null, candidates });

/** A whole list of these matches. */
export function listOf(matches: readonly Match[], more: Partial<MatchedList> = {}): MatchedList {
  const entries = matches.map((match, position) => entryAt(position, match));
  const end = entries.at(-1)?.end ?? 0;
  return {
    heading: null,
    kind: 'ingredients',
    headed: true,
    start: 0,
    end,
    entries,
    ended: true,
    cutOff: false,
    endsOpen: false,
    ...more,
  };
}

/** A pasted label with these lists and nothing else, read whole. */
export const labelOf = (lists: MatchedList[], more: Partial<MatchedLabel> = {}): MatchedLabel => ({
  lists,
  named: [],
  claims: [],
  warnings: [],
  signs: { spf: null, foodWords: 0, unreadScript: null, foodHeading: false, swallowed: false },
  origin: 'pasted',
  food: false,
  unreadable: [],
  endSeen: true,
  ...more,
});

/** The entries of a label as they are printed, each counting for what its ingredient does. */
export const assessed = ({ lists, named }: MatchedLabel): AssessedEntry[] => {
  const of = (list: number | null) => (entry: MatchedEntry, position: number) => ({
    entry,
    list,
    position,
    categories: entry.match.ingredient?.categories ?? [],
    probablyBelowOnePercent: false,
  });
  return [...lists.flatMap(({ entries }, list) => entries.map(of(list))), ...named.map(of(null))];
};
