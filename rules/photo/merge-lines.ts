import type { LineReading } from './arrange-lines.ts';
import { lineOf } from './arrange-lines.ts';
import type { PreparedBlock } from './prepare-block.ts';
import type { ReadingTools } from './reading.ts';
import type { RecognisedWord } from './recognised-word.ts';

/** A word that stands where the other reading has none is believed from here on, or when it is known. */
const BELIEVED = 70;

type Tools = Pick<ReadingTools, 'countKnown'>;

/**
 * Two readings of one line -> the better one, with the words that only the other one read, and with its known words where the
 * better one has something unknown at the very same place.
 */
export function mergeLines(block: PreparedBlock, better: LineReading, other: LineReading, { countKnown }: Tools): LineReading {
  const isKnown = ({ text }: RecognisedWord) => countKnown(text) > 0;
  const taken = new Set<RecognisedWord>();
  const words = better.words.map((word) => {
    const twins = other.words.filter((twin) => overlap(word, twin) > 0);
    for (const twin of twins) taken.add(twin);
    const [twin] = twins;
    const isAlone = twin && twins.length === 1 && better.words.filter((own) => overlap(own, twin) > 0).length === 1;
    return isAlone && !isKnown(word) && isKnown(twin) && overlap(word, twin) > 0.7 ? twin : word;
  });
  const added = other.words.filter(
    (word) => !taken.has(word) && /[\p{L}\p{N}]{2}/u.test(word.text) && (isKnown(word) || word.confidence >= BELIEVED),
  );
  return lineOf(block, better.strip, [...words, ...added]);
}

/** Width that two words share, as a part of the wider one. */
function overlap({ box: a }: RecognisedWord, { box: b }: RecognisedWord): number {
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return shared <= 2 ? 0 : shared / Math.max(a.x1 - a.x0, b.x1 - b.x0);
}
