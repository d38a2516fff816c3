import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const verdictOf = (text: string): string => checkText(text).verdict;

describe('lists as pharmacies of other languages print them', () => {
  const rows: [why: string, text: string, verdict: string][] = [
    ['Czech', 'Složení: voda, glycerin, kyselinou mléčnou, panthenol, skvalan.', 'avoid'],
    ['Finnish, a harmless one', 'Ainesosat: vesi, glyseroli, setyylialkoholi, auringonkukkaöljy, pantenoli.', 'no-flags'],
    ['Finnish, with scent', 'Ainesosat: vesi, glyseroli, setyylialkoholi, hajusteita, pantenoli.', 'avoid'],
    [
      'Estonian, an oil nobody knows',
      'Koostis: vesi, Glycerin, Panthenol, Betaine, Squalane, Carbomer, quavemiõli.',
      'cannot-tell',
    ],
    ['Slovenian: its heading is no spirit', 'SESTAVA: Aqua, Glycerin, Panthenol, Squalane.', 'no-flags'],
    ['an active beside the list', 'Tonikum s kyselinou salicylovou 2 %. Složení: Aqua, Glycerin, Panthenol, Betaine.', 'avoid'],
  ];
  test.each(rows)('%s', (_why, text, verdict) => expect(verdictOf(text)).toBe(verdict));
});

describe('a name that is cut before the words behind the list', () => {
  const list = 'Ingredients: Aqua, Glycerin, Cetearyl Alcohol, Squalane, Panthenol, Xanthan Gum';
  const rows: [behind: string, verdict: string][] = [
    [', Sali- Distributed by Acme Ltd, London', 'cannot-tell'],
    [', Sali. Distributed by Acme Ltd, London', 'cannot-tell'],
    ['. Distributed by Acme Ltd, London', 'no-flags'],
  ];
  test.each(rows)('%s', (behind, verdict) => expect(verdictOf(list + behind)).toBe(verdict));
});

test('a tea tree with a letter wrong is no tea', () => {
  const listed = (oil: string) => `Aqua, Glycerin, ${oil}, Squalane, Panthenol, Xanthan Gum, Carbomer.`;
  expect(verdictOf(listed('Tea True Oil'))).toBe('avoid');
  expect(verdictOf(listed('Green Tea Oil'))).toBe('no-flags');
});

describe('what is harmless, under the names of other countries', () => {
  const rows: [why: string, names: string][] = [
    ['Czech', 'včelí vosk, bambuckým máslem, kukuřičný škrob, močovina, výtažek z měsíčku, oxid titaničitý, bílá vazelína'],
    [
      'Slovak',
      'kakaové maslo, zemiakový škrob, mastenec, biely íl, harmančekový extrakt, olej z hroznových jadierok, ľanový olej',
    ],
    ['Hungarian', 'méhviasszal, kakaóvaj, rizskeményítő, xantángumi, körömvirágkivonat, ásványi olaj, folyékony paraffin'],
    ['Turkish', 'balmumu, mısır nişastası, üre, papatya özü, aloe vera jeli, keten tohumu yağı, deniz tuzu'],
    ['Finnish', 'mehiläisvahaa, perunatärkkelys, ksantaanikumi, kehäkukkauute, hunajaa, soijaöljy, valkoinen savi'],
    ['Estonian', 'mesilasvaha, kakaovõi, kartulitärklis, kummeliekstrakt, mineraalõli, suhkur, hüdrolüüsitud kollageen'],
    ['Latvian', 'bišu vasks, sviestkoka sviests, kartupeļu ciete, urīnviela, alvejas sula, šķidrais parafīns, kviešu dīgļu eļļa'],
    [
      'Lithuanian',
      'bičių vaško, kakavos sviestas, bulvių krakmolas, ksantano derva, medetkų ekstraktas, jūros druska, sojų aliejus',
    ],
    ['Romanian', 'ceară de albine, unt de shea, amidon de porumb, suc de aloe vera, ulei de in, ulei de susan, ulei mineral'],
    [
      'Croatian',
      'pčelinjeg voska, kakaov maslac, krumpirov škrob, ekstrakt nevena, bijela glina, ulje koštica grožđa, silikonsko ulje',
    ],
    ['Slovenian', 'čebelji vosek, karitejevo maslo, rižev škrob, sečnina, izvleček ognjiča, smukec, olje grozdnih pešk'],
    ['Swedish', 'bivax, sheasmör, majsstärkelse, xantangummi, kamomillextrakt, linfröolja, vit lera'],
    ['Danish', 'bivoks, kakaosmør, risstivelse, morgenfrueekstrakt, honning, hvedekimolie, hvid vaseline'],
    ['Norwegian', 'potetstivelse, ringblomstekstrakt, havsalt, flytende parafin, druekjerneolje, lakserolje, hvit leire'],
  ];
  test.each(rows)('%s', (_why, names) =>
    expect(verdictOf(`Ingredients: Aqua, Glycerin, Panthenol, ${names}, Betaine.`)).toBe('no-flags'),
  );
});

describe('what only looks like them', () => {
  const rows: [why: string, name: string, verdict: string][] = [
    ['a peroxide with its radical behind', 'peroxid benzoylu', 'avoid'],
    ['chamomile oil is scent', 'ulei de mușețel', 'avoid'],
    ['a scrub of salt', 'mořská sůl peeling', 'cannot-tell'],
    ['venom of bees', 'bičių nuodai', 'cannot-tell'],
    ['wax with scent', 'parfémový vosk', 'cannot-tell'],
    ['honey, and with it an active', 'med s retinolem', 'avoid'],
    ['an oil whose plant begins like linseed', 'ulei de inula', 'cannot-tell'],
    ['bitter almonds', 'ulei de migdale amare', 'cannot-tell'],
    ['an alcohol beside shea', 'shea alkoholia', 'cannot-tell'],
  ];
  test.each(rows)('%s', (_why, name, verdict) =>
    expect(verdictOf(`Ingredients: Aqua, Glycerin, Panthenol, Squalane, Carbomer, ${name}, Betaine.`)).toBe(verdict),
  );
});
