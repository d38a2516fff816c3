/** Texts that try to break a reader: every one is answered within the limit, on the first try and without a crash. */
import { HOSTILE } from './hostile-texts.ts';
import { percentile, printFigures } from './report-figures.ts';
import { usualCheck } from './usual-check.ts';

const LIMIT_MS = 50;

function runBench(): void {
  const rows = HOSTILE.map(([why, text]) => {
    const begun = performance.now();
    let crash = '';
    try {
      usualCheck(text);
    } catch (cause) {
      crash = String(cause);
    }
    return { why, ms: performance.now() - begun, crash };
  });
  for (const { why, ms, crash } of [...rows].sort((a, b) => b.ms - a.ms).slice(0, 12))
    console.log(`${ms.toFixed(1).padStart(8)} ms  ${why} ${crash}`);
  const times = rows.map(({ ms }) => ms);
  const crashes = rows.filter(({ crash }) => crash);
  printFigures({
    texts: rows.length,
    worstMs: Math.max(...times),
    medianMs: percentile(times, 0.5),
    over: times.filter((ms) => ms > LIMIT_MS).length,
    crashes: crashes.length,
  });
}

usualCheck('Ingredients: Aqua, Glycerin.');
runBench();
