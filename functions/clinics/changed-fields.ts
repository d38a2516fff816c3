/** What differs between two versions of a clinic, row by row, in the words of the API. */
import type { ClinicDetails } from '../contract.ts';

export type ChangedField = { field: string; before: string; after: string };

/** `treatments.rf.windows.retinoid`, `contact.phone` ... with both values as JSON; an absent one is empty. */
export function changedFields(before: ClinicDetails, after: ClinicDetails): ChangedField[] {
  const [old, now] = [rows(before), rows(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }));
}

function rows(clinic: ClinicDetails): Map<string, string> {
  const found = new Map<string, string>();
  const add = (field: string, value: unknown) => value !== undefined && found.set(field, JSON.stringify(value));
  const { contact, treatments, ...rest } = clinic;
  for (const [name, value] of Object.entries({ ...rest, ...prefixed('contact', contact) })) add(name, value);
  for (const { id, windows, heldBack, ...treatment } of treatments) {
    const at = `treatments.${id}`;
    for (const [name, value] of Object.entries(prefixed(at, treatment))) add(name, value);
    for (const { category, ...window } of windows) add(`${at}.windows.${category}`, window);
    for (const { name, ...window } of heldBack) add(`${at}.heldBack.${name}`, window);
  }
  return found;
}

const prefixed = (prefix: string, values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
