/** "Talc and Mica", "Limonene et Linalool", "Squalane with Retinol": the entry is no known name, and the word between two parts is none either. */

import type { LabelEntry } from '../read/label-entry.ts';
import conjunctions from '../read/words/conjunctions.json' with { type: 'json' };
import { matchName } from './match-name.ts';

/** Behind a word, and before a letter. */
const AND = new RegExp(`(?<=[\\p{L}\\d)%]\\s+)(?:${[...conjunctions.and, ...conjunctions.with].join('|')})(?=\\s+\\p{L})`, 'giu');
/** In brackets it is of a note. */
const LONGEST_NOTE = 80;
const IN_BRACKETS = /[([][^)\]]*$/;

interface Part {
  from: number;
  to: number;
  known: boolean;
}

function partsOf(name: string): { parts: Part[]; words: string[] } {
  const parts: Part[] = [];
  const words: string[] = [];
  let from = 0;
  const close = (to: number): void => {
    const text = name.slice(from, to);
    const begins = from + text.length - text.trimStart().length;
    const ends = from + text.trimEnd().length;
    parts.push({ from: begins, to: ends, known: matchName(name.slice(begins, ends)) !== null });
  };
  for (const { 0: word, index } of name.matchAll(AND)) {
    if (IN_BRACKETS.test(name.slice(Math.max(0, index - LONGEST_NOTE), index))) continue;
    close(index);
    words.push(word);
    from = index + word.length;
  }
  close(name.length);
  return { parts, words };
}

const WITH = new Set(conjunctions.with);

/**
 * An "and" beside a known name parts. A single letter may be what a camera left of a name, and a "with" stands in sentences too: both their
 * neighbours must be known.
 */
const isBetweenNames = (word: string, before: Part, behind: Part): boolean =>
  word.length > 1 && !WITH.has(word.toLowerCase()) ? before.known || behind.known : before.known && behind.known;

/** Entry that is no known name -> its parts as entries, or null. The amount stays with the last part, behind which it stood. */
export function splitAtAnd({ start, name, percent }: LabelEntry): LabelEntry[] | null {
  const { parts, words } = partsOf(name);
  const joined: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const last = joined.at(-1);
    if (last && !isBetweenNames(words[i - 1]!, last, part)) joined[joined.length - 1] = { ...last, to: part.to, known: false };
    else joined.push(part);
  }
  if (joined.length < 2) return null;
  return joined.map(({ from, to }, i) => ({
    start: start + from,
    end: start + to,
    name: name.slice(from, to),
    ...(i === joined.length - 1 && percent !== undefined && { percent }),
  }));
}
