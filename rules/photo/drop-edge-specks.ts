import type { LineReading } from './arrange-lines.ts';
import type { RecognisedWord } from './recognised-word.ts';

const LETTER = /[\p{L}\p{N}]/gu;
/** What may begin a line, or end it, without a letter; a star belongs to a footnote. */
const BEGINS = /^[•([*†‡]/;
const ENDS = /^[•*†‡,.;:)\]-]+$/;
/** Letters and confidence of what a model makes of a speck; a name's short words ("CI", "NP") are read with more. */
const MOST_LETTERS = 2;
const UNSURE = 15;

/** Lines -> the same without what grain and the edges of a pack beside the print were taken for: "Rosmarinus / . Officinalis". */
export const dropEdgeSpecks = (lines: readonly LineReading[]): LineReading[] =>
  lines.map((line) => {
    const from = line.words.findIndex((word) => !isSpeck(word, BEGINS));
    const to = line.words.findLastIndex((word) => !isSpeck(word, ENDS));
    return from === -1 || (from === 0 && to === line.words.length - 1)
      ? line
      : { ...line, words: line.words.slice(from, Math.max(from, to) + 1) };
  });

function isSpeck({ text, confidence }: RecognisedWord, allowed: RegExp): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return !allowed.test(text);
  return letters <= MOST_LETTERS && confidence < UNSURE;
}
