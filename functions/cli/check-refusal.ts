import { fillPlaces } from '../fill-places.ts';
import { type Problem, problemDetails } from '../problem.ts';
import sentences from './check-refusals.json' with { type: 'json' };

/** Ends the check command with a sentence and a code: 2, it cannot be checked; 3, the file cannot be read. */
export class CheckRefusal extends Error {
  override readonly name = 'CheckRefusal';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A refusal of the command line by its id. */
export const refuse = (id: keyof typeof sentences, values: Record<string, string> = {}, exitCode = 2): CheckRefusal =>
  new CheckRefusal(fillPlaces(sentences[id], values), exitCode);

/** What the API calls a field -> the option that brings it. */
const OPTION_OF: Record<string, string> = { daysSince: '--day', treatedOn: '--treated-on', on: '--on', protocol: '--protocol' };

/** A problem of the API in the words of the command line: it speaks of options where that one speaks of fields. */
export function refusalOf(problem: Problem): CheckRefusal {
  const { detail, fields } = problemDetails(problem, '');
  if (fields) return new CheckRefusal(fields.map(sayField).join('\n'), 2);
  return new CheckRefusal(Object.hasOwn(sentences, problem.id) ? sentences[problem.id as keyof typeof sentences] : detail, 2);
}

function sayField({ field, expected }: { field: string; expected: string }): string {
  return fillPlaces(sentences.option, { option: OPTION_OF[field] ?? field, expected });
}
