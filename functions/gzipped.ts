import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);
const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.json', '.webmanifest', '.svg', '.txt']);
/** Below this the header of the packed file eats what packing saves. */
const LEAST_BYTES = 1000;

const kept = new Map<string, Promise<Buffer>>();

/**
 * A file as it goes over the line, packed once and then kept.
 * @param extension of the file; what is packed by nature (pictures, WebAssembly data) is not packed again
 * @param tag stands for the content: equal tags, equal bytes
 * @returns undefined where packing does not pay
 */
export function gzipped(bytes: Buffer, extension: string, tag: string): Promise<Buffer> | undefined {
  if (!TEXT.has(extension) || bytes.length < LEAST_BYTES) return undefined;
  const packed = kept.get(tag) ?? pack(bytes);
  kept.set(tag, packed);
  return packed;
}

/** Whether a browser's `accept-encoding` takes gzip; `gzip;q=0` says no. */
export const takesGzip = (accepted: string | undefined): boolean =>
  (accepted ?? '').split(',').some((one) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
