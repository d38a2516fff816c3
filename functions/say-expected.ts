/** What a schema expected where it says so in no words of its own, as a sentence of ours: an error map for zod, by the code of the issue. */
import type * as z from 'zod';
import sentences from './expected.json' with { type: 'json' };
import { fillPlaces } from './fill-places.ts';

const inWords = (id: string, values: Record<string, string | number> = {}): string =>
  fillPlaces(Object.hasOwn(sentences, id) ? sentences[id as keyof typeof sentences] : sentences.other, values);

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int' || origin === 'bigint';
const kindOf = (origin: string): string => (isNumber(origin) ? 'number' : origin);

/** The issue as zod found it -> what was expected there. Sentences that a schema brings along are used before this one. */
export function sayExpected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return inWords(issue.expected);
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? inWords('some-text')
        : inWords(`least.${kindOf(issue.origin)}`, { n: Number(issue.minimum) });
    case 'too_big':
      return inWords(`most.${kindOf(issue.origin)}`, { n: Number(issue.maximum) });
    case 'invalid_value':
      return inWords('choice', { values: issue.values.map(String).join(', ') });
    case 'invalid_format':
      return inWords('format');
    default:
      return inWords('other');
  }
}
