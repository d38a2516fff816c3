import type { ClinicDetails, ClinicTreatment, ClinicWindow } from '../../functions/contract.ts';
import { fieldsOf } from '../../rules/clinic/clinic-fields.ts';

/** `clinic` with the field as it is in `other`, absent ones too; a treatment that one of them lacks is taken or dropped whole. */
export function takeField(clinic: ClinicDetails, name: string, other: ClinicDetails): ClinicDetails {
  const [part, id] = name.split('.');
  const theirs = other.treatments.find((treatment) => treatment.id === id);
  if (part === 'treatments' && !theirs)
    return { ...clinic, treatments: clinic.treatments.filter((treatment) => treatment.id !== id) };
  if (theirs && !clinic.treatments.some((treatment) => treatment.id === id))
    return { ...clinic, treatments: [...clinic.treatments, theirs] };
  return withField(clinic, name, fieldsOf(other).get(name));
}

/** The clinic with a value at a field's name; undefined takes it away. */
export function withField(clinic: ClinicDetails, name: string, value: unknown): ClinicDetails {
  const [part, id, treatmentPart, category] = name.split('.');
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
