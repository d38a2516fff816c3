import { type ProofRow, reads } from './proof-row.ts';

const READY = ['node', 'test/bench/page-ready.ts'];
const LIGHTHOUSE = ['node', 'test/bench/lighthouse.ts'];
const CARE = ['node', 'test/bench/page-care.ts'];
const REQUESTS = ['node', 'test/bench/page-requests.ts'];
const MOST_READY_MS = 1500;

const lighthouse = (category: string, atLeast: number): ProofRow => ({
  name: `lighthouse-${category}`,
  topic: 'page',
  measure: `Lighthouse, built page over plain http: ${category.replace('-', ' ')} of the first screen (lowest of all screens)`,
  target: `>= ${atLeast}`,
  command: LIGHTHOUSE,
  read: reads([category, `lowest-${category}`], (scores) => {
    const [first = 0, lowest = 0] = [scores[category], scores[`lowest-${category}`]];
    return { figure: `${first} (${lowest})`, met: first >= atLeast };
  }),
});

export const pageRows: readonly ProofRow[] = [
  {
    name: 'page-ready',
    topic: 'page',
    measure: 'first visit until ready, CPU 4 times slower, slow 4G, median of 5: as such; by a clinic’s link; in Arabic',
    target: `< ${MOST_READY_MS} ms`,
    command: READY,
    read: reads(['first', 'byClinicLink', 'inArabic'], ({ first, byClinicLink, inArabic }) => ({
      figure: `${first} ms; ${byClinicLink} ms; ${inArabic} ms`,
      met: Math.max(first, byClinicLink, inArabic) < MOST_READY_MS,
    })),
  },
  {
    name: 'page-first-load',
    topic: 'page',
    measure: 'first load of the page, gzip',
    target: '<= 50 kB',
    command: ['node', 'test/bench/first-load.ts'],
    read: reads(['gzipKb'], ({ gzipKb }) => ({ figure: `${gzipKb} kB`, met: gzipKb <= 50 })),
  },
  lighthouse('performance', 98),
  lighthouse('accessibility', 98),
  lighthouse('seo', 98),
  lighthouse('best-practices', 96),
  {
    name: 'page-axe',
    topic: 'page',
    measure: 'axe, WCAG 2.2 AA: violations over every state in every view; words that reach past the edge',
    target: '0; 0',
    command: CARE,
    read: reads(['states', 'views', 'violations', 'pastEdge'], ({ states, views, violations, pastEdge }) => ({
      figure: `${violations}; ${pastEdge} (${states} states, ${views} views)`,
      met: violations === 0 && pastEdge === 0,
    })),
  },
  {
    name: 'page-targets',
    topic: 'page',
    measure: 'the smallest thing to tap in them',
    target: '>= 44 px',
    command: CARE,
    read: reads(['smallestPx'], ({ smallestPx }) => ({ figure: `${smallestPx} px`, met: smallestPx >= 44 })),
  },
  {
    name: 'page-requests',
    topic: 'page',
    measure: 'a whole visit: requests to other origins; sent beyond the files of the page with “check on this phone only”',
    target: '0; 0',
    command: REQUESTS,
    read: reads(['otherOrigins', 'sentOnPhoneOnly'], ({ otherOrigins, sentOnPhoneOnly }) => ({
      figure: `${otherOrigins}; ${sentOnPhoneOnly}`,
      met: otherOrigins === 0 && sentOnPhoneOnly === 0,
    })),
  },
];
