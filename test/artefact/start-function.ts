import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, type RuntimeApi, startRuntimeApi } from './runtime-api.ts';

export type FunctionOptions = {
  /** The folder that is deployed. A copy of it is run, in a place with no node_modules above it. */
  folder: string;
  environment?: Record<string, string>;
  /** What Lambda kills the instance after. */
  timeoutMs?: number;
  /** ... and after how much memory of its process. Only Linux tells. */
  memoryMb?: number;
  /** Options of Node itself. */
  nodeOptions?: string[];
  /** A bench takes the small client: the other one's own start would be part of the time. */
  client?: 'small';
};

export type StartedFunction = {
  /** As Lambda does it: an instance is started when there is none; one that is late or dies is thrown away. */
  invoke: (event: unknown, timeoutMs?: number) => Promise<Outcome>;
  /** Everything the instances have written: the log. */
  log: () => string;
  /** The instance that runs now. */
  pid: () => number | undefined;
  /** How many instances were started so far. */
  starts: () => number;
  /** Milliseconds from the start of the instance's process until it first asked for work; and until now. */
  readyAfter: () => number;
  sinceStart: () => number;
  /** Milliseconds of processor time the instance has had, all its threads together. NaN where there is no /proc. */
  processorTime: () => number;
  stop: () => Promise<void>;
};

/** AWS's own client where `npm run lambda-client` has built it, else the small one beside this file. */
const OFFICIAL = join(import.meta.dirname, '..', '..', '.cache', 'lambda-client', 'node_modules', 'aws-lambda-ric', 'index.mjs');
const SMALL = { name: 'the small client', command: [join(import.meta.dirname, 'runtime-client.mjs')] };
export const runtimeClient = existsSync(OFFICIAL) ? { name: 'aws-lambda-ric', command: [OFFICIAL, 'index.handler'] } : SMALL;

/** The function in `folder`, run over the Lambda runtime interface. Rejects when it cannot start. */
export async function startFunction(options: FunctionOptions): Promise<StartedFunction> {
  const place = mkdtempSync(join(tmpdir(), 'lambda-'));
  cpSync(options.folder, place, { recursive: true });
  const { timeoutMs: usualTimeoutMs = 10_000, memoryMb = Number.POSITIVE_INFINITY } = options;
  let log = '';
  let starts = 0;
  let begun = 0;
  let readyAfter = 0;
  let instance: { api: RuntimeApi; child: ChildProcess } | undefined;
  const { command } = options.client === 'small' ? SMALL : runtimeClient;

  const start = async () => {
    const api = await startRuntimeApi();
    starts += 1;
    begun = performance.now();
    const child = spawn(process.execPath, [...(options.nodeOptions ?? []), ...command], {
      cwd: place,
      env: { ...lambdaEnvironment(place, api.address), ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const mine = { api, child };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (log += part));
    child.once('exit', (code, signal) => {
      if (instance === mine) instance = undefined;
      api.drop({ thrown: { errorType: 'Runtime.ExitError', errorMessage: `exited: ${signal ?? code}` } });
      void api.close();
    });
    instance = mine;
    await Promise.race([
      api.ready,
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`The function ended at its start (${code}): ${log}`))),
    ]);
    readyAfter = performance.now() - begun;
    return mine;
  };
  const end = async ({ child }: { child: ChildProcess }) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };

  await start();
  return {
    async invoke(event, timeoutMs = usualTimeoutMs) {
      const { api, child } = instance ?? (await start());
      const late = Promise.withResolvers<Outcome>();
      const timer = setTimeout(() => {
        late.resolve({ thrown: { errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${timeoutMs} ms` } });
        void end({ child });
      }, timeoutMs);
      const watch = setInterval(() => {
        if (memoryMb < Number.POSITIVE_INFINITY && child.pid && peakMemory(child.pid) > memoryMb) child.kill('SIGKILL');
      }, 5);
      const outcome = await Promise.race([api.invoke(event, timeoutMs), late.promise]);
      clearTimeout(timer);
      clearInterval(watch);
      if ('thrown' in outcome && /Timedout|ExitError/.test(outcome.thrown.errorType)) await end({ child });
      return outcome;
    },
    log: () => log,
    pid: () => instance?.child.pid,
    starts: () => starts,
    readyAfter: () => readyAfter,
    sinceStart: () => performance.now() - begun,
    processorTime: () => processorTimeOf(instance?.child.pid),
    async stop() {
      if (instance) await end(instance);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Most memory the process had so far, in MB. NaN for a process that is gone, and where there is no /proc. */
export function peakMemory(pid: number): number {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return Number(kilobytes ?? Number.NaN) / 1024;
}

/** The first figure of a thread's schedstat: nanoseconds on a processor (Linux, Documentation/scheduler/sched-stats). */
function processorTimeOf(pid: number | undefined): number {
  const tasks = `/proc/${pid}/task`;
  if (pid === undefined || !existsSync(tasks)) return Number.NaN;
  const nanoseconds = readdirSync(tasks).map((task) =>
    Number(readFileSync(join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** What Lambda sets, and nothing of ours: no PATH to our tools, no NODE_PATH. */
const lambdaEnvironment = (place: string, api: string): Record<string, string> => ({
  AWS_LAMBDA_RUNTIME_API: api,
  LAMBDA_TASK_ROOT: place,
  _HANDLER: 'index.handler',
  AWS_REGION: 'us-east-1',
  AWS_LAMBDA_FUNCTION_NAME: 'aftercheck',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/aftercheck',
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  TZ: ':UTC',
  LANG: 'en_US.UTF-8',
});
