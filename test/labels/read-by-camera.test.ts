import { describe, expect, test } from 'vitest';
import { findDamagedHeadings } from '../../rules/read/find-damaged-headings.ts';
import type { Report } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';

const entriesOf = (list: string): [text: string, inci: string | null, categories: string][] =>
  checkText(`Ingredients: Aqua, Glycerin, ${list}, Dimethicone, Xanthan Gum, Tocopherol, Carbomer, Allantoin, Squalane.`)
    .ingredients.slice(2, -6)
    .map(({ text, inci, categories }) => [text.replaceAll('\n', ' '), inci, categories.join()]);

const read: [why: string, list: string, inci: string, categories: string][] = [
  ['a short word of kind', 'Lavandula Angustifolia (Lavender) Off', 'Lavandula Angustifolia Oil', 'essential-oil'],
  ['a figure in it', 'Rosmarinus Officinalis (Rosemary) Leaf\n0il', 'Rosmarinus Officinalis Leaf Oil', 'essential-oil'],
  ['without its last letter a seed oil is no scrub', 'Sesamum Indicum (Sesame) Seed Oi', 'Sesamum Indicum Seed Oil', ''],
  ['nor an extract', 'Nigella Sativa Seed tatract', 'Nigella Sativa Seed Extract', ''],
  ['an acid', 'Lactic Acd', 'Lactic Acid', 'aha'],
  ['a harmless acid', 'Stearic Acd', 'Stearic Acid', ''],
  [
    'a genus beside its own species',
    'VACCRNIUM MACROCARPON (CRANBERRY) SEED OIL',
    'Vaccinium Macrocarpon Seed Oil',
    '',
  ],
  ['two words of a plant', 'tucalyptus Globulus Leal Powder', 'Eucalyptus Globulus Leaf Powder', ''],
  ['a letter lost in a pair of letters', 'GLYCERN', 'Glycerin', 'soothing'],
  ['a speck read as a bar between its words', 'Cinnamyl | Alcohol', 'Cinnamyl Alcohol', 'fragrance'],
  ['an oil that is an owl', 'CITRUS AURANTIUM AMARA PEEL OWL', 'Citrus Aurantium Amara Peel Oil', 'essential-oil'],
  ['whatever short word it is, behind the part of a plant', 'Anthemis Nobilis Flower Qt', 'Anthemis Nobilis Flower Oil', 'essential-oil'],
  ['a short word behind a plant', 'Lavender OV', 'Lavandula Angustifolia Oil', 'essential-oil'],
  ['a small word for it', 'Anthemis Nobilis Flower or', 'Anthemis Nobilis Flower Oil', 'essential-oil'],
  ['an acid with a letter wrong in its word', 'Glycolic Aad', 'Glycolic Acid', 'aha'],
  ['a bullet read as a letter', 'o Ascorbyl Glucoside', 'Ascorbyl Glucoside', 'vitamin-c'],
  ['an active told by its stem', 'Ascorbyl Tetraisopaimitate', 'Ascorbyl Tetraisopalmitate', 'vitamin-c'],
  ['another word of it, which no name has, is not guessed at', 'Ascorbyl Zorbinate', 'Ascorbyl Zorbinate', 'vitamin-c'],
  ['a round sign where the oil is due', 'Pelargonium Graveolens Flower ©', 'Pelargonium Graveolens Flower Oil', 'essential-oil'],
  ['a round sign for its first letter', 'Pelargonium Graveolens Flower @il', 'Pelargonium Graveolens Flower Oil', 'essential-oil'],
  ['a letter read as a bar', 'Benzoy| Peroxide', 'Benzoyl Peroxide', 'benzoyl-peroxide'],
  ['its first letter alone', 'Citrus Aurantium Dulcis (Orange) Peel O', 'Citrus Aurantium Dulcis Peel Oil', 'essential-oil'],
  ['thin strokes behind something round', 'Mentha Pipenta (Peppermint) Cif', 'Mentha Piperita Oil', 'essential-oil'],
  ['likewise', 'Lavandula Angustifolia (Lavender) Gl', 'Lavandula Angustifolia Oil', 'essential-oil'],
  ['a part of an aromatic plant that is none', 'Pelargonium Graveolens Rower Olt', 'Pelargonium Graveolens Flower Oil', 'essential-oil'],
  ['a damaged seed before it', 'Rosa Damascena Sced Olt', 'Rosa Damascena Seed Oil', ''],
  ['specks between the words', 'Santalum Austrocaledonicum. 2 wt\nWood Oil', 'Santalum Album Oil', 'essential-oil'],
  ['one letter wrong beside whole words of the name', 'Revinyl Palmitate', 'Retinyl Palmitate', 'retinoid'],
  ['its first letter too', 'Alpha-Isomethyl Tonone', 'Alpha-Isomethyl Ionone', 'fragrance'],
  ['the alkyl of a chain', 'C12/15 Allyl Benzoate', 'C12/15 Allyl Benzoate', ''],
  ['a pair of letters that is none, beside one that was lost', 'Cltroneliol', 'Citronellol', 'fragrance'],
  ['a hyphen that belongs to the name', 'sh-\nPolypeptide-9', 'Sh Polypeptide-9', 'soothing'],
  ['its common name says which plant it is', 'Bitter Orange Peel Oil', 'Citrus Aurantium Amara Peel Oil', 'essential-oil'],
  ['beside the Latin one', 'Tangerine (Citrus Tangerina) Oil', 'Citrus Tangerina Oil', 'essential-oil'],
  ['a note in brackets says less than the name', 'Citrus Aurantium Bergamia (Bergamot) Fruit Qil', 'Citrus Aurantium Bergamia Fruit Oil', 'essential-oil'],
  ['round and thin strokes run into one', 'Coriander Seed Cl', 'Coriandrum Sativum Seed Oil', 'essential-oil'],
  ['nor does a nut in brackets make an oil a scrub', 'Macadamia\nTernttolia (Macadamia Nut) Oit', 'Macadamia Ternifolia Nut Oil', ''],
  ['two words whose blank was lost', 'CITRUS NOBILIS (MANDARIN ORANGE)\nPEELON', 'Citrus Nobilis Peel Oil', 'essential-oil'],
  ['a common name that holds a product', 'Melaleuca Alternitolia (Tea Tree) Leal Extract', 'Melaleuca Alternifolia Leaf Extract', ''],
]; // biome-ignore format: a table
describe('names as a camera reads them', () => {
  test.each(read)('%s', (_why, list, inci, categories) =>
    expect(entriesOf(list)).toEqual([[list.replaceAll('\n', ' '), inci, categories]]),
  );
});

