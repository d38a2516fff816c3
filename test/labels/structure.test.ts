import { describe, expect, test } from 'vitest';
import type { Category, GapReason, Verdict } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';

const LIST = 'Water, Glycerin, Squalane, Panthenol';

/** Groups that a label is held back for, in order of the alphabet. */
const groupsOf = (label: string): Category[] =>
  [...new Set(checkText(label).ingredients.flatMap(({ categories }) => categories))]
    .filter((category) => category !== 'soothing')
    .sort();

describe('a list goes on', () => {
  const rows: [why: string, label: string, groups: Category[]][] = [
    ['behind a note in brackets', 'Ingredients: Water, Niacinamide (made in Korea), Glycerin, Retinol', ['retinoid']],
    ['in Korean', '전성분: 정제수, 글리세린, 나이아신아마이드(기능성화장품 미백 고시성분), 에탄올, 향료', ['drying-alcohol', 'fragrance']],
    ['in Chinese', '成分：水、甘油、烟酰胺（功效：美白）、水杨酸、香精', ['bha', 'fragrance']],
    ['behind a stop word, where it was open', `Ingredients: ${LIST}, Made in Italy, Salicylic Acid, Retinol`, ['bha', 'retinoid']],
    ['behind a line of noise', `Ingredients: ${LIST},\nKeep out of reach of children\nSalicylic Acid, Parfum`, ['bha', 'fragrance']],
    ['behind a claim on a line of its own', `Ingredients: ${LIST}\ndermatologically tested\nRetinol, Panthenol, Squalane, Xanthan Gum`, ['retinoid']],
    ['behind a claim with two names', `${LIST}\nhypoallergenic\nRetinol, Panthenol`, ['retinoid']],
    ['behind a place between bars', `Ingredients: ${LIST}\nMade in France | Retinol, Panthenol, Squalane`, ['retinoid']],
    ['behind a batch between bars', `Ingredients: ${LIST} | LOT 1234 | Retinol, Panthenol, Squalane`, ['retinoid']],
    ['beside a claim in a table', 'Squalane | vegan\nRetinol | vegan\nTocopherol | vegan', ['retinoid']],
    ['behind a star that explains nothing', `Aqua, Glycerin, Panthenol, Tocopherol\n* Parfum (natural)`, ['fragrance']],
    ['with a star before a name of two words', `Ingredients: *organic Alcohol Denat., ${LIST}`, ['drying-alcohol']],
    ['... within it', `Ingredients: Aqua, *organic Alcohol Denat., ${LIST}`, ['drying-alcohol']],
    ['... before a footnote', `Ingredients: ${LIST}, *organic alcohol. *certified organic`, ['drying-alcohol']],
    ['... before a colon', `Ingredients: ${LIST}. **Natural essential oils: Lavandula Angustifolia Oil, Linalool`, ['essential-oil', 'fragrance']],
    ['behind a name that a claim stands before', 'Aqua\nGlycerin\nPanthenol\nHypoallergenic Fragrance\nSqualane\nCarbomer', ['fragrance']],
    ['behind a colour that sounds like a patent', 'Aqua\nGlycerin\nPanthenol\nMica\nPatent Blue V\nParfum', ['fragrance']],
    ['behind the water of a spa', `Ingredients: ${LIST}, Vichy Thermal Spa Water, Parfum.`, ['fragrance']],
    ['with an amount before a name', 'Ingredients:\nAqua\nGlycerin\n1000 ppm Retinol\nPanthenol\nMica', ['retinoid']],
    ['... in a recipe', 'Ingredients:\nWater\nAloe Vera Juice\n5 ml Lavender Oil\nJojoba Oil\nShea Butter', ['essential-oil']],
    ['behind a size in the same line', `Ingredients: Aqua, Glycerin,\n50 ml e Alcohol Denat., Parfum,\nPanthenol, Urea.`, ['drying-alcohol', 'fragrance']],
    ['behind a date in the same line', `Ingredients: Aqua, Glycerin,\nEXP 05/2027 Retinol, Parfum,\nPanthenol, Urea.`, ['fragrance', 'retinoid']],
    ['behind a place, however short', `Ingredients: ${LIST}. Made in EU. Parfum, Limonene.`, ['fragrance']],
    ['... between commas', `Ingredients: ${LIST}, Made in EU, Parfum.`, ['fragrance']],
    ['behind a claim, however short', `Ingredients: ${LIST}. Vegan. Parfum`, ['fragrance']],
    ['behind a warning', `Ingredients: ${LIST}\nFor external use only\nAlcohol Denat., Tocopherol`, ['drying-alcohol']],
    ['in a footnote that names what is in it', `Ingredients: ${LIST}*. *Extracted in organic alcohol.`, ['drying-alcohol']],
    ['... with other words', `Ingredients: ${LIST}*. *Contains organic Parfum`, ['fragrance']],
    ['but not where the oils of a footnote are the scent of the list', `Ingredients: ${LIST}, Limonene*. *from natural essential oils`, ['fragrance']],
    ['but not with a footnote', `Ingredients: ${LIST}*. *from organic farming`, []],
    ['nor with one whose star was left out', `Ingredients: ${LIST}. *Certified organic ingredient`, []],
    ['nor with advice', `Ingredients: ${LIST}. Dermatologically tested. Do not use with: Niacinamide, Retinol, AHA`, []],
    ['nor behind bars with claims', `Ingredients: ${LIST} | vegan | Made in France`, []],
    ['in the next part of a kit', `Step 1: ${LIST}. Directions: rinse. Step 2: Water, Retinol, Squalane.`, ['retinoid']],
    ['in a list of its own behind the place of making', `Ingredients: ${LIST}. Made in France. Water, Retinol, Squalane`, ['retinoid']],
    ['with an amount behind a colon', `Salicylic Acid: 2%, ${LIST}`, ['bha']],
    ['between slashes in glyphs', '전성분: 정제수/글리세린/에탄올/레티놀/향료', ['drying-alcohol', 'fragrance', 'retinoid']],
  ]; // biome-ignore format: a table
  test.each(rows)('%s', (_why, label, groups) => expect(groupsOf(label)).toEqual(groups));
});

