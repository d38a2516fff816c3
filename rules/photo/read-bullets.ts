import type { LineReading } from './arrange-lines.ts';

const BULLET = '•';
/** What English data make of a bullet. */
const TAKEN_FOR = new Set(['•', '·', '∙', '+', '*', '«', '»', '¢', '.', 'e', '©', '°', '®', '¥', '@', 'o', '-', '~', '¢,', '*,']);
const FEWEST = 4;

/**
 * Signs that stand alone again and again, more often than commas, are the bullets between the names of a list: they become so.
 * Fewer are left as they are.
 */
export function readBullets(lines: readonly LineReading[]): LineReading[] {
  const words = lines.flatMap((line) => line.words);
  const alone = words.filter(({ text }) => TAKEN_FOR.has(text)).length;
  const commas = words.filter(({ text }) => text.endsWith(',')).length;
  if (alone < FEWEST || alone <= commas) return [...lines];
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word) => (TAKEN_FOR.has(word.text) ? { ...word, text: BULLET } : word)),
  }));
}
