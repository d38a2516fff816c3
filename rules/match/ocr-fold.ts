/**
 * Brings letters that cameras and copies confuse to one sign, on both sides of a comparison: l 1 i, o 0, s 5, b 8, rn m, vv w, cl d.
 * What differs only by these is the same name.
 */
const SIGN: Record<string, string> = { '0': 'o', '1': 'i', l: 'i', '5': 's', '8': 'b' };
const PAIR: Record<string, string> = { rn: 'm', vv: 'w', cl: 'd' };

/** The same for single letters alone. */
export const signFold = (compact: string): string => compact.replace(/[01l58]/g, (sign) => SIGN[sign] ?? sign);

/** Compact key -> its confusable-free form. Not reversible; only for comparing. */
export const ocrFold = (compact: string): string => signFold(compact.replace(/rn|vv|cl/g, (pair) => PAIR[pair] ?? pair));

/** Does a pair stand in it that may be one letter? Then the name without pairs is another reading. */
export const hasPair = (compact: string): boolean => /rn|vv|cl/.test(compact);

/** Words -> their confusable-free form without blanks; word by word, so that a pair is never made across a blank. */
export const ocrForm = (words: readonly string[]): string => ocrFold(words.join(' ')).replaceAll(' ', '');
