/**
 * Old and new spellings, and the ways one script writes the same part of a name (글리콜 and 글라이콜, 萃取 and 提取物, ナトリウム and Na), brought
 * to one form. Applied to whole names only: inside a damaged reading it would move the damage.
 */
import spellings from '../../knowledge/cjk/spellings.json' with { type: 'json' };
import { glyphsOfName } from './read-glyphs.ts';

export type Script = 'ko' | 'ja' | 'zh';

const tables = Object.fromEntries(
  Object.entries(spellings).map(([script, pairs]) => [
    script,
    pairs.map((pair) => [glyphsOfName(pair[0] as string), glyphsOfName(pair[1] as string)]),
  ]),
) as Record<Script, [from: string, to: string][]>;

/** Canonical glyphs of a name -> the same in the spelling that all are compared in. */
export function foldSpelling(glyphs: string, script: Script): string {
  let folded = glyphs;
  for (const [from, to] of tables[script])
    if (folded.length > from.length && folded.includes(from)) folded = folded.replaceAll(from, to);
  return folded;
}
