/** A folded key with numbers, qualifiers or the form of a substance beside a name that is held back -> that ingredient; else null. */
import forms from '../knowledge/matching/forms-of-substances.json' with { type: 'json' };
import { holdsGlyphs } from './cjk/fold-glyphs.ts';
import { compactKey } from './fold-name.ts';
import { heldBackByWords, heldBackName } from './held-back-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { stripQualifiers } from './strip-qualifiers.ts';

/** Numbers before and behind a name that begins and ends with letters. */
const NUMBERS_AT_ENDS = /^(?:\d+ )+(?=\D)|(?<=\D)(?: \d+)+$/g;
const FORM_AT_END = new RegExp(`(?<=(\\S+)) (?:${forms.behind.join('|')})$`);
/** No blank parts a number or a form from a name in glyphs. */
const NUMBERS_OF_GLYPHS = /^\d+ ?|(?<![\d ])[\d ]+$/g;
const FORMS_OF_GLYPHS = new RegExp(`^(?:${forms.glyphsBefore.join('|')})|(?:${forms.glyphsBehind.join('|')})$`, 'g');

/** May the name alone, without "powder" or "extract" behind it, stand for the oil or the scrub of a plant? */
export const isOfPlants = ({ categories }: KnownIngredient): boolean =>
  categories.includes('essential-oil') || categories.includes('physical-exfoliant');

/** "Lactic Acid Powder", "Lavender Oil Powder": the substance still; "Wintergreen Powder" is the plant, and a scrub's powder its own name. */
function withoutForm(key: string): string {
  const [, last] = FORM_AT_END.exec(key) ?? [];
  if (last === undefined) return key;
  const bare = key.replace(FORM_AT_END, '');
  const known = heldBackName(compactKey(bare));
  return known && (last === 'oil' || !isOfPlants(known)) ? bare : key;
}

/** Whoever looks for names cuts behind it. */
const BEHIND_CONJUNCTION = /^(?:and|with) /;

/** 레티놀 5, 水杨酸粉: the substance still; the powder of a plant in glyphs is left alone. */
function heldBackInGlyphs(key: string): KnownIngredient | null {
  const unnumbered = key.replace(NUMBERS_OF_GLYPHS, '');
  const bare = unnumbered.replace(FORMS_OF_GLYPHS, '');
  const known = bare === key ? undefined : heldBackName(compactKey(bare));
  return known && (bare === unnumbered || !isOfPlants(known)) ? known : null;
}

/** "Benzyl Benzoate 5", "Lactic Acid Complex": the grammar would make another, harmless name of them. */
export function heldBackBesideLooseWords(key: string): KnownIngredient | null {
  if (BEHIND_CONJUNCTION.test(key)) return null;
  if (holdsGlyphs(key)) return heldBackInGlyphs(key);
  const bare = withoutForm(stripQualifiers(key.replace(NUMBERS_AT_ENDS, '')));
  return (bare === key ? undefined : heldBackByWords(bare)) ?? null;
}
