/**
 * A check of 30 ingredients, warm, beside another analyser on the same lists in the same run; and how the time grows with the length
 * of the label. The lists are drawn from our own vocabulary by a seeded generator, three held-back names in each.
 */
import { Analyzer } from 'haircare-ingredients-analyzer';
import { commonNames } from '../../rules/knowledge/facts.ts';
import { checkText } from '../check-text.ts';
import activesByCategory from './mutations/actives.json' with { type: 'json' };
import { percentile, printFigures } from './report-figures.ts';
import { seededRandom } from './seeded-random.ts';

const LISTS = 300;
const ENTRIES = 30;
const TRIES = 5;
const random = seededRandom(30);
const harmless = commonNames.map(([inci]) => inci).filter((inci) => !inci.includes(','));
const actives = Object.values(activesByCategory).flat();

function drawList(entries: number): string {
  const names = random.shuffle([
    ...Array.from({ length: entries - 3 }, () => random.pick(harmless)),
    ...[1, 2, 3].map(() => random.pick(actives)),
  ]);
  return `Ingredients: ${names.join(', ')}.`;
}

/** Each list: the middle of several tries, so that p95 is that of the lists and not of what else the machine does. */
function timesOf(lists: readonly string[], check: (list: string) => unknown, tries: number): number[] {
  return lists.map((list) => {
    const times = Array.from({ length: tries }, () => {
      const begun = performance.now();
      check(list);
      return performance.now() - begun;
    });
    return percentile(times, 0.5);
  });
}

const lists = Array.from({ length: LISTS }, () => drawList(ENTRIES));
const theirs = new Analyzer();
const others = (list: string) => theirs.analyze(list.replace(/^Ingredients: /, ''));
timesOf(lists, (list) => checkText(list), 3);
timesOf(lists.slice(0, 60), others, 1);

// in turns, so that a slow moment of the machine meets both
const ours: number[] = [];
const other: number[] = [];
for (let from = 0; from < LISTS; from += 30) {
  const some = lists.slice(from, from + 30);
  ours.push(...timesOf(some, (list) => checkText(list), TRIES));
  other.push(...timesOf(some, others, TRIES));
}

/** Best of several runs: what the text costs, not what else the machine did. */
const best = (text: string): number => Math.min(...timesOf(Array<string>(25).fill(text), (list) => checkText(list), 1));
const long = drawList(1200);
const lengths = [2_500, 5_000, 10_000, 20_000];
const growth = lengths.map((length) => ({ length, ms: best(long.slice(0, length).replace(/,[^,]*$/, '.')) }));
for (const { length, ms } of growth) console.log(`${length} characters: ${ms.toFixed(2)} ms`);
const perCharacter = growth.map(({ length, ms }) => ms / length);

const figures = {
  p50: percentile(ours, 0.5),
  p95: percentile(ours, 0.95),
  otherP50: percentile(other, 0.5),
  timesFaster: percentile(other, 0.5) / percentile(ours, 0.5),
  /** 1: linear. Time per character of the longest label against that of the shortest. */
  growth: (perCharacter.at(-1) ?? 0) / (perCharacter[0] ?? 1),
};
console.log(
  `${ENTRIES} ingredients: median ${figures.p50.toFixed(2)} ms, p95 ${figures.p95.toFixed(2)} ms; the other one ${figures.otherP50.toFixed(2)} ms`,
);
printFigures(figures);