describe('a star makes an entry or a footnote', () => {
  const rows: [label: string, groups: Category[]][] = [
    [`${LIST}, *Organic Alcohol, Xanthan Gum`, ['drying-alcohol']],
    [`${LIST}, *Peppermint Essential Oil`, ['essential-oil']],
    [`${LIST}, *Essential Oil, Xanthan Gum`, ['essential-oil']],
    [`***INGREDIENTS***\nEssential Oil, ${LIST}`, ['essential-oil']],
    [`**Water**, **Essential Oil**, **Squalane**`, ['essential-oil']],
    ['Water * Glycerin * Lavender Essential Oil * Squalane * Panthenol', ['essential-oil']],
    [`${LIST}, Linalool**, **Natural component of essential oils`, ['fragrance']],
    [`${LIST}, Mel*. *Organic ingredient`, []],
    [`${LIST}, Mel*, *from organic farming`, []],
    [`${LIST} + Essential Oil of Lavender, Xanthan Gum`, ['essential-oil']],
    [`${LIST} *Lavender Essential Oil, Xanthan Gum`, ['essential-oil']],
    [`${LIST} *from organic farming, Xanthan Gum`, []],
    [`${LIST}+, Xanthan Gum. + natural component of essential oils`, []],
  ];
  test.each(rows)('%s', (label, groups) => expect(groupsOf(label)).toEqual(groups));
});

describe('what a shop writes between angle brackets', () => {
  const rows: [why: string, label: string, groups: Category[]][] = [
    ['a name is no tag', `${LIST}, <Glycolic Acid>, Xanthan Gum`, ['aha']],
    ['in one word', `${LIST}, <Retinol>, Xanthan Gum`, ['retinoid']],
    ['tags are', `<ul class="inci"><li>Water</li><li>Glycerin</li></ul><p>${LIST}</p>`, []],
    ['of an office too', `${LIST}, <o:p></o:p><st1:place w:st="on">Xanthan Gum</st1:place>`, []],
    ['what stands in tags counts', `${LIST}, <b>Parfum</b>`, ['fragrance']],
  ];
  test.each(rows)('%s', (_why, label, groups) => expect(groupsOf(label)).toEqual(groups));
});

