import type { GreyPicture } from './grey-picture.ts';
import { joinGlyphs } from './join-glyphs.ts';
import type { LabelPhotoReading } from './read-label-photo.ts';
import type { ReadingTools } from './reading.ts';
import type { RecognisedWord } from './recognised-word.ts';

/** A block this wide beside the strongest, of this many words, may be a list. */
const WIDE = 0.3;
const FEWEST_WORDS = 8;

/** A reader that remembers the blocks it read, and tells of which no word is in the reading of the label: one at most, that may be a list. */
export function watchBlocks(recognise: ReadingTools['recognise']): {
  watch: ReadingTools['recognise'];
  leftOut: (reading: LabelPhotoReading) => GreyPicture[];
} {
  const blocks: { picture: GreyPicture; words: readonly RecognisedWord[] }[] = [];
  const watch: ReadingTools['recognise'] = async (picture, layout) => {
    const words = await recognise(picture, layout);
    if (layout === 'column') blocks.push({ picture, words });
    return words;
  };
  const leftOut = ({ words: kept }: LabelPhotoReading): GreyPicture[] => {
    const inLabel = new Set(kept.map(({ text }) => text));
    const isKept = ({ words }: (typeof blocks)[number]) =>
      joinGlyphs(words).some(({ text }) => text.length > 1 && inLabel.has(text));
    // a block and the same on its head are as wide
    const keptWidths = new Set(blocks.filter(isKept).map(({ picture }) => picture.width));
    const widest = Math.max(0, ...keptWidths);
    return blocks
      .filter(({ picture: { width }, words }) => !keptWidths.has(width) && words.length >= FEWEST_WORDS && width >= WIDE * widest)
      .map(({ picture }) => picture)
      .slice(0, 1);
  };
  return { watch, leftOut };
}
