/** The scan function as it is deployed: reads photos, survives what is none, and its own end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScanAnswer } from '../../functions/contract.ts';
import { ENV } from '../../functions/env.ts';
import { type HttpEvent, readEvent } from '../events/read-event.ts';
import { bundledFunctions } from './bundled-functions.ts';
import { httpAnswer } from './http-answer.ts';
import { framedPhoto, labelPhoto, promisedPng } from './large-photo.ts';
import { MOST_BYTES } from './runtime-api.ts';
import { peakMemory, type StartedFunction, startFunction } from './start-function.ts';

const SECRET = 'a-word-only-cloudfront-knows';
/** What the stack gives it; a bound far below the memory it has, for other processors and other photos. */
const MOST_MEMORY_MB = 900;
const MOST_MEMORY_ALL_MODELS_MB = 1_400;
const TIMEOUT_MS = 28_000;
/** A photo of 25 million pixels takes three bytes a pixel more than a label: half of that lies between the two on any machine. */
const HALF_OF_LARGE_MB = 38;
/** Only Linux tells how much memory a process had. */
const onlyWhereMemoryIsTold = test.runIf(process.platform === 'linux');

let bundles: Awaited<ReturnType<typeof bundledFunctions>>;
let scan: StartedFunction;
beforeAll(async () => {
  bundles = await bundledFunctions();
  scan = await startFunction({
    folder: bundles.scan,
    timeoutMs: TIMEOUT_MS,
    environment: { [ENV.originSecret]: SECRET, [ENV.scansPerMinute]: '60' },
  });
}, 60_000);
afterAll(async () => {
  await scan?.stop();
  bundles?.remove();
});

const photo = (bytes: Uint8Array, type = 'image/jpeg', query = ''): HttpEvent => ({
  ...readEvent('scan', { body: bytes, headers: { 'x-origin-secret': SECRET, 'content-type': type } }),
  rawQueryString: query,
});
const ask = async (event: unknown, of = scan) => httpAnswer(await of.invoke(event));

describe('a photo', () => {
  test('is read to the last byte it was sent with', { timeout: TIMEOUT_MS }, async () => {
    const answer = await ask(photo(labelPhoto));
    expect(answer.status).toBe(200);
    const { text, report } = ScanAnswer.parse(answer.json());
    for (const name of ['Squalane', 'Triglyceride', 'Retinol', 'BHT']) expect(text).toContain(name);
    expect(report).toBeUndefined();
  });
  test('with a day is checked too', { timeout: TIMEOUT_MS }, async () => {
    const { report } = ScanAnswer.parse((await ask(photo(labelPhoto, 'image/jpeg', 'daysSince=3'))).json());
    expect(report).toMatchObject({ day: 3, verdict: 'avoid' });
    expect(report?.findings.map(({ category }) => category)).toContain('retinoid');
  });
  test('of 12 million pixels is read too', { timeout: TIMEOUT_MS }, async () => {
    const large = await framedPhoto(4000, 3000);
    const answer = await ask(photo(large, 'image/png'));
    expect([answer.status, ScanAnswer.parse(answer.json()).text.includes('Retinol')]).toEqual([200, true]);
  });
  onlyWhereMemoryIsTold('... and stays within memory', () => {
    const peak = peakMemory(scan.pid()!);
    console.log(`most memory of the scan function: ${Math.round(peak)} MB`);
    expect(peak).toBeLessThan(MOST_MEMORY_MB);
  });
});

describe('a label in glyphs', () => {
  test('is read with the model of its script, which lies in the bundle', { timeout: 2 * TIMEOUT_MS }, async () => {
    const file = join(import.meta.dirname, '..', 'photos', 'cjk', 'chi_tra-clean-03.jpg');
    // all five models are open behind this: no other script asks for more
    const { text, model, report } = ScanAnswer.parse((await ask(photo(readFileSync(file), 'image/jpeg', 'daysSince=3'))).json());
    expect([model, report?.verdict]).toEqual(['chi_tra', 'avoid']);
    expect(text).toContain('山梨醇');
  });
  onlyWhereMemoryIsTold('... and all models together stay within memory', () => {
    const peak = peakMemory(scan.pid()!);
    console.log(`most memory of the scan function with all models: ${Math.round(peak)} MB`);
    expect(peak).toBeLessThan(MOST_MEMORY_ALL_MODELS_MB);
  });
});

