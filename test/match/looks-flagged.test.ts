import { describe, expect, test } from 'vitest';
import { foldName } from '../../rules/match/fold-name.ts';
import { looksFlagged } from '../../rules/match/looks-flagged.ts';

describe('an unknown name may be something held back', () => {
  const cases: [name: string, looks: boolean][] = [
    // an oil of which the plant was not read
    ['Oil', true],
    ['Zorbium Oil', true],
    ['Ros Otto', true],
    ['Huile de Zorbe', true],
    ['Aceite de zorba', true],
    ['Óleo de zorba', true],
    ['Zorbenoel', true],
    ['Zorbový olej', true],
    ['Zorba olie', true],
    ['Zorbaolaj', true],
    ['Zorba yağı', true],
    ['Ulei de zorba', true],
    ['Silice zorbová', true],
    // a scented plant alone
    ['Tea Tree', true],
    ['Clory Sage', true],
    ['Oat Husky', false],
    // a damaged stem
    ['Quavem Saicylate', true],
    ['Quavem Alochol', true],
    ['Quavem Glyclate', true],
    ['Quavem Scrub', true],
    // a piece of another name
    ['Citrate', false],
    // a pressed one
    ['Oxidized Corn Oil', false],
    ['Sunflower Oil Zorbates', false],
    // no oil
    ['Quavemtol', false],
    ['zorb vlem quint zarb with much of any oil', false],
  ];
  test.each(cases)('%s', (name, looks) => expect(looksFlagged(foldName(name).split(' '))).toBe(looks));
});
