/** "Sadium Ascorhyi Phosphate. Tocopheryl Acetate": a comma was printed or read as a full stop behind a name that is damaged. */
import type { LabelEntry } from '../read/label-entry.ts';
import { foldName } from './fold-name.ts';
import { isPlantWord } from './grammar/plant-table.ts';
import { matchMended } from './match-mended.ts';
import { matchName } from './match-name.ts';
import { textsOf } from './part-of-entry.ts';
import { repairName } from './repair-name.ts';
import { tokenise } from './tokenise.ts';

const STOP = /(?<=[\p{L}\d)]{4})\.\s+(?=\p{L})/gu;
/** What stands before a stop and is shorter may be a word cut short ("Ext. Aloe"). */
const SHORTEST_NAME = 6;
const MOST_WORDS = 6;

/** Known as it stands, or one damaged name: a run of names, which the grammar may take for one, is cut elsewhere. */
function isOneName(name: string): boolean {
  const known = matchName(name);
  if (known) return known.how !== 'pattern' || isPlantWord(foldName(name).split(' ')[0]!);
  const words = textsOf(tokenise(name).words);
  return words.length <= MOST_WORDS && (matchMended(words) ?? repairName(words)) !== null;
}

/** Entry that is no known name -> what stands before its last full stop, and the known name behind it; else null. */
export function splitAtStop({ start, end, name, percent }: LabelEntry): LabelEntry[] | null {
  const last = [...name.matchAll(STOP)].at(-1);
  if (!last || last.index < SHORTEST_NAME) return null;
  const from = last.index + last[0].length;
  const before = name.slice(0, last.index);
  if (!matchName(name.slice(from)) || !isOneName(before)) return null;
  return [
    { start, end: start + last.index, name: before },
    { start: start + from, end, name: name.slice(from), ...(percent !== undefined && { percent }) },
  ];
}
