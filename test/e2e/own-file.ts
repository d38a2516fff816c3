import type { Recorded } from './record-requests.ts';

/** A file of the page itself: no query, no body. */
export const isOwnFile = ({ method, path, body }: Recorded): boolean =>
  method === 'GET' && body === '' && /^\/(assets\/[\w.-]+|ocr\/[\w.-]+|[\w-]+\.(js|svg|png|webmanifest|html|txt))?$/.test(path);
