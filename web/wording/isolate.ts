/** First strong isolate and its end: what stands between has a direction of its own and does not push the words around it about. */
const FSI = '\u2068';
const PDI = '\u2069';

const LATIN = /\p{Script=Latin}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A value of a sentence (a name, a list, a file) kept apart where its letters run against the sentence: "Retinol" or "CI 77891 (+/-)"
 * in an Arabic sentence, an Arabic product name in an English one. What is kept apart already stays as it is.
 */
export function isolate(value: string, direction: 'ltr' | 'rtl'): string {
  const against = direction === 'rtl' ? LATIN : RIGHT_TO_LEFT;
  return against.test(value) && !value.includes(FSI) ? FSI + value + PDI : value;
}