const unread: [why: string, list: string][] = [
  ['an invented plant', 'Velloria Leaf Oi'],
  ['a genus far from any, with a species of none', 'Zorbinia Macrocarpon Seed Oil'],
  ['what is left of a retinyl ester is no rutin', 'Retin'],
  ['a part of a polymer is no alcohol', 'Alkyl'],
  ['the cob of a plant is not its oil', 'Corn Oob'],
  ['a short word behind no part of a plant', 'Velloria Zorbinia Qt'],
  ['a harmless word that is not near', 'Zorbic Acd'],
  ['an acid with a letter that no camera takes for another', 'Lactir Acid'],
  ['an epithet of a plant is no scent', 'Zorbinia Aurantium'],
  ['nor a damaged one beside another', 'Zorbinia Aurantiom Dulcis'],
  ['the end of a longer name', 'esacetophenone'],
];
describe('what stays unknown', () => {
  test.each(unread)('%s', (_why, list) => expect(entriesOf(list).every(([, inci]) => inci === null)).toBe(true));
  test('behind a lost separator only the name itself is mended', () => {
    const names = entriesOf('Mentha Piperita OiI Glyceryl Stearate Glycerin').map(([, inci]) => inci);
    expect(names.join()).toContain('Mentha Piperita Oil');
    expect(names.length).toBeGreaterThan(1);
  });
  const runs: [list: string, names: string[]][] = [
    ['Camph0r Sodium PCA', ['Camphor', 'Sodium PCA']],
    ['Hydrolyzed Collagen Camphr', ['Hydrolyzed Collagen', 'Camphor']],
    ['GLYCOL ACD TYROSINE', ['Glycolic Acid', 'Tyrosine']],
    ['Sadium Ascorhyi\nPhosphate. Tocopheryl Acetate', ['Sodium Ascorbyl Phosphate', 'Tocopheryl Acetate']],
    ['VACCINIUM MACROCARPON (CRANBERRY) SEED\nPOWDER. MALIC ACID', ['Vaccinium Macrocarpon Seed Powder', 'Malic Acid']],
  ];
  test.each(runs)('no single name: %s', (list, names) => expect(entriesOf(list).map(([, inci]) => inci)).toEqual(names));
  test('a slash within the name behind what is damaged parts no translations', () =>
    expect(
      checkText('Ingredients: Aqua, Urea, Carbomer, Retiml Caprylic/Capric Triglyceride, Squalane, Allantoin, Panthenol.')
        .verdict,
    ).not.toBe('no-flags'));
  test('inside a run an acid with its kind damaged is no glycol', () =>
    expect(entriesOf('GLYCOL ACD\nTYROSINE. DIMETHYL MEA')[0]).toEqual(['GLYCOL ACD', 'Glycolic Acid', 'aha']));
  const ends: [why: string, list: string, name: string, categories: string][] = [
    ['a scrub of coffee', 'COFFEE SCTUB TYROSINE. UREA', 'COFFEE SCTUB', 'physical-exfoliant'],
    ['beads of plastic', 'Polyethylene 6eads Tyrosine. Urea', 'Polyethylene 6eads', 'physical-exfoliant'],
    ['a harmless name with a harmless word behind it', 'Polyethylene Tyrosine. Urea', 'Polyethylene', ''],
  ];
  test.each(ends)('%s: the damaged end of a name in a run', (_why, list, name, categories) =>
    expect(entriesOf(list)[0]).toMatchObject([name, expect.any(String), categories]),
  );
  test('what is left of an acid keeps the list from being called clean', () =>
    expect(
      checkText('Ingredients: Aqua, Glycerin, Carbomer, ZORBIC ACD TYROSINE, Urea, Squalane, Allantoin, Panthenol.').verdict,
    ).not.toBe('no-flags'));
  test('a letter or two behind a full stop are no end of a name', () =>
    expect(entriesOf('Geraniol. Na')[0]).toEqual(['Geraniol', 'Geraniol', 'fragrance']));
  test('behind a known part of a plant a damaged oil belongs to it', () =>
    expect(entriesOf('Pelargonium Graveolens Flower Oil. Rosmarinus\nOfficinalis Leaf Ofl').map(([, inci]) => inci)).toContain(
      'Rosmarinus Officinalis Leaf Oil',
    ));
  test('a long word with one letter wrong is its name beside something unread', () =>
    expect(entriesOf('LINALOQOL €IT#a1')[0]).toEqual(['LINALOQOL', 'Linalool', 'fragrance']));
  test('a long name behind a speck is that name, a short one may be the end of another', () => {
    expect(entriesOf('SL CITRONELLOL').map(([, inci]) => inci)).toContain('Citronellol');
    expect(entriesOf('SL ALCOHOL').every(([, inci]) => inci === null)).toBe(true);
  });
  test('an unknown name does not take the oil of the name behind its comma', () =>
    expect(entriesOf('ZORBINIA OFFICINALIS (ROSEMARY), LAVANDULA ANGUSTIFOLIA (LAVENDER) OIL').map(([, inci]) => inci)).toContain(
      'Lavandula Angustifolia Oil',
    ));
  test('the last word of a cut name takes nothing of the name behind its full stop', () =>
    expect(entriesOf('CITRUS AURANTIUM DUL(\nOIL. GERANIUM MACULATUM OIL').at(-1)?.slice(1)).toEqual([
      'Geranium Maculatum Oil',
      'essential-oil',
    ]));
  test('a scent behind a piece of a lost name is that scent; alcohol there is none', () => {
    expect(entriesOf('Zorbium\nLIMONENE').at(-1)?.slice(1)).toEqual(['Limonene', 'fragrance']);
    expect(entriesOf('Zorbium\nALCOHOL').every(([, inci]) => inci === null)).toBe(true);
  });
  test('a plant goes on across a line end, behind letters of something else', () =>
    expect(entriesOf('Tel Cymbopogon\nCitratus Leaf Oil').at(-1)?.slice(1)).toEqual([
      'Cymbopogon Schoenanthus Oil',
      'essential-oil',
    ]));
  test('a plant whose common name is a name of its own is one', () => {
    expect(entriesOf('1,2-Hexanediol]\nMelaleuca Alternifolia (Tea Tree) Leaf Off').map(([, inci]) => inci)).toEqual([
      '1,2-Hexanediol',
      'Melaleuca Alternifolia Leaf Oil',
    ]);
    expect(entriesOf('SUCROSE STEARATE\nSECALE CEREALE (RYE) SEED EXTRACT').map(([, inci]) => inci)).toEqual([
      'Sucrose Stearate',
      'Secale Cereale Seed Extract',
    ]);
  });
  test('an active told by its stem in a run is the one that is meant', () =>
    expect(entriesOf('Seed Extract\nAscorbyl Giucoside').at(-1)?.[1]).toBe('Ascorbyl Glucoside'));
  test('a preservative too damaged to be named is no vitamin C', () =>
    expect(entriesOf('Potassium Seorpate').map(([, inci]) => inci)).toEqual([null]));
  test('a sign in a word is no address, and the list goes on', () =>
    expect(entriesOf('Tetrah@xyldecyl\nAscorbate').at(-1)?.[2]).toBe('vitamin-c'));
  test('an address ends the list', () =>
    expect(checkText('Ingredients: Aqua, Glycerin, Squalane.\ninfo@zorbium.com\nRetinol').ingredients).toHaveLength(3));
  test('letters that stand apart are no acronym', () => expect(entriesOf('rer i A a').map(([, inci]) => inci)).toEqual([null]));
  test('a genus is no damaged active', () => expect(entriesOf('SALIX').map(([, inci]) => inci)).toEqual([null]));
  test('a chain of alcohols is no alcohol', () =>
    expect(entriesOf('(12-16 Alcohols').filter(([, , category]) => category === 'drying-alcohol')).toEqual([]));
  test('two oils whose separator was lost are two', () =>
    expect(
      entriesOf('CITRUS AURANTIFQUIA (LINE) OiL\ns CITRUS AURANTIUM BERGAMIA\n(BERGAMOT) FRUIT OIL').filter(
        ([, , category]) => category === 'essential-oil',
      ),
    ).toHaveLength(2));
  test('one of two names that are kept apart is not chosen', () =>
    expect(entriesOf('Pheay-\nIpropanel').map(([, inci]) => inci)).toEqual([null]));
  test('a number behind a colon is the end of a name, and opens no kit', () =>
    expect(
      checkText('Ingredients: Aqua, Glycerin, PPG\nDEG TETRADECETH: 30, SCAN ZORBAL, KRUM, Fragrance.').ingredients.map(
        ({ inci }) => inci,
      ),
    ).toContain('Parfum'));
  test('letters of a longer word are no abbreviation', () => {
    expect(
      entriesOf('Glycine Soja St als')
        .flatMap(([, , categories]) => categories)
        .join(''),
    ).toBe('');
    expect(entriesOf('ALS')[0]?.[2]).toBe('other-irritant');
  });
  test('the vitamin of a bracket that was not read says no more than the name before it', () => {
    expect(entriesOf('Retinyl Palmitate\nVitamin A)').map(([, inci]) => inci)).toEqual(['Retinyl Palmitate']);
    expect(entriesOf('Retinyl Palmitate, Vitamin A').map(([, inci]) => inci)).toEqual(['Retinyl Palmitate', 'Retinol']);
    expect(entriesOf('TRIETHOXYCAPRYLYLSILANE\nRETINYL PALMITATE (VITAMIN A)').map(([, inci]) => inci)).toContain(
      'Retinyl Palmitate',
    );
  });
  test.each([
    ['Retiny! Palmitate (Vitamin A)', 'Retinyl Palmitate'],
    ['Ascorby1 Glucoside (Vitamin C)', 'Ascorbyl Glucoside'],
    // the name before it is no name of that group
    ['Zorbium (Vitamin A)', 'Retinol'],
    ['Glycerln (Vitamin A)', 'Retinol'],
  ])('%s: the bracket says the group, the name before it which one', (name, inci) =>
    expect(entriesOf(name).map(([, found]) => found)).toEqual([inci]),
  );
  test('the edge of a pack read as letters before a damaged plant', () =>
    expect(entriesOf('SL SALVA SCUAREA (CLARY) OIL')[0]?.[2]).toBe('essential-oil'));
  test('a name before a colon and a warning is no part of a kit', () =>
    expect(
      checkText(
        'Ingredients: Aqua, Glycerin, Sorbic Acid, Rosa\nDamascena Flower Oil :\nWARNINGS: For external use only, Flammable\nuntil dry.',
      ).ingredients.map(({ inci }) => inci),
    ).toContain('Rosa Damascena Flower Oil'));
  test('a damaged word of kind is mended inside a run', () => {
    const run = entriesOf('PORPHYRIDIUM CRUENTUM EXTRACT ROSA DAMASCENA FLOWER ORL. ALOE BARBADENSIS LEAF JUICE');
    expect(run.map(([, inci]) => inci)).toContain('Rosa Damascena Flower Oil');
  });
  test('an unknown name before a slash is not drawn into the known one', () =>
    expect(entriesOf('DMETHOONE, ACRYLATES/C10-30 ALKYL ACRYLATE CROSSPOLYMER').map(([text, inci]) => [text, inci])).toEqual([
      ['DMETHOONE', null],
      ['ACRYLATES/C10-30 ALKYL ACRYLATE CROSSPOLYMER', 'Acrylates/C10-30 Alkyl Acrylate Crosspolymer'],
    ]));
});

