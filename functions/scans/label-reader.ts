import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import type { AnyScriptReading } from '../../rules/photo/read-any-script.ts';

/** Reads the label on a photo: a picture file (JPEG, PNG, WebP), or its light values, upright or not. */
export type LabelReader = {
  read(image: Uint8Array | GreyPicture): Promise<AnyScriptReading>;
  close(): Promise<void>;
};

/** Too many photos are waiting already. */
export class ReaderBusyError extends Error {
  override readonly name = 'ReaderBusyError';
}
