/** "Glycerin|Retinol": a bar parts names where one of them is known as it stands; else it is a letter that was misread ("Ethy|hexyl"). */
import type { LabelEntry } from '../read/label-entry.ts';
import { foldName } from './fold-name.ts';
import { matchName } from './match-name.ts';
import { nameDictionary } from './name-dictionary.ts';

const MOST_PARTS = 40;
const SHORTEST_NAME = 4;

const isKnown = (part: string): boolean => part.length >= SHORTEST_NAME && matchName(part) !== null;

/** "Cety1 | Alcohol": the last word of other names says nothing of a part before it. */
const saysEnough = (part: string, at: number): boolean =>
  isKnown(part) && (at === 0 || !nameDictionary().forms.heads.has(foldName(part)));

/** Entry that is no known name -> its parts as entries, or null. The amount stays with the last part, behind which it stood. */
export function splitAtBar({ start, name, percent }: LabelEntry): LabelEntry[] | null {
  const parts = [...name.matchAll(/[^|\s](?:[^|]*[^|\s])?/g)];
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  if (!parts.some(([part], at) => saysEnough(part, at))) return null;
  return parts.map(({ 0: part, index }, i) => {
    const own = { start: start + index, end: start + index + part.length, name: part };
    return i === parts.length - 1 && percent !== undefined ? { ...own, percent } : own;
  });
}
