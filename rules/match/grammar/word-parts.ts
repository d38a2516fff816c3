/** One part of words; `kinds` is what it can be (bits). */
export type WordPart = { text: string; kinds: number };

/** Parts are kept by their first letters: by three, or by two where the part has no more. */
const LETTERS = 3;
const NONE: readonly WordPart[] = [];

/**
 * Parts that words are composed of, found by the place where they begin. A table of lists takes a tenth of the time that a tree of letters
 * takes to build, and the first answer of a fresh start waits for it.
 */
export class WordParts {
  readonly #byBeginning = new Map<string, WordPart[]>();

  /** Blank-separated parts by kind, of two letters or more; a part of several kinds may stand there several times. */
  constructor(partsOfKind: [kinds: number, parts: string][]) {
    for (const [kinds, parts] of partsOfKind) {
      for (const text of parts.split(' ')) {
        if (text.length < LETTERS - 1) continue;
        const beginning = text.slice(0, LETTERS);
        const same = this.#byBeginning.get(beginning);
        if (same) same.push({ text, kinds });
        else this.#byBeginning.set(beginning, [{ text, kinds }]);
      }
    }
  }

  /** Calls `found` with each part that stands in the word at this place. */
  forEachAt(word: string, at: number, found: (part: WordPart) => void): void {
    for (const part of this.#byBeginning.get(word.slice(at, at + LETTERS)) ?? NONE)
      if (word.startsWith(part.text, at)) found(part);
    if (at + LETTERS > word.length) return;
    for (const part of this.#byBeginning.get(word.slice(at, at + LETTERS - 1)) ?? NONE) found(part);
  }
}
