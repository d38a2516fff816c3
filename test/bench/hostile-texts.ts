/** Texts of 20,000 characters that try to break a reader, each with what it tries. */
import { seededRandom } from './seeded-random.ts';

const LENGTH = 20_000;
const random = seededRandom(LENGTH);

const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const words = (make: () => string, join: string): string => {
  let text = '';
  while (text.length < LENGTH) text += make() + join;
  return text.slice(0, LENGTH);
};
const letters = (count: number, from = 'abcdefghijklmnopqrstuvwxyz'): string =>
  Array.from({ length: count }, () => random.pick([...from])).join('');
const blocks = (first: number, last: number): string => {
  let text = '';
  for (let point = first; point <= last && text.length < LENGTH; point += 1)
    if (point < 0xd800 || point > 0xdfff) text += String.fromCodePoint(point);
  return text.slice(0, LENGTH);
};

const unicodeBlocks = Array.from(
  { length: 0x32 },
  (_, at) => [`Unicode from U+${(at * 0x1000).toString(16)}`, blocks(at * 0x1000, at * 0x1000 + 0xfff)] as const,
);

export const HOSTILE: readonly (readonly [why: string, text: string])[] = [
  ['open brackets', fill('(')],
  ['open brackets of all kinds', fill('([{（【')],
  ['nested brackets', '('.repeat(LENGTH / 2) + ')'.repeat(LENGTH / 2)],
  ['nested brackets with words', `${'Aqua ('.repeat(LENGTH / 12)}${')'.repeat(LENGTH / 6)}`],
  ['closing brackets', fill(')')],
  ['one endless word', fill('a')],
  ['one endless word of many letters', letters(LENGTH)],
  ['one endless name of our own', fill('glycolicacid')],
  ['one endless number', fill('9')],
  ['decimal commas', fill('0,')],
  ['only commas', fill(',')],
  ['only separators', fill(', ; • | / · ')],
  ['only line breaks', fill('\n')],
  ['only blanks', fill(' ')],
  ['only tabs and returns', fill('\t\r\n')],
  ['only hyphens', fill('-')],
  ['hyphens at line ends', fill('ascor-\n')],
  ['only stars', fill('*')],
  ['footnotes', fill('Aqua*, ')],
  ['only percents', fill('% ')],
  ['percent after percent', fill('2 % 2% 0,5 % ')],
  ['only full stops', fill('.')],
  ['1,500 distinct unknown words', words(() => letters(12), ', ')],
  ['unknown words without separators', words(() => letters(3 + random.below(12)), ' ')],
  ['unknown words in capitals', words(() => letters(9).toUpperCase(), ' ')],
  ['unknown words near a name', words(() => `retin${letters(3)}`, ', ')],
  ['near names, all damaged', words(() => `sa1icy1ic ac1d${letters(1)}`, ', ')],
  ['one letter words', words(() => letters(1), ' ')],
  ['two letter words with commas', words(() => letters(2), ',')],
  ['headings', fill('Ingredients: ')],
  ['headings of all languages', fill('Ingredients: Inhaltsstoffe: Skład: 全成分：성분: Ingrédients: ')],
  ['headings of a part', fill('Key ingredients: Talc, Mica, Silica\n')],
  ['headings of a part and no list', fill('key ingredients, ')],
  ['what a name is for', fill('Zorb exfoliant, solvent, ')],
  ['lines that count', fill('1 Talc\n')],
  ['denials before a heading', fill('free from these ingredients: ')],
  ['bold print', fill('**Talc** ')],
  ['negations', fill('free of alcohol, ')],
  ['negations without an end', fill('without ')],
  ['claims', fill('alcohol-free fragrance-free ')],
  ['ands', fill('and (and) & ')],
  ['may contain', fill('[+/- May contain: ')],
  ['HTML entities', fill('&amp;&nbsp;&#39;')],
  ['half entities', fill('&amp')],
  ['tags', fill('<div><b>')],
  ['an open tag', `<${fill('a ')}`],
  ['bait for regular expressions', `${fill('aaaaaaaaaaaaaaaa!')}`],
  ['bait with blanks at the end', `Ingredients${' '.repeat(LENGTH - 12)}x`],
  ['bait with blanks and commas', `${fill(' ,')}x`],
  ['bait of nested repeats', `${'x x '.repeat(LENGTH / 4)}!`],
  ['slashes and backslashes', fill('Aqua/Water\\Eau/')],
  ['soft hyphens', fill('re\u00ADtin\u00ADol\u00AD, ')],
  ['zero width signs', fill('\u200B\u200D\uFEFF')],
  ['combining marks', `a${fill('\u0301')}`],
  ['letters with many marks', fill('a\u0301\u0323\u0330')],
  ['right to left', fill('مكونات، ')],
  ['direction marks', fill('\u202E\u2066a')],
  ['lone surrogates', fill('\uD800')],
  ['lone low surrogates', fill('\uDC00x')],
  ['emoji families', fill('👩‍👩‍👧‍👦 ')],
  ['full width', fill('Ｒｅｔｉｎｏｌ，')],
  ['ligatures', fill('ﬁﬂﬃ ')],
  ['Korean without blanks', fill('글라이콜릭애씨드정제수')],
  ['Japanese without separators', fill('グリコール酸水エタノール')],
  ['Chinese without separators', fill('乙醇酸苯氧乙醇水杨酸')],
  ['Chinese unknown', blocks(0x4e00, 0x9fff)],
  ['every name of a run glued', fill('AQUAGLYCERINALCOHOLPARFUM')],
  ['a run without separators', fill('AQUA GLYCERIN ALCOHOL PARFUM ')],
  ['null characters', fill('\u0000')],
  ['control characters', fill('\u0001\u0007\u001b[31m')],
  ['numbers of a table', fill('1. 2. 3) 4: ')],
  ['addresses', fill('https://example.org/?a=b&c=d ')],
  ['quotes', fill(`"'“”`)],
  ...unicodeBlocks,
];
