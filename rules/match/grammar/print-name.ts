import { isNumberWord, wordSet } from './word-set.ts';

/** Families whose number stands apart in INCI names. */
const APART = wordSet('ci polysorbate poloxamer poloxamine ceramide red blue yellow green orange violet');
const CAPITALS = wordSet(
  'peg ppg pg pca tea dea mea mipa tipa dea amp edta hedta ci hcl vp va pvp pvm ma ipdi smdi hdi rna dna egf fgf nf uv fd np ap eop',
);

/** Words of a folded key -> the name as a label would print it: "peg 40 stearate" is "PEG-40 Stearate". */
export function printName(words: readonly string[]): string {
  let name = '';
  let previous = '';
  words.forEach((word, i) => {
    const number = isNumberWord(word);
    const joint = name === '' ? '' : !number || APART.has(previous) ? ' ' : isNumberWord(previous) ? '/' : '-';
    const isTree = word === 'tea' && words[i + 1] === 'tree';
    const printed = (CAPITALS.has(word) && !isTree) || number ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);
    name += joint + printed;
    previous = word;
  });
  return name;
}
