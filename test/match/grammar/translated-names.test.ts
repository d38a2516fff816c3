import { expectHits, type NameRow } from './expect-hits.ts';

const alcohols: NameRow[] = [
  ['Spanish', 'alcohol miristílico', ''],
  ['Portuguese', 'álcool oleílico', ''],
  ['Italian', 'alcol cetilico', ''],
  ['French', 'alcool batylique', ''],
  ['Romanian', 'alcool cetilic', ''],
  ['Polish', 'alkohol mirystylowy', ''],
  ['no fatty alcohol, and none that dries', 'alcohol polivinílico', ''],
  ['all of them', 'alcools gras', ''],
  ['the word behind the chain', 'Setil Alkol', ''],
  ['with a hyphen', 'Cetil-alkohol', ''],
  ['ethyl alcohol', 'alcohol etílico', null],
  ['isopropyl alcohol', 'alcool isopropylique', null],
  ['methyl alcohol', 'alkohol metylowy', null],
  ['Turkish ethyl alcohol', 'etil alkol', null],
  ['a damaged ethyl', 'alcohol efílico', null],
  ['the alcohol alone', 'alcool', null],
  ['two names whose comma was lost', 'alcohol cetílico glicerina', null],
];
expectHits(alcohols);

const acids: NameRow[] = [
  ['French', 'acide laurique', ''],
  ['Spanish', 'ácido glutámico', ''],
  ['Romanian', 'acid stearic', ''],
  ['one that soothes', 'acide pantothénique', 'soothing'],
  ['an active is left to the facts', 'acide glycolique', null],
  ['so is this one', 'ácido mandélico', null],
  ['a hydroxy acid', 'acide hydroxyacétique', null],
  ['nothing that is known', 'acide xylofique', null],
];
expectHits(acids);
