import { once } from '../once.ts';
import { defineRoute, type Route } from '../route.ts';
import { staticAnswer } from '../static-answer.ts';

/**
 * The OpenAPI document and its readable form. Both are made on first use: what makes them is large, and a check has no need of it.
 * `routes` is asked then, so that the document holds every route of the app, these too.
 */
export function referenceRoutes(routes: () => Promise<Route[]>): Route[] {
  const made = once(async () => {
    const { writeOpenApi } = await import('../openapi-document.ts');
    return writeOpenApi(await routes());
  });
  const page = once(async () => {
    const { writeReference } = await import('../reference-page.ts');
    return writeReference(await made());
  });
  const openapi = defineRoute(
    {
      method: 'get',
      path: '/v1/openapi.json',
      tag: 'Service',
      summary: 'This document',
      answers: [{ status: 200, description: 'OpenAPI 3.1.' }],
      middleware: staticAnswer,
    },
    async (_input, context) => context.json((await made()) as object),
  );
  const docs = defineRoute(
    {
      method: 'get',
      path: '/docs',
      tag: 'Service',
      summary: 'This document, to read',
      answers: [{ status: 200, description: 'A page.', contentType: 'text/html' }],
      middleware: staticAnswer,
    },
    async (_input, context) => context.html(await page()),
  );
  const style = defineRoute(
    {
      method: 'get',
      path: '/v1/docs.css',
      tag: 'Service',
      summary: 'The style of /docs',
      answers: [{ status: 200, description: 'A style sheet.', contentType: 'text/css' }],
      middleware: staticAnswer,
    },
    async (_input, context) =>
      context.body((await import('../reference-style.ts')).referenceStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  return [openapi, docs, style];
}
