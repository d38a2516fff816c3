import { expect, test } from 'vitest';
import { withoutName } from '../../web/answer/without-name.ts';

const cases: [why: string, says: string, names: string[], shown: string][] = [
  ['English', 'Cetearyl Alcohol: a fatty alcohol.', ['Cetearyl Alcohol'], 'A fatty alcohol.'],
  ['French, with its space before the colon', 'Cetearyl Alcohol\u00a0: un alcool gras.', ['Cetearyl Alcohol'], 'Un alcool gras.'],
  ['Arabic, the name kept apart', '\u2068Cetearyl Alcohol\u2069: كحول دهني.', ['Cetearyl Alcohol'], 'كحول دهني.'],
  ['a colon later on stays', 'Urea: holds water: a lot of it.', ['Urea'], 'Holds water: a lot of it.'],
  ['another name stays', 'Urea: holds water.', ['Retinol'], 'Urea: holds water.'],
  ['a name that only begins so stays', 'Urea PCA: holds water.', ['Urea'], 'Urea PCA: holds water.'],
  ['no colon, nothing to take away', 'Urea holds water.', ['Urea'], 'Urea holds water.'],
];
test.each(cases)('%s', (_why, says, names, shown) => expect(withoutName(says, names)).toBe(shown));
