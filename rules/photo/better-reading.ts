import { type BlockReading, type ReadingTools, readingOf } from './reading.ts';
import { betterLine } from './reread-weak-lines.ts';

/**
 * Of two readings of the same print the one with more characters in known words, the first where they are equal. Not by the
 * confidence of the OCR: it is high on smooth nonsense too.
 */
export function betterReading(first: BlockReading, second: BlockReading): BlockReading {
  return second.known > first.known ? second : first;
}

/** Two readings of one prepared block, line by line the better one; lines that only the second has are added. */
export function mergeReadings(first: BlockReading, second: BlockReading, tools: Pick<ReadingTools, 'countKnown'>): BlockReading {
  const twin = (strip: { y0: number; y1: number }, of: BlockReading) =>
    of.lines.find((line) => line.strip.y0 < (strip.y0 + strip.y1) / 2 && line.strip.y1 > (strip.y0 + strip.y1) / 2);
  const chosen = first.lines.map((line) => {
    const other = twin(line.strip, second);
    return other ? betterLine(line, other, tools) : line;
  });
  const added = second.lines.filter(({ strip }) => !twin(strip, first));
  const lines = [...chosen, ...added].sort((a, b) => a.strip.y0 - b.strip.y0);
  return readingOf(first.block, lines, tools);
}
