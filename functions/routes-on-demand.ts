/**
 * Routes of which the app knows at first only where they are. Their file, with the shapes they check by, is loaded when one of them is
 * asked for: a fresh instance starts for one request, and need not make the shapes of all others before it answers.
 */
import type { Context } from 'hono';
import { once } from './once.ts';
import type { Env, MostBody, Route } from './route.ts';

export type RouteOnDemand = Pick<Route, 'method' | 'path' | 'mostBody' | 'handle'> & {
  /** The route with all it declares, for the document of the API. */
  whole: () => Promise<Route>;
};

/** Method and address of a route: `get /v1/clinics/{slug}`. */
export type Place = `${Route['method']} /${string}`;

/** The routes that `load` brings, at these places; `mostBody` where their bodies may be larger than usual. */
export function routesOnDemand(places: readonly Place[], load: () => Promise<Route[]>, mostBody?: MostBody): RouteOnDemand[] {
  const loaded = once(load);
  return places.map((place) => {
    const [method, path] = place.split(' ') as [Route['method'], string];
    const whole = async () => {
      const route = (await loaded()).find((one) => one.method === method && one.path === path);
      if (!route)
        throw new Error(`The file that was loaded for ${place} has no such route. Mend the place, or the route's path.`);
      return route;
    };
    const handle = async (context: Context<Env>) => {
      const route = await whole();
      return answerThrough(route.middleware ?? [], route.handle, context);
    };
    return { method, path, whole, handle, ...(mostBody && { mostBody }) };
  });
}

/** The answer of a route by way of its own middleware, as the app would have called it. */
async function answerThrough(
  [first, ...rest]: NonNullable<Route['middleware']>,
  answer: Route['handle'],
  context: Context<Env>,
): Promise<Response> {
  if (!first) return answer(context);
  const early = await first(context, async () => {
    context.res = await answerThrough(rest, answer, context);
  });
  return early ?? context.res;
}
