import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Problem } from '../../functions/problem.ts';
import type { Route } from '../../functions/route.ts';
import {
  checksRoutes,
  clinicOfficeRoutes,
  clinicsRoutes,
  embedRoutes,
  ingredientsRoutes,
  protocolsRoutes,
} from '../../functions/routes/all-routes.ts';
import { scansElsewhere } from '../../functions/routes/scans.ts';
import { parseShape } from '../../functions/unexpected-shape.ts';
import { clinicDetails } from '../clinics/clinic-details.ts';

const fieldsOf = (schema: z.ZodType, value: unknown): { field: string; expected: string }[] => {
  try {
    parseShape(schema, value);
    return [];
  } catch (thrown) {
    return (thrown as Problem).more.fields ?? [];
  }
};

const kinds: [why: string, schema: z.ZodType, value: unknown, expected: string][] = [
  ['no number', z.coerce.number(), 'soon', 'a number'],
  ['half a number', z.int(), 1.5, 'a whole number'],
  ['too few', z.number().min(1), 0, 'a number from 1 up'],
  ['too many', z.number().max(50), 51, 'a number up to 50'],
  ['no text', z.string(), 7, 'text'],
  ['an empty text', z.string().min(1), '', 'some text'],
  ['a short text', z.string().min(3), 'a', 'at least 3 characters'],
  ['a long text', z.string().max(3), 'abcd', 'at most 3 characters'],
  ['no list', z.array(z.string()), 'a', 'a list'],
  ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'a list with at most 1 in it'],
  ['an empty list', z.array(z.string()).min(1), [], 'a list with at least 1 in it'],
  ['no object', z.object({}), null, 'an object, with names and values in { }'],
  ['not one of these', z.enum(['a', 'b']), 'c', 'one of: a, b'],
  ['not the only one', z.literal(true), false, 'one of: true'],
  ['no true or false', z.boolean(), 1, 'true or false'],
  ['another form', z.string().regex(/^a$/), 'b', 'text in the form that /docs shows for this field'],
  ['what nobody has a sentence for', z.number().multipleOf(2), 3, 'what /docs shows for this field'],
  ['a kind nobody has a sentence for', z.date(), 3, 'what /docs shows for this field'],
  ['a schema that says it itself', z.string({ error: 'a name' }), 3, 'a name'],
];
test.each(kinds)('%s', (_why, schema, value, expected) => expect(fieldsOf(schema, value)).toEqual([{ field: 'body', expected }]));

// Shapes only: none of them is called.
const none = {} as never;
const routes: Route[] = [
  ...[checksRoutes, clinicsRoutes, clinicOfficeRoutes, embedRoutes].flatMap((make) => make(none)),
  ...ingredientsRoutes,
  ...protocolsRoutes,
  scansElsewhere,
];
const shapes = routes.flatMap(({ method, path, params, query, body, otherBody = {} }) =>
  Object.entries({ params, query, body, ...otherBody }).flatMap(([part, schema]): [string, z.ZodType][] =>
    schema ? [[`${method} ${path} ${part}`, schema]] : [],
  ),
);

const HOSTILE = [
  undefined,
  null,
  '',
  'x',
  'x'.repeat(30_000),
  -1,
  0,
  1e9,
  1e300,
  1.5,
  Number.NaN,
  true,
  {},
  [],
  Array(400).fill('x'),
];
/** As a valid request would be, where it takes more than flat fields. */
const VALID: Record<string, object> = { 'put /v1/clinics/{slug} body': { ...clinicDetails, confirm: ['a/b'] } };

/** The value, once for each place in it with something else there. */
function* bent(value: unknown): Generator<unknown> {
  yield* HOSTILE;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value))
    for (const other of bent(part)) yield Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other };
}

const TECHNICAL = /invalid|too (?:small|big)|received|unrecognized|nan\b|undefined|zod|[<>]=?/i;
describe.each(shapes)('every field of %s', (name, schema) => {
  test('is told in a sentence of ours', () => {
    const flat = Object.fromEntries(Object.keys((schema as z.ZodObject).shape ?? {}).map((field) => [field, 'x']));
    const said = [...bent(VALID[name] ?? flat)].flatMap((value) => fieldsOf(schema, value));
    expect(said.length).toBeGreaterThan(0);
    expect([...new Set(said.map(({ expected }) => expected))].filter((one) => one === '' || TECHNICAL.test(one))).toEqual([]);
  });
});
