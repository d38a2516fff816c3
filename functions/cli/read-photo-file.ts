/** A photo for the check command: the reader of the server, opened for one photo and closed again. */
import { say } from '../../rules/knowledge/say.ts';
import type { Label } from '../answer-check.ts';
import { createLabelReader } from '../scans/create-label-reader.ts';
import { labelOfReading } from '../scans/label-of-reading.ts';
import { UnreadableImageError } from '../scans/unreadable-image.ts';
import { CheckRefusal } from './check-refusal.ts';

/** The label on a photo (JPEG, PNG, WebP). Throws a CheckRefusal for a file that is no such photo, or that holds no readable text. */
export async function readPhotoFile(bytes: Uint8Array): Promise<Label> {
  const reader = createLabelReader();
  try {
    const label = labelOfReading(await reader.read(bytes));
    if (label.text.trim() === '') throw new CheckRefusal(`${say('gap.photo.title')}. ${say('gap.photo.do')}`, 2);
    return label;
  } catch (thrown) {
    throw thrown instanceof UnreadableImageError ? new CheckRefusal(thrown.message, 2) : thrown;
  } finally {
    await reader.close();
  }
}
