/** Why a photo was not read. */
export type ReadingFailure = 'not-a-photo' | 'reader' | 'too-long' | 'stopped';

export class ReadingFailedError extends Error {
  override readonly name = 'ReadingFailedError';
  readonly because: ReadingFailure;
  constructor(because: ReadingFailure) {
    super(because);
    this.because = because;
  }
}
