import { type ProofRow, percent, reads } from './proof-row.ts';

const GENERATED = ['node', 'test/bench/bench-photos.ts', '../shared/ocr-dev'];
const REAL = ['node', 'test/bench/bench-photos.ts', '../shared/photos'];
const START = ['node', 'test/bench/photo-reader-start.ts'];

type Bars = { grade: string; command: readonly string[]; near: number; kept: number; invented: number; medianMs: number };

const grade = ({ grade, command, near, kept, invented, medianMs }: Bars): ProofRow => ({
  name: `photos-${grade}`,
  topic: 'photos',
  measure: `${grade} photos: ingredients near, flags kept, flags invented, median time`,
  target: `>= ${percent(near)}, >= ${percent(kept, 0)}, ${invented}, <= ${medianMs / 1000} s`,
  command,
  read: reads([`${grade}.near`, `${grade}.kept`, `${grade}.invented`, `${grade}.ms`], (figures) => {
    const of = (key: string) => (figures as Record<string, number>)[`${grade}.${key}`] ?? Number.NaN;
    return {
      figure: `${percent(of('near'))}, ${percent(of('kept'))}, ${of('invented')}, ${(of('ms') / 1000).toFixed(1)} s`,
      met: of('near') >= near && of('kept') >= kept && of('invented') <= invented && of('ms') <= medianMs,
    };
  }),
});

export const photoRows: readonly ProofRow[] = [
  grade({ grade: 'clean', command: GENERATED, near: 0.995, kept: 1, invented: 0, medianMs: 2000 }),
  grade({ grade: 'easy', command: GENERATED, near: 0.99, kept: 1, invented: 0, medianMs: 3000 }),
  grade({ grade: 'medium', command: GENERATED, near: 0.98, kept: 0.99, invented: 0, medianMs: 3000 }),
  grade({ grade: 'hard', command: GENERATED, near: 0.92, kept: 0.92, invented: 0, medianMs: 5000 }),
  grade({ grade: 'real', command: REAL, near: 0.88, kept: 0.95, invented: 0, medianMs: 6000 }),
  {
    name: 'photos-slowest',
    topic: 'photos',
    measure: 'generated photos: slowest, and most memory of the process',
    target: '<= 10 s, <= 700 MB',
    command: GENERATED,
    read: reads(['mostMs', 'peakMb'], ({ mostMs, peakMb }) => ({
      figure: `${(mostMs / 1000).toFixed(1)} s, ${peakMb} MB`,
      met: mostMs <= 10_000 && peakMb <= 700,
    })),
  },
  {
    name: 'photos-without-list',
    topic: 'photos',
    measure: 'photos of other things: answered with no-flags; labels with something flagged: likewise',
    target: '0, 0',
    command: REAL,
    read: reads(['noFlagsWithoutList', 'open'], ({ noFlagsWithoutList, open }) => ({
      figure: `${noFlagsWithoutList}, ${open}`,
      met: noFlagsWithoutList === 0 && open === 0,
    })),
  },
  {
    name: 'photos-start',
    topic: 'photos',
    measure: 'the first photo fetches beyond the page, gzip; the reader starts once its files are there, median',
    target: '<= 4.6 MB; <= 1.5 s',
    command: START,
    read: reads(['megabytes', 'startMs'], ({ megabytes, startMs }) => ({
      figure: `${megabytes} MB; ${(startMs / 1000).toFixed(1)} s`,
      met: megabytes <= 4.6 && startMs <= 1500,
    })),
  },
];
