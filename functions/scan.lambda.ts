/** Composition root of the heavy function: photos of labels behind API Gateway (HTTP API). One reader an instance, kept warm. */
import { handle } from 'hono/aws-lambda';
import { checkPhotoLabel } from '../rules/check-photo-label.ts';
import { createApi } from './api.ts';
import { lambdaDeps } from './lambda-deps.ts';
import { scansRoutes } from './routes/scans.ts';
import { createLabelReader } from './scans/create-label-reader.ts';
import { openTesseract } from './scans/open-tesseract.ts';

const { api } = lambdaDeps(async () => undefined);

const tesseract = openTesseract();
// Starting it takes half a second: while the instance starts that costs nobody's time.
await tesseract.warmUp().catch(() => {});

const scans = scansRoutes({ ...api, reader: createLabelReader(tesseract), check: checkPhotoLabel });
export const handler = handle(createApi({ ...api, more: scans }));
