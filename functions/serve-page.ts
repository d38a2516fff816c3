/** The built page, from a folder, with the headers that CloudFront sends when it is deployed. For `npm start` and the tests of the browser. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { gzipped, takesGzip } from './gzipped.ts';
import { officeHeaders, pageHeaders } from './page-headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.gz': 'application/gzip',
};

/** Answers GET and HEAD for the files of `folder`; everything else goes on to the API. `/clinic` is the page clinic.html. */
export function servePage(folder: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const name = fileName(context.req.path);
    const bytes = name === undefined ? undefined : await readFile(join(folder, name)).catch(() => undefined);
    if (!bytes || name === undefined) return next();
    const content = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
    const packed = takesGzip(context.req.header('accept-encoding')) && (await gzipped(bytes, extname(name), content));
    // Two forms of one file are two answers to a cache between us and the browser.
    const tag = packed ? `"${content}-gzip"` : `"${content}"`;
    const headers = {
      ...(name === 'clinic.html' ? officeHeaders() : pageHeaders()),
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': keepFor(name),
      etag: tag,
      vary: 'accept-encoding',
      ...(packed && { 'content-encoding': 'gzip' }),
    };
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
    return context.body(new Uint8Array(packed || bytes), 200, headers);
  };
}

function fileName(path: string): string | undefined {
  if (path === '/') return 'index.html';
  if (path === '/clinic' || path === '/clinic/') return 'clinic.html';
  let name: string;
  try {
    name = normalize(decodeURIComponent(path)).slice(1);
  } catch {
    return undefined;
  }
  return name === '' || name.includes('\0') || name.split(sep).some((part) => part.startsWith('.')) ? undefined : name;
}

/** Files with a hash in their name never change; all others are asked for anew. */
const keepFor = (name: string): string =>
  /^assets\/.*-[\w-]{8,}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
