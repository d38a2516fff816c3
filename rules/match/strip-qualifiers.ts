/** "pure", "USP", "cold pressed": words that say how an ingredient was made or graded, and not which one it is. */
import { editDistance } from '../edit-distance.ts';
import qualifiers from '../knowledge/matching/qualifiers.json' with { type: 'json' };

const QUALIFIERS = new Set(qualifiers);
/** What one begins or ends with: nearly every name has neither, and is left as it is. */
const FIRST_WORDS = new Set(qualifiers.map((words) => words.split(' ', 1)[0]));
const LAST_WORDS = new Set(qualifiers.map((words) => words.slice(words.lastIndexOf(' ') + 1)));
const MOST_WORDS = Math.max(...qualifiers.map((words) => words.split(' ').length));

/** How many words the longest qualifier takes that begins at this word and leaves one behind it; 0 for none. */
function wordsOfQualifier(words: readonly string[], at: number): number {
  for (let size = Math.min(MOST_WORDS, words.length - at - 1); size > 0; size -= 1)
    if (QUALIFIERS.has(words.slice(at, at + size).join(' '))) return size;
  return 0;
}

/** Folded key -> the same without the qualifiers before and behind it; at least one word stays. */
export function stripQualifiers(key: string): string {
  const blank = key.indexOf(' ');
  if (blank < 0) return key;
  if (!FIRST_WORDS.has(key.slice(0, blank)) && !LAST_WORDS.has(key.slice(key.lastIndexOf(' ') + 1))) return key;
  const words = key.split(' ');
  let from = 0;
  for (let size = wordsOfQualifier(words, 0); size > 0; size = wordsOfQualifier(words, from)) from += size;
  // from the end, every place is marked behind which nothing but qualifiers stands; the first one counts
  const onlyQualifiers = new Set([words.length]);
  let to = words.length;
  for (let at = words.length - 1; at > from; at -= 1) {
    for (let size = 1; size <= Math.min(MOST_WORDS, words.length - at); size += 1) {
      if (!onlyQualifiers.has(at + size) || !QUALIFIERS.has(words.slice(at, at + size).join(' '))) continue;
      onlyQualifiers.add(at);
      to = at;
    }
  }
  return words.slice(from, to).join(' ');
}

const SHORTEST_DAMAGED = 6;
const LONG_QUALIFIERS = qualifiers.filter((words) => words.length >= SHORTEST_DAMAGED && !words.includes(' '));

/** Folded words whose first is a qualifier with one edit in it -> the words behind it; else null. */
export function withoutDamagedQualifier([first, ...rest]: readonly string[]): string[] | null {
  if (first === undefined || rest.length === 0 || first.length < SHORTEST_DAMAGED) return null;
  return LONG_QUALIFIERS.some((qualifier) => editDistance(first, qualifier, 1) <= 1) ? rest : null;
}
