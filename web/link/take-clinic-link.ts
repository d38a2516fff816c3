import { addressOf } from '../state/route.ts';
import { todayHere } from '../state/today-of-phone.ts';
import type { ClinicLink } from './read-clinic-link.ts';

/**
 * Takes over a clinic's link and takes it out of the address at once, before anything else: the date must not stay there, where a
 * request, a log or a bookmark would carry it on.
 * @returns whether the date has to be asked for now
 */
export async function takeClinicLink(link: ClinicLink): Promise<boolean> {
  history.replaceState(null, '', location.pathname + addressOf('arrive'));
  const { arriveByLink } = await import('./arrive-by-link.ts');
  return arriveByLink(link, todayHere());
}
