import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import type { LabelPhotoReading } from '../../rules/photo/read-label-photo.ts';

/** Reads the label on a photo: a picture file (JPEG, PNG, WebP), or its light values, upright or not. */
export type LabelReader = {
  read(image: Uint8Array | GreyPicture): Promise<LabelPhotoReading>;
  close(): Promise<void>;
};

/** Too many photos are waiting already. */
export class ReaderBusyError extends Error {
  override readonly name = 'ReaderBusyError';
}
