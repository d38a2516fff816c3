import type { Category } from '../../report.ts';

/** What a name says about its substance, where chemistry decides it by rule; empty for a harmless one. */
export type GrammarCategories = { category: Category; tier?: number }[];

/**
 * A name that no list holds, recognised because it follows the grammar of INCI names on a known stem.
 * `inci` is the name in one canonical spelling (vernacular and qualifiers dropped), `stem` the part that makes it knowledge.
 */
export type GrammarHit = { inci: string; categories: GrammarCategories; stem: string };

/** A family of names: the words of a folded key -> what it is, or null when the family does not know it. */
export type GrammarFamily = (words: readonly string[]) => GrammarHit | null;
