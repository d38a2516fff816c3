import { describe, expect, test } from 'vitest';
import { foldName } from '../../rules/match/fold-name.ts';
import { mendByGrammar } from '../../rules/match/mend-by-grammar.ts';

describe('one damaged word in a name that only the grammar knows', () => {
  const cases: [name: string, read: string | null][] = [
    ['Leemon Oil', 'Citrus Limon Oil'],
    ['Mandarn Peel Oil', 'Citrus Nobilis Peel Oil'],
    ['Black Peper Oil', 'Piper Oil'],
    ['Cloove Bud Oil', 'Eugenia Caryophyllus Bud Oil'],
    ['Oarnge Flower Oil', 'Citrus Aurantium Dulcis Flower Oil'],
    ['Thymmus Zygis Oil', 'Thymus Zygis Oil'],
    ['Eucalpytus Radiata Leaf Oil', 'Eucalyptus Radiata Leaf Oil'],
    ['Pumpkin Seed Poder', 'Pumpkin Seed Powder'],
    ['Rice Wax Beadds', 'Rice Wax Beads'],
    ['Lysine Saicylate', 'Lysine Salicylate'],
    ['Isoproply Lactate', 'Isopropyl Lactate'],
    ['Bornyl Acefate', 'Bornyl Acetate'],
    ['Bnezyl Formate', 'Benzyl Formate'],
    // something harmless is as near
    ['Giger Oil', 'Zingiber Officinale Oil / Niger Oil'],
    ['Melisa Oil', 'Melissa Officinalis Oil / Melia Oil'],
    // harmless, and only one word surely damaged
    ['Babasu Oil', 'Babassu Oil'],
    ['Lanolin Alcohl', 'Lanolin Alcohol'],
    ['C16-18 Alcoho1s', 'C16/18 Alcohols'],
    ['Black Cumln Seed Oil', 'Black Cumin Seed Oil'],
    ['Glyceryl Oleat Citrate', 'Glyceryl Oleate Citrate'],
    // a whole name that is held back is not part of another
    ['Retinol Caprylic Capric Triglyceride', null],
    ['Potassiuy Hydroxide Retinol', null],
    // "stones" are another word, and so is each of two names
    ['Witch Hazel Tones', null],
    ['Argan Oil Isostearyl Esters', null],
    // the separator behind what is held back was lost
    ['Citronellol Glyceryl Stearate', null],
    ['Citronelol Glyceryl Stearate', null],
    ['Hexyl Cinnamal Ethylhexylglycerin', null],
    ['Adenosine Citronellol Urea', null],
    // nothing is near
    ['Lemon Oil', null],
    ['Zorbium Oil', null],
    ['Lemom', null],
    ['Zorb Quint Vlem Oil', null],
  ];
  test.each(cases)('%s', (name, read) => {
    const match = mendByGrammar(foldName(name).split(' '));
    const inci = match?.candidates?.map((one) => one.inci).join(' / ') ?? match?.ingredient?.inci ?? null;
    expect(inci).toBe(read);
  });
});