describe('what may have been more', () => {
  const entry = (list: string, name: string) =>
    checkText(`Ingredients: Aqua, Glycerin, ${list}, Dimethicone, Carbomer, Allantoin.`).ingredients.find(({ text }) =>
      text.includes(name),
    );
  test('a seed with something unread behind it is asked about, and no scrub', () =>
    expect(entry('Butylene Glycol Sesamum Indicum Seed Xqz', 'Sesamum')).toMatchObject({ match: 'ambiguous', inci: null }));
  test('what is left of a cut end is no speck', () =>
    expect(checkText('Ingredients: Aqua, Glycerin, Carbomer, Allantoin, Citrus Aurantium Dulcis Peel O').verdict).not.toBe(
      'no-flags',
    ));
  test('the plant in brackets beside something unread is asked about, and no oil', () =>
    expect(entry('Gal Theria Procumbens (Wintergreen) Lea Extract', 'Wintergreen')).toMatchObject({
      inci: null,
      categories: [],
    }));
  test('the same name with its oil is one', () =>
    expect(entry('Gaultheria Procumbens (Wintergreen) Leaf Oil', 'Wintergreen')).toMatchObject({
      categories: ['essential-oil'],
    }));
  test('a speck before a name takes nothing from it', () =>
    expect(entry('ll\nPelargonium Graveolens Flower Oil', 'Pelargonium')).toMatchObject({ categories: ['essential-oil'] }));
});

