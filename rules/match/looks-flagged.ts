/**
 * Is an unknown name suspicious? Near a flagged name, near a word that only flagged names hold, or with the stem of one in it:
 * then the label was not read whole (design, section 3, `near-flagged`).
 */
import stems from '../knowledge/matching/near-flagged-stems.json' with { type: 'json' };
import { foldGlyphs, holdsGlyphs } from './cjk/fold-glyphs.ts';
import { findGenus } from './grammar/plant-table.ts';
import { isFlagged } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';
import { repairLimit } from './nearest-names.ts';
import { ocrForm } from './ocr-fold.ts';

const STEMS = [...new Set([...stems.flatMap((stem) => [stem, foldGlyphs(stem)]), ...stems.map((stem) => ocrForm([stem]))])];
const LATIN = /^[a-z0-9]+$/;
const MOST_WORDS = 8;
/** Alone, the last word of a name that was damaged before it: it may have been an essential oil; so may the genus of a scented plant. */
const OILS = new Set(['oil', 'otto', 'absolute', 'huile', 'aceite', 'olio', 'oel', 'olej', 'olejek', 'olie']);

/** Within repair distance + 1 of a flagged name. */
function isNearFlaggedName(form: string): boolean {
  if (form.length < 5 || form.length > 60 || !LATIN.test(form)) return false;
  return nameDictionary()
    .forms.flagged.find(form, 1)
    .some((near) => isFlagged(near.value) && near.distance <= repairLimit(near.name.length) + 1);
}

/** A damaged word that only flagged names hold ("aseorby" for "ascorbyl"). */
function isNearFlaggedWord(word: string): boolean {
  const form = ocrForm([word]);
  return form.length >= 6 && form.length <= 30 && nameDictionary().forms.flaggedWords.find(form).length > 0;
}

/** Folded words of an unknown name -> is it near something flagged? */
export function looksFlagged(words: readonly string[]): boolean {
  if (words.length === 1 && (OILS.has(words[0] ?? '') || findGenus(words[0] ?? '')?.traits.has('aromatic'))) return true;
  const compact = words.join('');
  const form = ocrForm(words);
  const glyphs = holdsGlyphs(compact) ? foldGlyphs(compact) : compact;
  if (STEMS.some((stem) => glyphs.includes(stem) || form.includes(stem))) return true;
  return isNearFlaggedName(form) || (words.length <= MOST_WORDS && words.some(isNearFlaggedWord));
}
