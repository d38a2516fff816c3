/** The rules of a check that names a clinic: this clinic's for the treatment, or the general ones with a note that says why. */
import { clinicNote, clinicNotes } from '../../rules/clinic/clinic-notes.ts';
import { clinicProtocol } from '../../rules/clinic/clinic-protocol.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { type ChosenRules, type ClinicRules, generalRules, usualProtocol } from '../choose-rules.ts';
import { SLUG } from '../contract-limits.ts';
import type { StoredVersion } from './clinic-store.ts';
import type { KeptClinics } from './keep-clinics.ts';

/** Undefined for a clinic that is not known. It never throws: a check is answered, whatever state the table is in. */
export function clinicRules(clinics: KeptClinics): ClinicRules {
  return async (slug, treatment) => {
    if (!SLUG.test(slug)) return undefined;
    const kept = await clinics.get(slug);
    if (kept === 'unreachable') return generalRules(treatment, clinicNotes(null, treatment));
    if (!kept.clinic) return kept.asked ? undefined : generalRules(treatment, clinicNotes(null, treatment));
    const chosen = rulesOf(kept.clinic, treatment);
    return kept.asked
      ? chosen
      : { ...chosen, notes: [...chosen.notes, clinicNote('clinic-rules-kept', { clinic: kept.clinic.details.name })] };
  };
}

/** A treatment the clinic does not have is answered by its default one, with a note. */
function rulesOf({ slug, version, details }: StoredVersion, treatmentId: string | undefined): ChosenRules {
  const clinic = { slug, version, ...details };
  const general = { find: findProtocol, usual: usualProtocol() };
  return { protocol: clinicProtocol(clinic, treatmentId, general), notes: clinicNotes(clinic, treatmentId), clinic: slug };
}