describe('a plant whose oil may have been lost, on a photo', () => {
  const list = (name: string) => `Ingredients: Aqua, Glycerin, ${name}, Dimethicone, Carbomer, Allantoin, Squalane, Betaine.`;
  const verdict = (name: string, origin: 'photo' | 'pasted') => checkText(list(name), 3, { origin, endSeen: true }).verdict;
  const cases: [name: string, onPhoto: string, pasted: string][] = [
    ['Citrus Aurantium Dulcis (Orange) Peel', 'cannot-tell', 'no-flags'],
    ['Pelargonium Graveolens Flower', 'cannot-tell', 'no-flags'],
    ['Pelargonium Graveolens Flower Extract', 'no-flags', 'no-flags'],
    ['Camellia Sinensis Leaf', 'no-flags', 'no-flags'],
    ['Chamomilla Recutita Flower Water', 'no-flags', 'no-flags'],
    ['Helianthus Annuus (Sunflower) Seed', 'cannot-tell', 'avoid'],
    ['Juglans Regia (Walnut) Shell Powder', 'avoid', 'avoid'],
  ];
  test.each(cases)('%s', (name, onPhoto, pasted) =>
    expect([verdict(name, 'photo'), verdict(name, 'pasted')]).toEqual([onPhoto, pasted]),
  );
});

