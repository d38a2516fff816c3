import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMAGE_LIMITS } from '../../functions/scans/image-limits.ts';
import { readExifOrientation } from '../../functions/scans/read-exif-orientation.ts';
import { readImageHeader } from '../../functions/scans/read-image-header.ts';
import { UnreadableImageError } from '../../functions/scans/unreadable-image.ts';
import { greyPng, makePng, pngChunk } from './make-png.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const join2 = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

const SCAN = bytes(0xff, 0xda, 0, 3, 0, 1, 2, 0xff, 0, 3);
const END = bytes(0xff, 0xd9);
const frame = (width: number, height: number, { marker = 0xc0, components = 3, precision = 8 } = {}) =>
  bytes(0xff, marker, 0, 11, precision, height >> 8, height & 255, width >> 8, width & 255, components, 0, 0, 0);
const jpeg = (...segments: Uint8Array[]) => join2(bytes(0xff, 0xd8), ...segments);
const exif = (orientation: number) =>
  join2(
    bytes(0xff, 0xe1, 0, 34),
    text('Exif\0\0MM\0*'),
    bytes(0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0),
  );

function webp(...chunks: [type: string, data: Uint8Array][]): Uint8Array {
  const body = Buffer.concat(
    chunks.flatMap(([type, data]) => [text(type), uint32(data.length), data, new Uint8Array(data.length % 2)]),
  );
  return join2(text('RIFF'), uint32(body.length + 4), text('WEBP'), body);
}
const uint32 = (value: number) => bytes(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);

describe('what is read', () => {
  const files: [why: string, file: Uint8Array, expected: object][] = [
    ['JPEG', jpeg(frame(640, 480), SCAN, END), { format: 'jpeg', width: 640, height: 480, orientation: 1 }],
    [
      'JPEG, progressive, with its orientation',
      jpeg(exif(6), frame(64, 48, { marker: 0xc2 }), SCAN, SCAN, END),
      { width: 64, orientation: 6 },
    ],
    [
      'JPEG with fill bytes and restart markers',
      jpeg(bytes(0xff, 0xff), frame(64, 48).subarray(1), SCAN, bytes(0xff, 0xd3, 7), END),
      { width: 64 },
    ],
    ['JPEG with something after its end', jpeg(frame(64, 48), SCAN, END, text('motion photo')), { width: 64 }],
    ['PNG', greyPng(new Uint8Array(40 * 50), 40, 50), { format: 'png', width: 40, height: 50, orientation: 1 }],
    ['WebP, lossy', webp(['VP8 ', bytes(0, 0, 0, 0x9d, 1, 0x2a, 64, 0, 48, 0)]), { format: 'webp', width: 64, height: 48 }],
    ['WebP, lossless', webp(['VP8L', bytes(0x2f, 63, 0xc0, 11, 0, 0, 0, 0, 0, 0)]), { width: 64, height: 48 }],
  ];
  test.each(files)('%s', (_why, file, expected) => {
    expect(readImageHeader(file)).toMatchObject(expected);
  });
});

describe('what is refused, each with a sentence', () => {
  const files: [why: string, file: Uint8Array, problem: string][] = [
    ['nothing', new Uint8Array(0), 'empty'],
    ['text', text('Ingredients: Aqua'), 'not-an-image'],
    ['a text called photo.jpg', text('GIMP'), 'not-an-image'],
    ['a GIF', text('GIF89a...'), 'format-not-read'],
    ['HEIC', join2(bytes(0, 0, 0, 24), text('ftypheic')), 'format-not-read'],
    ['a PDF', text('%PDF-1.7'), 'format-not-read'],
    [
      'an animated PNG',
      makePng({ width: 40, height: 40, rows: new Uint8Array(1640), extra: [pngChunk('acTL', new Uint8Array(8))] }),
      'animated',
    ],
    ['an animated WebP', webp(['VP8X', bytes(2, 0, 0, 0, 9, 0, 0, 9, 0, 0)]), 'animated'],
    ['CMYK', jpeg(frame(64, 48, { components: 4 }), SCAN, END), 'cmyk'],
    ['a lossless JPEG', jpeg(frame(64, 48, { marker: 0xc3 }), SCAN, END), 'format-not-read'],
    ['twelve bits', jpeg(frame(64, 48, { precision: 12 }), SCAN, END), 'format-not-read'],
    ['1 x 1', greyPng(bytes(7), 1, 1), 'too-small'],
    ['a hundred megapixels', jpeg(frame(10_000, 10_000), SCAN, END), 'too-many-pixels'],
    ['too many bytes', new Uint8Array(IMAGE_LIMITS.bytes + 1), 'too-many-bytes'],
    ['a JPEG without its end', jpeg(frame(64, 48), SCAN), 'cut-off'],
    ['a JPEG cut off in a segment', jpeg(frame(64, 48).subarray(0, 8)), 'cut-off'],
    ['a JPEG of endless scans', jpeg(frame(64, 48), ...Array.from({ length: 50 }, () => SCAN), END), 'broken'],
    ['a JPEG with a scan before its frame', jpeg(SCAN, END), 'broken'],
    ['a PNG without its end', greyPng(new Uint8Array(1600), 40, 40).subarray(0, -12), 'cut-off'],
    ['a WebP shorter than it says', webp(['VP8 ', new Uint8Array(30)]).subarray(0, 30), 'cut-off'],
    ['a WebP without a picture', webp(['XMP ', bytes(1, 2)]), 'broken'],
  ];
  test.each(files)('%s', (_why, file, problem) => {
    expect(() => readImageHeader(file)).toThrow(
      expect.objectContaining({ problem, message: expect.stringMatching(/^[A-Z].*\.$/) }),
    );
  });
});

test('no bytes whatever make it fail in another way', () => {
  const starts = [
    bytes(0xff, 0xd8, 0xff),
    greyPng(new Uint8Array(4), 2, 2).subarray(0, 33),
    webp(['VP8 ', new Uint8Array(12)]).subarray(0, 20),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      try {
        readImageHeader(join2(start, rest));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UnreadableImageError);
      }
    }),
  );
});

describe('EXIF orientation', () => {
  const intel = join2(text('II*\0'), bytes(8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0));
  const segments: [why: string, segment: Uint8Array, expected: number | undefined][] = [
    ['with the other order of bytes, without a name', intel, 8],
    ['a number that does not exist', join2(intel.subarray(0, 18), bytes(9, 0, 0, 0)), undefined],
    ['another kind of segment', text('http://ns.adobe.com/xap/1.0/ and more'), undefined],
    ['cut off', intel.subarray(0, 12), undefined],
    ['a directory beyond the end', join2(text('II*\0'), bytes(255, 255, 255, 0), new Uint8Array(20)), undefined],
  ];
  test.each(segments)('%s', (_why, segment, expected) => {
    expect(readExifOrientation(segment)).toBe(expected);
  });
});

test('the headers of real files agree with their pixels', () => {
  const file = readFileSync(join(import.meta.dirname, '../photos/clean-02.jpg'));
  expect(readImageHeader(file)).toEqual({ format: 'jpeg', width: 710, height: 311, orientation: 1 });
});
