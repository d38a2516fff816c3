import { describe, expect, test } from 'vitest';
import type { LineReading } from '../../rules/photo/arrange-lines.ts';
import { dropEdgeSpecks } from '../../rules/photo/drop-edge-specks.ts';

/** "text:confidence" each, 90 where none is said. */
const lineOf = (words: string): LineReading => ({
  strip: { x0: 0, y0: 0, x1: 100, y1: 40 },
  seen: 0,
  covered: 0,
  words: words.split(' ').map((word, line) => {
    const [text = '', confidence = '90'] = word.split('::');
    return { text, confidence: Number(confidence), box: { x0: 0, y0: 0, x1: 1, y1: 1 }, line };
  }),
});
const rows: [why: string, words: string, left: string][] = [
  ['a stop before a name', '. Officinalis Leaf Oil,', 'Officinalis Leaf Oil,'],
  ['signs at both ends', '_ ~ Sativum Seed Oil, = ©', 'Sativum Seed Oil,'],
  ['a letter nobody is sure of', 'g.::3 Squalane', 'Squalane'],
  ['the same letter read well', 'L Tyrosine', 'L Tyrosine'],
  ['a short word of a name', 'Oxides CI::30', 'Oxides CI::30'],
  ['a bullet separates', '• Aqua • Glycerin •', '• Aqua • Glycerin •'],
  ['the star of a footnote', '* as natural essential oil', '* as natural essential oil'],
  ['a bracket, a comma and a hyphen say something', '( Aqua ) -', '( Aqua ) -'],
  ['in the middle of a line nothing goes', 'Seed = Oil', 'Seed = Oil'],
  ['a line of nothing else', '© ~', '© ~'],
];
describe('what is no print at the ends of a line', () => {
  test.each(rows)('%s', (_why, words, left) =>
    expect(dropEdgeSpecks([lineOf(words)])[0]?.words.map(({ text }) => text)).toEqual(lineOf(left).words.map(({ text }) => text)),
  );
});
