/**
 * An id for a new treatment. It stands in links that patients keep, so it does not change with the name, and by chance it is not that
 * of a treatment that was removed.
 */
export function newTreatmentId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `treatment-${number.toString(36)}`;
}
