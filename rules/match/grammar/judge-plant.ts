import plantWords from '../../knowledge/grammar/plant-words.json' with { type: 'json' };
import type { GrammarCategories } from './grammar-hit.ts';
import type { Plant } from './plant-table.ts';
import { PARTS } from './plant-table.ts';
import { wordSet } from './word-set.ts';

const OIL_FORMS = wordSet(plantWords.oilForms);
const ALWAYS_SCENTED = wordSet('absolute otto attar essential concrete resinoid');
const NO_LONGER_OIL = wordSet(
  'unsaponifiables unsaponifiable glycerides esters wax butter ferment fermented hydrogenated water protein powder',
);
const SHELL_PARTS = wordSet(plantWords.shellParts);
const SEED_PARTS = wordSet(plantWords.seedParts);
const SCRUB_FORMS = wordSet(plantWords.scrubForms);
const OTHER_FORMS = wordSet(plantWords.forms);
/** Species of an aromatic genus whose bare or fruit oil is pressed from the seed: rosehip, chia, pistachio. */
const FIXED_OIL_WORDS = wordSet('hispanica canina moschata rubiginosa mosqueta eglanteria rosehip hip hips chia pistachio');
/** Almond meal is soft; only its shell scrubs. Psyllium husk swells to a gel. */
const SOFT_SEEDS = wordSet('amygdalus almond dulcis');
const SOFT_HUSKS = wordSet('plantago psyllium avena');

/** Balsams and flowers whose extract itself is a declared allergen (Regulation (EU) 2023/1545). */
const SCENTED_EXTRACTS = wordSet('extract resin balsam tincture gum');

const some = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

function isEssentialOil(plant: Plant, words: readonly string[]): boolean {
  if (some(words, ALWAYS_SCENTED)) return true;
  if (plant.traits.has('aromatic-extract') && some(words, SCENTED_EXTRACTS)) return true;
  if (plant.traits.has('aromatic-resin') && words.includes('resin')) return true;
  if (!some(words, OIL_FORMS) || some(words, NO_LONGER_OIL)) return false;
  if (plant.traits.has('aromatic-seed')) return true;
  if (!plant.traits.has('aromatic')) return false;
  const parts = words.filter((word) => PARTS.has(word));
  if (some(words, FIXED_OIL_WORDS) && parts.every((part) => SEED_PARTS.has(part) || part === 'fruit')) return false;
  return parts.length === 0 || !parts.every((part) => SEED_PARTS.has(part));
}

function isScrub(plant: Plant, words: readonly string[]): boolean {
  const ground = some(words, SCRUB_FORMS);
  const otherForm = words.some((word) => OTHER_FORMS.has(word) && !SCRUB_FORMS.has(word) && !SEED_PARTS.has(word));
  if (otherForm && !ground) return false;
  if (some(words, SHELL_PARTS)) return !some(words, SOFT_HUSKS);
  if (plant.genus === 'luffa') return true;
  const parts = words.filter((word) => PARTS.has(word));
  if (words.includes('beads')) return true;
  if (ground && parts.length === 0 && (plant.traits.has('scrub-whole') || plant.traits.has('scrub-stem'))) return true;
  if (plant.traits.has('scrub-stem')) return parts.length === 1 && parts[0] === 'stem';
  if (!plant.traits.has('scrub') || some(words, SOFT_SEEDS) || words.includes('flour') || words.includes('meal')) return false;
  return some(words, SEED_PARTS);
}

/**
 * What a plant product is on needled skin. The form decides (domain notes, sections 7, 8, 10, 11): a volatile oil is an
 * essential oil, ground shells and stones scrub, aloe, oat, centella and chamomile soothe, all else is nothing.
 */
export function judgePlant(plant: Plant, words: readonly string[]): GrammarCategories {
  if (plant.traits.has('scent') || words.includes('essence')) return [{ category: 'fragrance' }];
  if (plant.traits.has('irritant') && !words.includes('seed')) return [{ category: 'other-irritant' }];
  if (isEssentialOil(plant, words)) return [{ category: 'essential-oil' }];
  if (isScrub(plant, words)) return [{ category: 'physical-exfoliant' }];
  return plant.traits.has('soothing') ? [{ category: 'soothing' }] : [];
}
