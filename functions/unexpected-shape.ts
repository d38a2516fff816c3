/** What was not as a schema expects, as fields of a problem. The API and the command line tell it alike. */
import type * as z from 'zod';
import type { ProblemDetails } from './contract.ts';
import { Problem } from './problem.ts';
import { sayExpected } from './say-expected.ts';

type Fields = NonNullable<ProblemDetails['fields']>;

/** However many a request holds that nobody knows, so many are told, and so much of each name. */
const MOST_KEYS_TOLD = 20;
const MOST_KEY_CHARACTERS_TOLD = 64;

/** The problem (400) that names these fields. */
export const unexpectedShape = (fields: Fields): Problem =>
  new Problem('unexpected-shape', { fields: fields.map(({ field }) => field).join(', ') }, { fields });

/** One issue of a schema -> the field it is about, `treatments.0.id`, and what was expected there. */
export function describeIssue(issue: z.core.$ZodIssue): Fields {
  if (issue.code !== 'unrecognized_keys') return [{ field: joinPath(issue.path), expected: issue.message }];
  return issue.keys.slice(0, MOST_KEYS_TOLD).map((key) => ({
    field: joinPath([...issue.path, key.slice(0, MOST_KEY_CHARACTERS_TOLD)]),
    expected: 'not a field of this request',
  }));
}

const joinPath = (path: PropertyKey[]): string => path.map(String).join('.') || 'body';

/** What a schema makes of a value. Throws the problem with every field that is not as expected. */
export function parseShape<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value, { error: sayExpected });
  if (result.success) return result.data;
  throw unexpectedShape(result.error.issues.flatMap(describeIssue));
}
