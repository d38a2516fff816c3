import spellings from '../../knowledge/cjk/spellings.json' with { type: 'json' };

export type Script = 'ko' | 'ja' | 'zh';

export type SpellingTable = readonly (readonly [from: string, to: string])[];

/**
 * Old and new spellings, and the ways one script writes the same part of a name (글리콜 and 글라이콜, 萃取 and 提取物, ナトリウム and Na), by
 * script, in the glyphs that `fold` makes of them. Those of a script are replaced in their order.
 */
export const spellingTables = (fold: (glyphs: string) => string): Record<Script, SpellingTable> =>
  Object.fromEntries(
    Object.entries(spellings).map(([script, pairs]) => [script, pairs.map(([from = '', to = '']) => [fold(from), fold(to)])]),
  ) as unknown as Record<Script, SpellingTable>;
