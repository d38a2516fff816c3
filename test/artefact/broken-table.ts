import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ENV } from '../../functions/env.ts';

export type BrokenTable = { environment: Record<string, string>; asked: () => number; close: () => Promise<void> };

const refuse =
  (type: string, message: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0', ...headers });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message }));
  };

/** The ways in which a table fails its callers. */
export const FAULTS: Record<string, RequestListener> = {
  missing: refuse('ResourceNotFoundException', 'Requested resource not found'),
  throttled: refuse('ProvisionedThroughputExceededException', 'The level of configured provisioned throughput was exceeded.'),
  'over its ceiling': refuse('ThrottlingException', 'Throughput exceeds the current capacity of your table.'),
  forbidden: refuse('AccessDeniedException', 'User is not authorized to perform: dynamodb:Query'),
  'at fault itself': (_request, response) => response.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' }).end('{}'),
  'in another tongue': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the hotel</h1>'),
  'slow (it never answers)': () => {},
  'cut off': (request) => request.socket.destroy(),
  'cut off in the middle of its answer': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': '1000' });
    response.write('{"Items":[{"pk"', () => response.destroy());
  },
  'of another hour': refuse('InvalidSignatureException', 'Signature not yet current', { date: 'Mon, 23 Nov 2026 03:00:00 GMT' }),
};

/** A table that fails in one way, at an address of its own. */
export async function breakTable(fault: RequestListener): Promise<BrokenTable> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    fault(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    environment: { [ENV.table]: 'aftercheck', AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}` },
    asked: () => asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const FIVE_MINUTES = 300_000;

/**
 * DynamoDB as AWS runs it minds the hour of a signature (five minutes either way) and says what time it is; the table on this machine
 * does not. This stands before it and does.
 */
export async function mindTheHour(table: {
  environment: Record<string, string>;
}): Promise<BrokenTable & { refused: () => number }> {
  const address = table.environment.AWS_ENDPOINT_URL_DYNAMODB as string;
  let refused = 0;
  const door = await breakTable(async (request, response) => {
    const signed = String(request.headers['x-amz-date']).replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5');
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    if (!(Math.abs(Date.parse(signed) - Date.now()) < FIVE_MINUTES)) {
      refused += 1;
      return refuse('InvalidSignatureException', 'Signature expired', { date: new Date().toUTCString() })(request, response);
    }
    const {
      host: _host,
      'content-length': _length,
      connection: _connection,
      ...headers
    } = request.headers as Record<string, string>;
    const answer = await fetch(address, { method: 'POST', headers, body: Buffer.concat(parts) });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(await answer.text());
  });
  return { ...door, refused: () => refused };
}
