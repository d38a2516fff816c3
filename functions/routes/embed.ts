/** The page in a frame on a clinic's own site: the same page, with a header that lets this clinic's sites show it, and no other. */
import * as z from 'zod';
import type { KeptClinics } from '../clinics/keep-clinics.ts';
import { Slug } from '../contract.ts';
import { pageHeaders } from '../page-headers.ts';
import { Problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import { problemAnswer } from './clinic-route.ts';

type EmbedDeps = { clinics: KeptClinics; page: () => Promise<string | undefined> };

/** `GET /embed/{slug}`. Where the clinic cannot be asked the page is shown too, but in nobody's frame. */
export function embedRoutes({ clinics, page }: EmbedDeps): Route[] {
  const embed = defineRoute(
    {
      method: 'get',
      path: '/embed/{slug}',
      tag: 'Clinics',
      summary: "The page, for a frame on the clinic's own site",
      description: 'Only the sites that the clinic listed in `embedOrigins` may show it.',
      params: z.object({ slug: Slug }),
      answers: [
        { status: 200, description: 'The page.', contentType: 'text/html' },
        problemAnswer(404, 'No clinic by this name, or no page here.'),
      ],
    },
    async ({ params: { slug } }, context) => {
      const kept = await clinics.get(slug);
      if (kept !== 'unreachable' && kept.asked && !kept.clinic) throw new Problem('clinic-not-found');
      const html = await page();
      if (html === undefined) throw new Problem('not-found');
      const origins = kept === 'unreachable' ? [] : (kept.clinic?.details.embedOrigins ?? []);
      return context.body(html, 200, {
        ...pageHeaders(origins),
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'public, max-age=60',
      });
    },
  );
  return [embed];
}
