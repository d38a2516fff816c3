/**
 * What a month costs: `node infra/costs/estimate-costs.ts 1000 100000 10000000` prints the table of COSTS.md for so many checks a month.
 * Prices and habits are data beside this file; the arithmetic is here.
 */
import { ALARM_METRICS } from '../alarm-metrics.ts';
import { MEMORY_MB } from '../function-memory.ts';
import habits from './habits.json' with { type: 'json' };
import prices from './prices.json' with { type: 'json' };

export type Cost = { what: string; amount: string; dollars: number; beforeFree: number };

const MILLION = 1e6;
const CHECK_GB = MEMORY_MB.check / 1024;
const SCAN_GB = MEMORY_MB.scan / 1024;
const ALARMS = Object.keys(ALARM_METRICS).length;
const WATCHED = Object.values(ALARM_METRICS).reduce((sum, metrics) => sum + metrics, 0);

/** Requests and data that so many checks a month bring along. */
function demandOf(checks: number) {
  const visits = checks / habits.checksAVisit;
  const patients = visits / habits.visitsAPatient;
  const laterVisits = visits - patients;
  const scans = checks * habits.scansPerCheck;
  // Each visit asks once for the clinic's public part.
  const apiRequests = checks + scans + visits;
  const pageRequests = patients * habits.requestsOfAFirstVisit + laterVisits * habits.requestsOfALaterVisit;
  const gb =
    (patients * habits.kbOfAFirstVisit + laterVisits * habits.kbOfALaterVisit + checks * habits.kbOfAnAnswer) / MILLION +
    (patients * habits.patientsWhoTakePhotos * habits.mbOfThePhotoReader) / 1000;
  const gbSeconds =
    ((apiRequests - scans) * habits.millisecondsOfACheck * CHECK_GB) / 1000 + scans * habits.secondsOfAScan * SCAN_GB;
  const ofClinics = checks * habits.checksWithAClinic;
  // A line of the function, of the API and of CloudFront for each request that reaches them.
  const logGb = ((apiRequests * 3 + pageRequests) * habits.bytesOfALogLine) / 1e9;
  return {
    apiRequests,
    pageRequests,
    gb,
    gbSeconds,
    logGb,
    writes: ofClinics,
    reads: ofClinics * habits.readsOfTheTablePerClinicCheck,
    traces: apiRequests * habits.tracedShare,
  };
}

/** One row a service. `dollars` is after what AWS gives free each month to every account, for ever. */
export function estimateCosts(checks: number): Cost[] {
  const { free } = prices;
  const need = demandOf(checks);
  const row = (what: string, amount: string, quantity: number, price: number, freeQuantity = 0): Cost => ({
    what,
    amount,
    dollars: Math.max(0, quantity - freeQuantity) * price,
    beforeFree: quantity * price,
  });
  const edgeRequests = need.apiRequests + need.pageRequests;
  return [
    row('Lambda, time', `${count(need.gbSeconds)} GB-s`, need.gbSeconds, prices.lambdaPerGbSecond, free.lambdaGbSeconds),
    row('Lambda, requests', count(need.apiRequests), need.apiRequests, prices.lambdaPerMillion / MILLION, free.lambdaRequests),
    row('HTTP API', count(need.apiRequests), need.apiRequests, prices.apiPerMillion / MILLION),
    row(
      'CloudFront, requests',
      count(edgeRequests),
      edgeRequests,
      prices.cloudFrontPerMillion / MILLION,
      free.cloudFrontRequests,
    ),
    row('CloudFront, data', `${count(need.gb)} GB`, need.gb, prices.cloudFrontPerGb, free.cloudFrontGb),
    row(
      'CloudFront, function',
      count(need.pageRequests),
      need.pageRequests,
      prices.cloudFrontFunctionPerMillion / MILLION,
      free.cloudFrontFunctions,
    ),
    row('DynamoDB, writes', count(need.writes), need.writes, prices.tableWritePerMillion / MILLION),
    row('DynamoDB, reads', count(need.reads), need.reads, prices.tableReadPerMillion / MILLION),
    row('Logs', `${count(need.logGb)} GB`, need.logGb, prices.logPerGb, free.logGb),
    row('Traces', count(need.traces), need.traces, prices.tracePerMillion / MILLION, free.traces),
    row('Alarms', `${ALARMS} on ${WATCHED} metrics`, WATCHED, prices.alarmMetric, free.alarmMetrics),
    row('Secrets', '2', 2, prices.secret),
  ];
}

/** The rows of several amounts of checks side by side, as markdown. */
export function costTable(amounts: readonly number[]): string {
  const columns = amounts.map(estimateCosts);
  const cells = (read: (costs: Cost[]) => string) => columns.map(read).join(' | ');
  const lines = (columns[0] ?? []).map(
    ({ what }, index) => `| ${what} | ${cells((costs) => `${costs[index]?.amount}: ${dollars(costs[index]?.dollars ?? 0)}`)} |`,
  );
  const total = (key: 'dollars' | 'beforeFree') =>
    cells((costs) => `**${dollars(costs.reduce((sum, cost) => sum + cost[key], 0))}**`);
  return [
    `| a month | ${amounts.map((amount) => `${count(amount)} checks`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(amounts.length)}`,
    ...lines,
    `| **sum** | ${total('dollars')} |`,
    `| without the free share of AWS | ${total('beforeFree')} |`,
  ].join('\n');
}

/** Services whose costs are told together. */
const GROUPS: readonly (readonly [what: string, begins: RegExp])[] = [
  ['Lambda and HTTP API', /^(?:Lambda|HTTP)/],
  ['CloudFront', /^CloudFront/],
  ['DynamoDB', /^DynamoDB/],
  ['Logs, traces, alarms', /^(?:Logs|Traces|Alarms)/],
  ['Secrets', /^Secrets/],
];

/** The same, a line a group of services and dollars alone: for the README. */
export function shortCostTable(amounts: readonly number[]): string {
  const columns = amounts.map(estimateCosts);
  const line = (what: string, part: (costs: Cost[]) => Cost[], mark = '') =>
    `| ${mark}${what}${mark} | ${columns.map((costs) => `${mark}${dollars(part(costs).reduce((sum, cost) => sum + cost.dollars, 0))}${mark}`).join(' | ')} |`;
  return [
    `| checks a month | ${amounts.map(count).join(' | ')} |`,
    `| --- |${' --- |'.repeat(amounts.length)}`,
    ...GROUPS.map(([what, begins]) => line(what, (costs) => costs.filter((cost) => begins.test(cost.what)))),
    line('sum', (costs) => costs, '**'),
  ].join('\n');
}

const count = (value: number): string =>
  value >= 10 ? Math.round(value).toLocaleString('en-US') : String(Math.round(value * 100) / 100);
const dollars = (value: number): string => `$${value.toFixed(2)}`;

if (import.meta.main) {
  const amounts = process.argv.slice(2).map(Number);
  if (amounts.length === 0 || amounts.some((amount) => !(amount > 0))) {
    console.error('Say how many checks a month: node infra/costs/estimate-costs.ts 1000 100000');
    process.exitCode = 1;
  } else console.log(costTable(amounts));
}
