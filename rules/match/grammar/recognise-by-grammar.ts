import type { GrammarFamily, GrammarHit } from './grammar-hit.ts';
import { recogniseActiveStem } from './recognise-active-stem.ts';
import { recogniseCeramide } from './recognise-ceramide.ts';
import { recogniseColour } from './recognise-colour.ts';
import { recogniseCompound } from './recognise-compound.ts';
import { recogniseFerment } from './recognise-ferment.ts';
import { recogniseFrenchPlant } from './recognise-french-plant.ts';
import { recogniseMineral } from './recognise-mineral.ts';
import { recognisePeptide } from './recognise-peptide.ts';
import { recognisePlant } from './recognise-plant.ts';
import { recognisePolymer } from './recognise-polymer.ts';
import { recogniseProtein } from './recognise-protein.ts';
import { recogniseScrub } from './recognise-scrub.ts';
import { recogniseTranslatedAcid } from './recognise-translated-acid.ts';
import { recogniseTranslatedAlcohol } from './recognise-translated-alcohol.ts';

export type { GrammarHit } from './grammar-hit.ts';

const MAX_WORDS = 24;
const MAX_LETTERS = 220;

/** In this order: a ferment of a plant is a ferment, a peptide's salt is a peptide, and what chemistry alone explains comes last. */
const FAMILIES: readonly GrammarFamily[] = [
  recogniseColour,
  recogniseActiveStem,
  recogniseScrub,
  recogniseCeramide,
  recognisePeptide,
  recogniseFerment,
  recognisePlant,
  recogniseFrenchPlant,
  recogniseMineral,
  recogniseProtein,
  recognisePolymer,
  recogniseTranslatedAlcohol,
  recogniseTranslatedAcid,
  recogniseCompound,
];

/**
 * A folded key (words one blank apart) -> what the grammar of INCI names makes of it, or null.
 * Only a known stem counts (genus, acid, polymer family, organism); "\w+ extract" is no knowledge. Takes microseconds, linear in the key.
 */
export function recogniseByGrammar(key: string): GrammarHit | null {
  if (key.length < 3 || key.length > MAX_LETTERS) return null;
  const words = key.split(' ').filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  for (const recognise of FAMILIES) {
    const hit = recognise(words);
    if (hit) return hit;
  }
  return null;
}
