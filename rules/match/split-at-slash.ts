/** "Retinol / Ascorbic Acid": what a slash parts is a name and its translations, unless the parts are held back for different reasons. */
import type { LabelEntry } from '../read/label-entry.ts';
import { compactKey, foldName } from './fold-name.ts';
import { isFlagged, type Match } from './match.ts';
import { matchName } from './match-name.ts';
import { nameDictionary } from './name-dictionary.ts';

const MOST_PARTS = 40;
const SLASH = /[/\\]/;

interface Part {
  start: number;
  end: number;
}

/** The parts between slashes that stand outside brackets, as offsets in the name. */
function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= name.length; at += 1) {
    const sign = name[at] ?? '/';
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (at === name.length || (depth === 0 && SLASH.test(sign))) {
      parts.push({ start, end: at });
      start = at + 1;
    }
  }
  return parts;
}

const groupsOf = (match: Match | null): string =>
  match?.ingredient && isFlagged(match.ingredient) ? [...match.ingredient.categories].sort().join() : '';

/** Entry -> its parts as entries where two of them are held back for different reasons; else null. The amount stays with the last part, behind which it stood. */
export function splitAtSlash(entry: LabelEntry): LabelEntry[] | null {
  if (!SLASH.test(entry.name)) return null;
  // "乳酸／グリコール酸コポリマー" is one name that is known as it stands
  if (nameDictionary().find(compactKey(foldName(entry.name)))) return null;
  const parts = partsOf(entry.name);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const groups = new Set(parts.map(({ start, end }) => groupsOf(matchName(entry.name.slice(start, end).trim()))));
  groups.delete('');
  if (groups.size < 2) return null;
  return parts.flatMap(({ start, end }, i) => {
    const printed = entry.name.slice(start, end);
    const name = printed.trim();
    if (name === '') return [];
    const from = entry.start + start + printed.indexOf(name);
    const percent = i === parts.length - 1 ? entry.percent : undefined;
    return [{ start: from, end: from + name.length, name, ...(percent !== undefined && { percent }) }];
  });
}
