import type { Box } from '../../rules/photo/grey-picture.ts';
import type { LabelPhotoReading } from '../../rules/photo/read-label-photo.ts';
import type { Script } from './reader-messages.ts';

/** A photo of this visit with what was read on it. It lives in memory only and is never kept, unless small on the shelf. */
export interface ReadPhoto {
  file: Blob;
  picture: ImageBitmap;
  /** By hand, before reading; the boxes of the words are in pixels of the picture after this turn. */
  quarters: 0 | 1 | 2 | 3;
  reading: LabelPhotoReading;
  /** What it was read in; null: in Latin letters. */
  script: Script;
}

/** A word of the joined text and the photo it stands on. */
export interface PlacedWord {
  start: number;
  end: number;
  confidence: number;
  photo: number;
  box: Box;
}

export interface PhotoSession {
  photos: ReadPhoto[];
  /** The text as it was joined from the photos; what the patient changed since is in the visit. */
  text: string;
  words: PlacedWord[];
  /** The next photo is another part of the same label. */
  adding: boolean;
}

const NONE: PhotoSession = { photos: [], text: '', words: [], adding: false };
let current = NONE;

export const photoSession = (): PhotoSession => current;

export function setPhotoSession(session: PhotoSession): void {
  current = session;
}

/** The next photo is joined to those that are there. */
export function addToSession(): void {
  current = { ...current, adding: current.photos.length > 0 };
}

/** Another product: its photos are no longer needed. */
export function endPhotoSession(): void {
  for (const { picture } of current.photos) picture.close();
  current = NONE;
}
