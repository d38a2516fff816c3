import { type ProofRow, percent, reads } from './proof-row.ts';

const GOLD = ['node', 'test/bench/gold.ts'];
const COVERAGE = ['node', 'test/bench/coverage.ts', '--show', '0'];
const SPEED = ['node', 'test/bench/check-speed.ts'];
const MUTATIONS = ['node', 'test/bench/mutations.ts'];

const gold = (
  name: string,
  measure: string,
  target: string,
  key: string,
  met: (value: number) => boolean,
  count = false,
): ProofRow => ({
  name,
  topic: 'reading',
  measure,
  target,
  command: GOLD,
  read: reads([key], (figures) => {
    const value = figures[key] ?? Number.NaN;
    return { figure: count ? String(value) : percent(value, 2), met: met(value) };
  }),
});

export const coreRows: readonly ProofRow[] = [
  gold('gold-recall', 'labelled cases: recall over the ten groups', '>= 99.5 %', 'recall', (share) => share >= 0.995),
  gold('gold-precision', 'labelled cases: precision over the ten groups', '>= 99.5 %', 'precision', (share) => share >= 0.995),
  gold('gold-soothing', 'labelled cases: soothing recall', '>= 97 %', 'soothing', (share) => share >= 0.97),
  gold('gold-lists', 'labelled cases: list or not', 'all right', 'lists', (share) => share === 1),
  gold('gold-open', 'labelled cases: nothing flagged although something is there', '0', 'open', (cases) => cases === 0, true),
  gold('gold-clean', 'labelled cases: plain lists without a flag get no-flags', '>= 95 %', 'clean', (share) => share >= 0.95),
  {
    name: 'coverage',
    topic: 'reading',
    measure: 'retail lists: pieces covered by a recognised ingredient',
    target: '>= 97 %',
    command: COVERAGE,
    read: reads(['coverage', 'pieces'], ({ coverage, pieces }) => ({
      figure: `${percent(coverage, 2)} of ${pieces}`,
      met: coverage >= 0.97,
    })),
  },
  {
    name: 'coverage-cannot-tell',
    topic: 'reading',
    measure: 'retail lists: cannot-tell on texts that are lists',
    target: '<= 5 %',
    command: COVERAGE,
    read: reads(['cannotTell'], ({ cannotTell }) => ({ figure: percent(cannotTell, 2), met: cannotTell <= 0.05 })),
  },
  {
    name: 'false-recognition',
    topic: 'reading',
    measure: 'invented and foreign names recognised',
    target: '<= 1 % of 500',
    command: ['node', 'test/bench/false-recognition.ts'],
    read: reads(['falseRecognition', 'names'], ({ falseRecognition, names }) => ({
      figure: `${percent(falseRecognition, 2)} of ${names}`,
      met: falseRecognition <= 0.01 && names >= 500,
    })),
  },
  {
    name: 'mutations-open',
    topic: 'reading',
    measure: '10,000 damaged labels: no-flags while the active is there',
    target: '0',
    command: MUTATIONS,
    read: reads(['noFlags', 'present'], ({ noFlags, present }) => ({ figure: `${noFlags} of ${present}`, met: noFlags === 0 })),
  },
  {
    name: 'mutations-found',
    topic: 'reading',
    measure: '10,000 damaged labels: own group found, or ambiguous',
    target: '>= 98 %',
    command: MUTATIONS,
    read: reads(['found'], ({ found }) => ({ figure: percent(found, 2), met: found >= 0.98 })),
  },
  {
    name: 'speed',
    topic: 'reading',
    measure: 'a check of 30 ingredients, warm: p95',
    target: '<= 1 ms',
    command: SPEED,
    read: reads(['p95', 'p50'], ({ p95, p50 }) => ({ figure: `${p95.toFixed(2)} ms (median ${p50.toFixed(2)})`, met: p95 <= 1 })),
  },
  {
    name: 'speed-beside',
    topic: 'reading',
    measure: 'the same beside haircare-ingredients-analyzer, medians',
    target: '>= 10 times faster',
    command: SPEED,
    read: reads(['timesFaster'], ({ timesFaster }) => ({ figure: `${timesFaster.toFixed(1)} times`, met: timesFaster >= 10 })),
  },
  {
    name: 'speed-growth',
    topic: 'reading',
    measure: 'time per character, 20,000 characters against 2,500',
    target: 'linear (<= 1.5 times)',
    command: SPEED,
    read: reads(['growth'], ({ growth }) => ({ figure: `${growth.toFixed(2)} times`, met: growth <= 1.5 })),
  },
  {
    name: 'hostile-text',
    topic: 'reading',
    measure: 'hostile texts of 20,000 characters: slowest answer',
    target: '<= 50 ms, no crash',
    command: ['node', 'test/bench/hostile-text.ts'],
    read: reads(['worstMs', 'crashes', 'texts'], ({ worstMs, crashes, texts }) => ({
      figure: `${worstMs.toFixed(0)} ms, ${crashes} crashes of ${texts}`,
      met: worstMs <= 50 && crashes === 0,
    })),
  },
  {
    name: 'engine-size',
    topic: 'reading',
    measure: 'engine with all knowledge, minified, gzip',
    target: '<= 120 kB',
    command: ['node', 'test/bench/engine-size.ts'],
    read: reads(['gzipKb'], ({ gzipKb }) => ({ figure: `${gzipKb} kB`, met: gzipKb <= 120 })),
  },
  {
    name: 'first-load',
    topic: 'page',
    measure: 'first load of the page, gzip',
    target: '<= 40 kB',
    command: ['node', 'test/bench/first-load.ts'],
    read: reads(['gzipKb'], ({ gzipKb }) => ({ figure: `${gzipKb} kB`, met: gzipKb <= 40 })),
  },
];
