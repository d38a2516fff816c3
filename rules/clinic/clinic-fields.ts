/**
 * A clinic taken apart into what can be changed by itself, under names such as `contact` or `treatments.rf.windows.retinoid`. Changes are
 * counted by them, told by them, and two people's changes are brought together by them.
 */
import type { ClinicFacts } from './clinic-shapes.ts';

export type ClinicFields = Map<string, unknown>;

const CLINIC_PARTS = ['name', 'contact', 'dateOrder', 'embedOrigins', 'defaultTreatment'] as const;
const TREATMENT_PARTS = ['title', 'protocol', 'opening', 'products', 'heldBack'] as const;

/** Absent values have no field. No part of a name holds a full stop, so that a name can be taken apart at them. */
export function fieldsOf(clinic: ClinicFacts): ClinicFields {
  const fields: ClinicFields = new Map();
  for (const part of CLINIC_PARTS) if (clinic[part] !== undefined) fields.set(part, clinic[part]);
  for (const treatment of clinic.treatments) {
    const at = `treatments.${treatment.id}`;
    for (const part of TREATMENT_PARTS) if (treatment[part] !== undefined) fields.set(`${at}.${part}`, treatment[part]);
    for (const window of treatment.windows) fields.set(`${at}.windows.${window.category}`, window);
  }
  return fields;
}

/** The names of what differs, in the order in which they stand. */
export function changedFields(before: ClinicFacts, after: ClinicFacts): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = new Set([...now.keys(), ...old.keys()]);
  return [...names].filter((name) => !sameValue(old.get(name), now.get(name)));
}

/** The order of an object's fields does not matter; that of a list does. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