describe('how a text parts its names', () => {
  const namesOf = (label: string) => checkText(label).ingredients.map(({ inci, text }) => inci ?? text);
  const rows: [why: string, label: string, names: string[]][] = [
    ['"with" between two names', 'Aqua, Glycerin, Squalane with Retinol, Talc', ['Aqua', 'Glycerin', 'Squalane', 'Retinol', 'Talc']],
    ['a share before a word that begins like a unit', 'Aqua, Glycerin, 2% Volcanic Ash, Talc', ['Aqua', 'Glycerin', 'Volcanic Ash', 'Talc']],
    ['"and" before the last', 'Aqua, Glycerin, Talc and Retinol', ['Aqua', 'Glycerin', 'Talc', 'Retinol']],
    ['"et" between two', 'Aqua, Glycerin, Limonene et Linalool', ['Aqua', 'Glycerin', 'Limonene', 'Linalool']],
    ['a letter for it', 'Aqua, Glycerin, Talc e Retinol', ['Aqua', 'Glycerin', 'Talc', 'Retinol']],
    ['"and" behind a name nobody knows', 'Aqua, Glycerin, Zorbium Flumate and Parfum', ['Aqua', 'Glycerin', 'Zorbium Flumate', 'Parfum']],
    ['an unknown name is not cut at it', 'Aqua, Glycerin, Zorbium and Flumate', ['Aqua', 'Glycerin', 'Zorbium and Flumate']],
    ['figures in brackets', '(1) Aqua (2) Glycerin (3) Retinol (4) Talc', ['Aqua', 'Glycerin', 'Retinol', 'Talc']],
    ['figures in rings', '① Aqua ② Glycerin ③ Retinol', ['Aqua', 'Glycerin', 'Retinol']],
    ['pictures', 'Aqua 🌿 Glycerin 🌿 Retinol 🌿 Talc', ['Aqua', 'Glycerin', 'Retinol', 'Talc']],
    ['pictures around the heading', '🧴 Ingredients 🧴 Aqua, Glycerin, Retinol', ['Aqua', 'Glycerin', 'Retinol']],
    ['ticks', '✅ Aqua\n✅ Glycerin\n✅ Retinol', ['Aqua', 'Glycerin', 'Retinol']],
    ['the comma of Arabic', 'Aqua، Glycerin، Retinol', ['Aqua', 'Glycerin', 'Retinol']],
    ['a low quotation mark for a comma', 'Aqua‚ Glycerin‚ Retinol', ['Aqua', 'Glycerin', 'Retinol']],
    ['bars without blanks', 'Aqua|1,2-Hexanediol|Glycerin|Retinol', ['Aqua', '1,2-Hexanediol', 'Glycerin', 'Retinol']],
    ['elements of a page', '<span>Aqua</span><span>Glycerin</span><span>Retinol</span>', ['Aqua', 'Glycerin', 'Retinol']],
    ['one word in two elements', '<span>Aqua, Glycerin, Ret</span><span>inol</span>', ['Aqua', 'Glycerin', 'Retinol']],
  ]; // biome-ignore format: a table
  test.each(rows)('%s', (_why, label, names) => expect(namesOf(label)).toEqual(names));
  test('marks stand where the names stand', () => {
    const label = '✅ Aqua 🌿 ② Retinol، Talc';
    for (const { text, start, end } of checkText(label).ingredients) expect(label.slice(start, end)).toBe(text);
  });
});

describe('what a label says of other things', () => {
  const rows: [label: string, groups: Category[]][] = [
    [`Ingredients: ${LIST}. Fragrance-free. Alcohol-free. Vegan.`, []],
    [`Ingredients: ${LIST}\nFRAGRANCE FREE`, []],
    [`Ingredients: ${LIST}. 0% perfume, 0% alcohol.`, []],
    [`${LIST}. Parfum: none. Alcohol: none.`, []],
    [`${LIST}. ❌ Fragrance ❌ Alcohol`, []],
    [`Ingredients: ${LIST}. Do not use with retinol or salicylic acid.`, []],
    ['全成分：水、グリセリン、BG、トレハロース\n※香料・エタノールは不使用です', []],
    ['成分：水、甘油、丁二醇、泛醇\n本品不含酒精、香精', []],
    ['成分：水、甘油、丁二醇、无水乙醇、香精', ['drying-alcohol', 'fragrance']],
    [`Ingredients: ${LIST}. Caution: contains retinol.`, ['retinoid']],
    [`Ingredients: ${LIST}. Contains no retinol.`, []],
  ];
  test.each(rows)('%s', (label, groups) => expect(groupsOf(label)).toEqual(groups));
});

