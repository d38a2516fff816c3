import { describe, expect, test } from 'vitest';
import { readLabel } from '../../rules/read/read-label.ts';

const namesOf = (label: string): string[][] =>
  readLabel(label).lists.map(({ entries }) => entries.map(({ name }) => name.replace(/\s+/g, ' ')));

describe('entries of a list', () => {
  const rows: [why: string, label: string, lists: string[][]][] = [
    [
      'numbered warnings in glyphs end it, and are looked at apart',
      '전성분: 정제수, 글리세린\n사용할때의주의사항: 1) 상처가 있는 부위\n어린이의 손이 닿지 않는 곳',
      [['정제수', '글리세린'], ['사용할때의주의사항: 1) 상처가 있는 부위'], ['어린이의 손이 닿지 않는 곳']],
    ],
    ['commas', 'Aqua, Glycerin, Parfum', [['Aqua', 'Glycerin', 'Parfum']]],
    ['a trailing comma adds no entry', 'Aqua, Glycerin,', [['Aqua', 'Glycerin']]],
    ['a comma inside a number is part of the name', 'Aqua,1,2-Hexanediol, Glycerin', [['Aqua', '1,2-Hexanediol', 'Glycerin']]],
    ['bullets', '• Water • Glycerin • Retinol', [['Water', 'Glycerin', 'Retinol']]],
    ['lines', 'Ingredients:\nAqua\nAlcohol Denat.\nGlycerin', [['Aqua', 'Alcohol Denat', 'Glycerin']]],
    [
      'a wrapped line is no separator where commas are',
      'Water, Salicylic\nAcid, Parfum',
      [['Water', 'Salicylic Acid', 'Parfum']],
    ],
    ['full stops where there are no commas', 'AQUA. GLYCERIN. PARFUM. TALC.', [['AQUA', 'GLYCERIN', 'PARFUM', 'TALC']]],
    ['full-width commas', '水、甘油，乳酸', [['水', '甘油', '乳酸']]],
    ['a hyphen at the line end is taken out', 'Aqua, Ascor-\nbyl Glucoside, Talc', [['Aqua', 'Ascorbyl Glucoside', 'Talc']]],
    ['a hyphen before a figure stays', 'Aqua, PEG-\n40 Stearate, Talc', [['Aqua', 'PEG-40 Stearate', 'Talc']]],
    ['entities and invisible signs', 'Aqua&nbsp;, Parf\u00ADum, Gly\u200Bcerin', [['Aqua', 'Parfum', 'Glycerin']]],
    [
      'brackets with an enumeration give each name',
      'Aqua, Parfum (Limonene, Linalool), Talc',
      [['Aqua', 'Parfum', 'Limonene', 'Linalool', 'Talc']],
    ],
    ['brackets with one name stay with it', 'Cocos Nucifera (Coconut) Oil, Talc', [['Cocos Nucifera (Coconut) Oil', 'Talc']]],
    [
      'stars of footnotes go, the footnote too',
      'Lavandula Oil*, Limonene**, Talc. *organic **from essential oil',
      [['Lavandula Oil', 'Limonene', 'Talc']],
    ],
    ['"(and)" separates', 'Water (and) Glycerin (and) Talc, Mica', [['Water', 'Glycerin', 'Talc', 'Mica']]],
  ];
  test.each(rows)('%s', (_why, label, lists) => expect(namesOf(label)).toEqual(lists));
});

describe('lists of a label', () => {
  const rows: [why: string, label: string, headings: (string | null)[], kinds: string[]][] = [
    ['a list without heading', 'Aqua, Glycerin, Talc', [null], ['ingredients']],
    ['heading in German', 'Inhaltsstoffe: Aqua, Glycerin', ['Inhaltsstoffe'], ['ingredients']],
    ['a damaged heading', 'lNGREDlENTS: Aqua, Glycerin', ['lNGREDlENTS'], ['ingredients']],
    [
      'a chain of translated headings',
      'Ingrédients/Ingredientes/Sastojci: Aqua, Glycerin',
      ['Ingrédients/Ingredientes/Sastojci'],
      ['ingredients'],
    ],
    [
      'drug facts',
      'Active ingredient: Adapalene 0.1%. Inactive ingredients: water, glycerin',
      ['Active ingredient', 'Inactive ingredients'],
      ['active', 'inactive'],
    ],
    ['may contain', 'Mica, Talc. [+/-: CI 77891, CI 77491]', [null, '+/-'], ['ingredients', 'may-contain']],
    ['a kit', 'Day: Aqua, Glycerin, Talc. Night: Aqua, Retinol, Squalane.', ['Day', 'Night'], ['ingredients', 'ingredients']],
    ['a colon read as another sign', '成分!水、甘油、泛醇', ['成分'], ['ingredients']],
    [
      '"key ingredients" is no heading of the list',
      'Key ingredients: retinol. Ingredients: Aqua, Talc',
      ['Ingredients'],
      ['ingredients'],
    ],
  ];
  test.each(rows)('%s', (_why, label, headings, kinds) => {
    const lists = readLabel(label).lists.filter(({ candidate }) => !candidate);
    expect(lists.map(({ heading }) => heading)).toEqual(headings);
    expect(lists.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('claims are put aside', () => {
  const rows: [why: string, label: string, claims: string[]][] = [
    ['free after the word', 'Alcohol-free, fragrance-free. Ingredients: Water', ['Alcohol-free', 'fragrance-free']],
    [
      'one negation governs the enumeration',
      'Free from alcohol, perfume and acids. INCI: Aqua',
      ['Free from alcohol, perfume and acids'],
    ],
    ['only the word before "-free"', 'Paraben-free retinol serum. Ingredients: Aqua', ['Paraben-free']],
    ['French', 'Sans parfum et sans alcool. Ingrédients : Aqua', ['Sans parfum et sans alcool']],
    ['Chinese', '无香精，无酒精。成分：水、甘油', ['无香精', '无酒精']],
    ['anhydrous is part of a name', '成分：水、无水乙醇', []],
    ['a colour number is no negation', 'Aqua, Yellow No 5, Parfum', []],
    ['inside a headed list nothing is a claim', 'Ingredients: Aqua, Oil Free Base, Talc', []],
  ];
  test.each(rows)('%s', (_why, label, claims) => {
    const read = readLabel(label);
    expect(read.claims.map(({ start, end }) => read.plain.text.slice(start, end))).toEqual(claims);
  });
});

describe('amounts belong to their name', () => {
  const rows: [why: string, label: string, amounts: (number | undefined)[]][] = [
    ['behind the name', 'Salicylic Acid 2%, Aqua', [2, undefined]],
    ['before the name', '2% Salicylic Acid, Aqua', [2, undefined]],
    ['in brackets', 'Lactic Acid (10%), Aqua', [10, undefined]],
    ['decimal point where stops separate', 'Aqua. Talc. Retinol 0.5%. Mica.', [undefined, undefined, 0.5, undefined]],
    ['decimal comma', 'Salicylic Acid 0,5 %, Aqua', [0.5, undefined]],
    ['milligrams a gram', 'Homosalate 100mg/g, Aqua', [10, undefined]],
    ['parts a million', 'Retinol 1,000 ppm, Aqua', [0.1, undefined]],
    ['the first inactive is glued to the active', 'Octisalate 5.0%Water, Talc', [5, undefined, undefined]],
  ];
  test.each(rows)('%s', (_why, label, amounts) =>
    expect(readLabel(label).lists.flatMap(({ entries }) => entries.map(({ percent }) => percent))).toEqual(amounts),
  );
});
