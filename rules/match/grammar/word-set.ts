export type WordSet = { has: (word: string) => boolean; all: () => Iterable<string> };

/** A blank-separated list of words, as the facts hold them, or how to put it together. */
type WordList = string | (() => string);

/** From so many look-ups on, cutting the lists pays; a start makes fewer. */
export const OFTEN = 24;

/** Lists of words -> the set of these words. */
export function wordSet(...lists: WordList[]): WordSet {
  let text: string | undefined;
  let words: Set<string> | undefined;
  let asked = 0;
  const asText = (): string => {
    text ??= ` ${lists.map((list) => (typeof list === 'string' ? list : list())).join(' ')} `;
    return text;
  };
  const all = (): Set<string> => {
    words ??= new Set(asText().split(' ').filter(Boolean));
    return words;
  };
  return {
    has: (word) => {
      asked += 1;
      if (words || asked > OFTEN) return all().has(word);
      return word !== '' && !word.includes(' ') && asText().includes(` ${word} `);
    },
    all,
  };
}

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
