import { describe, expect, test } from 'vitest';
import { foldName } from '../../rules/match/fold-name.ts';
import { matchName } from '../../rules/match/match-name.ts';
import { soundOfWord } from '../../rules/match/translate/sound-of-word.ts';
import { translateName } from '../../rules/match/translate/translate-name.ts';

type Row = [why: string, name: string, english: string | null];

const acids: Row[] = [
  ['a case of Czech', 'kyselinou salicylovou', 'salicylic acid'],
  ['without its accents', 'kyseliny mlecne', 'lactic acid'],
  ['Slovak', 'kyseliny askorbovej', 'ascorbic acid'],
  ['Hungarian', 'szalicilsavval', 'salicylic acid'],
  ['Turkish, as it is suffixed', 'salisilik asidi', 'salicylic acid'],
  ['Finnish', 'salisyylihappoa', 'salicylic acid'],
  ['Estonian', 'salitsüülhapet', 'salicylic acid'],
  ['Estonian without its dots', 'glukoolhappega', 'glycolic acid'],
  ['Latvian', 'pienskābes', 'lactic acid'],
  ['Lithuanian', 'glikolio rūgštimi', 'glycolic acid'],
  ['Croatian', 'mliječnom kiselinom', 'lactic acid'],
  ['Slovenian', 'vinska kislina', 'tartaric acid'],
  ['Swedish', 'mjölksyran', 'lactic acid'],
  ['Norwegian', 'salisylsyre', 'salicylic acid'],
  ['fruit acids', 'acizi de fructe', 'alpha hydroxy acid'],
  ['by their letters', 'AHA-happoja', 'alpha hydroxy acid'],
  ['another acid with a longer stem', 'kyselina laktobionová', 'lactobionic acid'],
  ['a harmless one', 'steariinihappoa', 'stearic acid'],
  ['an acid nobody knows', 'kyselina quavemová', null],
  ['English is matched as printed', 'zorbic acid', null],
  ['a syrup', 'citrus syrup', null],
];

const alcohols: Row[] = [
  ['a case of Czech', 'denaturovaného lihu', 'alcohol denat'],
  ['Estonian', 'denatureeritud piiritus', 'alcohol denat'],
  ['Latvian', 'etilspirts', 'ethyl alcohol'],
  ['Lithuanian', 'izopropilo alkoholis', 'isopropyl alcohol'],
  ['alone', 'alkoholia', 'alcohol'],
  ['a fatty one, glued', 'setyylialkoholia', 'cetyl alcohol'],
  ['in two words', 'stearilo alkoholis', 'stearyl alcohol'],
  ['of two chains', 'cetil-sztearil-alkohol', 'cetearyl alcohol'],
  ['benzyl', 'bensüülalkohol', 'benzyl alcohol'],
  ['phenoxyethanol', 'fenoksietanolis', 'phenoxyethanol'],
  ['a heading that begins like spirit', 'Sestava', null],
  ['two names whose comma was lost', 'Stearyl Alcohol Pumice', null],
  ['likewise', 'cetylalkohol doft', null],
];

const oils: Row[] = [
  ['a case of Czech', 'levandulového oleje', 'lavender oil'],
  ['volatile', 'silice máty peprné', 'peppermint oil'],
  ['Hungarian', 'levendula illóolaj', 'lavender oil'],
  ['Turkish', 'çay ağacı yağı', 'tea tree oil'],
  ['Estonian', 'piparmündiõli', 'peppermint oil'],
  ['Croatian', 'ulje čajevca', 'tea tree oil'],
  ['an essential oil of any plant', 'eterično ulje zorbe', 'essential oil'],
  ['many', 'eeterlikke õlisid', 'essential oil'],
  ['pressed', 'auringonkukkaöljyä', 'sunflower oil'],
  ['from the kernel', 'olej z meruňkových jader', 'apricot kernel oil'],
  ['olive, which begins like oil', 'oliiviöljy', 'olive oil'],
  ['of a plant nobody knows', 'zorbová olej', null],
  ['two names whose comma was lost', 'mandelolja doft', null],
];

const scrubs: Row[] = [
  ['ground stones', 'őrölt barackmag', 'apricot seed powder'],
  ['glued', 'aprikoosinkiviä', 'apricot seed powder'],
  ['shells', 'skořápky vlašských ořechů', 'walnut shell powder'],
  ['shells, the other way round', 'pudră din coji de nucă', 'walnut shell powder'],
  ['grains', 'kuorintarakeet', 'exfoliating beads'],
  ['pumice', 'mletá pemza', 'pumice'],
  ['stones of nothing known', 'zorbové pecky', null],
];

const scents: Row[] = [
  ['a case', 'parfému', 'parfum'],
  ['in two words', 'parfémová kompozice', 'parfum'],
  ['Finnish', 'hajusteita', 'parfum'],
  ['Danish, glued', 'parfumestoffer', 'parfum'],
  ['Latvian', 'smaržu kompozīcija', 'parfum'],
  ['without', 'illatmentes', null],
  ['without, in Finnish', 'hajusteeton', null],
  ['without, in Swedish', 'parfymfri', null],
  ['no scent', 'myristyl myristate', null],
];

const others: Row[] = [
  ['a case', 'retinolem', 'retinol'],
  ['glued', 'retinyylipalmitaattia', 'retinyl palmitate'],
  ['a case inside', 'retinilo palmitatas', 'retinyl palmitate'],
  ['the salt behind its metal', 'naatriumhüaluronaat', 'sodium hyaluronate'],
  ['the metal behind', 'oxid zinečnatý', 'zinc oxide'],
  ['Turkish', 'benzoil peroksidi', 'benzoyl peroxide'],
  ['water', 'attīrīts ūdens', 'aqua'],
  ['a word that begins like water', 'vodkalime', null],
  ['another word behind it', 'geraniol na', null],
  ['no name', 'quavem', null],
];

describe.each([
  ['acids', acids],
  ['alcohols', alcohols],
  ['oils', oils],
  ['scrubs', scrubs],
  ['scents', scents],
  ['other names', others],
])('%s', (_group, rows) => {
  test.each(rows)('%s: %s', (_why, name, english) => expect(translateName(foldName(name))).toBe(english));
});

test('what is translated is known by its group', () => {
  const groups = (name: string) => matchName(name)?.ingredient?.categories;
  expect(groups('salisyylihappoa')).toEqual(['bha']);
  expect(groups('ALKOHOL DENATUROVANÝ')).toEqual(['drying-alcohol']);
  expect(groups('slunečnicového oleje')).toEqual([]);
});

test('one word sounds alike in most languages', () => {
  for (const word of ['salicyl', 'szalicil', 'salisyyli', 'salicil'].map(soundOfWord)) expect(word.slice(0, 7)).toBe('salisil');
  expect(soundOfWord('fruktsyra')).toBe('fruktsira');
});
