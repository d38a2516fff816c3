/**
 * Names taken out of the dictionary at random, on what was really read from photos: is a harmless name that the dictionary does not know
 * ever taken for an active, firmly? Half of the harmless names on the label go, and others up to 200 in all.
 */
import { buildCjkDictionary, SCRIPT_OF_MODEL } from '../../rules/match/cjk/cjk-dictionary.ts';
import { cjkDictionary, segmentWith } from '../../rules/match/cjk/segment-cjk.ts';
import type { CjkModel } from '../../rules/reading-models.ts';
import { seededRandom } from './seeded-random.ts';

const REMOVED = 200;

export interface ReadPhoto {
  /** The list, as it was read. */
  text: string;
  model: CjkModel;
  /** INCI names that are printed in it. */
  printed: ReadonlySet<string>;
}

/** Photos in turn; the same seed gives the same figures for the same readings. -> firm flags that stand on no active. */
export function inventedOnPhotos(photos: readonly ReadPhoto[], trials: number, seed: number): string[] {
  const random = seededRandom(seed);
  const invented: string[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const { text, model, printed } = photos[trial % photos.length] as ReadPhoto;
    const whole = cjkDictionary(SCRIPT_OF_MODEL[model]);
    const harmless = whole.names.filter(({ verdict }) => verdict === '');
    const here = random.shuffle(harmless.filter(({ inci }) => printed.has(inci)));
    const gone = new Set(here.slice(0, here.length >> 1).map(({ inci }) => inci));
    const others = random.shuffle(harmless.filter(({ inci }) => !printed.has(inci))).slice(0, REMOVED - (here.length >> 1));
    const missing = new Set([...here.filter(({ inci }) => gone.has(inci)), ...others]);
    const dictionary = buildCjkDictionary(
      whole.script,
      whole.names.filter((name) => !missing.has(name)).map(({ name, inci, verdict }) => [name, inci, verdict] as const),
    );
    const flagged = new Set(dictionary.names.filter(({ verdict }) => verdict !== '').map(({ inci }) => inci));
    for (const { inci, firm, start, end } of segmentWith([dictionary], text, model)) {
      if (inci !== null && firm && flagged.has(inci) && !printed.has(inci)) invented.push(`${text.slice(start, end)} -> ${inci}`);
    }
  }
  return invented;
}
