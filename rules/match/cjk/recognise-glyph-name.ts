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

const anyOf = (parts: readonly string[]): string => parts.map(foldGlyphs).join('|');
/** A word of a sentence, or of what stands in for an active. */
const SENTENCE = new RegExp(`${anyOf(patterns.sentences)}|[을를과와]$`, 'u');
/** Right before a name it says that there is none. */
const DENIAL = new RegExp(`(?:${anyOf(patterns.denials)})$`, 'u');
const KINDS = patterns.kinds.map((kind) => ({
  kind: kind as Kind,
  pattern: new RegExp(`^(${kind.begins ? anyOf(kind.begins) : '.+?'})(?:${anyOf(kind.ends)})$`, 'u'),
  isOpen: kind.begins === undefined,
}));
const STEMS = patterns.stems.map((stem) => ({
  kind: stem as Kind,
  pattern: new RegExp(anyOf(stem.holds), 'u'),
  not: stem.not.length > 0 ? new RegExp(anyOf(stem.not), 'u') : null,
}));
const QUALIFIED = new RegExp(`^(?:${anyOf(patterns.qualifiers)})(?=[^a-z0-9])(.{2,})$`, 'u');
const OIL = new RegExp(`^(.+?)(?:${anyOf(patterns.oils.ends)})$`, 'u');
const PART = new RegExp(`(?<=.)(?:${anyOf(patterns.oils.parts)})$`, 'u');
const NAMED_PLANTS = patterns.oils.plants.map(foldGlyphs);

/** What may be the plant in the name of an oil: with the part it is made of, and without. */
function plantsOfOil(glyphs: string): string[] {
  const plants: string[] = [];
  for (let plant = OIL.exec(glyphs)?.[1] ?? ''; plant !== plants.at(-1) && plant !== ''; plant = plant.replace(PART, ''))
    plants.push(plant);
  return plants;
}

/** The plants whose oils are essential oils, by the names of those that are known. */
export const aromaticPlants = (oils: readonly string[]): ReadonlySet<string> =>
  new Set([...NAMED_PLANTS, ...oils.flatMap(plantsOfOil)]);

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
  if (SENTENCE.test(glyphs)) return null;
  for (const { kind, pattern, isOpen } of KINDS) {
    const [, before] = pattern.exec(glyphs) ?? [];
    if (before !== undefined) return isOpen && DENIAL.test(before) ? null : made(kind);
  }
  const bare = QUALIFIED.exec(glyphs)?.[1];
  const qualified = bare === undefined ? undefined : known.find(bare);
  if (qualified) return qualified;
  for (const { kind, pattern, not } of STEMS) {
    const at = glyphs.search(pattern);
    if (at >= 0 && !not?.test(glyphs)) return DENIAL.test(glyphs.slice(0, at)) ? null : made(kind);
  }
  return plantsOfOil(glyphs).some((plant) => known.aromatic.has(plant)) ? made({ is: 'Essential Oil' }) : null;
}
