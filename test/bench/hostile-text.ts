/** Texts that try to break a reader: every one is answered within the limit, without a crash. */

import { checkText } from '../check-text.ts';
import { HOSTILE } from './hostile-texts.ts';
import { percentile, printFigures } from './report-figures.ts';

const LIMIT_MS = 50;

const TRIES = 3;
/** A text over the limit is tried more often before it is believed: the machine may be busy. */
const MORE_TRIES = 9;

/** Milliseconds of one answer; what it threw, if it threw. */
function answer(text: string): { ms: number; crash: string } {
  const begun = performance.now();
  let crash = '';
  try {
    checkText(text);
  } catch (cause) {
    crash = String(cause);
  }
  return { ms: performance.now() - begun, crash };
}

function measure(text: string): { first: number; ms: number; crash: string } {
  const tries = Array.from({ length: TRIES }, () => answer(text));
  while (tries.length < MORE_TRIES && tries.every(({ ms }) => ms > LIMIT_MS)) tries.push(answer(text));
  // the quickest: what the text costs, not what else the machine did
  return { first: tries[0]?.ms ?? 0, ms: Math.min(...tries.map(({ ms }) => ms)), crash: tries[0]?.crash ?? '' };
}

checkText('Ingredients: Aqua, Glycerin.');
const rows = HOSTILE.map(([why, text]) => ({ why, ...measure(text) }));
for (const { why, ms, first, crash } of [...rows].sort((a, b) => b.ms - a.ms).slice(0, 15)) {
  console.log(`${ms.toFixed(1).padStart(8)} ms (first ${first.toFixed(0)})  ${why} ${crash}`);
}
const times = rows.map(({ ms }) => ms);
printFigures({
  texts: rows.length,
  worstMs: Math.max(...times),
  medianMs: percentile(times, 0.5),
  over: times.filter((ms) => ms > LIMIT_MS).length,
  crashes: rows.filter(({ crash }) => crash).length,
});
