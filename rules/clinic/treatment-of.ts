/** The treatment that is asked for by its id; else the clinic's usual one, else its first. Undefined where it has none. */
export function treatmentOf<Treatment extends { id: string }>(
  { treatments, defaultTreatment }: { treatments: readonly Treatment[]; defaultTreatment: string },
  id: string | null | undefined,
): Treatment | undefined {
  return treatments.find((one) => one.id === id) ?? treatments.find((one) => one.id === defaultTreatment) ?? treatments[0];
}
