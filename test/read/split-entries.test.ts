import { describe, expect, test } from 'vitest';
import { readLabel } from '../../rules/read/read-label.ts';
import { splitEntries } from '../../rules/read/split-entries.ts';

const piecesOf = (text: string): string[] =>
  splitEntries(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((piece) => piece !== '');

describe('lists that separate by full stops', () => {
  const rows: [why: string, text: string, pieces: string[]][] = [
    ['a stop and a blank', 'Aqua. Glycerin. Talc. Mica', ['Aqua', 'Glycerin', 'Talc', 'Mica']],
    ['no blank behind the stops', 'Aqua.Glycerin.PEG-40.Talc.Mica', ['Aqua', 'Glycerin', 'PEG-40', 'Talc', 'Mica']],
    ['no blank behind some', 'Aqua. Glycerin.Talc. Mica. Silica.', ['Aqua', 'Glycerin', 'Talc', 'Mica', 'Silica']],
    ['a decimal point', 'Aqua. Talc. Retinol 0.5%. Mica. Silica', ['Aqua', 'Talc', 'Retinol 0.5%', 'Mica', 'Silica']],
    ['a decimal comma', 'Aqua. Talc. Retinol 0,5%. Mica. Silica', ['Aqua', 'Talc', 'Retinol 0,5%', 'Mica', 'Silica']],
    ['a point without its nought', 'Aqua. Talc. Retinol .5%. Mica. Silica', ['Aqua', 'Talc', 'Retinol .5%', 'Mica', 'Silica']],
    ['a glued amount', 'Aqua.Talc.Retinol 0.5%.Mica.Silica', ['Aqua', 'Talc', 'Retinol 0.5%', 'Mica', 'Silica']],
    ['places of a name', 'Aqua. Talc. 1.2-Hexanediol. Mica. Silica', ['Aqua', 'Talc', '1.2-Hexanediol', 'Mica', 'Silica']],
    [
      'places behind a glued stop',
      'Aqua. Talc.1,2-Hexanediol. Mica. Silica',
      ['Aqua', 'Talc', '1,2-Hexanediol', 'Mica', 'Silica'],
    ],
    ['a name that ends in a figure', 'Aqua. Talc. Steareth 21. Mica. Silica', ['Aqua', 'Talc', 'Steareth 21', 'Mica', 'Silica']],
    ['where commas separate, none does', 'Aqua, Talc 0.5%, Vit. E, Mica', ['Aqua', 'Talc 0.5%', 'Vit. E', 'Mica']],
  ];
  test.each(rows)('%s', (_why, text, pieces) => expect(piecesOf(text)).toEqual(pieces));
});

describe('lists that count their entries', () => {
  const rows: [why: string, text: string, names: string[]][] = [
    ['a figure and a stop', '1. Aqua 2. Glycerin 3. Talc', ['Aqua', 'Glycerin', 'Talc']],
    ['no blank behind the stop', '1.Aqua 2.Glycerin 3.Talc', ['Aqua', 'Glycerin', 'Talc']],
    ['brackets', '1) Aqua 2) Glycerin 3) Talc', ['Aqua', 'Glycerin', 'Talc']],
    ['stops behind the names too', '1. Aqua. 2. Glycerin. 3. Talc. 4. Mica.', ['Aqua', 'Glycerin', 'Talc', 'Mica']],
    ['commas behind the names', '1.Aqua, 2.Glycerin, 3.Talc', ['Aqua', 'Glycerin', 'Talc']],
    ['glyphs', '1.정제수 2.글리세린 3.판테놀', ['정제수', '글리세린', '판테놀']],
    [
      'a name that begins or ends with figures',
      '1. Aqua. 2. Steareth 21. 3. 1,2-Hexanediol. 4. Talc.',
      ['Aqua', 'Steareth 21', '1,2-Hexanediol', 'Talc'],
    ],
    ['an amount', '1. Aqua 2. Retinol 0.5% 3. Talc', ['Aqua', 'Retinol', 'Talc']],
    [
      'figures that do not count up are of the names',
      'Steareth 21.Talc. Steareth 2.Mica. Ceteareth 20.Silica.',
      ['Steareth 21', 'Talc', 'Steareth 2', 'Mica', 'Ceteareth 20', 'Silica'],
    ],
    ['a place is no count', '3.O-Ethyl Ascorbic Acid, Aqua, 4.t-Butyl', ['3.O-Ethyl Ascorbic Acid', 'Aqua', '4.t-Butyl']],
  ];
  test.each(rows)('%s', (_why, text, names) =>
    expect(readLabel(text).lists.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(names),
  );
});
