import judged from '../../knowledge/grammar/judged-compounds.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { judgeFlagged } from './judge-compound.ts';
import { isSpecies } from './plant-table.ts';
import { printName } from './print-name.ts';

const MAX_WORDS = 5;

/** Words that tell a group whatever stands beside them. */
export const STEMS_OF_ACTIVES: readonly string[] = judged.tellingStems.split(' ');

/** A stem so telling that the words beside it need not be known. */
function tellingStem(word: string): string | null {
  if (word.startsWith('retinyl') || word.endsWith('retinyl')) return 'retinyl';
  if (word.endsWith('retinoate') || word.endsWith('retinoates')) return 'retinoate';
  if (word.startsWith('retinoyl') || word.endsWith('retinamide')) return word;
  if (word === 'ascorbylphosphate' || (word.startsWith('ascorb') && STEMS_OF_ACTIVES.includes(word))) return 'ascorb';
  return null;
}

/** "... retinoate", "retinyl ...", "ascorbyl ...": every retinoid and every vitamin C is named by its stem, whatever stands beside it. */
export function recogniseActiveStem(words: readonly string[]): GrammarHit | null {
  if (words.length < 2 || words.length > MAX_WORDS) return null;
  for (const word of words) {
    const stem = tellingStem(word);
    const categories = stem && judgeFlagged(words);
    // a word of a plant beside it is the end of another name: "Ascorbyl / Crispus"
    if (stem && categories) return { inci: printName(words.filter((other) => !isSpecies(other))), categories, stem };
  }
  return null;
}
