/** An id that no treatment has: it stands in links, so it never changes with the name. */
export function newTreatmentId(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    const id = `treatment-${number}`;
    if (!taken.includes(id)) return id;
  }
}
