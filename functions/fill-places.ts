/** A sentence with its {places} filled; a place without a value stays as it is. */
export const fillPlaces = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
