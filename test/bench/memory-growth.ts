/**
 * `npm run bench:memory [-- EVENTS]`: one instance of the check function through thousands of events in a row: checks, checks by a clinic's rules, look-ups,
 * broken ones, ones that throw. Its heap after a collection must not grow; each good event must be answered, whatever came before it.
 */

import { bundledFunctions } from '../artefact/bundled-functions.ts';
import { httpAnswer } from '../artefact/http-answer.ts';
import { openTable } from '../artefact/open-table.ts';
import { peakMemory, startFunction } from '../artefact/start-function.ts';
import { clinicDetails } from '../clinics/clinic-details.ts';
import { readEvent } from '../events/read-event.ts';
import { AS_DEPLOYED, FROM_CLOUDFRONT } from './bundles/as-deployed.ts';
import { checkEvents } from './bundles/check-events.ts';
import { printFigures } from './report-figures.ts';

const EVENTS = Number(process.argv[2] ?? 5000);
const BLOCKS = 10;
const MOST_GROWTH_MB = 2;

/** On a signal: collect, and say what is left. */
const SAYS_ITS_HEAP = `data:text/javascript,${encodeURIComponent(
  "process.on('SIGUSR2', () => { gc(); gc(); process.stderr.write('heap=' + process.memoryUsage().heapUsed + '\\n'); });",
)}`;

const bundles = await bundledFunctions();
const table = await openTable();
await table.addClinic('lakeside', clinicDetails);
const check = await startFunction({
  folder: bundles.check,
  environment: { ...AS_DEPLOYED, ...table.environment },
  nodeOptions: ['--expose-gc', '--import', SAYS_ITS_HEAP],
  client: 'small',
});

async function heapMb(): Promise<number> {
  const seen = check.log().match(/heap=/g)?.length ?? 0;
  process.kill(check.pid() as number, 'SIGUSR2');
  for (;;) {
    const found = [...check.log().matchAll(/heap=(\d+)\n/g)];
    if (found.length > seen) return Number(found.at(-1)?.[1]) / 1e6;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const plain = checkEvents(EVENTS, 7);
const ofClinic = checkEvents(EVENTS, 8, { clinic: 'lakeside' });
const others = [
  'look-up',
  'protocols',
  'truncated-body',
  'without-context',
  'from-a-schedule',
  'unknown-path',
  'wrong-method',
].map((name) => readEvent(name, { headers: FROM_CLOUDFRONT }));

let notAnswered = 0;
const heaps: number[] = [];
const began = performance.now();
for (let index = 0; index < EVENTS; index += 1) {
  const event = index % 3 === 0 ? plain[index] : index % 3 === 1 ? ofClinic[index] : others[((index / 3) % others.length) | 0];
  const { status } = httpAnswer(await check.invoke(event));
  if (index % 3 < 2 && status !== 200) notAnswered += 1;
  if ((index + 1) % (EVENTS / BLOCKS) === 0) heaps.push(await heapMb());
}
const seconds = (performance.now() - began) / 1000;
const peakMb = Math.round(peakMemory(check.pid() as number));
const starts = check.starts();
await check.stop();
await table.close();
bundles.remove();

// The first blocks fill caches of a bounded size.
const growthMb = Math.round(((heaps.at(-1) as number) - Math.max(...heaps.slice(1, 3))) * 100) / 100;
console.log(
  `${EVENTS} events in ${seconds.toFixed(1)} s; heap after each tenth: ${heaps.map((heap) => heap.toFixed(1)).join(' ')} MB; most memory ${peakMb} MB`,
);
printFigures({ events: EVENTS, growthMb, peakMb, notAnswered, instances: starts });
process.exitCode = growthMb <= MOST_GROWTH_MB && notAnswered === 0 && starts === 1 ? 0 : 1;
