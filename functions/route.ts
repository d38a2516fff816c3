/**
 * A route: what it takes and answers (data, from which the OpenAPI document is made) and the function that does it.
 * Input is checked here once, by the schemas of the route, before the function sees it.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type * as z from 'zod';
import { Problem } from './problem.ts';
import { parseShape } from './unexpected-shape.ts';

export type Env = { Variables: { requestId: string; log: Record<string, string | number | boolean> } };

type Schema = z.ZodType | undefined;
type Parsed<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined;

export type RouteAnswer = { status: number; description: string; schema?: z.ZodType; contentType?: string };

/** Where a body may be larger than usual, in units of 1024 bytes; `problem` says what to do about one that is larger still. */
export type MostBody = { kb: number; problem?: () => Problem };

export type RouteFacts<P extends Schema = Schema, Q extends Schema = Schema, B extends Schema = Schema> = {
  method: 'get' | 'post' | 'put';
  /** OpenAPI form: `/v1/clinics/{slug}` */
  path: string;
  summary: string;
  description?: string;
  tag: string;
  params?: P;
  query?: Q;
  body?: B;
  /** A body that is no JSON, by content type, for the document: the route reads it itself. Without a schema it is bytes. */
  otherBody?: Record<string, z.ZodType | undefined>;
  /** The clinic's key is asked for. */
  key?: boolean;
  headers?: { name: string; description: string; required: boolean }[];
  answers: RouteAnswer[];
  mostBody?: MostBody;
  middleware?: MiddlewareHandler[];
};

export type Input<P extends Schema, Q extends Schema, B extends Schema> = {
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
};

export type Route = RouteFacts & { handle: (context: Context<Env>) => Promise<Response> };

/** Ties what a route takes to what it does. The function gets its input checked and typed. */
export function defineRoute<P extends Schema = undefined, Q extends Schema = undefined, B extends Schema = undefined>(
  facts: RouteFacts<P, Q, B>,
  answer: (input: Input<P, Q, B>, context: Context<Env>) => Response | Promise<Response>,
): Route {
  const handle = async (context: Context<Env>) => {
    const params = parse(facts.params, () => context.req.param());
    const query = parse(facts.query, () => context.req.query());
    const body = facts.body && parse(facts.body, await readJson(context));
    return answer({ params, query, body } as Input<P, Q, B>, context);
  };
  return { ...facts, handle } as Route;
}

/** The path as Hono writes it: `/v1/clinics/:slug`. */
export const honoPath = (route: Pick<RouteFacts, 'path'>): string => route.path.replaceAll(/\{(\w+)\}/g, ':$1');

/** The body of a request as text that is JSON by its header -> what parses it. Throws a Problem for another kind; the second call, for no JSON. */
export async function readJson(context: Context<Env>): Promise<() => unknown> {
  const contentType = context.req.header('content-type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType))
    throw new Problem('media-type', { expected: 'JSON (application/json)' });
  const text = await context.req.text();
  return () => {
    try {
      return JSON.parse(text);
    } catch {
      throw new Problem('not-json');
    }
  };
}

function parse<S extends Schema>(schema: S, read: () => unknown): Parsed<S> | undefined {
  return schema && (parseShape(schema, read()) as Parsed<S>);
}
