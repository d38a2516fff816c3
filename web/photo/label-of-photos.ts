import { joinReadings, type WordToJoin } from './join-readings.ts';
import type { PhotoSession, PlacedWord, ReadPhoto } from './photo-session.ts';

/** A stretch of the text that could not be read, or where two photos have nothing in common. */
export interface Unread {
  start: number;
  end: number;
}

export interface LabelOfPhotos {
  session: PhotoSession;
  unread: Unread[];
  endSeen: boolean;
}

interface PhotoWord extends WordToJoin {
  photo: number;
  word: ReadPhoto['reading']['words'][number];
  /** The text between this word and the next on its line, as it was read. */
  unreadAfter: boolean;
}

/** Photos with their readings -> one label text in which what two of them show stands once, and where each word lies. */
export function labelOfPhotos(photos: readonly ReadPhoto[]): LabelOfPhotos {
  const [first, ...others] = photos.map(wordsOfPhoto);
  if (!first) return { session: { photos: [], text: '', words: [], adding: false }, unread: [], endSeen: false };
  let words = first;
  const seams = new Set<PhotoWord>();
  for (const next of others) {
    const joined = joinReadings(words, next);
    const last = words.at(-1);
    if (joined.seam && last) seams.add(last);
    words = joined.words;
  }
  return writeText(words, [...photos], seams);
}

function wordsOfPhoto({ reading: { text, words, unreadable } }: ReadPhoto, photo: number): PhotoWord[] {
  let line = 0;
  return words.map((word, at) => {
    const before = at > 0 ? text.slice(words[at - 1]?.end, word.start) : '';
    if (before.includes('\n')) line++;
    const until = words[at + 1]?.start ?? text.length;
    const unreadAfter = unreadable.some(({ start, end }) => start < until && end > word.start);
    return { text: word.text, line, photo, word, unreadAfter };
  });
}

function writeText(words: readonly PhotoWord[], photos: ReadPhoto[], seams: ReadonlySet<PhotoWord>): LabelOfPhotos {
  let text = '';
  let line = words[0]?.line ?? 0;
  const placed: PlacedWord[] = [];
  const unread: Unread[] = [];
  for (const one of words) {
    if (text) text += one.line === line ? ' ' : '\n';
    line = one.line;
    const start = text.length;
    text += one.text;
    placed.push({ start, end: text.length, confidence: one.word.confidence, photo: one.photo, box: one.word.box });
    if (one.unreadAfter || [...seams].some((seam) => seam.word === one.word)) unread.push({ start, end: text.length });
  }
  const last = words.at(-1);
  return {
    session: { photos, text, words: placed, adding: false },
    unread,
    endSeen: photos[last?.photo ?? 0]?.reading.endSeen ?? false,
  };
}
