/**
 * A check of a pasted list of 40 names in Korean, Japanese and Chinese, warm, and the weight of what each script has to be fetched for.
 * `node test/bench/cjk-check-speed.ts`
 */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Script } from '../../rules/match/cjk/fold-spelling.ts';
import { cjkDictionary } from '../../rules/match/cjk/segment-cjk.ts';
import { trainedDataOf } from '../../rules/reading-models.ts';
import { checkText } from '../check-text.ts';
import { percentile, printFigures } from './report-figures.ts';
import { seededRandom } from './seeded-random.ts';

const LISTS = 100;
const NAMES = 40;
const TRIES = 5;
const SHAPES: readonly [script: Script, heading: string, separator: string][] = [
  ['ko', '전성분: ', ', '],
  ['ja', '全成分：', '、'],
  ['zh', '成分：', '、'],
];
const random = seededRandom(40);

/** The middle of several tries, so that it is the time of the list and not of what else the machine does. */
function timeOf(list: string): number {
  const times = Array.from({ length: TRIES }, () => {
    const begun = performance.now();
    checkText(list);
    return performance.now() - begun;
  });
  return percentile(times, 0.5);
}

const figures: Record<string, number> = {};
const all: number[] = [];
for (const [script, heading, separator] of SHAPES) {
  const { names } = cjkDictionary(script);
  const lists = Array.from(
    { length: LISTS },
    () => heading + Array.from({ length: NAMES }, () => random.pick(names).name).join(separator),
  );
  lists.slice(0, 20).forEach(timeOf);
  const times = lists.map(timeOf);
  all.push(...times);
  figures[`${script} p95`] = Number(percentile(times, 0.95).toFixed(2));
}
const require = createRequire(import.meta.url);
const packs = ['kor', 'jpn', 'chi_sim', 'chi_tra'].map((model) => statSync(require.resolve(trainedDataOf(model))).size);
printFigures({ ...figures, p95: Number(percentile(all, 0.95).toFixed(2)), largestPackBytes: Math.max(...packs) });
