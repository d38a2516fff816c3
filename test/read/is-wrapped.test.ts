import { describe, expect, test } from 'vitest';
import { isWrapped } from '../../rules/read/is-wrapped.ts';
import { checkText } from '../check-text.ts';

describe('whether line breaks part entries', () => {
  const rows: [why: string, lines: string[], signs: number, wrapped: boolean][] = [
    ['a narrow column with commas', ['AQUA, CETEARYL', 'ALCOHOL, BENZYL', 'ALCOHOL, PARFUM,', 'LIMONENE'], 4, true],
    ['one entry a line, some with a comma', ['Aqua', 'Parfum, Citral', 'Sodium Lauroyl Glutamate', 'Talc', 'Mica'], 1, false],
    [
      'one entry a line, some with more than one',
      [
        'Aqua',
        'Parfum, Citral',
        'Caprylic/Capric Triglyceride, Talc',
        'Glycerin',
        'Sodium Hyaluronate, pure',
        'Squalane',
        'Tin Oxide',
        'Mica',
      ],
      3,
      false,
    ],
    ['two signs are of a name', ['Aqua', 'Alcohol Denat.', 'Glycerin'], 1, false],
    ['three lines are few', ['Aqua', 'Talc', 'Mica'], 0, false],
    [
      'a column without signs',
      [
        'Aqua Glycerin Cetearyl',
        'Alcohol Panthenol Talc',
        'Butylene Glycol Benzyl',
        'Alcohol Limonene Mica',
        'Sodium Hyaluronate Tin',
        'Oxide Silica Carbomer',
        'Phenoxyethanol',
      ],
      0,
      true,
    ],
    [
      'one entry a line, of like length, with its amount',
      ['Glycerin 5 g', 'Panthenol 4 g', 'Squalane 3 g', 'Xylitol 0.2 g', 'Carbomer 1 g', 'Mica 0.1 g'],
      0,
      false,
    ],
    ['one text', ['Aqua, Glycerin, Talc, Mica'], 3, false],
  ];
  test.each(rows)('%s', (_why, lines, signs, wrapped) => expect(isWrapped(lines.join('\n'), signs)).toBe(wrapped));
});

const LIST =
  'INGREDIENTS: LAVANDULA ANGUSTIFOLIA (LAVENDER) FLOWER WATER, KAOLIN (FRENCH CLAY), CETEARYL ALCOHOL (SOURCE COCONUT OIL), ' +
  'SPIRULINA PLATENSIS POWDER, BENZYL ALCOHOL, STEARYL ALCOHOL, LACTIC ACID (SOURCE WHEAT), SODIUM HYDROXYMETHYLGLYCINATE, ' +
  'CITRUS AURANTIUM BERGAMIA (BERGAMOT) FRUIT OIL, ETHYLHEXYL SALICYLATE, LIMONENE, SODIUM CITRATE.';

/** As a narrow tube prints it. */
function broken(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('a list reads the same however narrow its column is', () => {
  const namesIn = (text: string) => checkText(text).ingredients.map(({ inci, text: printed }) => inci ?? printed);
  const signs: [what: string, list: string][] = [
    ['commas', LIST],
    ['semicolons', LIST.replaceAll(', ', '; ')],
    ['full stops', LIST.replaceAll(', ', '. ')],
    ['dashes', LIST.replaceAll(', ', ' - ')],
    ['dots', LIST.replaceAll(', ', ' • ')],
  ];
  const rows = signs.flatMap(([what, list]) =>
    [14, 20, 26, 34, 48].map((width): [string, number, string] => [what, width, list]),
  );
  test.each(rows)('%s, %i signs a line', (_what, width, list) => expect(namesIn(broken(list, width))).toEqual(namesIn(LIST)));
});
