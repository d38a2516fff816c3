import type { ClinicPublic } from '../../functions/contract.ts';
import type { Note } from '../../rules/report.ts';
import says from '../answer/server-notes.json' with { type: 'json' };
import { fillPlaces } from '../wording/message.ts';
import { treatmentOf } from './clinic-rules.ts';

/**
 * What the patient must know about whose rules these are, as the server says it (functions/clinics/clinic-rules.ts); a test holds the
 * two equal. `clinic` null: the link names one, and its rules are not on this phone.
 */
export function clinicNotes(clinic: ClinicPublic | null, treatmentId: string | null): Note[] {
  if (!clinic) return [{ id: 'clinic-not-loaded', says: says['clinic-not-loaded'] }];
  const treatment = treatmentOf(clinic, treatmentId);
  const another = treatmentId !== null && treatment?.id !== treatmentId;
  const handedOut = treatment?.products ?? [];
  return [
    ...(another ? [{ id: 'unknown-treatment', says: says['unknown-treatment'] }] : []),
    ...(handedOut.length > 0
      ? [
          {
            id: 'clinic-products',
            says: fillPlaces(says['clinic-products'], { clinic: clinic.name, products: handedOut.join(', ') }),
          },
        ]
      : []),
  ];
}
