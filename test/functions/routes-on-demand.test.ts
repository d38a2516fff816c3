import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { defineRoute, type Env } from '../../functions/route.ts';
import * as allRoutes from '../../functions/routes/all-routes.ts';
import { routesOnDemand } from '../../functions/routes-on-demand.ts';
import { apiWithClinics } from '../clinics/api-with-clinics.ts';

const { app } = await apiWithClinics();

test('every route of the files that are loaded on demand has its place in the app', () => {
  const places = new Set(app.routes.map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`));
  const made = Object.values(allRoutes).flatMap((routes) =>
    typeof routes === 'function' ? routes({ routes: () => [] } as never) : routes,
  );
  expect(made.length).toBeGreaterThan(12);
  for (const { method, path } of made)
    if (path !== '/v1/scans') expect(places, `${method} ${path}`).toContain(`${method} ${path}`);
});

const facts = { method: 'get' as const, tag: 'x', summary: 'x', answers: [] };

test('a route is loaded by its first request and only once, and answers by way of its own middleware', async () => {
  let loads = 0;
  const small = new Hono<Env>();
  const [route] = routesOnDemand(['get /late'], async () => {
    loads += 1;
    return [
      defineRoute(
        {
          ...facts,
          path: '/late',
          middleware: [
            async (context, next) => {
              await next();
              context.res.headers.set('x-outer', context.res.headers.get('x-inner') ?? '');
            },
            async (context, next) => {
              if (context.req.query('early') !== undefined) return context.text('early');
              await next();
              context.res.headers.set('x-inner', 'was here first');
            },
          ],
        },
        (_input, context) => context.text('late'),
      ),
    ];
  });
  small.get(route!.path, route!.handle);
  expect(loads).toBe(0);
  const answers = [await small.request('/late'), await small.request('/late')];
  expect(loads).toBe(1);
  for (const answer of answers) {
    expect(await answer.text()).toBe('late');
    expect(answer.headers.get('x-outer')).toBe('was here first');
  }
  expect(await (await small.request('/late?early')).text()).toBe('early');
});

test('a place that its file does not have is told by name', async () => {
  const [route] = routesOnDemand(['get /nowhere'], async () => []);
  await expect(route!.whole()).rejects.toThrow(/get \/nowhere has no such route/);
});

test('a file that could not be loaded is tried again', async () => {
  let tries = 0;
  const [route] = routesOnDemand(['get /late'], async () => {
    tries += 1;
    if (tries === 1) throw new Error('not now');
    return [defineRoute({ ...facts, path: '/late' }, (_input, context) => context.text('late'))];
  });
  await expect(route!.whole()).rejects.toThrow('not now');
  expect((await route!.whole()).path).toBe('/late');
});
