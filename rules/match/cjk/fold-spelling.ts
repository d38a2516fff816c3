/**
 * Old and new spellings brought to one form. Applied to whole names only: inside a damaged reading it would move the damage.
 */
import { glyphsOfName } from './read-glyphs.ts';
import { type Script, spellingTables } from './spelling-tables.ts';

export type { Script } from './spelling-tables.ts';

const tables = spellingTables(glyphsOfName);

/** Canonical glyphs of a name -> the same in the spelling that all are compared in. */
export function foldSpelling(glyphs: string, script: Script): string {
  let folded = glyphs;
  for (const [from, to] of tables[script])
    if (folded.length > from.length && folded.includes(from)) folded = folded.replaceAll(from, to);
  return folded;
}
