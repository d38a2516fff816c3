/**
 * `npm run bench:warm-check [-- EVENTS]`: a check of 30 ingredients by a warm instance, over the Lambda runtime interface, beside bare Hono and
 * a control without rules in the same run. Ends with 1 when the bound is missed.
 */
import { httpAnswer } from '../artefact/http-answer.ts';
import { startFunction } from '../artefact/start-function.ts';
import type { HttpEvent } from '../events/read-event.ts';
import { AS_DEPLOYED } from './bundles/as-deployed.ts';
import { bundleForBench } from './bundles/bundle-for-bench.ts';
import { checkEvents } from './bundles/check-events.ts';
import { percentile, printFigures } from './report-figures.ts';

const EVENTS = Number(process.argv[2] ?? 2000);
const WARM_UP = 300;
const TURN = 50;
const MOST_P99_MS = 10;
const KINDS = ['bare', 'control', 'check'] as const;

const bundles = await bundleForBench();
const started = { bare: await start('bare'), control: await start('control'), check: await start('check') };
const times = { bare: [] as number[], control: [] as number[], check: [] as number[] };
const events = checkEvents(WARM_UP + EVENTS, 5);

function start(kind: (typeof KINDS)[number]) {
  return startFunction({ folder: bundles[kind], client: 'small', environment: AS_DEPLOYED });
}

async function timeOf(kind: (typeof KINDS)[number], event: HttpEvent): Promise<number> {
  const begun = performance.now();
  const outcome = await started[kind].invoke(event);
  const took = performance.now() - begun;
  const { status } = httpAnswer(outcome);
  if (status !== 200) throw new Error(`${kind} answered ${status}`);
  return took;
}

for (const event of events.slice(0, WARM_UP)) for (const kind of KINDS) await timeOf(kind, event);
// In turns, so that a slow moment of the machine meets all three.
for (let from = WARM_UP; from < events.length; from += TURN)
  for (const kind of KINDS) for (const event of events.slice(from, from + TURN)) times[kind].push(await timeOf(kind, event));
for (const kind of KINDS) await started[kind].stop();
bundles.remove();

const rounded = (value: number): number => Math.round(value * 100) / 100;
for (const kind of KINDS) {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => rounded(percentile(times[kind], share)));
  console.log(`${kind.padEnd(8)} p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`);
}
const p99 = rounded(percentile(times.check, 0.99));
printFigures({ p50: rounded(percentile(times.check, 0.5)), p99, bareP99: rounded(percentile(times.bare, 0.99)), events: EVENTS });
process.exitCode = p99 <= MOST_P99_MS ? 0 : 1;
