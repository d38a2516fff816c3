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
  /** Folded keys by script; keys of one ingredient are joined by commas, ingredients by line ends. */
  keys: string[];
}

const SCRIPTS: readonly RegExp[] = [/^[\x20-\x7e]+$/, /[\uAC00-\uD7A3]/, /[\u3040-\u30FF]/, /[^\x20-\x7e]/];

const scriptOf = (key: string): number => SCRIPTS.findIndex((script) => script.test(key));

/** Names as collected -> packed. */
export function packNames(names: readonly NamedIngredient[]): PackedNames {
  const column = (script: number): string =>
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
    keys: SCRIPTS.map((_, script) => column(script)),
  };
}

/** Packed -> the same ingredients in the same order; the keys of one ingredient come script by script. */
export function unpackNames({ inci, facts, keys }: PackedNames): NamedIngredient[] {
  const columns = keys.map((column) => column.split('\n'));
  return inci.split('\n').map((name, i): NamedIngredient => {
    const own = columns
      .map((column) => column[i] ?? '')
      .filter((some) => some !== '')
      .join(',');
    const said = facts[i];
    return said ? [name, own, said] : [name, own];
  });
}
