/**
 * `npm run bench:cold-start [-- ROUNDS]`: from the start of the process to the first answer of a check, over the Lambda runtime interface, in
 * turns: bare Hono, a control with the same libraries and no rules, the check function as deployed. Medians. Ends with 1 when the bound is missed.
 */

import { httpAnswer } from '../artefact/http-answer.ts';
import { startFunction } from '../artefact/start-function.ts';
import { readEvent } from '../events/read-event.ts';
import { bundleForBench } from './bundles/bundle-for-bench.ts';
import { percentile, printFigures } from './report-figures.ts';

const ROUNDS = Number(process.argv[2] ?? 21);
const MOST_TIMES_BARE = 2;
const KINDS = ['bare', 'control', 'check'] as const;

/** Milliseconds from the start of the process until it asks for work, and until it has answered. */
async function startAndAsk(folder: string): Promise<{ ready: number; answered: number }> {
  const started = await startFunction({ folder, client: 'small' });
  const outcome = await started.invoke(readEvent('check'));
  const [answered, ready] = [started.sinceStart(), started.readyAfter()];
  await started.stop();
  const { status, text } = httpAnswer(outcome);
  if (status !== 200) throw new Error(`${folder} answered ${status}: ${text}`);
  return { ready, answered };
}

const bundles = await bundleForBench();
const times = { bare: [] as number[], control: [] as number[], check: [] as number[] };
const ready = { bare: [] as number[], control: [] as number[], check: [] as number[] };
for (let round = -2; round < ROUNDS; round += 1) {
  for (const kind of KINDS) {
    const one = await startAndAsk(bundles[kind]);
    if (round < 0) continue;
    times[kind].push(one.answered);
    ready[kind].push(one.ready);
  }
}
bundles.remove();

const rounded = (value: number): number => Math.round(value * 10) / 10;
const median = (values: number[]): number => rounded(percentile(values, 0.5));
for (const kind of KINDS)
  console.log(
    `${kind.padEnd(8)} ready after ${median(ready[kind])} ms, first answer after ${median(times[kind])} ms (best ${rounded(Math.min(...times[kind]))})`,
  );

const timesBare = rounded((median(times.check) / median(times.bare)) * 100) / 100;
printFigures({ bareMs: median(times.bare), controlMs: median(times.control), checkMs: median(times.check), timesBare });
process.exitCode = timesBare <= MOST_TIMES_BARE ? 0 : 1;
