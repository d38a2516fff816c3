import printed from '../../knowledge/grammar/printed-words.json' with { type: 'json' };
import { isNumberWord, wordSet } from './word-set.ts';

/** Families whose number stands apart in INCI names. */
const APART = wordSet(printed.numberApart);
const CAPITALS = wordSet(printed.capitals);

/** Words of a folded key -> the name as a label would print it: "peg 40 stearate" is "PEG-40 Stearate". */
export function printName(words: readonly string[]): string {
  let name = '';
  let previous = '';
  words.forEach((word, i) => {
    const number = isNumberWord(word);
    const joint = name === '' ? '' : !number || APART.has(previous) ? ' ' : isNumberWord(previous) ? '/' : '-';
    const isTree = word === 'tea' && words[i + 1] === 'tree';
    const text = (CAPITALS.has(word) && !isTree) || number ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);
    name += joint + text;
    previous = word;
  });
  return name;
}
