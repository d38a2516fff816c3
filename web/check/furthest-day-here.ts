import type { ClinicPublic } from '../../functions/contract.ts';
import { treatmentOf } from '../../rules/clinic/treatment-of.ts';
import { furthestDay } from '../../rules/furthest-day.ts';

/** How far back this patient's treatment is counted, in days: as the server counts, by the clinic's rules where they are known. */
export function furthestDayHere(
  clinic: Pick<ClinicPublic, 'treatments' | 'defaultTreatment'> | null,
  treatment: string | null,
): number {
  return furthestDay((clinic && treatmentOf(clinic, treatment)) ?? { windows: [] });
}
