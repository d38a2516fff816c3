/** Pages about ingredients and formulas print a note, a mark or a number beside each name. */
import { describe, expect, test } from 'vitest';
import { kindOfCell } from '../../rules/read/kind-of-cell.ts';
import { checkText } from '../check-text.ts';

type Line = [name: string, purpose: string, share: string];
const LINES: Line[] = [
  ['Aqua', 'solvent', '72'],
  ['Glycerin', 'skin-identical ingredient, moisturizer/humectant', '5'],
  ['Caprylic/Capric Triglyceride', 'emollient', '4'],
  ['Niacinamide', 'smoothing', '4'],
  ['Cetearyl Alcohol', 'emulsion stabilising', '3'],
  ['Lactic Acid', 'exfoliant, buffering', '2'],
  ['Retinol', 'cell-communicating ingredient', '0.3'],
  ['Sodium Hyaluronate', 'moisture-binding', '0.2'],
  ['Xanthan Gum', 'viscosity controlling', '0.2'],
  ['Phenoxyethanol', 'preservative', '0.9'],
  ['Parfum', 'perfuming', '0.1'],
];
const HELD_BACK = new Set(['Lactic Acid', 'Retinol', 'Parfum']);

const LAYOUTS: [layout: string, line: (line: Line, at: number) => string][] = [
  ['the name alone', ([name]) => name],
  ['a dash', ([name, purpose]) => `${name} - ${purpose}`],
  ['a long dash', ([name, purpose]) => `${name} — ${purpose}`],
  ['a colon', ([name, purpose]) => `${name}: ${purpose}`],
  ['a tab', ([name, purpose]) => `${name}\t${purpose}`],
  ['two blanks', ([name, purpose]) => `${name}  ${purpose}`],
  ['brackets', ([name, purpose]) => `${name} (${purpose})`],
  ['a comma', ([name, purpose]) => `${name}, ${purpose}`],
  ['a line of its own', ([name, purpose]) => `${name}\n${purpose}`],
  ['a capital and a full stop', ([name, purpose]) => `${name} - ${purpose[0]!.toUpperCase()}${purpose.slice(1)}.`],
  ['a table of a page', ([name, purpose]) => `<tr><td>${name}</td><td>${purpose}</td></tr>`],
  ['a table of a text', ([name, purpose]) => `| ${name} | ${purpose} |`],
  ['marks', ([name, purpose], at) => `${name}\t${purpose}\t${at % 2 ? '0, 0-1' : ''}\t${at % 3 ? 'goodie' : ''}`],
  ['a rating', ([name], at) => `${name}\n${at % 3 ? 'No risk' : 'Low risk'}`],
  [
    'a score and what is known',
    ([name, purpose], at) => `${name}\n${(at % 4) + 1}\nData Availability: Limited\nFunctions: ${purpose}`,
  ],
  ['a number', ([name], at) => `${at + 1} ${name}`],
  ['a number and a tab', ([name], at) => `${at + 1}\t${name}`],
  ['a number and a colon', ([name], at) => `${at + 1}: ${name}`],
  ['a number sign', ([name], at) => `#${at + 1} ${name}`],
  ['a letter', ([name], at) => `${'abcdefghijk'[at]}) ${name}`],
  ['a share', ([name, , share]) => `${name} ${share}`],
  ['a share behind dots', ([name, , share]) => `${name} ........ ${share}`],
  ['a number, and a share in percent', ([name, , share], at) => `${at + 1} ${name} ${share}%`],
  ['a weight', ([name, , share]) => `${name} ${share} g`],
  ['a file of columns', ([name, purpose, share], at) => `${at + 1},"${name}",${purpose.split(',')[0]},${share}`],
  ['fields with names', ([name, purpose]) => `{"name": "${name}", "function": "${purpose}"},`],
];
const HEADS: [head: string, tail: string][] = [
  ['', ''],
  ['Ingredients:\n', ''],
  ['My serum\n\nIngredients\n', '\nHow to use: apply at night.'],
];

describe.each(LAYOUTS)('%s', (_layout, line) => {
  const labelOf = (lines: readonly Line[], [head, tail]: [string, string]) =>
    head + lines.map(line).join('\n').replace(/,$/, '') + tail;
  test('every name is found, and what is held back is flagged', () => {
    for (const around of HEADS) {
      const found = checkText(labelOf(LINES, around)).ingredients;
      expect(found.map(({ inci }) => inci)).toEqual(LINES.map(([name]) => name));
      const held = found.filter(({ categories }) => categories.some((one) => ['aha', 'retinoid', 'fragrance'].includes(one)));
      expect(new Set(held.map(({ inci }) => inci))).toEqual(HELD_BACK);
    }
  });
  test('a list of harmless names is read whole', () => {
    const harmless = LINES.filter(([name]) => !HELD_BACK.has(name));
    for (const around of HEADS) {
      const { verdict, reading } = checkText(labelOf(harmless, around));
      expect([verdict, reading.gaps]).toEqual(['no-flags', []]);
    }
  });
});

