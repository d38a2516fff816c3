import plantWords from '../../knowledge/grammar/plant-words.json' with { type: 'json' };
import type { GrammarCategories } from './grammar-hit.ts';
import type { Plant } from './plant-table.ts';
import { PARTS } from './plant-table.ts';
import { type WordSet, wordSet } from './word-set.ts';

const OIL_FORMS = wordSet(plantWords.oilForms);
const ALWAYS_SCENTED = wordSet(plantWords.alwaysScented);
const NO_LONGER_OIL = wordSet(plantWords.noLongerOil);
const SHELL_PARTS = wordSet(plantWords.shellParts);
const SEED_PARTS = wordSet(plantWords.wholeSeeds, plantWords.seedParts);
const SCRUB_FORMS = wordSet(plantWords.scrubForms);
const OTHER_FORMS = wordSet(plantWords.forms);
/** Species of an aromatic genus whose bare or fruit oil is pressed from the seed: rosehip, chia, pistachio. */
const FIXED_OIL_WORDS = wordSet(plantWords.ofFixedOils);
/** Psyllium husk swells to a gel. */
const SOFT_HUSKS = wordSet(plantWords.softHusks);

/** Balsams and flowers whose extract itself is a declared allergen (Regulation (EU) 2023/1545). */
const SCENTED_EXTRACTS = wordSet(plantWords.scentedExtracts);

/** Parts of bamboo that scrub, and seeds that stay grains when nothing is pressed out of them. */
const GRITTY_PARTS = wordSet(plantWords.grittyParts);
const WHOLE_SEEDS = wordSet(plantWords.wholeSeeds);

const some = (words: readonly string[], set: WordSet): boolean => words.some((word) => set.has(word));

const isSeedOnly = (parts: readonly string[]): boolean => parts.length > 0 && parts.every((part) => SEED_PARTS.has(part));

/** Scent that is no distilled oil: absolutes of any plant, and the balsams, resins and tars that are declared like oils. */
function isScentedForm({ traits }: Plant, words: readonly string[]): boolean {
  if (some(words, ALWAYS_SCENTED)) return true;
  if (traits.has('aromatic-extract') && some(words, SCENTED_EXTRACTS)) return true;
  return (traits.has('aromatic-resin') && words.includes('resin')) || (traits.has('aromatic-seed') && words.includes('tar'));
}

function isEssentialOil(plant: Plant, words: readonly string[]): boolean {
  if (isScentedForm(plant, words)) return true;
  if (!some(words, OIL_FORMS) || some(words, NO_LONGER_OIL)) return false;
  if (plant.traits.has('aromatic-seed')) return true;
  const parts = words.filter((word) => PARTS.has(word));
  if (plant.traits.has('aromatic-fruit') && words.includes('fruit')) return true;
  if (plant.traits.has('aromatic-part')) return parts.length > 0 && !parts.some((part) => SEED_PARTS.has(part));
  if (!plant.traits.has('aromatic')) return false;
  const isFixed = some(words, FIXED_OIL_WORDS) && parts.every((part) => SEED_PARTS.has(part) || part === 'fruit');
  return !isFixed && !isSeedOnly(parts);
}

/** Ground or whole, without a form that leaves the grains behind. */
function isScrub({ genus, traits }: Plant, words: readonly string[]): boolean {
  const ground = some(words, SCRUB_FORMS);
  const parts = words.filter((word) => PARTS.has(word));
  const otherForm = words.some((word) => OTHER_FORMS.has(word) && !SCRUB_FORMS.has(word) && !PARTS.has(word));
  if (otherForm && !ground) return false;
  if (words.includes('beads') || some(words, SHELL_PARTS)) return !some(words, SOFT_HUSKS);
  if (genus === 'luffa' || (ground && words.includes('wood'))) return true;
  if (traits.has('scrub-stem')) return parts.length === 0 ? ground : parts.every((part) => GRITTY_PARTS.has(part));
  if (ground && traits.has('scrub-whole') && parts.every((part) => part === 'fruit')) return true;
  if (traits.has('soothing') || !isSeedOnly(parts) || !some(parts, WHOLE_SEEDS)) return false;
  // flour is ground fine, and the powder of an extract has no grains, unless the seed is a hard one
  return traits.has('scrub') || !(otherForm || words.includes('flour'));
}

/**
 * What a plant product is on needled skin. The form decides: a volatile oil is an essential oil, ground shells and stones scrub, aloe,
 * oat, centella and chamomile soothe, all else is nothing.
 */
export function judgePlant(plant: Plant, words: readonly string[]): GrammarCategories {
  if (plant.traits.has('scent') || words.includes('essence')) return [{ category: 'fragrance' }];
  if (plant.traits.has('irritant') && !words.includes('seed')) return [{ category: 'other-irritant' }];
  if (isEssentialOil(plant, words)) return [{ category: 'essential-oil' }];
  if (isScrub(plant, words)) return [{ category: 'physical-exfoliant' }];
  return plant.traits.has('soothing') ? [{ category: 'soothing' }] : [];
}
