import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { decodeImage } from '../../functions/scans/decode-image.ts';

/** A photo of a label (generated, not of a real package): Squalane, Caprylic/Capric Triglyceride, Retinol ... */
export const labelPhoto = readFileSync(join(import.meta.dirname, 'label.jpg'));

/** The same photo in the middle of a grey frame of so many pixels, as a PNG of three colours: it takes three bytes a pixel to open. */
export async function framedPhoto(width: number, height: number): Promise<Buffer> {
  const photo = await decodeImage(labelPhoto);
  const stride = 3 * width + 1;
  const rows = Buffer.alloc(height * stride, 128);
  const [left, top] = [(width - photo.width) >> 1, (height - photo.height) >> 1];
  for (let y = 0; y < height; y += 1) rows[y * stride] = 0;
  for (let y = 0; y < photo.height; y += 1)
    for (let x = 0; x < photo.width; x += 1) {
      const at = (top + y) * stride + 1 + 3 * (left + x);
      rows.fill(photo.grey[y * photo.width + x]!, at, at + 3);
    }
  return pngOf(width, height, deflateSync(rows, { level: 1 }));
}

/** A PNG whose header promises what the rest does not hold. */
export const promisedPng = (width: number, height: number): Buffer => pngOf(width, height, deflateSync(Buffer.alloc(100)));

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB_8_BIT = [8, 2, 0, 0, 0];

function pngOf(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(RGB_8_BIT, 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
