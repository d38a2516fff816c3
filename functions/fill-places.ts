/** Puts the values into the `{places}` of a sentence. An unknown place stays visible, so that a slip is seen in a test and not hidden. */
export const fillPlaces = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
