/** The OpenAPI 3.1 document, written from the routes themselves and the schemas they check with. Loaded only when it is asked for. */
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { ProblemDetails } from './contract.ts';
import type { Route, RouteAnswer } from './route.ts';

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
  const { method, path, summary, description, tag, params, query, body, key, headers = [] } = route;
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
      ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses,
  } as OpenApiRoute;
}

/** What any route can answer beside what it declares. */
function usualAnswers(route: Route): RouteAnswer[] {
  return [{ status: 500, description: 'This did not work, and it is on our side.', schema: ProblemDetails }].filter(
    (usual) => !route.answers.some((answer) => answer.status === usual.status),
  );
}

function openApiAnswer({ status, description, schema, contentType }: RouteAnswer) {
  const usualType = status >= 400 ? 'application/problem+json' : 'application/json';
  return { description, ...(status !== 304 && { content: { [contentType ?? usualType]: schema ? { schema } : {} } }) };
}

/** `get /v1/clinics/{slug}/versions` -> `getClinicsSlugVersions` */
function operationId({ method, path }: Route): string {
  const words = path.replace(/^\/v1/, '').match(/\w+/g) ?? [];
  return method + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
