import { fillPlaces } from '../fill-places.ts';
import { TOLD_LIMITS } from './image-limits.ts';
import sentences from './image-problems.json' with { type: 'json' };

/** Why a file is not read as a photo: the message id of its sentence. */
export type ImageProblem = keyof typeof sentences;

/** A file that is refused before or while it is decoded. The message is a sentence that says what to do. */
export class UnreadableImageError extends Error {
  override readonly name = 'UnreadableImageError';
  readonly problem: ImageProblem;

  constructor(problem: ImageProblem, cause?: unknown) {
    super(fillPlaces(sentences[problem], TOLD_LIMITS), cause === undefined ? undefined : { cause });
    this.problem = problem;
  }
}
