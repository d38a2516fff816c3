import * as z from 'zod';
import { type CheckDeps, checkByPlan, planCheck } from '../answer-check.ts';
import { CheckRequest, ProblemDetails, type Report, ScanAnswer } from '../contract.ts';
import { Problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import { MOST_PHOTO_KB, TOLD_LIMITS } from '../scans/image-limits.ts';
import { labelOfReading } from '../scans/label-of-reading.ts';
import type { LabelReader } from '../scans/label-reader.ts';
import { scanProblem } from '../scans/scan-problem.ts';
import { UnreadableImageError } from '../scans/unreadable-image.ts';
import { parseShape } from '../unexpected-shape.ts';

export type ScansDeps = CheckDeps & {
  reader: LabelReader;
  count?: ((clinic: string, report: Report) => Promise<void>) | undefined;
};

/** A check's fields as a form or a query carries them: text, each once. */
const ScanFields = z
  .strictObject({
    ...CheckRequest.omit({ text: true }).shape,
    daysSince: z
      .string()
      .regex(/^\s*-?\d{1,6}\s*$/, { error: 'a whole number of days, such as 3' })
      .transform(Number)
      .optional()
      .describe(
        'Whole calendar days since the treatment; 0 is the day of the treatment. With it (or `treatedOn`) a report comes too.',
      ),
  })
  .meta({ id: 'ScanFields' });

/** The body is larger than any photo we take: told by the limit of a photo, which is what people can look up. */
const tooLarge = () => scanProblem(new UnreadableImageError('too-many-bytes')) as Problem;

const facts = {
  method: 'post',
  path: '/v1/scans',
  tag: 'Scans',
  summary: 'Read the label on a photo, and check it',
  description: `Send a JPEG, PNG or WebP photo of up to ${TOLD_LIMITS.megabytes} MB and ${TOLD_LIMITS.megapixels} million pixels: as the form field \`image\` (multipart/form-data), or its bytes with content type image/*. A grey crop is as good as the photo. With a check's fields, in the form or in the query, the answer holds a report too. The photo is read in memory and nothing of it is kept.`,
  query: ScanFields,
  otherBody: {
    'multipart/form-data': ScanFields.extend({ image: z.string().meta({ format: 'binary' }) }),
    'image/*': undefined,
  },
  answers: [
    {
      status: 200,
      description: 'The label as text, its words with their places in the photo, and the report if it was asked for.',
      schema: ScanAnswer,
    },
    { status: 400, description: 'No photo, or a field is not as expected.', schema: ProblemDetails },
    { status: 413, description: 'The photo is too large, in bytes or in pixels.', schema: ProblemDetails },
    { status: 415, description: 'Not a picture that we read.', schema: ProblemDetails },
    { status: 422, description: 'A picture that cannot be opened.', schema: ProblemDetails },
    { status: 503, description: 'The reader is busy, or took too long.', schema: ProblemDetails },
  ],
  mostBody: { kb: MOST_PHOTO_KB, problem: tooLarge },
} as const;

/** `POST /v1/scans`. Of the photo only its size and the time it took are logged. */
export function scansRoutes(deps: ScansDeps): Route[] {
  const scan = defineRoute({ ...facts, answers: [...facts.answers] }, async ({ query }, context) => {
    const { image, fields } = await readBody(context.req.raw);
    const rules = { ...query, ...parseShape(ScanFields, fields) };
    const plan = Object.keys(rules).length === 0 ? undefined : await planCheck(rules, deps);
    const began = performance.now();
    const reading = await deps.reader.read(image).catch((thrown: unknown) => {
      throw scanProblem(thrown);
    });
    Object.assign(context.get('log'), { imageBytes: image.length, readMs: Math.round(performance.now() - began) });
    if (!plan) return answer(reading);
    const report = checkByPlan(plan, labelOfReading(reading), deps);
    context.get('log').verdict = report.verdict;
    if (plan.clinic !== undefined) await deps.count?.(plan.clinic, report);
    return answer({ ...reading, report });
  });
  return [scan];
}

/** For a function that leaves photos to another one: the route stands in its document, and points nowhere. */
export const scansElsewhere: Route = defineRoute({ ...facts, answers: [...facts.answers] }, () => {
  throw new Problem('not-found');
});

const answer = (body: ScanAnswer): Response => Response.json(body, { headers: { 'cache-control': 'no-store' } });

async function readBody(request: Request): Promise<{ image: Uint8Array; fields: Record<string, string> }> {
  const contentType = request.headers.get('content-type') ?? '';
  if (/^(?:image\/|application\/octet-stream)/i.test(contentType)) {
    return { image: new Uint8Array(await request.arrayBuffer()), fields: {} };
  }
  if (!/^multipart\/form-data/i.test(contentType)) {
    throw new Problem('media-type', {
      expected: 'a photo (image/jpeg, image/png, image/webp) or a form with one (multipart/form-data)',
    });
  }
  const form = await request.formData().catch(() => {
    throw new Problem('no-photo');
  });
  const photo = form.get('image');
  if (photo === null || typeof photo === 'string') throw new Problem('no-photo');
  const rest = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return { image: new Uint8Array(await photo.arrayBuffer()), fields: Object.fromEntries(rest) };
}
