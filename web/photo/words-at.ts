import type { Box } from '../../rules/photo/grey-picture.ts';
import type { PhotoSession, PlacedWord } from './photo-session.ts';

/** The words of the photos that a stretch of the joined text was read from; for an empty stretch the ones beside it. */
export function wordsAt({ words }: PhotoSession, start: number, end: number): PlacedWord[] {
  const inside = words.filter((word) => word.start < end && word.end > start);
  if (inside.length > 0) return onOnePhoto(inside);
  const before = words.filter((word) => word.end <= start).at(-1);
  const after = words.find((word) => word.start >= end);
  return onOnePhoto([before, after].filter((word) => word !== undefined));
}

/** Where some words stand on the photos, whatever was changed around them since; none when they are not there as such. */
export function wordsOf(session: PhotoSession, text: string): PlacedWord[] {
  const at = session.text.indexOf(text);
  return at < 0 || text.trim() === '' ? [] : wordsAt(session, at, at + text.length);
}

const onOnePhoto = (words: PlacedWord[]): PlacedWord[] => words.filter(({ photo }) => photo === words[0]?.photo);

/** Words that follow one another -> the same by lines of print: a name may run over two. */
export function linesOfWords(words: readonly PlacedWord[]): PlacedWord[][] {
  const lines: PlacedWord[][] = [];
  for (const word of words) {
    const last = lines.at(-1)?.at(-1);
    // Along a line the next word begins beyond the last one; whichever way the photo lies, a new line begins far back.
    if (last && onOneLine(last.box, word.box)) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

function onOneLine(a: Box, b: Box): boolean {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  const [thickA, thickB] = [Math.min(a.x1 - a.x0, a.y1 - a.y0), Math.min(b.x1 - b.x0, b.y1 - b.y0)];
  const overlap = Math.max(across, down);
  const gap = -Math.min(across, down);
  return overlap > 0.4 * Math.min(thickA, thickB) && gap < 4 * Math.max(thickA, thickB);
}
