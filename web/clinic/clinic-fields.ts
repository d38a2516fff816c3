import type { ClinicDetails, ClinicTreatment, ClinicWindow } from '../../functions/contract.ts';

/**
 * A clinic taken apart into what can be changed by itself, under names such as `contact` or `treatments/rf/windows/retinoid`. Changes are
 * counted by them, told by them, and two people's changes are brought together by them.
 */
export type ClinicFields = Map<string, unknown>;

const CLINIC_PARTS = ['name', 'contact', 'dateOrder', 'embedOrigins', 'defaultTreatment'] as const;
const TREATMENT_PARTS = ['title', 'protocol', 'opening', 'products', 'heldBack'] as const;

export function fieldsOf(clinic: ClinicDetails): ClinicFields {
  const fields: ClinicFields = new Map();
  for (const part of CLINIC_PARTS) if (clinic[part] !== undefined) fields.set(part, clinic[part]);
  for (const treatment of clinic.treatments) {
    const at = `treatments/${treatment.id}`;
    for (const part of TREATMENT_PARTS) if (treatment[part] !== undefined) fields.set(`${at}/${part}`, treatment[part]);
    for (const window of treatment.windows) fields.set(`${at}/windows/${window.category}`, window);
  }
  return fields;
}

/** The names of what differs, in the order in which they stand. */
export function changedFields(before: ClinicDetails, after: ClinicDetails): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = new Set([...now.keys(), ...old.keys()]);
  return [...names].filter((name) => !sameValue(old.get(name), now.get(name)));
}

/** `clinic` with the field as it is in `other`, absent ones too; a treatment that one of them lacks is taken or dropped whole. */
export function takeField(clinic: ClinicDetails, name: string, other: ClinicDetails): ClinicDetails {
  const [part, id] = name.split('/');
  const theirs = other.treatments.find((treatment) => treatment.id === id);
  if (part === 'treatments' && !theirs)
    return { ...clinic, treatments: clinic.treatments.filter((treatment) => treatment.id !== id) };
  if (theirs && !clinic.treatments.some((treatment) => treatment.id === id))
    return { ...clinic, treatments: [...clinic.treatments, theirs] };
  return withField(clinic, name, fieldsOf(other).get(name));
}

/** The clinic with a value at a field's name; undefined takes it away. */
export function withField(clinic: ClinicDetails, name: string, value: unknown): ClinicDetails {
  const [part, id, treatmentPart, category] = name.split('/');
  if (part !== 'treatments') return withPart(clinic, part as keyof ClinicDetails, value as never);
  const put = (treatment: ClinicTreatment): ClinicTreatment =>
    treatmentPart === 'windows'
      ? {
          ...treatment,
          windows: putWindow(treatment.windows, category as ClinicWindow['category'], value as ClinicWindow | undefined),
        }
      : withPart(treatment, treatmentPart as keyof ClinicTreatment, value as never);
  return { ...clinic, treatments: clinic.treatments.map((treatment) => (treatment.id === id ? put(treatment) : treatment)) };
}

/** The windows with this one in the place of the category's own; undefined: without it. */
export function putWindow(
  windows: ClinicWindow[],
  category: ClinicWindow['category'],
  window: ClinicWindow | undefined,
): ClinicWindow[] {
  const at = windows.findIndex((one) => one.category === category);
  if (at < 0) return window ? [...windows, window] : windows;
  return window ? windows.with(at, window) : windows.toSpliced(at, 1);
}

/** An absent value leaves the field out: the server knows no empty ones. */
export function withPart<T extends object>(value: T, part: keyof T, content: T[keyof T] | undefined): T {
  const { [part]: _before, ...rest } = value;
  return (content === undefined ? rest : { ...value, [part]: content }) as T;
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
