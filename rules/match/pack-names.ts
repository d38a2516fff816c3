/**
 * All names as a bundle carries them: script by script, so that like stands beside like and compresses well. Line i of each column
 * holds the names of ingredient i.
 */
import type { NamedFacts, NamedIngredient } from './collect-names.ts';

export interface PackedNames {
  /** INCI names, one a line. */
  inci: string;
  /** What is said of ingredients, each once: many share the same. */
  facts: readonly NamedFacts[];
  /** Which of `facts` holds for each ingredient, joined by commas; empty for a harmless one. */
  factOf: string;
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
  const said = names.map(([, , facts]) => (facts ? JSON.stringify(facts) : ''));
  const numberOf = new Map([...new Set(said)].filter((facts) => facts !== '').map((facts, number) => [facts, number]));
  return {
    inci: names.map(([inci]) => inci).join('\n'),
    facts: [...numberOf.keys()].map((facts) => JSON.parse(facts)),
    factOf: said.map((facts) => numberOf.get(facts) ?? '').join(','),
    latin: column(LATIN),
    others: OTHER_SCRIPTS.map(column),
  };
}

/** A number of `factOf` -> the facts. */
export const factsOfLine = (facts: PackedNames['facts'], number: string | undefined): NamedFacts | undefined =>
  number ? facts[Number(number)] : undefined;

/** Packed -> the same ingredients in the same order; the keys of one ingredient come script by script. */
export function unpackNames({ inci, facts, factOf, latin, others }: PackedNames): NamedIngredient[] {
  const columns = [latin, ...others].map((column) => column.split('\n'));
  const numbers = factOf.split(',');
  return inci.split('\n').map((name, i): NamedIngredient => {
    const own = columns
      .map((column) => column[i] ?? '')
      .filter((some) => some !== '')
      .join(',');
    const said = factsOfLine(facts, numbers[i]);
    return said ? [name, own, said] : [name, own];
  });
}
