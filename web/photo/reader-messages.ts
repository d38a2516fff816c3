import type { Box } from '../../rules/photo/grey-picture.ts';
import type { LabelPhotoReading } from '../../rules/photo/read-label-photo.ts';
import type { PageLayout } from '../../rules/photo/reading.ts';
import type { RecognisedWord } from '../../rules/photo/recognised-word.ts';
import type { ReadingModel } from '../../rules/reading-models.ts';

/** By hand: quarter turns clockwise, and then the part to read, in pixels of the turned photo. */
export interface Adjustment {
  quarters: 0 | 1 | 2 | 3;
  part: Box | null;
}

/** What the patient said the label is written in; null: not asked yet, and 'other': in none of those that have a model. */
export type Script = Exclude<ReadingModel, 'eng'> | 'other' | null;

export type ReadingStep = 'getting-reader' | 'getting-script' | 'finding-text' | 'reading' | 'checking-words';

/** A step and how much of it is done, 0 to 1; null: it has no measure. */
export interface ReadingProgress {
  step: ReadingStep;
  share: number | null;
}

/** What the page says to the worker of the pixels. */
export type ToReader =
  | { kind: 'know'; names: readonly string[] }
  | { kind: 'find'; photo: Blob; quarters: Adjustment['quarters'] }
  | { kind: 'read'; photo: Blob; adjustment: Adjustment; script: Script }
  /** What Tesseract made of a picture; null: it did not manage. */
  | { kind: 'recognised'; words: RecognisedWord[] | null };

/** What the worker says to the page. Boxes are in pixels of the photo as it was turned by hand. */
export type FromReader =
  | { kind: 'progress'; progress: ReadingProgress }
  /** Asks for the words of a picture, one picture at a time. */
  | { kind: 'recognise'; picture: Blob; layout: PageLayout; model: ReadingModel }
  /** Where the most print is, in pixels of the photo as it was turned by hand; null: none was seen. */
  | { kind: 'found'; part: Box | null }
  /** null: the label is in another script than the one it was tried with. */
  | { kind: 'read'; reading: LabelPhotoReading | null }
  | { kind: 'failed'; because: 'not-a-photo' | 'reader' };
