import { checkOnPhone } from '../check/check-on-phone.ts';
import { visit } from '../state/visit.ts';
import { type DoubtfulPlace, doubtfulPlaces } from './doubtful-places.ts';
import { labelOfPhotos } from './label-of-photos.ts';
import { photoSession, type ReadPhoto, setPhotoSession } from './photo-session.ts';
import { thumbnailOf } from './thumbnail-of.ts';

/**
 * Makes the text of the visit from a photo that was read, joined with the earlier ones of the same label.
 * @returns the screen that comes next: the review where something is in doubt, else the answer
 */
export async function takeOverReading(photo: ReadPhoto, how: { adding: boolean }): Promise<'review' | 'answer'> {
  const photos = how.adding ? [...photoSession().photos, photo] : [photo];
  const { session, unread, endSeen } = labelOfPhotos(photos);
  setPhotoSession(session);
  visit.change({
    text: session.text,
    checkedText: session.text || ' ',
    origin: 'photo',
    unread,
    endSeen,
    script: photo.script,
    ...(how.adding ? {} : { productName: '', shelfId: null, picture: thumbnailOf(photo.picture) }),
  });
  return (await placesNow()).length > 0 ? 'review' : 'answer';
}

/** The doubtful places of the text as it is now. Which day it is does not matter for this. */
export async function placesNow(): Promise<DoubtfulPlace[]> {
  const { text, unread, endSeen, script } = visit.get();
  if (!text.trim()) return [];
  const { nearIngredients } = await import('../../rules/search-ingredients.ts');
  const report = await checkOnPhone({
    text,
    origin: 'photo',
    unread,
    endSeen,
    script,
    day: 0,
    clinic: null,
    treatment: null,
    clinicDetails: null,
  });
  // Where there is no list there is nothing to go through word by word.
  return report.ingredients.length < 3 ? [] : doubtfulPlaces(text, report, unread, nearIngredients);
}