describe('a long name near to one name alone', () => {
  const of = (name: string, origin: 'photo' | 'pasted') =>
    checkText(`Ingredients: Aqua, Glycerin, ${name}, Dimethicone, Carbomer.`, 3, { origin, endSeen: true }).ingredients[2];
  test('is that name on a photo, and asked about in a typed text', () => {
    expect(of('Benzyl nzoate', 'photo')).toMatchObject({ inci: 'Benzyl Benzoate', match: 'repaired' });
    expect(of('Benzyl nzoate', 'pasted')).toMatchObject({ inci: null, match: 'ambiguous' });
  });
  test.each([
    ['UMONENE', 'Limonene'],
    ['UMORENE', 'Limonene'],
    ['GERAWOL', 'Geraniol'],
    ['AGRANCE', 'Parfum'],
  ])('%s is %s: its signs look like those of the name', (name, inci) =>
    expect(of(name, 'photo')).toMatchObject({ inci, match: 'repaired' }),
  );
  test.each(['Methyiglucoside', 'Glycerm', 'Nzoate', 'Rosmarinus Of!', 'Fennel) Seed Extrach on'])(
    '%s is told for nothing held back',
    (name) =>
      expect(of(name, 'photo')?.categories ?? []).not.toContainEqual(
        expect.stringMatching(/aha|retinoid|fragrance|essential-oil/),
      ),
  );
  test.each([
    ['Ascorbyl olusasio', 'Ascorbyl Glucoside'],
    ['TETRAHEXYIDEC CLL ASCORBATE', 'Tetrahexyldecyl Ascorbate'],
    ['Magnesium Ascorbyl Phosplrate', 'Magnesium Ascorbyl Phosphate'],
    // nothing is near enough: only what was read is named
    ['SODIUM ASCORBYL Fiiv 1AT', 'Sodium Ascorbyl'],
  ])('%s is %s by its stem', (name, inci) =>
    expect(of(name, 'photo')).toMatchObject({ inci, match: 'repaired', categories: ['vitamin-c'] }),
  );
  test.each([
    ['two plants run into one', 'OSMANTHUS FRAGRANS FLOWER Ex! NOEMIS NOBILIS FLOWER OIL'],
    ['an extract without its blank', 'BETULA MBAEXTRACT CI'],
    ['too little of an oil behind too little of a plant', 'ROSA MULTIFL OA'],
  ])('%s: no oil', (_why, name) => expect(of(name, 'photo')?.categories ?? []).not.toContain('essential-oil'));
  test('as near to bisabolol as to a scent, it is neither', () =>
    expect(of('BISABOLOBE', 'photo')).toMatchObject({ inci: null, match: 'ambiguous' }));
  test.each(['Ocimum Basilicum (Ba', 'Abelmoschus Seed', 'Zorbium Seed'])('%s may have ended otherwise', (name) =>
    expect(of(name, 'photo')?.inci).toBeNull(),
  );
  test.each(['Ciaric Acd', 'Linaiott'])('%s is too short for it', (name) =>
    expect(of(name, 'photo')).toMatchObject({ inci: null, match: 'ambiguous' }),
  );
  test('Citrus is a piece of a plant, and nothing is offered for it', () => {
    expect(of('Citrus', 'photo')).toMatchObject({ inci: null, match: 'unknown' });
    expect(
      checkText('Ingredients: Aqua, Glycerin, Citrus, Dimethicone, Carbomer.', 3, { origin: 'photo', endSeen: true }).verdict,
    ).toBe('cannot-tell');
  });
});