const HIDDEN: Line[] = [
  ['Retinal', 'skin conditioning', '0.3'],
  ['Alcohol', 'solvent', '5'],
  ['Fragrance', 'masking', '0.2'],
  ['Salicylic Acid', 'preservative', '1'],
  ['AHA', 'exfoliant', '1'],
  ['Essential Oil', 'tonic', '1'],
  ['Vitamin C', 'vitamin', '1'],
  ['Juglans Regia Shell Powder', 'bulking', '1'],
];
const IN_TEXTS: [layout: string, line: (line: Line, at: number) => string][] = [
  ['bold print', ([name]) => `**${name}**, `],
  ['full stops', ([name]) => `${name}. `],
  ['slashes', ([name]) => `${name} / `],
  ['arrows', ([name, purpose]) => `${name} → ${purpose}\n`],
];

describe('what is held back is never hidden by a layout, wherever it stands', () => {
  const harmless = LINES.filter(([name]) => !HELD_BACK.has(name));
  const lineBreaks = LAYOUTS.map(([layout, line]): (typeof IN_TEXTS)[number] => [layout, (one, at) => `${line(one, at)}\n`]);
  test.each([...lineBreaks, ...IN_TEXTS])('%s', (_layout, line) => {
    const open = ['', 'Ingredients:\n', 'Night Cream 50 ml\n'].flatMap((head) =>
      HIDDEN.flatMap((held) =>
        [0, 4, harmless.length]
          .map((at) => head + harmless.toSpliced(at, 0, held).map(line).join('').trimEnd())
          .filter((label) => checkText(label, 0).verdict === 'no-flags'),
      ),
    );
    expect(open).toEqual([]);
  });
});

describe('a note clears nothing', () => {
  const table = (name: string, purpose: string): string =>
    [...LINES.filter(([known]) => !HELD_BACK.has(known)), ['Allantoin', 'soothing'], [name, purpose]]
      .map(([one, what]) => `${one} - ${what}`)
      .join('\n');
  test.each([
    ['an unknown name that is said to peel', 'Zorbium Flumate', 'exfoliant', 'cannot-tell'],
    ['an unknown name that is said to scent', 'Zorbium Flumate', 'perfuming, solvent', 'cannot-tell'],
    ['one unknown name among nine known ones', 'Zorbium Flumate', 'humectant', 'no-flags'],
    ['a note that names what is held back', 'Squalane', 'retinol', 'avoid'],
    ['a scent, whatever is said of it', 'Limonene', 'solvent', 'avoid'],
  ])('%s', (_why, name, purpose, verdict) => expect(checkText(table(name, purpose)).verdict).toBe(verdict));

  test('two such words in a list are no column: they stay unknown', () => {
    expect(checkText('Aqua, Glycerin, Humectant, Talc, Mica, Solvent').verdict).toBe('cannot-tell');
  });
  test('an entry "Fragrance" or "Alcohol" on a line of its own is no note', () => {
    const { ingredients } = checkText('Aqua\nsolvent\nGlycerin\nhumectant\nFragrance\nsoothing\nAlcohol\nsolvent');
    expect(ingredients.flatMap(({ categories }) => categories)).toEqual(expect.arrayContaining(['fragrance', 'drying-alcohol']));
  });
});

describe('the kind of a cell', () => {
  test.each([
    ['humectant', 'note'],
    ['skin conditioning, emollient', 'note'],
    ['emulsion stabilising agent', 'note'],
    ['feuchthaltemittel', 'note'],
    ['보습제', 'note'],
    ['去角质', 'of-held-back'],
    ['香料', 'name'],
    ['exfoliant', 'of-held-back'],
    ['emollient, perfuming', 'of-held-back'],
    ['low risk', 'note'],
    ['0-1', 'figure'],
    ['12', 'figure'],
    ['77891', 'name'],
    ['vitamin c', 'name'],
    ['vitamin e', 'name'],
    ['fragrance', 'name'],
    ['alcohol', 'name'],
    ['humectant glycerin', 'name'],
    ['', 'name'],
  ])('%s: %s', (cell, kind) => expect(kindOfCell(cell)).toBe(kind));
});
