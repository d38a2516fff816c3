/** Composition root of the light function: checks, facts and clinics behind API Gateway (HTTP API). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import { createApi } from './api.ts';
import { lambdaDeps } from './lambda-deps.ts';
import { routesOnDemand } from './routes-on-demand.ts';
import { MOST_PHOTO_KB } from './scans/image-limits.ts';

/** The build lays the page beside the function. */
const { api, clinics } = lambdaDeps(() => readFile(join(import.meta.dirname, 'page.html'), 'utf8').catch(() => undefined));

// Photos go to the function of scan.lambda.ts; the document of the API lists them all the same.
const scansElsewhere = routesOnDemand(['post /v1/scans'], async () => [(await import('./routes/all-routes.ts')).scansElsewhere], {
  kb: MOST_PHOTO_KB,
});

export const handler = handle(createApi({ ...api, more: [...(clinics?.more ?? []), ...scansElsewhere] }));
