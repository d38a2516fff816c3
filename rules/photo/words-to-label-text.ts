import type { LineReading } from './arrange-lines.ts';
import { toPhotoBox } from './block-geometry.ts';
import { dropEdgeSpecks } from './drop-edge-specks.ts';
import { findUnread } from './find-unread.ts';
import type { Box } from './grey-picture.ts';
import { orderBlocks } from './order-blocks.ts';
import { readBullets } from './read-bullets.ts';
import type { BlockReading, ReadingTools } from './reading.ts';

/** A word of the label: its text is label.slice(start, end), its box is in pixels of the photo. */
export type LabelWord = {
  readonly text: string;
  readonly confidence: number;
  readonly box: Box;
  readonly start: number;
  readonly end: number;
};

export type Stretch = { readonly start: number; readonly end: number };

export type LabelText = { readonly text: string; readonly words: readonly LabelWord[]; readonly unreadable: readonly Stretch[] };

/**
 * Readings of the blocks of a label -> the label as text, a line of print a line of text, with the place of each word in the text and in
 * the photo, and the stretches where print was seen and not read. Broken words stay broken: whoever reads the text joins them.
 */
export function wordsToLabelText(
  readings: readonly BlockReading[],
  photo: { width: number; height: number },
  tools: Pick<ReadingTools, 'countKnown'>,
): LabelText {
  const words: LabelWord[] = [];
  const unreadable: Stretch[] = [];
  let text = '';
  for (const { block, lines: found } of orderBlocks(readings)) {
    const lines = dropEdgeSpecks(readBullets(found));
    const unread = findUnread(block, lines, tools);
    lines.forEach((line, i) => {
      const placed = placeLine(line, text ? text.length + 1 : 0);
      if (line.words.length) text += (text ? '\n' : '') + line.words.map((word) => word.text).join(' ');
      for (const { beforeWord } of unread.filter((spot) => spot.line === i))
        unreadable.push(stretchBefore(placed, beforeWord, text.length));
      words.push(
        ...placed.map((stretch, k) => toLabelWord(line, k, stretch, (box) => inside(toPhotoBox(block.geometry, box), photo))),
      );
    });
  }
  return {
    text,
    words,
    unreadable: unreadable.map(({ start, end }) => ({ start: Math.min(start, text.length), end: Math.min(end, text.length) })),
  };
}

function placeLine({ words }: LineReading, from: number): Stretch[] {
  let at = from;
  return words.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length };
  });
}

function toLabelWord({ words }: LineReading, k: number, { start, end }: Stretch, toPhoto: (box: Box) => Box): LabelWord {
  const { text, confidence, box } = words[k]!;
  return { text, confidence, box: toPhoto(box), start, end };
}

/** The blank where the missing words would stand. */
function stretchBefore(placed: readonly Stretch[], beforeWord: number, end: number): Stretch {
  const after = placed[beforeWord]?.start ?? end + 1;
  const before = placed[beforeWord - 1]?.end ?? Math.max(0, after - 1);
  return { start: Math.min(before, after), end: after };
}

const inside = ({ x0, y0, x1, y1 }: Box, { width, height }: { width: number; height: number }): Box => ({
  x0: Math.max(0, Math.min(width - 1, x0)),
  y0: Math.max(0, Math.min(height - 1, y0)),
  x1: Math.max(1, Math.min(width, x1)),
  y1: Math.max(1, Math.min(height, y1)),
});
