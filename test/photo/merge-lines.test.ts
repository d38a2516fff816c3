import { describe, expect, test } from 'vitest';
import type { LineReading } from '../../rules/photo/arrange-lines.ts';
import { mergeLines } from '../../rules/photo/merge-lines.ts';
import type { PreparedBlock } from '../../rules/photo/prepare-block.ts';

const block = { letters: [] as readonly never[] } as unknown as PreparedBlock;
const KNOWN = /^(?:glycerin|sodium|retinol|limonene|citral)/i;
const tools = { countKnown: (text: string) => (KNOWN.test(text) ? text.length : 0) };

/** "Glycerin@10": a word that begins at pixel 10, ten pixels a letter; "?" behind it: hardly read. */
const line = (words: string): LineReading => ({
  strip: { x0: 0, y0: 0, x1: 600, y1: 40 },
  words: words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [text = '', at = '0'] = word.replace('?', '').split('@');
      const box = { x0: Number(at), x1: Number(at) + 10 * text.length, y0: 0, y1: 40 };
      return { text, confidence: word.endsWith('?') ? 30 : 90, box, line: 0 };
    }),
  seen: 0,
  covered: 0,
});

const merged: [why: string, better: string, other: string, text: string][] = [
  ['the end of a line that fell away', 'Citral,@0', 'Citral,@0 Sodium@400', 'Citral, Sodium'],
  ['the beginning too', 'Sodium@400', 'Limonene,@0', 'Limonene, Sodium'],
  ['a known word for an unknown one at the same place', 'Giycem,@0 Citral@200', 'Glycerin,@0', 'Glycerin, Citral'],
  ['an unknown word takes no place of a known one', 'Glycerin@0', 'Gycerjn@0', 'Glycerin'],
  ['of two unknown ones the first stays', 'Xyzzy@0', 'Plugh@0', 'Xyzzy'],
  ['a known one that covers two words is another cut', 'Reti@0 nol@45', 'Retinol@0', 'Reti nol'],
  ['a stain read as a word is left out', 'Citral@0', 'Citral@0 wr@300?', 'Citral'],
  ['a sign alone is left out', 'Citral@0', 'Citral@0 |@300', 'Citral'],
  ['nothing more', 'Citral@0', '', 'Citral'],
];
describe('two readings of a line', () => {
  test.each(merged)('%s', (_why, better, other, text) => {
    const { words } = mergeLines(block, line(better), line(other), tools);
    expect(words.map((word) => word.text).join(' ')).toBe(text);
  });
});