describe('a piece of a word is asked about on a photo', () => {
  const of = (name: string) =>
    checkText(`Ingredients: Aqua, Glycerin, ${name}, Dimethicone, Carbomer.`, 3, { origin: 'photo', endSeen: true })
      .ingredients[2];
  test.each(['PHENOX', 'Als'])('%s', (name) => expect(of(name)).toMatchObject({ inci: null, match: 'ambiguous' }));
  test.each([
    ['Phenol', 'Phenol'],
    ['ALS', 'Ammonium Lauryl Sulfate'],
    ['Pafum', 'Parfum'],
    ['Limonen', 'Limonene'],
    ['Retinyl Paimitate Echium Plantagineum', 'Retinyl Palmitate'],
  ])('%s is one', (name, inci) => expect(of(name)).toMatchObject({ inci }));
  test('the whole word "Citrate" is none', () => expect(of('Citrate')).toMatchObject({ inci: null, match: 'unknown' }));
});

describe('a slash that a camera read as a letter', () => {
  const namesOf = (name: string) =>
    checkText(`Ingredients: Dimethicone, ${name}, Carbomer.`, 3, { origin: 'photo', endSeen: true })
      .ingredients.slice(1, -1)
      .map(({ inci }) => inci);
  const cases: [printed: string, read: readonly (string | null)[]][] = [
    ['PARFUMIFRAGRANCE', ['Parfum']],
    ['PARFUMBFRAGRANCE', ['Parfum']],
    ['AQUAIWATERIEAU', ['Aqua']],
    ['Aqua1Water', ['Aqua']],
    ['Parfum Fragrance', ['Parfum', 'Parfum']],
    ['Retinolretinal', ['Retinol', 'Retinal']],
    ['Glycerinlaqua', [null]],
  ];
  test.each(cases)('%s', (printed, read) => expect(namesOf(printed)).toEqual(read));
});

