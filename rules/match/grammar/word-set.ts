/** A blank-separated list of words, as the facts hold them -> the set of these words. */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')).filter(Boolean));

/** A number, or a chain length such as "c10". */
export function isNumberWord(word: string): boolean {
  const from = word.charCodeAt(0) === 99 && word.length > 1 ? 1 : 0;
  if (word.length - from > 5) return false;
  for (let at = from; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return word.length > 0;
}
