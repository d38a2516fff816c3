import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeImage } from '../../functions/scans/decode-image.ts';
import { findLabelBlocks } from '../../rules/photo/find-label-blocks.ts';
import type { FittedBlock } from '../../rules/photo/fit-block.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { type Motion, measureMotion } from '../../rules/photo/measure-motion.ts';
import { moveCamera } from './move-camera.ts';

const degrees = ({ angle }: Motion): number => (angle * 180) / Math.PI;
/** Between two lines without a direction, 0 to 90. */
const apart = (a: number, b: number): number => Math.abs(((((a - b + 90) % 180) + 180) % 180) - 90);

describe.each(['medium-06', 'clean-03'])('a sharp photo (%s)', (name) => {
  let photo: GreyPicture;
  let fitted: FittedBlock;
  let pitch: number;
  let along: number;
  beforeAll(async () => {
    photo = await decodeImage(readFileSync(new URL(`../photos/${name}.jpg`, import.meta.url)));
    fitted = findLabelBlocks(photo)[0]!.fitted;
    pitch = fitted.pitch.pitch * fitted.scale;
    along = Math.atan(-fitted.baselines.slope) + (fitted.onSide ? Math.PI / 2 : 0);
  });
  test('shows no motion', () => {
    expect(measureMotion(photo, fitted)).toBeNull();
  });
  test.each([
    [0, 0.16],
    [40, 0.14],
    [90, 0.18],
    [135, 0.16],
  ])('moved %i degrees against its lines by %f line pitches: found', (angle, length) => {
    const moved = moveCamera(
      { ...photo, values: Float32Array.from(photo.grey) },
      (angle * Math.PI) / 180 + along,
      length * pitch,
    );
    const found = measureMotion({ ...photo, grey: Uint8Array.from(moved.values) }, fitted);
    expect(found).not.toBeNull();
    expect(apart(degrees(found!), angle)).toBeLessThan(12);
    expect(found!.length).toBeGreaterThan(0.75 * length);
    expect(found!.length).toBeLessThan(1.35 * length);
  });
});

test('a block in the corner of a tiny photo says nothing, and nothing fails', async () => {
  const photo = await decodeImage(readFileSync(new URL('../photos/clean-02.jpg', import.meta.url)));
  const fitted = findLabelBlocks(photo)[0]!.fitted;
  const tiny = { grey: photo.grey.slice(0, 40 * 30), width: 40, height: 30 };
  expect(measureMotion(tiny, fitted)).toBeNull();
});