test('what is left of a plant before a harmless name makes no vitamin C of it', () => {
  expect(entriesOf('Squalane, Flower Ascorbyl Palmitate, Panthenol').map(([, , category]) => category)).not.toContain(
    'vitamin-c',
  );
  expect(entriesOf('Ascorbyl Paimitate').map(([, inci]) => inci)).toEqual(['Ascorbyl Palmitate']);
  expect(entriesOf('Ascorbyl Oliveate').map(([, , category]) => category)).toEqual(['vitamin-c']);
});

describe('waters and extracts of aromatic plants are no oils', () => {
  const harmless = [
    'Citrus Aurantium Bergamia (Bergamot) Fruit Water',
    'Citrus Aurantium Bergamia (Bergamot) Leaf Extract',
    'Gaultheria Procumbens (Wintergreen) Leaf Extract',
    'Rosmarinus Officinalis (Rosemary) Leaf Water',
    'Melissa Officinalis Flower/Leaf/Stem Water',
  ];
  test.each(harmless)('%s', (name) => {
    const read = entriesOf(name);
    expect(read).toEqual([[name, expect.any(String), '']]);
  });
  test('water behind a whole name is an ingredient of its own', () =>
    expect(entriesOf('Citrus Aurantium Dulcis Peel Oil Water').map(([, inci]) => inci)).toEqual([
      'Citrus Aurantium Dulcis Peel Oil',
      'Aqua',
    ]));
  test('an essential oil of a part of a plant is one ingredient', () =>
    expect(entriesOf('Pelargonium Graveolens Flower Essential Oil').map(([, , category]) => category)).toEqual([
      'essential-oil',
    ]));
  test('the name is that of INCI, whatever stands in its brackets', () =>
    expect(entriesOf('Melaleuca Alternifolia (Tea Tree) Leaf Oil')[0]?.[1]).toBe('Melaleuca Alternifolia Leaf Oil'));
});

