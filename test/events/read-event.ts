import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An event of an HTTP API (payload 2.0), as far as tests change it. */
export type HttpEvent = {
  rawPath: string;
  rawQueryString: string;
  headers: Record<string, string>;
  body?: string;
  isBase64Encoded: boolean;
  requestContext: { http: { method: string; path: string; sourceIp: string } };
};

/** One of the recorded events of this folder, by its name, with headers added and a body in place of its own. */
export function readEvent(
  name: string,
  change: { headers?: Record<string, string>; body?: string | Uint8Array } = {},
): HttpEvent {
  const event = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as HttpEvent;
  const { headers = {}, body } = change;
  if (event.headers) event.headers = { ...event.headers, ...headers };
  if (typeof body === 'string') return { ...event, body, isBase64Encoded: false };
  return body === undefined ? event : { ...event, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}