describe('a list that breaks off', () => {
  const rows: [label: string, gaps: GapReason[], verdict: Verdict][] = [
    [`${LIST}, ..., Phenoxyethanol`, ['end-missing'], 'cannot-tell'],
    [`${LIST}, [+/- CI 77891`, ['end-missing'], 'cannot-tell'],
    [
      'Aqua, Glycerin, Squalane, Panthenol, Talc, Mica, Silica, Xanthan Gum, Allantoin, Tocopherol etc.',
      ['end-missing'],
      'cannot-tell',
    ],
    [`${LIST}, Talc, Mica, Silica, Xanthan Gum, Allantoin, Tocopherol, etc.`, ['end-missing'], 'cannot-tell'],
    [`${LIST}, Talc, Mica, Silica, Xanthan Gum, Allantoin, Tocopherol, usw.`, ['end-missing'], 'cannot-tell'],
    ['成分：水、甘油、丁二醇、泛醇等', ['end-missing', 'too-many-unknown'], 'cannot-tell'],
    [`${LIST}, [+/- CI 77891]`, [], 'no-flags'],
    [`${LIST} and`, ['end-missing'], 'cannot-tell'],
    [`Ingredients: ${LIST},\nwww.example.com`, ['end-missing'], 'cannot-tell'],
    [`Ingredients: ${LIST}, Made in France`, [], 'no-flags'],
    [`Ingredients: ${LIST}. Made in France`, [], 'no-flags'],
  ];
  test.each(rows)('%s', (label, gaps, verdict) => {
    const report = checkText(label);
    expect([report.reading.gaps.map(({ reason }) => reason), report.verdict]).toEqual([gaps, verdict]);
  });
});

describe('a page that names some of what is in a product', () => {
  const SOME = 'Niacinamide, Panthenol, Squalane';
  const rows: [why: string, label: string, verdict: Verdict][] = [
    ['key ingredients', `Key ingredients: ${SOME}`, 'cannot-tell'],
    ['on lines of their own', 'Highlighted Ingredients:\n- Niacinamide\n- Panthenol', 'cannot-tell'],
    ['without a colon', `HERO INGREDIENTS ${SOME}`, 'cannot-tell'],
    ['in German', 'Hauptinhaltsstoffe: Niacinamid, Panthenol, Squalan', 'cannot-tell'],
    ['in French', `Ingrédients clés : ${SOME}`, 'cannot-tell'],
    ['in Spanish', `Ingredientes clave: ${SOME}`, 'cannot-tell'],
    ['in Polish', `Kluczowe składniki: ${SOME}`, 'cannot-tell'],
    ['in Chinese', '主要成分：烟酰胺、泛醇、角鲨烷', 'cannot-tell'],
    ['in Korean', '주요성분: 나이아신아마이드, 판테놀', 'cannot-tell'],
    ['the actives alone', `Active ingredients: ${SOME}`, 'cannot-tell'],
    ['what is held back is flagged all the same', 'Key ingredients: Retinol, Squalane', 'avoid'],
    ['beside the whole list', `Key ingredients: ${SOME}. Ingredients: Aqua, Glycerin, ${SOME}`, 'no-flags'],
    ['behind the whole list', `Aqua, Glycerin, ${SOME}, Talc. Key ingredients: ${SOME}`, 'no-flags'],
    ['behind it, in sentences', `Aqua, Glycerin, ${SOME}\nKey ingredients\nPanthenol: soothes the skin\nSqualane: softens`, 'no-flags'],
    ['what is held back behind it', `Aqua, Glycerin, ${SOME}. Key ingredients: Retinol, Panthenol, Squalane`, 'avoid'],
    ['the inactive ones alone', `Inactive ingredients: Aqua, ${SOME}`, 'cannot-tell'],
    ['the others alone', `Other ingredients: Aqua, ${SOME}`, 'cannot-tell'],
    ['the excipients alone', 'Sonstige Bestandteile: Wasser, Glycerin, Carbomer', 'cannot-tell'],
    ['the colours alone', 'May contain: Mica, CI 77891', 'cannot-tell'],
    ['colours behind their list', `Ingredients: Aqua, ${SOME} [+/- Mica, CI 77891]`, 'no-flags'],
    ['a beginning that was not copied', `..., ${SOME}`, 'cannot-tell'],
    ['a comma before the first', `, ${SOME}`, 'cannot-tell'],
    ['a word that was not copied whole', `acid, ${SOME}, Talc, Mica, Silica, Carbomer, Xanthan Gum, Allantoin, Tocopherol`, 'cannot-tell'],
    ['actives beside the other ingredients', `Active ingredient: Zinc Oxide 20%. Inactive ingredients: Aqua, ${SOME}`, 'no-flags'],
    ['a list that begins with water is the one of the label', '主要成分：水、甘油、烟酰胺', 'no-flags'],
    ['so is a long one', `Main ingredients: Glycerin, Talc, Mica, Silica, Xanthan Gum, ${SOME}`, 'no-flags'],
  ]; // biome-ignore format: a table
  test.each(rows)('%s', (_why, label, verdict) => expect(checkText(label).verdict).toBe(verdict));
});

