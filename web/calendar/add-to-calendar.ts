import { saveFile } from '../state/save-file.ts';
import { settings } from '../state/settings.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** Hands the patient a calendar file of these entries. It is made on the phone. */
export async function addToCalendar(entries: readonly CalendarEntry[], name: string): Promise<void> {
  const { writeCalendar } = await import('./write-calendar.ts');
  saveFile('aftercheck.ics', 'text/calendar', writeCalendar(entries, { name, owner: ownPart(), now: Date.now() }));
}

/** Made once by chance; it goes into calendar files and nowhere else. */
function ownPart(): string {
  const kept = settings.get().calendarKey;
  if (kept) return kept;
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const calendarKey = a.toString(36) + b.toString(36);
  settings.change({ calendarKey });
  return calendarKey;
}
