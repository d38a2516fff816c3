/** Names of actives in the words of a language, and their neighbours that hold nothing back, as an entry of a list in INCI names. */
import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const listWith = (name: string) =>
  checkText(`Aqua, Glycerin, ${name}, Xanthan Gum, Panthenol, Sodium Hyaluronate, Tocopherol, Allantoin, Carbomer, Betaine`);
const entryOf = (name: string) => listWith(name).ingredients.filter(({ text }) => text === name);

const heldBack: [category: string, names: string][] = [
  ['retinoid', 'retinsav; retinoato de hidroxipinacolona; retinoato di idrossipinacolone; retinian hydroksypinakolonu'],
  ['aha', 'Trichloressigsäure; Fruchtsäurekomplex; acide alpha-hydroxylé; alfahydroxyzuren; kwasy AHA; kwasu glikolowego'],
  ['aha', 'ovocné kyseliny; kyselina jablečná; gyümölcssavak; almasav; borkősav; äppelsyra; vinsyra; frugtsyrer; meyve asitleri'],
  ['bha', 'acide bêta-hydroxylé; kwas beta-hydroksylowy; acido capriloilsalicilico; kwasem salicylowym'],
  ['pha', 'Polyhydroxysäuren; laktobionsav'],
  ['vitamin-c', 'Ethylascorbinsäure; acide 3-O-éthyl ascorbique; ascorbato di sodio; askorbinian sodu; natriumascorbaat'],
  ['drying-alcohol', 'Branntwein; alcool de blé; alcool di cereali; szesz; finomszesz; sprit; tahıl alkolü; izopropil alkol'],
  ['fragrance', 'Duftkomposition; Zimtaldehyd; profumazione; vonné látky; vôňa; illatosító; esans; koku verici'],
  ['fragrance', 'alcohol cinamílico; alkohol cynamonowy; salicylate de benzyle; salicilato di benzile; benzoato de benzila'],
  [
    'essential-oil',
    'Thymianöl; Sandelholzöl; Patschuliöl; Mandarinenöl; Rosenöl; Wintergrünöl; rozenolie; kruidnagelolie; kaneelolie',
  ],
  [
    'essential-oil',
    'olejek różany; levandulový olej; teafaolaj; pepparmyntsolja; nane yağı; esansiyel yağ; olio dell’albero del tè',
  ],
  ['benzoyl-peroxide', 'nadtlenkiem benzoilu'],
  [
    'physical-exfoliant',
    'Olivenkernmehl; Kaffeesatz; marc de café; polvo de hueso de oliva; pemza; horzsakő; dióhéj; valnötsskal; ponza taşı',
  ],
];
const each = (rows: [string, string][]) =>
  rows.flatMap(([what, names]) => names.split('; ').map((name) => [what, name] as const));

test.each(each(heldBack))('%s: %s', (category, name) => {
  expect(entryOf(name).map(({ categories }) => categories.join())).toEqual([category]);
});

const harmless: [neighbourOf: string, names: string][] = [
  [
    'a scrub of the same kernels',
    'Aprikosenkernöl; olio di noccioli di albicocca; olio di nocciolo di albicocca; abrikozenpitolie',
  ],
  [
    'a scrub of the same kernels',
    'olej z pestek moreli; óleo de semente de damasco; aceite de hueso de albaricoque; aprikoskärnolja',
  ],
  ['a salicylate that scents', 'salicylan oktylu; salicilato de octilo; salicylate d’octyle; octylsalicylaat'],
  ['ascorbic acid', 'kyselina sorbová; szorbinsav; sorbinsyra; sorbinsyre; sorbik asit'],
  ['mandelic acid', 'kyselina linolová'],
  ['alcohol', 'lanolinealcohol; alcohol de cetilo; alcohol graso; alkohol tłuszczowy'],
  [
    'an essential oil',
    'notenolie; olejek rycynowy; badem yağı; mandelolja; Leinöl; olio di riso; olej lniany; jojobaolaj; Zitronengras',
  ],
  ['an acid that peels', 'Essigsäure; Aminosäuren; acides aminés; kwas foliowy; Milchsäurebakterien; stearinsyra'],
  ['nothing', 'karbomer; apă purificată; čištěná voda; eau thermale; Milchprotein; Rosenwasser'],
];
test.each(each(harmless))('beside %s: %s', (_neighbour, name) => {
  expect(entryOf(name).map(({ match }) => match === 'unknown')).toEqual([false]);
  expect(listWith(name).verdict).toBe('no-flags');
});

/** Forms that no file names: the word of the language alone says that something may be held back. */
const notNamed =
  'Xylofinsäure; xylofzuur; kwas ksylofowy; kyselina xylofová; xylofsyra; ksilofik asit; acide xylofique; ácido xilófico';
test.each([...notNamed.split('; '), 'Duftöle', 'Kornbranntwein', 'pirinç alkolü', 'huesos de aceituna triturados'])(
  '%s is looked at, and nothing is promised',
  (name) => {
    const { verdict, reading } = listWith(name);
    expect([verdict, reading.gaps.map(({ reason }) => reason)]).toEqual(['cannot-tell', ['near-flagged']]);
  },
);
