import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorded {
  method: string;
  /** With its query. */
  path: string;
  body: string;
  headers: string;
}

/**
 * Stands between a browser and a site and writes down all that arrives, whoever in the browser sent it: page, service worker, worker.
 * @returns its own address, to be opened in the place of the site's
 */
export async function recordInFrontOf(site: string): Promise<{ url: string; requests: Recorded[]; stop: () => Promise<void> }> {
  const requests: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const parts: Buffer[] = [];
    incoming.on('data', (part) => parts.push(part));
    incoming.on('end', () => {
      const body = Buffer.concat(parts);
      requests.push({ method, path, body: body.toString(), headers: JSON.stringify(headers) });
      // Each on a connection of its own: one kept open may be closed by the site just when the next request is sent on it.
      const passedOn = ask(new URL(path, site), { method, headers, agent: false }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      passedOn.on('error', () => outgoing.destroy());
      passedOn.end(body);
    });
  });
  await new Promise<void>((up) => server.listen(0, up));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
