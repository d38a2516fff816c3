import { openScreen } from '../state/route.ts';
import { readClinicLink } from './read-clinic-link.ts';
import { takeClinicLink } from './take-clinic-link.ts';

/** A clinic's link opened in a tab that already shows the page loads nothing: only the fragment changes. It is taken as on arrival. */
export function followClinicLinks(): void {
  addEventListener('hashchange', async () => {
    const link = readClinicLink({ hash: location.hash, search: '' });
    if (!link) return;
    // what takes it is there before the address is cleared, or a reload in between would lose the link
    await import('./arrive-by-link.ts');
    if (await takeClinicLink(link)) openScreen('when');
  });
}
