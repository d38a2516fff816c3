/** What the patient must know about whose rules these are. */
import { say } from '../knowledge/say.ts';
import type sentences from '../knowledge/wording/en/clinics.json';
import type { Note } from '../report.ts';
import type { Clinic } from './clinic-shapes.ts';
import { treatmentOf } from './treatment-of.ts';

/** A note by its message id, with the values of its {places}. Throws where one is missing. */
export const clinicNote = (id: keyof typeof sentences, values: Record<string, string> = {}): Note => ({
  id,
  says: say(id, values),
});

/** Notes of a check by this clinic's rules. `clinic` null: one is named, and its rules are not known here. */
export function clinicNotes(clinic: Clinic | null, treatmentId: string | null | undefined): Note[] {
  if (!clinic) return [clinicNote('clinic-not-loaded')];
  const treatment = treatmentOf(clinic, treatmentId);
  const isAnother = typeof treatmentId === 'string' && treatment?.id !== treatmentId;
  const products = treatment?.products ?? [];
  return [
    ...(isAnother ? [clinicNote('unknown-treatment')] : []),
    ...(products.length > 0 ? [clinicNote('clinic-products', { clinic: clinic.name, products: products.join(', ') })] : []),
  ];
}
