import { lastFigures, type ProofRow, type Reading, reads } from './proof-row.ts';

const PHOTOS = ['node', 'test/bench/photos-cjk.ts'];
const SPEED = ['node', 'test/bench/cjk-check-speed.ts'];
const TRIALS = ['node', 'test/bench/cjk-removal-trials.ts'];

const GRADES = ['clean', 'easy', 'medium'] as const;
/** Share of names and of flags that must be found, in percent, by model. */
const WANTED: Record<string, Record<(typeof GRADES)[number], [names: number, flags: number]>> = {
  kor: { clean: [99, 99], easy: [99, 99], medium: [98, 98] },
  jpn: { clean: [99, 99], easy: [99, 99], medium: [98, 98] },
  chi_sim: { clean: [98, 98], easy: [97, 98], medium: [94, 94] },
  chi_tra: { clean: [98, 98], easy: [97, 98], medium: [94, 94] },
};
const MOST_MS = { clean: 3000, easy: 4000, medium: 4500 } as const;

/** Names and flags of one script in all grades. */
const foundIn =
  (model: string) =>
  (output: string): Reading | undefined => {
    const figures = lastFigures(output);
    if (!figures) return undefined;
    if (typeof figures.missing === 'string') return { figure: `${figures.missing} is not here`, met: undefined };
    const grades = GRADES.map((grade) => ({
      grade,
      names: Number(figures[`${model} ${grade} names`]),
      flags: Number(figures[`${model} ${grade} flags`]),
    }));
    if (grades.some(({ names, flags }) => Number.isNaN(names) || Number.isNaN(flags))) return undefined;
    return {
      figure: grades.map(({ grade, names, flags }) => `${grade} ${names} / ${flags} %`).join(', '),
      met: grades.every(({ grade, names, flags }) => {
        const [leastNames, leastFlags] = WANTED[model]![grade];
        return names >= leastNames && flags >= leastFlags;
      }),
    };
  };

const target = (model: string): string => GRADES.map((grade) => WANTED[model]![grade].join(' / ')).join(', ');

export const cjkRows: readonly ProofRow[] = [
  ...Object.entries({ kor: 'Korean', jpn: 'Japanese', chi_sim: 'simplified Chinese', chi_tra: 'traditional Chinese' }).map(
    ([model, script]): ProofRow => ({
      name: `photos-${model}`,
      topic: 'glyphs',
      measure: `photos of labels in ${script}, clean, easy, medium: names found / flags kept`,
      target: `${target(model)} %`,
      command: PHOTOS,
      read: foundIn(model),
    }),
  ),
  {
    name: 'photos-cjk-time',
    topic: 'glyphs',
    measure: 'the same photos, time of the processor with the choice of script: medians of clean, easy, medium',
    target: '3, 4, 4.5 s',
    command: PHOTOS,
    read: reads(['clean CPU ms', 'easy CPU ms', 'medium CPU ms'], (figures) => ({
      figure: GRADES.map((grade) => `${(figures[`${grade} CPU ms`] / 1000).toFixed(1)} s`).join(', '),
      met: GRADES.every((grade) => figures[`${grade} CPU ms`] <= MOST_MS[grade]),
    })),
  },
  {
    name: 'photos-cjk-invented',
    topic: 'glyphs',
    measure: 'firm flags on no active: on the photos, and in 1,000 trials on their readings with 200 harmless names unknown',
    target: '0, 0',
    command: PHOTOS,
    read: reads(['invented', 'inventedInTrials'], ({ invented, inventedInTrials }) => ({
      figure: `${invented}, ${inventedInTrials}`,
      met: invented === 0 && inventedInTrials === 0,
    })),
  },
  {
    name: 'cjk-removal-trials',
    topic: 'glyphs',
    measure: 'firm flags on no active in 1,000 labels with made-up damage (lost glyphs too), 200 names unknown',
    target: '0',
    command: TRIALS,
    read: reads(['inventedFirm', 'trials'], ({ inventedFirm, trials }) => ({
      figure: `${inventedFirm} of ${trials}`,
      met: inventedFirm === 0,
    })),
  },
  {
    name: 'cjk-check-speed',
    topic: 'glyphs',
    measure: 'a check of a pasted list of 40 Korean, Japanese or Chinese names, warm: p95; largest pack of a script, gzip',
    target: '<= 3 ms; <= 2.1 MB',
    command: SPEED,
    read: reads(['p95', 'largestPackBytes'], ({ p95, largestPackBytes }) => ({
      figure: `${p95} ms; ${(largestPackBytes / 1e6).toFixed(2)} MB`,
      met: p95 <= 3 && largestPackBytes <= 2_100_000,
    })),
  },
];
