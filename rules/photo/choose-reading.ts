import type { BlockReading } from './reading.ts';

/**
 * Of two readings of the same print the one with more characters in known words, the first where they are equal. Not by the
 * confidence of the OCR: it is high on smooth nonsense too.
 */
export function betterReading(first: BlockReading, second: BlockReading): BlockReading {
  return second.known > first.known ? second : first;
}
