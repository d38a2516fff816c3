import { describe, expect, test } from 'vitest';
import { matchOilOfGenus } from '../../rules/match/match-plant.ts';

describe('the oil of a scented plant, words between its genus and its end damaged', () => {
  const cases: [name: string, inci: string | null][] = [
    ['pelargonium gaayeders flower or', 'Pelargonium Graveolens Flower Oil'],
    ['pelargonium graves flower oil', 'Pelargonium Graveolens Flower Oil'],
    ['pelargonium graveolens rower oil', 'Pelargonium Graveolens Flower Oil'],
    ['lavandula anguoidcla lavender ol', 'Lavandula Angustifolia Oil'],
    ['citrus rrastiom bergamia bergamot fruit or', 'Citrus Aurantium Bergamia Fruit Oil'],
    ['citrus aurantium dulos orange peel ol', 'Citrus Aurantium Dulcis Peel Oil'],
    ['melaleuca adernioba tea tree leaf oil', 'Melaleuca Alternifolia Leaf Oil'],
    ['rosa centifolia i ower oil', 'Rosa Damascena Flower Oil'],
    // where nothing says which species, none is named
    ['mentha poedta pegpenrwn of', 'Mentha Oil'],
    // a species that no table lists stays
    ['cymbopogon martini ol', 'Cymbopogon Martini Oil'],
    // whole words are the grammar's
    ['lavandula angustifolia oil', null],
    // another product
    ['lavandula anguoidcla flower water', null],
    ['lavandula anguoidcla extract castor oil', null],
    ['citrus lirnom fruit extract of', null],
    // another plant
    ['mentha poedta leaf argania spinosa kernel oil', null],
    // an oil that may be pressed from the seed
    ['rosa canxa sced oil', null],
    ['rosa canina kornel oil', null],
    // no scented plant
    ['helianthus annuxs flower oil', null],
    ['zorbium lavender oil', null],
  ];
  test.each(cases)('%s', (name, inci) => expect(matchOilOfGenus(name.split(' '))?.ingredient?.inci ?? null).toBe(inci));
});
