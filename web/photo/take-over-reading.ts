import { unreadNames } from '../../rules/photo/unread-names.ts';
import type { Report } from '../../rules/report.ts';
import { checkOnPhone } from '../check/check-on-phone.ts';
import { visit } from '../state/visit.ts';
import { type DoubtfulPlace, doubtfulPlaces } from './doubtful-places.ts';
import { labelOfPhotos, type Unread } from './label-of-photos.ts';
import { type PhotoSession, photoSession, type ReadPhoto, setPhotoSession } from './photo-session.ts';
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
  if (photo.script === null) await addUnreadNames(session);
  return (await placesNow()).places.length > 0 ? 'review' : 'answer';
}

/** Names that no fact knows, of words that the reader was unsure of, count as unread until the patient has looked at them. */
async function addUnreadNames({ words }: PhotoSession): Promise<void> {
  if (!visit.get().text.trim()) return;
  const names = unreadNames(await reportNow(), words);
  const { unread } = visit.get();
  const isNew = (name: Unread) => !unread.some(({ start, end }) => start === name.start && end === name.end);
  visit.change({ unread: [...unread, ...names.filter(isNew)] });
}

/** The doubtful places of the text as it is now, and how many names it has. */
export async function placesNow(): Promise<{ places: DoubtfulPlace[]; names: number }> {
  const { text, unread } = visit.get();
  if (!text.trim()) return { places: [], names: 0 };
  const { nearIngredients } = await import('../../rules/search-ingredients.ts');
  const report = await reportNow();
  // Where there is no list there is nothing to go through word by word.
  const names = report.ingredients.length;
  return { places: names < 3 ? [] : doubtfulPlaces(text, report, unread, nearIngredients), names };
}

/** What the label as it is now holds. Which day it is does not matter for this. */
function reportNow(): Promise<Report> {
  const { text, unread, endSeen, script } = visit.get();
  const anyDay = { day: 0, clinic: null, treatment: null, clinicDetails: null };
  return checkOnPhone({ text, origin: 'photo', unread, endSeen, script, ...anyDay });
}
