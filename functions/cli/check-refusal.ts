/** Ends the check command with a sentence and a code: 2, it cannot be checked; 3, the file cannot be read. */
export class CheckRefusal extends Error {
  override readonly name = 'CheckRefusal';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}
