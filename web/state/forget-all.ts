import { clinic } from './clinic.ts';
import { settings } from './settings.ts';
import { forgetToday } from './today-of-phone.ts';
import { visit } from './visit.ts';

/** Nothing of the patient is left in this browser but the page itself. The shelf lies elsewhere: `emptyShelf`. */
export function forgetAll(): void {
  visit.forget();
  clinic.forget();
  settings.forget();
  forgetToday();
}
