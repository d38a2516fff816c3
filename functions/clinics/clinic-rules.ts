/** The rules of a check that names a clinic: this clinic's for the treatment, or the general ones with a note that says why. */
import { type ChosenRules, type ClinicRules, generalRules, note } from '../choose-rules.ts';
import { SLUG } from '../contract-limits.ts';
import { clinicProtocol } from './clinic-protocol.ts';
import type { StoredVersion } from './clinic-store.ts';
import type { KeptClinics } from './kept-clinics.ts';

/** Undefined for a clinic that is not known. It never throws: a check is answered, whatever state the table is in. */
export function clinicRules(clinics: KeptClinics): ClinicRules {
  return async (slug, treatment) => {
    if (!SLUG.test(slug)) return undefined;
    const kept = await clinics.get(slug);
    if (kept === 'unreachable') return generalRules(treatment, ['clinic-not-loaded']);
    if (!kept.clinic) return kept.asked ? undefined : generalRules(treatment, ['clinic-not-loaded']);
    const chosen = rulesOf(kept.clinic, treatment);
    return kept.asked
      ? chosen
      : { ...chosen, notes: [...chosen.notes, note('clinic-rules-kept', { clinic: kept.clinic.details.name })] };
  };
}

/** A treatment the clinic does not have is answered by its default one, with a note. */
export function rulesOf(clinic: StoredVersion, treatmentId: string | undefined): ChosenRules {
  const { treatments, defaultTreatment, name } = clinic.details;
  const usual = treatments.find(({ id }) => id === defaultTreatment) ?? treatments[0]!;
  const asked = treatments.find(({ id }) => id === treatmentId);
  const treatment = asked ?? usual;
  const notes = [
    ...(treatmentId !== undefined && !asked ? [note('unknown-treatment')] : []),
    ...(treatment.products.length > 0
      ? [note('clinic-products', { clinic: name, products: treatment.products.join(', ') })]
      : []),
  ];
  return { protocol: clinicProtocol(clinic, treatment), notes, clinic: clinic.slug };
}
