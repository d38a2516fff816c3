/** The costs are reckoned from what a first visit fetches. That is counted here, in the page as it is built. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import habits from '../../infra/costs/habits.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
const web = join(root, 'dist', 'web');

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'infra', 'build', 'build-web.mjs'), '--if-stale'], {
    cwd: root,
    // the test runner's own setting would build a page for developers
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
}, 120_000);

/** Bytes on the way: CloudFront sends text as brotli, of a middling quality; what is compressed already goes as it is. */
function bytesOf(file: string): number {
  const bytes = readFileSync(join(web, file));
  return /\.(?:gz|png)$/.test(file)
    ? bytes.length
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
const sumOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + bytesOf(file), 0);
/** A habit is a round number: a fifth off is near enough for money. */
const near = (taken: number, counted: number): boolean => Math.abs(taken - counted) <= counted / 5;

test('a first visit fetches what the service worker keeps for use without a network, and the worker', () => {
  const worker = readFileSync(join(web, 'sw.js'), 'utf8');
  const kept = [...new Set([...worker.matchAll(/url:"([^"]+)"/g)].map(([, url]) => url!))];
  expect(kept).toContain('index.html');
  const files = [...kept, 'sw.js', 'manifest.webmanifest'];
  const [requests, kb] = [files.length, sumOf(files) / 1000];
  expect([requests, near(habits.requestsOfAFirstVisit, requests)]).toEqual([requests, true]);
  expect([kb, near(habits.kbOfAFirstVisit, kb)]).toEqual([kb, true]);
});

test('a first photo fetches the reader: its worker, one build of its core, the letters', () => {
  const folder = readdirSync(join(web, 'ocr')).map((file) => join('ocr', file));
  const largest = (pattern: RegExp): number => Math.max(...folder.filter((file) => pattern.test(file)).map(bytesOf));
  const mb = (largest(/worker/) + largest(/core/) + largest(/eng\.traineddata/)) / 1e6;
  expect([mb, near(habits.mbOfThePhotoReader, mb)]).toEqual([mb, true]);
});
