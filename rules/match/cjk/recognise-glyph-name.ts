/**
 * What the grammar of a name in glyphs says: X精油 is an essential oil, X香料 a scent, the oil of the leaves of an aromatic plant is one as
 * well, and what holds 抗坏血酸 is vitamin C. Only for names that the dictionary has not; carriers and false friends stand there.
 */
import patterns from '../../knowledge/cjk/name-patterns.json' with { type: 'json' };
import type { Category } from '../../report.ts';
import type { KnownIngredient } from '../known-ingredient.ts';
import { foldGlyphs } from './fold-glyphs.ts';

interface Kind {
  is: string;
  category?: string;
  tier?: number;
}

const SHORTEST = 2;
const LONGEST = 24;
/** Particles and endings of verbs: a sentence, and no name. */
const HIRAGANA = /[ぁ-ゖ]/;
const NEVER = patterns.never.map(foldGlyphs);

const anyOf = (parts: readonly string[]): string => parts.map(foldGlyphs).join('|');
const KINDS = patterns.kinds.map((kind) => ({
  kind: kind as Kind,
  pattern: new RegExp(`^(?:${kind.begins ? anyOf(kind.begins) : '.+'})(?:${anyOf(kind.ends)})$`, 'u'),
  // what is said before its end may be that there is none
  isOpen: kind.begins === undefined,
}));
const STEMS = patterns.stems.map((stem) => ({
  kind: stem as Kind,
  pattern: new RegExp(anyOf(stem.holds), 'u'),
  not: stem.not.length > 0 ? new RegExp(anyOf(stem.not), 'u') : null,
}));
const QUALIFIED = new RegExp(`^(?:${anyOf(patterns.qualifiers)})(?=[^a-z0-9])(.{2,})$`, 'u');
const OIL = new RegExp(`^(.+?)(?:${anyOf(patterns.oils.parts)})?(?:${anyOf(patterns.oils.ends)})$`, 'u');
const NAMED_PLANTS = patterns.oils.plants.map(foldGlyphs);

/** The plant in the name of an oil, without the part it is made of; undefined for what is no oil. */
const plantOfOil = (glyphs: string): string | undefined => OIL.exec(glyphs)?.[1];

/** The plants whose oils are essential oils, by the names of those that are known. */
export const aromaticPlants = (oils: readonly string[]): ReadonlySet<string> =>
  new Set([...NAMED_PLANTS, ...oils.flatMap((oil) => plantOfOil(oil) ?? [])]);

export interface KnownGlyphNames {
  find: (name: string) => KnownIngredient | undefined;
  aromatic: ReadonlySet<string>;
}

/** Compact key in glyphs that no name of the dictionary is -> the ingredient, or null. */
export function recogniseGlyphName(compact: string, known: KnownGlyphNames): KnownIngredient | null {
  const glyphs = foldGlyphs(compact);
  if (glyphs.length < SHORTEST || glyphs.length > LONGEST || HIRAGANA.test(compact)) return null;
  const made = ({ is, category, tier }: Kind): KnownIngredient | null =>
    category === undefined
      ? (known.find(is) ?? null)
      : { inci: is, categories: [category as Category], ...(tier !== undefined && { tier }) };
  const isDenied = NEVER.some((part) => glyphs.includes(part));
  for (const { kind, pattern, isOpen } of KINDS) if (pattern.test(glyphs) && !(isOpen && isDenied)) return made(kind);
  if (isDenied) return null;
  const bare = QUALIFIED.exec(glyphs)?.[1];
  const qualified = bare === undefined ? undefined : known.find(bare);
  if (qualified) return qualified;
  for (const { kind, pattern, not } of STEMS) if (pattern.test(glyphs) && !not?.test(glyphs)) return made(kind);
  const plant = plantOfOil(glyphs);
  return plant !== undefined && known.aromatic.has(plant) ? made({ is: 'Essential Oil' }) : null;
}
