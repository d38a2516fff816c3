/** The API as one app, built from what it needs: the same for Lambda, `npm start` and tests. */
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import type { Limits } from './env.ts';
import { limitRequests } from './limit-requests.ts';
import type { Limiter } from './limiter.ts';
import type { Log } from './log.ts';
import { onlyThroughOrigin } from './only-through-origin.ts';
import { dataHeaders } from './page-headers.ts';
import { asProblem, Problem, problemResponse } from './problem.ts';
import { recordRequest, recordThrown } from './record-request.ts';
import { type Env, honoPath, type MostBody, type Route } from './route.ts';
import { type ChecksDeps, usualChecksRoutes } from './routes/usual-checks.ts';
import { type RouteOnDemand, routesOnDemand } from './routes-on-demand.ts';

export type ApiDeps = ChecksDeps & {
  log: Log;
  limiter: Limiter;
  limits: Limits;
  /** Who is calling, as far as limits go; it is counted under a keyed hash and never written down. */
  callerOf: (request: Request, bindings: unknown) => string;
  originSecret?: string | undefined;
  /** Further resources: the clinics, the scans. */
  more?: (Route | RouteOnDemand)[];
};

const USUAL_BODY: MostBody = { kb: 256 };

/** The app with every route of `/v1` and its reference. What a route throws becomes problem details; it never throws itself. */
export function createApi(deps: ApiDeps): Hono<Env> {
  const app = new Hono<Env>();
  const wholeRoutes = () => Promise.all(routes.map((route) => ('whole' in route ? route.whole() : route)));
  const routes: (Route | RouteOnDemand)[] = [
    ...usualChecksRoutes(deps),
    ...routesOnDemand(
      ['get /v1/protocols', 'get /v1/protocols/{id}'],
      async () => (await import('./routes/all-routes.ts')).protocolsRoutes,
    ),
    ...routesOnDemand(
      ['get /v1/ingredients', 'get /v1/ingredients/{id}'],
      async () => (await import('./routes/all-routes.ts')).ingredientsRoutes,
    ),
    ...routesOnDemand(['get /v1/health'], async () => (await import('./routes/all-routes.ts')).healthRoutes),
    ...(deps.more ?? []),
    ...routesOnDemand(['get /v1/openapi.json', 'get /docs', 'get /v1/docs.css'], async () =>
      (await import('./routes/all-routes.ts')).referenceRoutes(wholeRoutes),
    ),
  ];

  // The order matters: what is refused early is still numbered, recorded and sent with the headers of every answer.
  // An id of our own: one that is sent could carry anything into the log.
  app.use(requestId({ headerName: '' }), recordRequest(deps), sendHeaders);
  app.use(methodNotAllowed({ app, onMethodNotAllowed }));
  if (deps.originSecret !== undefined) app.use(onlyThroughOrigin(deps.originSecret));
  app.use(limitRequests(deps));
  for (const route of routes) {
    const middleware = 'middleware' in route ? (route.middleware ?? []) : [];
    app.on(route.method, honoPath(route), limitBody(route.mostBody ?? USUAL_BODY), ...middleware, route.handle);
  }

  app.notFound((context) => problemResponse(new Problem('not-found'), context.get('requestId')));
  app.onError((thrown, context) => {
    const problem = asProblem(thrown);
    recordThrown(deps.log, context, problem, thrown);
    return problemResponse(problem, context.get('requestId'));
  });
  return app;
}

const sendHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set('x-request-id', context.get('requestId'));
  for (const [name, value] of Object.entries(dataHeaders))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

const limitBody = ({ kb, problem }: MostBody): MiddlewareHandler =>
  bodyLimit({
    maxSize: kb * 1024,
    onError: () => {
      throw problem?.() ?? new Problem('body-too-large', { limit: kb });
    },
  });

const onMethodNotAllowed = (context: Parameters<MiddlewareHandler>[0], methods: string[]): Response =>
  problemResponse(
    new Problem('method-not-allowed', { methods: methods.join(', ') }, { headers: { allow: methods.join(', ') } }),
    context.get('requestId'),
  );
