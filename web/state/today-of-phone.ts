import { type CalendarDay, dayOf, isCalendarDay } from '../dates/calendar-day.ts';

/** This page did not exist before: a phone that says so has its clock set wrong. */
export const EARLIEST_TODAY: CalendarDay = '2026-11-01';

const KEY = 'aftercheck.today';
let told: { day: CalendarDay; at: CalendarDay } | null = null;

/** Today: as the patient told it for this visit where the phone's clock is wrong, else on the phone's own clock. */
export function todayHere(): CalendarDay {
  const phone = dayOf(new Date());
  told ??= readTold();
  return told?.at === phone ? told.day : phone;
}

/** Keeps what the patient says today is, for as long as the phone says the same wrong day. */
export function tellToday(day: CalendarDay): void {
  told = { day, at: dayOf(new Date()) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(told));
  } catch {
    // Blocked storage: it holds while the page is open.
  }
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Forgets what the patient said today is. */
export function forgetToday(): void {
  told = null;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Blocked storage: there is nothing to forget.
  }
}

function readTold(): typeof told {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isCalendarDay(kept?.day ?? '') && isCalendarDay(kept?.at ?? '') ? kept : null;
  } catch {
    return null;
  }
}
