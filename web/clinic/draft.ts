import type { ClinicDetails, ClinicTreatment, ClinicVersion, ClinicWindow } from '../../functions/contract.ts';
import { sameValue } from '../../rules/clinic/clinic-fields.ts';
import type { ProtocolRule } from '../../rules/knowledge/protocol.ts';
import { putWindow } from './with-field.ts';

/** What is being edited: the version it began with, and the clinic as it is to be. */
export interface Draft {
  saved: ClinicVersion;
  clinic: ClinicDetails;
  /** Far windows somebody said are meant: `treatment/category`. */
  confirmed: string[];
}

/** The clinic with one treatment changed. */
export function changeTreatment(clinic: ClinicDetails, id: string, change: Partial<ClinicTreatment>): ClinicDetails {
  return { ...clinic, treatments: clinic.treatments.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** A treatment with a window of its own, or back to the general one where nothing of it differs. */
export function changeWindow(treatment: ClinicTreatment, rule: ProtocolRule, window: ClinicWindow): ClinicTreatment {
  const asGeneral = window.avoidDays === rule.avoidDays && window.cautionDays === rule.cautionDays && !window.off && !window.says;
  return { ...treatment, windows: putWindow(treatment.windows, window.category, asGeneral ? undefined : window) };
}

/** The window that holds for a category: the clinic's own, or the general one. */
export function windowOf(treatment: ClinicTreatment, rule: ProtocolRule): ClinicWindow {
  const own = treatment.windows.find(({ category }) => category === rule.category);
  return own ?? { category: rule.category as ClinicWindow['category'], avoidDays: rule.avoidDays, cautionDays: rule.cautionDays };
}

/** What the server must be told is meant: every confirmed window that is still there. */
export const confirmsOf = ({ clinic, confirmed }: Draft): string[] => {
  const names = clinic.treatments.flatMap(({ id, windows }) => windows.map(({ category }) => `${id}/${category}`));
  return confirmed.filter((name) => names.includes(name));
};

const NAME = 'aftercheck.clinic-draft';

/** Kept in this tab, so that a reload or a key that ended loses nothing. */
export function keepDraft(slug: string, draft: Draft | null): void {
  try {
    if (draft === null || sameValue(draft.saved.clinic, draft.clinic)) sessionStorage.removeItem(NAME);
    else
      sessionStorage.setItem(
        NAME,
        JSON.stringify({ slug, version: draft.saved.version, clinic: draft.clinic, confirmed: draft.confirmed }),
      );
  } catch {
    // Blocked or full storage: the draft lasts until the page is closed.
  }
}

/** What was being edited in this tab; null: nothing, or another clinic. `version`: the one it began with. */
export function keptDraft(slug: string): { version: number; clinic: ClinicDetails; confirmed: string[] } | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null');
    return kept?.slug === slug && Array.isArray(kept.clinic?.treatments) ? { ...kept, confirmed: kept.confirmed ?? [] } : null;
  } catch {
    return null;
  }
}
