/**
 * `npm run bench:clinics [-- SECONDS]`: checks of one clinic in open loop against `npm start` on its embedded table, beside the same checks
 * without a clinic. Open loop: a check is sent every 20 ms, whether or not the ones before were answered. Ends with 1 when a bound is missed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../../functions/clinics/clinic-store.ts';
import { createDynamoCounters } from '../../functions/clinics/dynamo-counters.ts';
import { findLocalTable } from '../../functions/clinics/local-table.ts';
import { simulateCounters } from './counter-simulation.ts';
import { percentile, printFigures } from './report-figures.ts';

const PER_SECOND = 50;
const SECONDS = Number(process.argv[2] ?? 30);
const MOST_TIMES_SLOWER = 5;
const CLINIC = 'linden-skin';

const LABEL = `Ingredients: Aqua, Glycerin, Caprylic/Capric Triglyceride, Cetearyl Alcohol, Niacinamide, Squalane, Dimethicone, Glyceryl Stearate,
PEG-100 Stearate, Butyrospermum Parkii Butter, Retinol, Tocopherol, Panthenol, Sodium Hyaluronate, Allantoin, Betaine, Propanediol,
Pentylene Glycol, Carbomer, Sodium Hydroxide, Xanthan Gum, Disodium EDTA, Phenoxyethanol, Ethylhexylglycerin, Ceramide NP, Cholesterol,
Phytosphingosine, Bisabolol, Parfum, Linalool.`;

type Phase = { milliseconds: number[]; notAnswered: number };

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercheck-load-'));
  const { child, address } = await startServer(folder);
  try {
    await phase(address, undefined, 2);
    await phase(address, CLINIC, 2);
    const before = await countsOf(folder);
    const without = await phase(address, undefined, SECONDS);
    const withClinic = await phase(address, CLINIC, SECONDS);
    const counted = ((await countsOf(folder)).checks ?? 0) - (before.checks ?? 0);
    return report(without, withClinic, counted);
  } finally {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

function startServer(DATA_DIR: string): Promise<{ child: ChildProcess; address: string }> {
  return new Promise((resolve, reject) => {
    const local = join(import.meta.dirname, '..', '..', 'functions', 'local.ts');
    const child = spawn(process.execPath, [local], {
      env: { ...process.env, DATA_DIR, PORT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout?.on('data', (piece: Buffer) => {
      const address = /Aftercheck is at (\S+)/.exec(String(piece))?.[1];
      if (address) resolve({ child, address });
    });
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
}

/** Sends the checks of `seconds` on time and waits for all answers. */
async function phase(address: string, clinic: string | undefined, seconds: number): Promise<Phase> {
  const result: Phase = { milliseconds: [], notAnswered: 0 };
  const body = JSON.stringify({ text: LABEL, daysSince: 3, ...(clinic !== undefined && { clinic }) });
  const begun = performance.now();
  const all: Promise<void>[] = [];
  for (let index = 0; index < seconds * PER_SECOND; index++) {
    const due = begun + (index * 1000) / PER_SECOND;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    // Timed from when it was due, so that a server that keeps us waiting does not look quick.
    all.push(send(address, body, due, result));
  }
  await Promise.all(all);
  return result;
}

async function send(address: string, body: string, due: number, result: Phase): Promise<void> {
  try {
    const response = await fetch(`${address}/v1/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.arrayBuffer();
    if (!response.ok) result.notAnswered += 1;
    result.milliseconds.push(performance.now() - due);
  } catch {
    result.notAnswered += 1;
  }
}

/** All counts of the clinic, past the API: exact, small ones too. */
async function countsOf(folder: string): Promise<Counts> {
  const table = await findLocalTable(folder);
  if (!table) throw new Error('The table of npm start is not there.');
  const weeks = Object.values(await createDynamoCounters(table).counts(CLINIC, '2000-W01', '2999-W53'));
  return { checks: weeks.reduce((sum, week) => sum + (week.checks ?? 0), 0) };
}

function report(without: Phase, withClinic: Phase, counted: number): number {
  const [usual, own] = [without, withClinic].map(({ milliseconds }) => percentile(milliseconds, 0.95)) as [number, number];
  const { busiest, limit } = simulateCounters();
  const figures = {
    seconds: SECONDS,
    notAnswered: withClinic.notAnswered,
    countsLost: SECONDS * PER_SECOND - counted,
    p95WithoutMs: round(usual),
    p95WithClinicMs: round(own),
    times: round(own / usual),
    busiestShard: busiest,
  };
  const met = figures.notAnswered === 0 && figures.countsLost === 0 && figures.times <= MOST_TIMES_SLOWER && busiest <= limit;
  console.log(
    `${SECONDS * PER_SECOND} checks of one clinic, ${PER_SECOND} a second: ${figures.notAnswered} not answered, ${figures.countsLost} counts lost,`,
  );
  console.log(`p95 ${figures.p95WithClinicMs} ms, without a clinic ${figures.p95WithoutMs} ms: ${figures.times} times.`);
  console.log(`300,000 checks a minute: ${busiest} writes in the busiest second of the busiest counter, of ${limit}.`);
  printFigures(figures);
  return met ? 0 : 1;
}

const round = (value: number): number => Math.round(value * 10) / 10;

process.exitCode = await main();
