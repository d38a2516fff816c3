import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import openJpegDecoder from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js';
import openWebpDecoder from '@jsquash/webp/codec/dec/webp_dec.js';
import { greyOfColours } from '../../rules/photo/grey-of-colours.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { putUpright } from '../../rules/photo/turn-photo.ts';
import { decodePng } from './decode-png.ts';
import { type ImageHeader, readImageHeader } from './read-image-header.ts';
import { UnreadableImageError } from './unreadable-image.ts';

type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
type WasmDecoder = { decode(file: Uint8Array, ...turnByExif: readonly boolean[]): Pixels | null };
type OpenDecoder = (options: object) => Promise<WasmDecoder>;

const require = createRequire(import.meta.url);
const WASM = { jpeg: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', webp: '@jsquash/webp/codec/dec/webp_dec.wasm' } as const;
const OPEN = { jpeg: openJpegDecoder as unknown as OpenDecoder, webp: openWebpDecoder as unknown as OpenDecoder } as const;
/** The JPEG decoder would turn by EXIF itself; we do it for all formats alike. */
const STORED_PIXELS = { jpeg: [false], webp: [] } as const;
const loaded = new Map<string, Promise<Uint8Array>>();

/**
 * JPEG, PNG or WebP file -> its light values, upright by its EXIF orientation. Plain JavaScript and WebAssembly only.
 * @throws UnreadableImageError with a sentence that says what to do.
 */
export async function decodeImage(file: Uint8Array): Promise<GreyPicture> {
  const header = readImageHeader(file);
  const picture = header.format === 'png' ? decodePng(file) : await decodeInWasm(file, header.format, header);
  return putUpright(picture, header.orientation);
}

/** A fresh decoder a picture: its memory goes with it, and a broken file leaves nothing behind. */
async function decodeInWasm(file: Uint8Array, format: 'jpeg' | 'webp', { width, height }: ImageHeader): Promise<GreyPicture> {
  try {
    const decoder = await OPEN[format]({
      wasmBinary: await wasmOf(format),
      noInitialRun: true,
      print: nothing,
      printErr: nothing,
    });
    const pixels = decoder.decode(file, ...STORED_PIXELS[format]);
    if (pixels?.width === width && pixels.height === height) return greyOfColours(onWhite(pixels.data, format), width, height);
  } catch (cause) {
    throw new UnreadableImageError('broken', cause);
  }
  throw new UnreadableImageError('broken');
}

function wasmOf(format: 'jpeg' | 'webp'): Promise<Uint8Array> {
  const wasm = loaded.get(format) ?? readFile(require.resolve(WASM[format]));
  loaded.set(format, wasm);
  return wasm;
}

const nothing = () => {};

function onWhite(rgba: Uint8ClampedArray, format: 'jpeg' | 'webp'): Uint8ClampedArray {
  if (format === 'jpeg') return rgba;
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = rgba[i + 3]!;
    if (alpha === 255) continue;
    for (let k = i; k < i + 3; k++) rgba[k] = 255 + ((rgba[k]! - 255) * alpha) / 255;
  }
  return rgba;
}
