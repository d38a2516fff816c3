const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter words turn up by chance in misread text. */
const SHORTEST = 4;

/** Text -> how many of its characters belong to words that ingredient names are made of. */
export type CountKnown = (text: string) => number;

/** Builds a CountKnown from the names of ingredients. */
export function countKnownWords(names: Iterable<string>): CountKnown {
  const known = new Set<string>();
  for (const name of names) for (const word of wordsOf(name)) known.add(word);
  return (text) => wordsOf(text).reduce((sum, word) => sum + (known.has(word) ? word.length : 0), 0);
}

const wordsOf = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length >= SHORTEST);
