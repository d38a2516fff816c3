import type { CalendarDay } from '../dates/calendar-day.ts';
import { clinic } from '../state/clinic.ts';
import { loadClinic } from '../state/load-clinic.ts';
import { settings } from '../state/settings.ts';
import { type DateQuestion, visit } from '../state/visit.ts';
import { isLanguage } from '../wording/languages.ts';
import type { ClinicLink } from './read-clinic-link.ts';
import { type LinkDate, readTreatmentDate } from './read-treatment-date.ts';

/**
 * Takes over what a clinic's link carries. A date that can be read in one way only is used; anything else becomes one question.
 * @returns whether the date has to be asked for now
 */
export async function arriveByLink(link: ClinicLink, today: CalendarDay): Promise<boolean> {
  visit.change({ clinic: link.clinic, treatment: link.treatment });
  if (isLanguage(link.language) && settings.get().language === null) settings.change({ language: link.language });
  const loading = link.clinic ? loadClinic(link.clinic) : Promise.resolve();
  let read = readTreatmentDate(link.date, { today, order: null });
  if (read.kind === 'two-readings') {
    // Only the clinic can say how its mail tool writes dates, so this one case waits for it.
    await loading;
    read = readTreatmentDate(link.date, { today, order: clinic.get().details?.dateOrder ?? null });
  }
  const known = visit.get().treatedOn !== null;
  if (read.kind === 'day') visit.change({ treatedOn: read.day, dateQuestion: null });
  else if (!(known && (read.kind === 'none' || read.kind === 'unfilled')))
    visit.change({ treatedOn: null, dateQuestion: questionOf(read) });
  return visit.get().treatedOn === null;
}

const questionOf = (read: Exclude<LinkDate, { kind: 'day' }>): DateQuestion =>
  read.kind === 'two-readings' ? read : read.kind === 'impossible' || read.kind === 'unreadable' ? read : { kind: 'missing' };
