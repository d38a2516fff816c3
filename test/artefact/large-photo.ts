import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { decodeImage } from '../../functions/scans/decode-image.ts';

/** A photo of a label (generated, not of a real package): Squalane, Caprylic/Capric Triglyceride, Retinol ... */
export const labelPhoto = readFileSync(join(import.meta.dirname, 'label.jpg'));

/** The same photo in the middle of a grey frame of so many pixels, as a PNG. */
export async function framedPhoto(width: number, height: number): Promise<Buffer> {
  const photo = await decodeImage(labelPhoto);
  const rows = Buffer.alloc(height * (width + 1), 128);
  const [left, top] = [(width - photo.width) >> 1, (height - photo.height) >> 1];
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0;
  for (let y = 0; y < photo.height; y += 1)
    rows.set(photo.grey.subarray(y * photo.width, (y + 1) * photo.width), (top + y) * (width + 1) + 1 + left);
  return pngOf(width, height, deflateSync(rows, { level: 1 }));
}

/** A PNG whose header promises what the rest does not hold. */
export const promisedPng = (width: number, height: number): Buffer => pngOf(width, height, deflateSync(Buffer.alloc(100)));

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GREY_8_BIT = [8, 0, 0, 0, 0];

function pngOf(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(GREY_8_BIT, 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
