import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const namesRetinol = (label: string): boolean => {
  const { findings, ingredients } = checkText(label);
  return findings.some(({ category }) => category === 'retinoid') || ingredients.some(({ text }) => /r[eé]tinol/i.test(text));
};
const LIST = 'Aqua, Glycerin, Talc, Mica';

describe('a negation is no finding', () => {
  const claims: [language: string, claim: string][] = [
    ['English', 'Day cream free from retinol'],
    ['English, several names', 'Day cream free of retinol, alcohol and parfum'],
    ['English, in the middle', 'A serum with no retinol'],
    ['English, a verb', 'It does not contain retinol'],
    ['English, with a colon', 'Free from: alcohol, retinol, parfum'],
    ['English, with a word before the colon', 'Free from the following: alcohol, retinol, parfum'],
    ['English, with a noun before the colon', 'Free from these ingredients: alcohol, retinol, parfum'],
    ['English, behind the name', 'Retinol free'],
    ['English, over two lines', 'Free from parabens, sulfates,\nretinol and alcohol'],
    ['German', 'Tagescreme frei von Retinol'],
    ['German, several names', 'Creme frei von Retinol, Alkohol und Parfum'],
    ['German, with a colon', 'Frei von: Alkohol, Retinol, Parfum'],
    ['German, neither nor', 'Die Creme enthält weder Retinol noch Parfum'],
    ['German, none', 'Darin ist kein Retinol'],
    ['German, behind the name', 'Retinolfrei, retinol-frei und Retinol frei'],
    ['German, a word shared by several', 'Retinol-, Alkohol- und parfümfrei'],
    ['Dutch', 'Gezichtscreme vrij van retinol'],
    ['Dutch, none', 'Bevat geen retinol'],
    ['Dutch, behind the name', 'Retinol- en alcoholvrij'],
    ['French', 'Crème sans rétinol'],
    ['French, declined', 'Crème exempte de rétinol'],
    ['French, many', 'Soins exempts de parfum et de rétinol'],
    ['French, before a vowel', "Crème exempte d'alcool et de rétinol"],
    ['French, a verb', 'Ce sérum ne contient pas de rétinol'],
    ['Spanish', 'Crema sin retinol'],
    ['Spanish, an adjective', 'Cremas libres de retinol y alcohol'],
    ['Spanish, declined', 'Crema exenta de retinol'],
    ['Italian', 'Crema senza retinolo'],
    ['Italian, declined', 'Crema viso priva di retinolo'],
    ['Italian, many', 'Creme esenti da retinolo e profumo'],
    ['Portuguese', 'Creme sem retinol'],
    ['Portuguese, an adjective', 'Creme isento de retinol'],
    ['Portuguese, many', 'Cremes livres de retinol'],
    ['Polish', 'Krem bez retinolu'],
    ['Polish, declined', 'Maska wolna od retinolu'],
    ['Polish, a verb', 'Krem nie zawiera retinolu'],
    ['Czech', 'Krém neobsahuje retinol'],
    ['Slovene', 'Krema brez retinola'],
    ['Romanian', 'Cremă fără retinol'],
    ['Danish', 'Creme uden retinol'],
    ['Danish, an adjective', 'Creme fri for retinol og parfume'],
    ['Norwegian', 'Krem uten retinol'],
    ['Swedish', 'Kräm utan retinol'],
    ['Swedish, behind the name', 'Retinol-fri kräm'],
    ['Finnish', 'Voide ilman retinolia'],
    ['Hungarian, behind the name', 'Arckrém retinol nélkül'],
    ['Hungarian, glued', 'Retinolmentes arckrém'],
    ['Turkish, behind the name', 'Retinol içermez'],
    ['Turkish, several names', 'Retinol, alkol ve parfüm içermez'],
    ['Korean', '무레티놀'],
    ['Japanese', 'レチノールフリー'],
    ['Chinese', '不含视黄醇'],
  ];
  describe.each(claims)('%s: %s', (_language, claim) => {
    test('alone', () => {
      expect(namesRetinol(claim)).toBe(false);
      expect(checkText(claim).verdict).toBe('cannot-tell');
    });
    test('in front of a list', () => expect(namesRetinol(`${claim}. Ingredients: ${LIST}`)).toBe(false));
    test('between other sentences', () => expect(namesRetinol(`Wonderful. ${claim}. Vegan.\nIngredients: ${LIST}.`)).toBe(false));
  });

  test.each([
    ['at the start of a sentence', 'Frei von Alkohol, Retinol und Parfum.'],
    ['in the middle of one', 'Diese Creme ist frei von Alkohol, Retinol und Parfum.'],
    ['behind the names', 'Retinol ve parfüm içermez.'],
    ['on a line of its own', '\nSans parfum, rétinol, alcool'],
  ])('behind a list, %s', (_why, claim) => expect(namesRetinol(`Ingredients: ${LIST}. ${claim}`)).toBe(false));
});

