/** The server's own reader on Korean, Japanese and Chinese labels, and on pictures that are none or only half. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLabelReader } from '../../functions/scans/create-label-reader.ts';
import { decodeImage } from '../../functions/scans/decode-image.ts';
import { labelOfReading } from '../../functions/scans/label-of-reading.ts';
import type { LabelReader } from '../../functions/scans/label-reader.ts';
import { checkPhotoLabel } from '../../rules/check-photo-label.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { segmentCjk } from '../../rules/match/cjk/segment-cjk.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';

const PATIENCE_MS = 120_000;
const rules = findProtocol('microneedling') as Protocol;
const fileOf = (name: string) => join(import.meta.dirname, '..', 'photos', 'cjk', name);
const photo = (name: string): Promise<GreyPicture> => decodeImage(readFileSync(fileOf(name)));

let reader: LabelReader;
beforeAll(() => {
  reader = createLabelReader();
});
afterAll(() => reader.close());

const check = async (picture: GreyPicture) => {
  const reading = await reader.read(picture);
  return { reading, report: checkPhotoLabel(labelOfReading(reading), rules, 3) };
};

/** Share of the names printed on the label that the report names. */
function shareFound(names: readonly string[], found: readonly (string | null)[]): number {
  const wanted = names.map((name) => segmentCjk(name, { model: null })[0]?.inci);
  return wanted.filter((inci) => inci && found.includes(inci)).length / wanted.length;
}

/** Three points below what is wanted of clean photos. */
const labels: [name: string, model: string, least: number][] = [
  ['kor-clean-05', 'kor', 0.96],
  ['jpn-clean-05', 'jpn', 0.96],
  ['chi_sim-clean-02', 'chi_sim', 0.95],
  ['chi_tra-clean-03', 'chi_tra', 0.95],
];
describe('a label is read with the model of its script', () => {
  test.each(labels)('%s', { timeout: PATIENCE_MS }, async (name, model, least) => {
    const { reading, report } = await check(await photo(`${name}.jpg`));
    expect(reading.model).toBe(model);
    const names = readFileSync(fileOf(`${name}.txt`), 'utf8')
      .trim()
      .split('\n');
    const found = report.ingredients.flatMap(({ inci, candidates = [] }) => [inci, ...candidates.map((one) => one.inci)]);
    expect(shareFound(names, found)).toBeGreaterThanOrEqual(least);
    expect(report.verdict).toBe('avoid');
  });
});

const turned = ({ grey, width, height }: GreyPicture): GreyPicture => ({ grey: grey.slice().reverse(), width, height });
/** The left part of a picture. */
function leftOf({ grey, width, height }: GreyPicture, share: number): GreyPicture {
  const kept = Math.round(width * share);
  const cut = new Uint8Array(kept * height);
  for (let y = 0; y < height; y += 1) cut.set(grey.subarray(y * width, y * width + kept), y * kept);
  return { grey: cut, width: kept, height };
}
/** One above the other on white. */
function stacked(upper: GreyPicture, lower: GreyPicture): GreyPicture {
  const width = Math.max(upper.width, lower.width);
  const grey = new Uint8Array(width * (upper.height + lower.height)).fill(255);
  for (const [{ grey: part, width: wide, height }, top] of [
    [upper, 0],
    [lower, upper.height],
  ] as const)
    for (let y = 0; y < height; y += 1) grey.set(part.subarray(y * wide, (y + 1) * wide), (top + y) * width);
  return { grey, width, height: upper.height + lower.height };
}

const bad: [why: string, picture: () => Promise<GreyPicture>][] = [
  ['half of it cut off', async () => leftOf(await photo('kor-clean-05.jpg'), 0.5)],
  ['two scripts on one label', async () => stacked(await photo('kor-clean-05.jpg'), await photo('jpn-clean-05.jpg'))],
  ['a menu', () => photo('menu.jpg')],
  ['a page of a comic', () => photo('manga.jpg')],
];
describe('what is no whole label is an answer with its reason', () => {
  test.each(bad)('%s', { timeout: PATIENCE_MS }, async (_why, picture) => {
    const { report } = await check(await picture());
    expect(report.verdict).not.toBe('no-flags');
    expect(report.reading.gaps.map(({ reason }) => reason)).not.toEqual([]);
    expect(report.okFromDay).toBeNull();
  });
  test('upside down it is read as upright', { timeout: PATIENCE_MS }, async () => {
    const { reading, report } = await check(turned(await photo('kor-clean-05.jpg')));
    expect([reading.model, reading.rotation]).toEqual(['kor', 180]);
    expect(report.ingredients.map(({ inci }) => inci)).toContain('Aqua');
  });
});
