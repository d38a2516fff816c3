import { useEffect, useState } from 'preact/hooks';
import type { CalendarDay } from '../dates/calendar-day.ts';
import { todayHere } from './today-of-phone.ts';

/** Today, looked up again whenever the page comes back into view: a phone keeps a page open for days. */
export function useToday(): CalendarDay {
  const [today, show] = useState(todayHere);
  useEffect(() => {
    const look = () => show(todayHere());
    document.addEventListener('visibilitychange', look);
    addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', look);
    };
  }, []);
  return today;
}
