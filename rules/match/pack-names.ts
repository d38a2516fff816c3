/**
 * All names as a bundle carries them: script by script, so that like stands beside like and compresses well. Line i of each column
 * holds the names of ingredient i.
 */
import type { NamedFacts, NamedIngredient } from './collect-names.ts';

export interface PackedNames {
  /** INCI names, one a line. */
  inci: string;
  /** Facts by line number. */
  facts: Record<string, NamedFacts>;
  /** Folded keys in Latin letters; keys of one ingredient are joined by commas, ingredients by line ends. */
  latin: string;
  /** The same for other scripts, one each. Two thirds of all names, and few labels have one: read them only then. */
  readonly others: readonly string[];
}

const LATIN = /^[\x20-\x7e]+$/;
const OTHER_SCRIPTS: readonly RegExp[] = [/[\uAC00-\uD7A3]/, /[\u3040-\u30FF]/, /[^\x20-\x7e]/];

const scriptOf = (key: string): RegExp | undefined =>
  LATIN.test(key) ? LATIN : OTHER_SCRIPTS.find((script) => script.test(key));

/** Names as collected -> packed. */
export function packNames(names: readonly NamedIngredient[]): PackedNames {
  const column = (script: RegExp): string =>
    names
      .map(([, keys]) =>
        keys
          .split(',')
          .filter((key) => key !== '' && scriptOf(key) === script)
          .join(','),
      )
      .join('\n');
  return {
    inci: names.map(([inci]) => inci).join('\n'),
    facts: Object.fromEntries(names.flatMap(([, , facts], i) => (facts ? [[String(i), facts]] : []))),
    latin: column(LATIN),
    others: OTHER_SCRIPTS.map(column),
  };
}

/** Packed -> the same ingredients in the same order; the keys of one ingredient come script by script. */
export function unpackNames({ inci, facts, latin, others }: PackedNames): NamedIngredient[] {
  const columns = [latin, ...others].map((column) => column.split('\n'));
  return inci.split('\n').map((name, i): NamedIngredient => {
    const own = columns
      .map((column) => column[i] ?? '')
      .filter((some) => some !== '')
      .join(',');
    const said = facts[i];
    return said ? [name, own, said] : [name, own];
  });
}
