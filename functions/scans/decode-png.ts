import { inflateSync } from 'node:zlib';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { lumaOf } from '../../rules/photo/luma.ts';
import { pngChunks } from './read-png-header.ts';
import { UnreadableImageError } from './unreadable-image.ts';

type Layout = { width: number; height: number; depth: number; colour: number; interlaced: boolean };

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: first column and row, and the steps between columns and rows, of each pass. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const WHOLE = [[0, 0, 1, 1]] as const;

/**
 * PNG file -> light value of each pixel, see-through parts on white. Never inflates more than the header promises, so that
 * a bomb stops at the size of its picture.
 * @throws UnreadableImageError when the file is broken.
 */
export function decodePng(file: Uint8Array): GreyPicture {
  const chunks = [...pngChunks(file)];
  const layout = layoutOf(chunks.find(({ type }) => type === 'IHDR')?.data);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const transparency = chunks.find(({ type }) => type === 'tRNS')?.data;
  const bitsPerPixel = layout.depth * CHANNELS[layout.colour]!;
  const stride = Math.max(1, bitsPerPixel >> 3);
  const rowBytes = (width: number) => Math.ceil((width * bitsPerPixel) / 8);
  const passes = passesOf(layout);
  const size = passes.reduce((sum, { width, height }) => sum + (rowBytes(width) + 1) * height, 0);
  const data = inflate(
    chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data),
    size,
  );
  const light = lightOf(layout, palette, layout.colour === 3 ? transparency : undefined);
  const grey = new Uint8Array(layout.width * layout.height);
  let at = 0;
  for (const pass of passes) {
    const bytes = rowBytes(pass.width);
    let above: Uint8Array = new Uint8Array(bytes);
    for (let row = 0; row < pass.height; row++, at += bytes + 1) {
      const line = data.subarray(at + 1, at + 1 + bytes);
      unfilter(data[at]!, line, above, stride);
      const start = (pass.y + row * pass.down) * layout.width + pass.x;
      for (let column = 0; column < pass.width; column++) grey[start + column * pass.right] = light(line, column);
      above = line;
    }
  }
  return { grey, width: layout.width, height: layout.height };
}

/** The passes in which the pixels are stored, those of a small picture that hold none left out. */
const passesOf = ({ width, height, interlaced }: Layout) =>
  (interlaced ? PASSES : WHOLE)
    .map(([x, y, right, down]) => ({
      x,
      y,
      right,
      down,
      width: Math.ceil((width - x) / right),
      height: Math.ceil((height - y) / down),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);

/** The first chunk as it is laid out by the format; throws for a kind of picture that the format does not have. */
function layoutOf(header: Uint8Array | undefined): Layout {
  if (header?.length !== 13) throw new UnreadableImageError('broken');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [depth, colour, , , interlace] = header.subarray(8) as unknown as [number, number, number, number, number];
  const allowed: Record<number, number[]> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };
  if (!allowed[colour]?.includes(depth) || interlace > 1) throw new UnreadableImageError('broken');
  return { width: view.getUint32(0), height: view.getUint32(4), depth, colour, interlaced: interlace === 1 };
}

/** The parts unpacked, exactly so many bytes of them. */
function inflate(parts: Uint8Array[], size: number): Uint8Array {
  try {
    const data = inflateSync(Buffer.concat(parts), { maxOutputLength: size });
    if (data.length === size) return data;
  } catch (cause) {
    throw new UnreadableImageError('broken', cause);
  }
  throw new UnreadableImageError('cut-off');
}

/** Undoes the filter of one row in place (PNG third edition, section 9). */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, stride: number): void {
  if (filter > 4) throw new UnreadableImageError('broken');
  if (filter === 0) return;
  for (let i = 0; i < line.length; i++) {
    const left = i >= stride ? line[i - stride]! : 0;
    const up = above[i]!;
    if (filter === 1) line[i]! += left;
    else if (filter === 2) line[i]! += up;
    else if (filter === 3) line[i]! += (left + up) >> 1;
    else line[i]! += paeth(left, up, i >= stride ? above[i - stride]! : 0);
  }
}

/** Which of three neighbours is nearest to their plane: Paeth's predictor. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** How a pixel of a row becomes a light value, by the kind of the picture. */
function lightOf(
  { depth, colour }: Layout,
  palette: Uint8Array | undefined,
  transparency: Uint8Array | undefined,
): (line: Uint8Array, column: number) => number {
  const most = depth < 8 ? (1 << depth) - 1 : 255;
  const bytes = depth === 16 ? 2 : 1;
  const packed = (line: Uint8Array, column: number) => {
    const bit = column * depth;
    return (line[bit >> 3]! >> (8 - depth - (bit & 7))) & most;
  };
  const value = (line: Uint8Array, sample: number) => (depth < 8 ? packed(line, sample) : line[sample * bytes]!);
  const onWhite = (light: number, alpha: number) => 255 + (((light - 255) * alpha) >> 8);
  if (colour === 0) return (line, column) => (value(line, column) * 255) / most;
  if (colour === 2) {
    return (line, column) => lumaOf(value(line, column * 3), value(line, column * 3 + 1), value(line, column * 3 + 2));
  }
  if (colour === 3) {
    if (!palette) throw new UnreadableImageError('broken');
    return (line, column) => {
      const entry = value(line, column);
      const light = lumaOf(palette[entry * 3] ?? 0, palette[entry * 3 + 1] ?? 0, palette[entry * 3 + 2] ?? 0);
      return onWhite(light, transparency?.[entry] ?? 255);
    };
  }
  if (colour === 4) return (line, column) => onWhite(value(line, column * 2), value(line, column * 2 + 1));
  return (line, column) => {
    const at = column * 4;
    return onWhite(lumaOf(value(line, at), value(line, at + 1), value(line, at + 2)), value(line, at + 3));
  };
}
