import { MOST_PIXELS } from './grey-of-photo.ts';

/** A photo that the browser can show. `picture` is upright and has the pixels that the reader sees. */
export interface OpenedPhoto {
  file: Blob;
  picture: ImageBitmap;
}

export type Refusal = 'not-a-photo' | 'too-large' | 'too-small';

export class PhotoRefusedError extends Error {
  override readonly name = 'PhotoRefusedError';
  readonly because: Refusal;
  constructor(because: Refusal) {
    super(because);
    this.because = because;
  }
}

const MOST_BYTES = 60_000_000;
const MOST_PIXELS_OPENED = 70_000_000;
const SHORTEST_SIDE = 40;

/**
 * Opens a picture file after a look at its measures, so that a monster is refused before it is decoded.
 * @throws PhotoRefusedError
 */
export async function openPhoto(file: Blob): Promise<OpenedPhoto> {
  if (file.size > MOST_BYTES) throw new PhotoRefusedError('too-large');
  const { width, height } = await measuresOf(file);
  if (width * height > MOST_PIXELS_OPENED) throw new PhotoRefusedError('too-large');
  if (Math.min(width, height) < SHORTEST_SIDE) throw new PhotoRefusedError('too-small');
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  const size = scale < 1 ? { resizeWidth: Math.round(width * scale), resizeHeight: Math.round(height * scale) } : {};
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image', ...size }).catch(() => null);
  if (!picture) throw new PhotoRefusedError('not-a-photo');
  return { file, picture };
}

/** Width and height as they are shown, read from the head of the file: the pixels are not decoded for this. */
async function measuresOf(file: Blob): Promise<{ width: number; height: number }> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    await new Promise((opened, fail) => {
      image.onload = opened;
      image.onerror = fail;
      image.src = address;
    });
    return { width: image.naturalWidth, height: image.naturalHeight };
  } catch {
    throw new PhotoRefusedError('not-a-photo');
  } finally {
    URL.revokeObjectURL(address);
  }
}
