/** The OpenAPI 3.1 document, written from the routes themselves and the schemas they check with. Loaded only when it is asked for. */
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { ProblemDetails } from './contract.ts';
import type { Route, RouteAnswer } from './route.ts';
import { staticAnswer } from './static-answer.ts';

const ABOUT = {
  title: 'Aftercheck',
  version: '1',
  summary: 'May I put this on my face tonight?',
  description:
    "Reads a product's ingredient list after microneedling and answers by the day since the treatment: not yet, with care, nothing flagged, or cannot tell. Aftercheck reads labels. It does not know the skin; the practitioner decides.",
  license: { name: 'MIT', identifier: 'MIT' },
};

type OpenApiRoute = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0];

/** The document as a plain object. */
export function writeOpenApi(routes: Route[]): object {
  const writer = new OpenAPIHono();
  writer.openAPIRegistry.registerComponent('securitySchemes', 'clinicKey', {
    type: 'http',
    scheme: 'bearer',
    description: "The clinic's secret key. It is sent in this header only, never in an address.",
  });
  for (const route of routes) writer.openAPIRegistry.registerPath(openApiRoute(route));
  return writer.getOpenAPI31Document({ openapi: '3.1.0', info: ABOUT, servers: [{ url: '/' }] });
}

function openApiRoute(route: Route): OpenApiRoute {
  const { method, path, summary, description, tag, params, query, key, headers = [] } = route;
  const bodies = Object.entries(route.otherBody ?? (route.body && { 'application/json': route.body }) ?? {});
  const responses = Object.fromEntries(
    [...route.answers, ...usualAnswers(route)].map((answer) => [answer.status, openApiAnswer(answer)]),
  );
  return {
    method,
    path,
    summary,
    tags: [tag],
    operationId: operationId(route),
    ...(description && { description }),
    ...(key && { security: [{ clinicKey: [] }] }),
    ...(headers.length > 0 && { parameters: headers.map((header) => ({ ...header, in: 'header', schema: { type: 'string' } })) }),
    request: {
      ...(params && { params: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
      ...(bodies.length > 0 && {
        body: { required: true, content: Object.fromEntries(bodies.map(([type, schema]) => [type, schema ? { schema } : {}])) },
      }),
    },
    responses,
  } as OpenApiRoute;
}

/** What a route answers beside what it declares: what is done for all of them, and follows from what it takes. */
function usualAnswers({ params, query, body, middleware, answers }: Route): RouteAnswer[] {
  const usual: [status: number, description: string, when: unknown][] = [
    [304, 'It is what you have.', middleware === staticAnswer],
    [400, 'Something that was sent is not as expected; `fields` says what.', query || body || (params && refusesSome(params))],
    [413, 'The body is too large.', body],
    [415, 'Not JSON.', body],
    [429, 'Too many requests; `Retry-After` says how long to wait.', true],
    [500, 'This did not work, and it is on our side.', true],
  ];
  return usual
    .filter(([status, , when]) => when && !answers.some((answer) => answer.status === status))
    .map(([status, description]) => ({ status, description, schema: ProblemDetails }));
}

/** Whether there is a part of an address that these will not take. */
const refusesSome = (params: NonNullable<Route['params']>): boolean => {
  const names = Object.keys((params as z.ZodObject).shape);
  return !params.safeParse(Object.fromEntries(names.map((name) => [name, ' '.repeat(1000)]))).success;
};

function openApiAnswer({ status, description, schema, contentType }: RouteAnswer) {
  const usualType = status >= 400 ? 'application/problem+json' : 'application/json';
  return { description, ...(status !== 304 && { content: { [contentType ?? usualType]: schema ? { schema } : {} } }) };
}

/** `get /v1/clinics/{slug}/versions` -> `getClinicsSlugVersions` */
function operationId({ method, path }: Route): string {
  const words = path.replace(/^\/v1/, '').match(/\w+/g) ?? [];
  return method + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
