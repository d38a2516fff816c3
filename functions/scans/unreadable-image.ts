/** Why a file is not read as a photo. */
export type ImageProblem =
  | 'empty'
  | 'not-an-image'
  | 'format-not-read'
  | 'animated'
  | 'cmyk'
  | 'too-many-bytes'
  | 'too-many-pixels'
  | 'too-small'
  | 'cut-off'
  | 'broken';

const SAYS: Record<ImageProblem, string> = {
  empty: 'The file is empty. Send the bytes of a JPEG, PNG or WebP photo.',
  'not-an-image': 'This file is not a photo. Send a JPEG, PNG or WebP photo of the label.',
  'format-not-read': 'We do not read this kind of picture. Save it as JPEG or PNG, or take a screenshot of it, and send that.',
  animated: 'This picture moves. Send a still photo, or a screenshot of it.',
  cmyk: 'This picture has the colours of a printing press (CMYK). Save it as an ordinary JPEG (RGB), and send that.',
  'too-many-bytes': 'This file is too large. Send a photo of at most 10 MB, or crop it to the ingredient list.',
  'too-many-pixels': 'This picture is too large. Send one of at most 25 million pixels, or crop it to the ingredient list.',
  'too-small': 'This picture is too small to hold a label. Send a photo at least 32 pixels wide and high.',
  'cut-off': 'A part of this picture is missing. Send it again.',
  broken: 'This picture cannot be opened. Take it again, or send a screenshot of it.',
};

/** A file that is refused before or while it is decoded. The message is a sentence that says what to do. */
export class UnreadableImageError extends Error {
  override readonly name = 'UnreadableImageError';
  readonly problem: ImageProblem;

  constructor(problem: ImageProblem, cause?: unknown) {
    super(SAYS[problem], cause === undefined ? undefined : { cause });
    this.problem = problem;
  }
}
