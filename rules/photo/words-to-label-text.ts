import { toPhotoBox } from './block-geometry.ts';
import type { LabelWord } from './read-label-photo.ts';
import type { BlockReading } from './reading.ts';

export type LabelText = {
  readonly text: string;
  readonly words: readonly LabelWord[];
  readonly unreadable: readonly { readonly start: number; readonly end: number }[];
  readonly endSeen: boolean;
};

/** Readings of the blocks of a label in reading order -> the label as text, a line of print a line of text. */
export function wordsToLabelText(readings: readonly BlockReading[]): LabelText {
  let text = '';
  const words: LabelWord[] = [];
  for (const { block, lines } of readings) {
    for (const line of lines) {
      if (text && line.words.length) text += '\n';
      for (const [i, word] of line.words.entries()) {
        if (i) text += ' ';
        const start = text.length;
        text += word.text;
        words.push({
          text: word.text,
          confidence: word.confidence,
          box: toPhotoBox(block.geometry, word.box),
          start,
          end: text.length,
        });
      }
    }
  }
  return { text, words, unreadable: [], endSeen: true };
}
