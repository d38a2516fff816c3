import { MOST_ID_CHARACTERS } from '../../functions/contract-limits.ts';

/** What a clinic's link carries, as it stands in the address: nothing is read or believed yet. */
export interface ClinicLink {
  clinic: string | null;
  date: string | null;
  treatment: string | null;
  language: string | null;
}

const NAMES = ['c', 't', 'p'] as const;

/**
 * Reads `#c=linden&t=2026-11-20&p=microneedling`. Some mail tools drop the fragment, so the same names are read as a query too.
 * @returns null when the address is no clinic link
 */
export function readClinicLink(address: { hash: string; search: string }): ClinicLink | null {
  const fragment = readPairs(address.hash.replace(/^#\/?\??/, ''));
  const query = readPairs(address.search.slice(1));
  if (!NAMES.some((name) => fragment.has(name) || query.has(name))) return null;
  const value = (name: string) => (fragment.get(name) ?? query.get(name) ?? '').trim() || null;
  const slug = (name: string) => decode(value(name))?.toLowerCase().slice(0, MOST_ID_CHARACTERS) ?? null;
  return { clinic: slug('c'), date: value('t'), treatment: slug('p'), language: value('l') };
}

/** By hand: URLSearchParams would turn the plus signs and percent signs of a date or of an unfilled tag. */
function readPairs(text: string): Map<string, string> {
  const pairs = text
    .replaceAll('&amp;', '&')
    .split('&')
    .map((pair) => /^(\w+)=(.*)$/s.exec(pair))
    .filter((pair) => pair !== null);
  return new Map(pairs.map((pair) => [pair[1] ?? '', pair[2] ?? '']));
}

function decode(text: string | null): string | null {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return text;
  }
}
