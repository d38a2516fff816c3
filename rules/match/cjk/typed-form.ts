/** The form in which names that are typed are compared: one spelling a script, and Korean as it sounds. */
import { foldGlyphs } from './fold-glyphs.ts';
import { foldSound } from './fold-sound.ts';
import { type Script, type SpellingTable, spellingTables } from './spelling-tables.ts';

export type { Script } from './spelling-tables.ts';

/** All spellings of a script at once: one pass over all names costs a twentieth of one for each spelling. */
function oneSpelling(table: SpellingTable): (names: string) => string {
  const spellings = new Map(table);
  const found = new RegExp([...spellings.keys()].join('|'), 'g');
  const pass = (names: string): string => names.replace(found, (part) => spellings.get(part) ?? part);
  // 二ナトリウム is 二na, then 2na
  return (names) => pass(pass(names));
}

const tables = spellingTables(foldGlyphs);
const spell: Record<Script, (names: string) => string> = {
  ko: oneSpelling(tables.ko),
  ja: oneSpelling(tables.ja),
  zh: oneSpelling(tables.zh),
};

/** The script that a name in glyphs is spelled in; one in Chinese characters alone counts as Chinese. */
export const scriptOfName = (key: string): Script =>
  /[\uAC00-\uD7A3]/.test(key) ? 'ko' : /[\u3041-\u30FF]/.test(key) ? 'ja' : 'zh';

/** Folded glyphs, any number of names of one script in one text -> the form that is compared. */
export function typedForm(glyphs: string, script: Script): string {
  const spelled = spell[script](glyphs);
  return script === 'ko' ? foldSound(spelled) : spelled;
}
