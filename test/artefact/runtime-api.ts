/**
 * The Lambda service of one function instance, on this machine: the Runtime API over loopback, as AWS describes it ("Building a custom
 * runtime", version 2018-06-01). The instance asks for the next event and posts its answer; nothing is called inside the test's process.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Outcome = { answer: unknown } | { thrown: { errorType: string; errorMessage: string } } | { refused: string };
type Invocation = { id: string; event: string; deadline: number; end: (outcome: Outcome) => void };

/** An event or an answer may weigh 6 MB (Lambda quotas: invocation payload, synchronous). */
export const MOST_BYTES = 6 * 1024 * 1024;

export type RuntimeApi = {
  address: string;
  /** Hands an event over; resolves when the instance has posted its answer. */
  invoke: (event: unknown, deadlineMs: number) => Promise<Outcome>;
  /** The instance is gone: what it was working on ends so. */
  drop: (outcome: Outcome) => void;
  /** Resolves when the instance asks for its first event; rejects when it says it could not start. */
  ready: Promise<void>;
  close: () => Promise<void>;
};

export async function startRuntimeApi(): Promise<RuntimeApi> {
  const queue: Invocation[] = [];
  const working = new Map<string, Invocation>();
  const waiting: ServerResponse[] = [];
  const { promise: ready, resolve: isReady, reject: cannotStart } = Promise.withResolvers<void>();
  ready.catch(() => {});
  let count = 0;

  const handOver = () => {
    while (queue.length > 0 && waiting.length > 0) {
      const invocation = queue.shift()!;
      working.set(invocation.id, invocation);
      waiting.shift()!.writeHead(200, nextHeaders(invocation)).end(invocation.event);
    }
  };
  const end = (id: string, outcome: Outcome) => {
    working.get(id)?.end(outcome);
    working.delete(id);
  };

  const server = createServer(async (request, response) => {
    const [what, id, verb] = (request.url ?? '').replace('/2018-06-01/runtime/', '').split('/').slice(-3);
    if (request.url?.endsWith('/invocation/next')) {
      isReady();
      waiting.push(response);
      request.once('close', () => waiting.splice(0, waiting.length, ...waiting.filter((one) => one !== response)));
      return handOver();
    }
    const body = await readBody(request);
    if (request.url?.endsWith('/init/error')) cannotStart(new Error(`The function cannot start: ${body}`));
    else if (what === 'invocation' && verb === 'error') end(id!, { thrown: JSON.parse(body) });
    else if (what === 'invocation' && Buffer.byteLength(body) > MOST_BYTES) {
      end(id!, { refused: 'answer over 6 MB' });
      return response.writeHead(413).end('{"errorType":"RequestEntityTooLarge"}');
    } else if (what === 'invocation') end(id!, { answer: body === '' ? undefined : JSON.parse(body) });
    response.writeHead(202).end('{"status":"OK"}');
  });
  server.requestTimeout = 0;
  // a connection waits as long as the function works: Node would close it after five seconds, and the answer would be lost
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready,
    invoke: async (event, deadlineMs) => {
      const text = typeof event === 'string' ? event : JSON.stringify(event);
      if (Buffer.byteLength(text) > MOST_BYTES) return { refused: 'event over 6 MB' };
      return new Promise((resolve) => {
        count += 1;
        queue.push({ id: `request-${count}`, event: text, deadline: Date.now() + deadlineMs, end: resolve });
        handOver();
      });
    },
    drop: (outcome) => {
      for (const id of [...working.keys()]) end(id, outcome);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const nextHeaders = ({ id, deadline }: Invocation) => ({
  'content-type': 'application/json',
  'lambda-runtime-aws-request-id': id,
  'lambda-runtime-deadline-ms': String(deadline),
  'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:aftercheck',
});

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