describe('a negation hides no entry of a list', () => {
  const rows: [why: string, label: string][] = [
    ['a sentence before the heading', 'Ohne Parfum. Ingredients: Aqua, Retinol, Talc'],
    ['no full stop before the heading', 'Ohne Parfum Ingredients: Aqua, Retinol, Talc'],
    ['no heading, behind a comma', 'Sans parfum, Aqua, Glycerin, Retinol, Talc'],
    ['no heading, behind a blank', 'Sans parfum Aqua, Glycerin, Retinol, Talc'],
    ['no heading, over two lines', 'Sans parfum, Aqua, Retinol, Glycerin,\nTalc, Mica, Panthenol, Squalane'],
    ['no water in it', 'Sans parfum, Cetyl Palmitate, Retinol, Glycerin,\nTalc, Mica, Panthenol, Squalane'],
    ['no comma at the line end', 'Sans parfum, Cetyl Palmitate, Retinol, Sodium\nHyaluronate, Talc, Mica, Panthenol'],
    ['in a bracket', 'Aqua, Cera Alba (ohne Bleichung), Retinol, Glycerin, Talc'],
    ['in a bracket of a headed list', 'Ingredients: Aqua, Cera Alba (sans parfum), Retinol, Glycerin, Talc'],
    ['in an entry', 'Aqua, Glycerin, Cera Alba ohne Bleichung, Retinol, Talc'],
    ['in the second entry', 'Aqua, Cera Alba ohne Bleichung, Retinol, Talc'],
    ['in an entry of a headed list', 'Ingredients: Aqua, Glycerin, Cera Alba ohne Bleichung, Retinol, Talc'],
    ['behind an abbreviation', 'Ingredients: Aqua, Alcohol denat. sans parfum, Retinol, Talc'],
    ['where dashes separate', 'Aqua - Glycerin - Cera Alba ohne Duft - Retinol - Talc'],
    ['where bullets separate', '• Aqua • Sans parfum • Retinol • Talc'],
    ['at a line start of a headed list', 'Ingredients: Aqua, Glycerin,\nNo parabens, Retinol, Talc'],
    ['first in a headed list', 'Ingredients: Sans parfum, Retinol, Talc, Mica'],
    ['behind the name before', 'Aqua, Retinol frei von Parfum, Glycerin, Talc'],
    ['behind its names', 'Aqua, Glycerin, Retinol, Parfum içermez'],
    ['behind its names, with a conjunction', 'Aqua, Glycerin, Retinol, alkol ve parfüm içermez'],
    ['glued to its name', 'Aqua, Glycerin, Retinol, parfümmentes'],
    ['of a kit', 'Free from: parabens.\nNight: Aqua, Retinol, Squalane'],
    ['with a colon', 'Free from: Aqua, Retinol, Glycerin, Talc'],
    ['a claim behind the list', 'Aqua, Retinol, Glycerin, Talc. Free from parabens and retinol.'],
    ['what the product does hold', 'Ohne Parfum mit Retinol 1%. Für die Haut.'],
    ['what it holds, behind a comma', 'Free from parabens and sulfates, with retinol 1%'],
    ['what it contains', 'No irrita, contiene retinol 1%'],
    ['another word before "-free"', 'Paraben-free retinol serum'],
    ['"sin" as the end of a word', 'Ingredients: Aqua, Elasin. Sin, Retinol, Talc'],
  ];
  test.each(rows)('%s', (_why, label) => {
    expect(namesRetinol(label)).toBe(true);
    expect(checkText(label).verdict).not.toBe('no-flags');
  });
});

test('what was denied ends at its colon: a list begins there', () => {
  expect(namesRetinol('No sulfates, no parabens: Retinol, Aqua, Glycerin, Talc, Mica')).toBe(true);
  expect(checkText('No sulfates: Alcohol, Aqua, Glycerin, Talc, Mica').verdict).toBe('avoid');
});

describe('a claim at the end of a line in glyphs denies its own item alone', () => {
  test.each([
    '全成分：水、グリセリン、BG、ペンチレングリコール、\nエタノール、香料、フェノキシエタノール、鉱物油不使用',
    '전성분: 정제수, 글리세린, 부틸렌글라이콜,\n에탄올, 향료, 페녹시에탄올, 파라벤 무첨가',
    '全成分\n水、グリセリン、BG、\nエタノール、香料 ※パラベン不使用',
    '全成分：水、グリセリン、BG、パンテノール\n香料（合成香料不使用）',
    '無着色レチノールクリーム\n全成分：水、グリセリン、BG',
    '무알콜레티놀세럼\n전성분: 정제수, 글리세린, 판테놀',
  ])('%j', (label) => expect(checkText(label, 0).verdict).toBe('avoid'));
});