describe('a title above a list that no heading opens', () => {
  const MORE = 'Aqua, Glycerin, Talc, Mica, Panthenol, Squalane, Xanthan Gum, Carbomer, Allantoin, Silica';
  const titles = [
    'Night Repair Cream 50 ml',
    'Rose Toner',
    'Cleanser',
    'ACME Serum No. 5',
    '100% vegan',
    'Made with',
    'ACME\nRose Toner',
  ];
  const firsts = ['Alcohol', 'Parfum', 'Retinol', 'Ethanol', 'AHA', 'Citral', 'Alcohol*', 'Walnut Shell Powder'];
  const rows = titles.flatMap((title) => firsts.map((first): [string, string] => [title, first]));
  test.each(rows)('%s: %s behind it is read', (title, first) =>
    expect(checkText(`${title}\n${first}, ${MORE}`, 0).verdict).toBe('avoid'),
  );
  test.each(titles)('%s: a harmless list is read whole', (title) =>
    expect(checkText(`${title}\n${MORE}`).verdict).toBe('no-flags'),
  );

  test.each([
    ['a name in the title is flagged', `Retinoll\n${LIST}`, 'avoid'],
    ['one entry a line: the first is no title', 'Zorbium\nFlumate\nAqua\nGlycerin\nTalc', 'cannot-tell'],
    ['a name is broken there', `Cetearyl\nAlcohol, ${MORE}`, 'no-flags'],
    ['a full line breaks inside a name', 'Aqua Glycerin Cetearyl\nAlcohol, Talc, Mica,\nPanthenol, Squalane', 'no-flags'],
    ['a heading with its letters apart', 'I N G R E D I E N T S : Alcohol, Glycerin, Talc', 'avoid'],
    ['the same above harmless names', 'I N G R E D I E N T S\nAqua, Glycerin, Talc', 'no-flags'],
    ['a title in glyphs', '保湿クリーム 50g\nリモネン、水、グリセリン、BG、パンテノール、スクワラン', 'avoid'],
    ['a title in glyphs, and dots', '수분 크림 50ml\n라벤더오일・정제수・글리세린・판테놀・스쿠알란', 'avoid'],
    ['letters that are no heading', 'Z O R B I U M F L\nAqua, Glycerin, Retinol', 'avoid'],
  ])('%s', (_why, label, verdict) => expect(checkText(label, 0).verdict).toBe(verdict));
});

describe('the other ingredients of a medicine', () => {
  const rows: [label: string, inci: string][] = [
    [
      'Der Wirkstoff ist: Benzoylperoxid. Die sonstigen Bestandteile sind: Carbomer, Glycerol, Propylenglycol.',
      'Benzoyl Peroxide',
    ],
    ['El principio activo es adapaleno. Los demás componentes son: carbómero, glicerol, propilenglicol.', 'Adapalene'],
    ['La substance active est le peroxyde de benzoyle. Les autres composants sont : carbomère, glycérol.', 'Benzoyl Peroxide'],
    ['The active ingredient is benzoyl peroxide. The other ingredients are: carbomer, glycerol.', 'Benzoyl Peroxide'],
  ];
  test.each(rows)('%s', (label, inci) => {
    expect(checkText(label).ingredients.find(({ list }) => list === null)?.inci).toBe(inci);
  });
});
