import type { GrammarHit } from './grammar-hit.ts';
import { printName } from './print-name.ts';
import { isNumberWord } from './word-set.ts';

/** "ceramide np", "ceramide 6 ii", "ceramide ap np": the head and its letters or old numbers. */
export function recogniseCeramide(words: readonly string[]): GrammarHit | null {
  if (words[0] !== 'ceramide' && words[0] !== 'ceramides') return null;
  const codes = words.slice(1);
  if (codes.length > 6 || !codes.every((code) => isNumberWord(code) || /^[a-z]{1,3}$/.test(code))) return null;
  return { inci: printName(words), categories: [{ category: 'soothing' }], stem: 'ceramide' };
}
