/**
 * `npm run bench:cold-start [-- ROUNDS]`: from the start of the process to the first answer of a check, over the Lambda runtime interface, in
 * turns: bare Hono, a control with the same libraries and no rules, the check function as deployed, and the same with a label that holds a
 * name nobody knows, which is looked for among all names. Medians of the time on the clock and of the processor's time, which a busy
 * machine disturbs less. No code cache is used: one that is made here would not fit the processor that Lambda has. Ends with 1 when the
 * bound is missed on either clock.
 */
import { httpAnswer } from '../artefact/http-answer.ts';
import { startFunction } from '../artefact/start-function.ts';
import { readEvent } from '../events/read-event.ts';
import { AS_DEPLOYED, FROM_CLOUDFRONT } from './bundles/as-deployed.ts';
import { bundleForBench } from './bundles/bundle-for-bench.ts';
import { percentile, printFigures } from './report-figures.ts';

const ROUNDS = Number(process.argv[2] ?? 31);
const WARM_UP = 2;
const MOST_TIMES_BARE = 2;

const usual = readEvent('check', { headers: FROM_CLOUDFRONT });
const unknownName = readEvent('check', {
  headers: FROM_CLOUDFRONT,
  body: JSON.stringify({ text: 'Ingredients: Aqua, Glycerin, Niacinamid, Zorbium Flumate, Retinol.', daysSince: 3 }),
});

const bundles = await bundleForBench();
const KINDS = {
  bare: { folder: bundles.bare, event: usual },
  control: { folder: bundles.control, event: usual },
  check: { folder: bundles.check, event: usual },
  unknown: { folder: bundles.check, event: unknownName },
} as const;
type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as Kind[];

type Measured = { ready: number; answered: number; processor: number };

/** Milliseconds from the start of the process until it asks for work, until it has answered, and those the processors worked for it. */
async function startAndAsk({ folder, event }: (typeof KINDS)[Kind]): Promise<Measured> {
  const started = await startFunction({ folder, client: 'small', environment: AS_DEPLOYED });
  const outcome = await started.invoke(event);
  const measured = { ready: started.readyAfter(), answered: started.sinceStart(), processor: started.processorTime() };
  await started.stop();
  const { status, text } = httpAnswer(outcome);
  if (status !== 200) throw new Error(`${folder} answered ${status}: ${text}`);
  return measured;
}

const measured: Record<Kind, Measured[]> = { bare: [], control: [], check: [], unknown: [] };
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const kind of kinds) {
    const one = await startAndAsk(KINDS[kind]);
    if (round >= 0) measured[kind].push(one);
  }
}
bundles.remove();

const median = (kind: Kind, what: keyof Measured): number =>
  percentile(
    measured[kind].map((one) => one[what]),
    0.5,
  );
const tenth = (value: number): number => Math.round(value * 10) / 10;
const timesBare = (kind: Kind, what: keyof Measured): number =>
  Math.round((median(kind, what) / median('bare', what)) * 100) / 100;

for (const kind of kinds) {
  const [ready, answered, processor] = (['ready', 'answered', 'processor'] as const).map((what) => tenth(median(kind, what)));
  const times = `${timesBare(kind, 'answered')} and ${timesBare(kind, 'processor')} times bare`;
  console.log(`${kind.padEnd(8)} ready ${ready} ms, first answer ${answered} ms, processor ${processor} ms (${times})`);
}
const figures = {
  bareMs: tenth(median('bare', 'answered')),
  controlMs: tenth(median('control', 'answered')),
  checkMs: tenth(median('check', 'answered')),
  timesBare: timesBare('check', 'answered'),
  processorTimesBare: timesBare('check', 'processor'),
  unknownProcessorTimesBare: timesBare('unknown', 'processor'),
};
printFigures(figures);
const { processorTimesBare } = figures;
process.exitCode = Math.max(figures.timesBare, processorTimesBare || 0) <= MOST_TIMES_BARE ? 0 : 1;