const refused: [why: string, bytes: Uint8Array, type: string, status: number][] = [
  ['a text that says it is a picture', Buffer.from('Aqua, Glycerin'), 'image/jpeg', 415],
  ['a photo cut off in its middle', labelPhoto.subarray(0, 20_000), 'image/jpeg', 422],
  ['a header that promises 2,500 million pixels', promisedPng(50_000, 50_000), 'image/png', 413],
  ['a picture without its pixels', promisedPng(400, 300), 'image/png', 422],
  ['nothing', new Uint8Array(0), 'image/jpeg', 400],
  ['JSON', Buffer.from('{}'), 'application/json', 415],
];
describe('what is no photo gets a sentence, and the next photo is read', () => {
  test.each(refused)('%s', async (_why, bytes, type, status) => {
    const answer = await ask(photo(bytes, type));
    expect(answer.json()).toMatchObject({ status, detail: expect.stringMatching(/.{20,}/) });
    expect(answer.status).toBe(status);
  });
  test('over 6 MB is refused before it gets here', async () => {
    expect((await ask(photo(Buffer.alloc(MOST_BYTES)))).status).toBe(413);
  });
  test('a photo past CloudFront is not opened', async () => {
    const event = photo(labelPhoto);
    delete event.headers['x-origin-secret'];
    expect((await ask(event)).status).toBe(403);
  });
  test('after all this', { timeout: TIMEOUT_MS }, async () => {
    expect((await ask(photo(labelPhoto))).status).toBe(200);
    expect(scan.starts()).toBe(1);
  });
  test('nothing of a photo is in the log', () => {
    expect(scan.log()).toContain('"imageBytes":');
    expect(scan.log()).not.toMatch(/retinol|squalane|203\.0\.113/i);
  });
});

/** Most memory, in MB, that an instance has which reads one label. */
async function memoryOfALabel(): Promise<number> {
  const fresh = await startFunction({ folder: bundles.scan, timeoutMs: TIMEOUT_MS });
  expect((await ask(photo(labelPhoto), fresh)).status).toBe(200);
  const peak = peakMemory(fresh.pid()!);
  await fresh.stop();
  return peak;
}

describe('its end', () => {
  test('by memory takes one photo with it: the caller gets 500, the next is read', { timeout: 3 * TIMEOUT_MS }, async () => {
    const small = await startFunction({
      folder: bundles.scan,
      timeoutMs: TIMEOUT_MS,
      memoryMb: (await memoryOfALabel()) + HALF_OF_LARGE_MB,
    });
    const large = await framedPhoto(5000, 5000);
    const asked = ask(photo(large, 'image/png'), small);
    // Where nobody tells how much memory a process has, it ends without a reason.
    if (process.platform !== 'linux') setTimeout(() => process.kill(small.pid()!, 'SIGKILL'), 200);
    const killed = await asked;
    expect([killed.status, killed.text]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect((await ask(photo(labelPhoto), small)).status).toBe(200);
    expect(small.starts()).toBe(2);
    await small.stop();
  });
  test('by time likewise', { timeout: 3 * TIMEOUT_MS }, async () => {
    const hasty = await startFunction({ folder: bundles.scan, timeoutMs: TIMEOUT_MS });
    expect(httpAnswer(await hasty.invoke(photo(labelPhoto), 100)).status).toBe(500);
    expect((await ask(photo(labelPhoto), hasty)).status).toBe(200);
    expect(hasty.starts()).toBe(2);
    await hasty.stop();
  });
});
