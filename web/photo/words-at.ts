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