test('a cut end that reads like prose is not dropped', () => {
  const cut = 'AQUA, GLYCERIN, ARGININE, TOCOPHEROL, CARBOMER, UREA, CITRUS AURANTIUM BERGAMIA FRUIT O';
  expect(checkText(cut).verdict).not.toBe('no-flags');
});

test('the end of a cut word that reads like “without” takes no names off the list', () => {
  const { verdict, ingredients } = checkText(
    'sin, Cetyl Alcohol, Urea, Rosa Damascena Flower Oil, Dimethicone, Carbomer, Allantoin',
  );
  expect(ingredients.map(({ inci }) => inci)).toContain('Urea');
  expect(verdict).not.toBe('no-flags');
});

const badHeadings: [why: string, heading: string, found: boolean][] = [
  ['two letters wrong', 'lNGREDlENTS:', true],
  ['four, before a list', 'INURVOIENTS:', true],
  ['as many without its colon', 'INURVOIENTS', false],
  ['another word', 'STATEMENTS:', false],
];
test.each(badHeadings)('a heading with %s', (_why, heading, found) =>
  expect(findDamagedHeadings(`rinse.\n${heading} aqua, glycerin, carbomer`.toLowerCase(), []).length > 0).toBe(found),
);

const END = 'Aqua, Glycerin, Dimethicone, Carbomer, Linalool';
const ends: [why: string, text: string, missing: boolean][] = [
  ['a full stop', `Ingredients: ${END}.`, false],
  ['a stop word', `Ingredients: ${END}\nWARNINGS: For external use only.`, false],
  ['a stop word with a letter wrong', `Ingredients: ${END}\nWarming: Keep out of reach of children.`, false],
  ['two letters wrong in a long one', `Ingredients: ${END}\nManufachured. in Canada`, false],
  ['a comma before a stop word', `Ingredients: ${END},\nWARNINGS: For external use only.`, true],
  ['a comma and a speck', `Ingredients: ${END}, |\nWARNINGS: For external use only.`, true],
  ['an open bracket', `Ingredients: ${END} (Lav\nWARNINGS: For external use only.`, true],
  ['a hyphen', `Ingredients: ${END}, Limo-\nWARNINGS: For external use only.`, true],
];
const lacksEnd = (report: Report): boolean => report.reading.gaps.some(({ reason }) => reason === 'end-missing');
describe('the end of a photographed list', () => {
  test.each(ends)('%s', (_why, text, missing) =>
    expect(lacksEnd(checkText(text, 0, { origin: 'photo', endSeen: true }))).toBe(missing),
  );
});

test('a word like one that ends a list, without its colon, ends none', () =>
  expect(
    checkText('Ingredients: Aqua, Glycerin, Carbomer,\nDirectiona Oil, Limonene.').ingredients.map(({ inci }) => inci),
  ).toContain('Limonene'));

describe('a sign of copyright', () => {
  const names = (text: string) => checkText(text, 0, { origin: 'photo' }).ingredients.map(({ inci }) => inci);
  test('that a bullet was read as ends no list', () =>
    expect(names('Ingredients: Aqua, Glycerin, Linalool,\n© Limonene, Citral.')).toContain('Limonene'));
  test('with its year does', () =>
    expect(names('Ingredients: Aqua, Glycerin, Linalool\n© Dermalab 2025 Limonene')).not.toContain('Limonene'));
});
