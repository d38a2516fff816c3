import type { RecognisedWord } from './recognised-word.ts';

/** Words -> those of each line together, by the lines that OCR found, in the order in which each first comes. */
export function wordsByLine(words: readonly RecognisedWord[]): RecognisedWord[][] {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()];
}
