/** Amounts as labels print them: "2 %", "(0,5 %)", "50 mg/g" (5 %), "1,000 ppm" (0.1 %). */

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,4})?|[.,]\\d{1,4}';
/** Turkish labels put the sign before the number. */
const PERCENT_BEFORE = /\(?\s?(?<!\d\s?)%(\d{1,3}(?:[.,]\d{1,4})?)(?![\d\p{L}%])\s?\)?/u;
/** "60-70 %": the more of it decides. */
const FROM = `(?:(?<=^|[\\s(])(?:${NUMBER})\\s?[-–]\\s?)?`;
/** A figure that stands apart, and its unit in words or signs, of weight or volume. */
const PERCENT = new RegExp(
  `\\(?\\s?(?<![\\w.,])${FROM}(${NUMBER})\\s?(?:%|percent\\b|per cent\\b|pct\\b|p\\.?c\\.?t\\b)(?:\\s?\\(?(?:w\\/w|w\\/v|v\\/v|by volume|by weight|vol(?:\\.|\\b)|p\\/p|m\\/m)\\)?)?\\s?\\)?`,
  'iu',
);
/** "Retinol0.5%": behind a letter only the sign itself makes an amount of a figure. */
const PERCENT_GLUED = new RegExp(
  `\\(?\\s?(${NUMBER})\\s?%(?:\\s?\\(?(?:w\\/w|w\\/v|v\\/v|by volume|by weight)\\)?)?\\s?\\)?`,
  'iu',
);
const PER_GRAM = /\(?\s?(\d{1,4}(?:[.,]\d{1,4})?)\s?(mg|µg|mcg|μg)\s?(?:\/|per)\s?(g|gram|ml|kg)\b\s?\)?/iu;
const PPM = /\(?\s?(\d{1,3}(?:[,.]\d{3})+|\d{1,6})\s?ppm\b\s?\)?/iu;
/** What is no share of the product ("5000 IU", "50 kDa", "2 g"): left out of the name, and no percent. */
const UNITS =
  /\(?\s?(?<![\w.,])(?:\d{1,3}(?:[,.]?\d{3})*\s?(?:I\.?U\.?|kda|da)\b(?:\s?\/\s?(?:g|ml))?|(?<!-)\d{1,4}(?:[.,]\d{1,4})?\s?(?:(?:mg|mcg|µg|μg|g|ml)\b|毫克|毫升|克)(?!\s?\/))\s?\)?/iu;
const WEIGHT_WORDS = /\s?\(?\b(?:w\/w|w\/v|v\/v)\b\)?/iu;

export interface Amount {
  percent?: number;
  start: number;
  end: number;
}

const decimal = (digits: string): number => Number.parseFloat(digits.replace(',', '.'));

/** Text of one entry -> its first amount: percent (%), and the stretch to leave out of the name; undefined where there is none. */
export function readPercent(text: string): Amount | undefined {
  const percent = PERCENT.exec(text) ?? PERCENT_GLUED.exec(text) ?? PERCENT_BEFORE.exec(text);
  if (percent) return { percent: decimal(percent[1] ?? ''), start: percent.index, end: percent.index + percent[0].length };
  const perGram = PER_GRAM.exec(text);
  if (perGram) {
    const micro = perGram[2]?.toLowerCase() === 'mg' ? 1 : 1000;
    const kilo = perGram[3]?.toLowerCase() === 'kg' ? 1000 : 1;
    return {
      percent: Number((decimal(perGram[1] ?? '') / 10 / micro / kilo).toFixed(6)),
      start: perGram.index,
      end: perGram.index + perGram[0].length,
    };
  }
  const ppm = PPM.exec(text);
  if (ppm)
    return {
      percent: Number((ppm[1] ?? '').replace(/[.,]/g, '')) / 10_000,
      start: ppm.index,
      end: ppm.index + ppm[0].length,
    };
  const other = UNITS.exec(text) ?? WEIGHT_WORDS.exec(text);
  return other ? { start: other.index, end: other.index + other[0].length } : undefined;
}

const MOST_AMOUNTS = 8;

/** Text of a sentence -> its amounts in the order they stand. */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  let rest = text;
  while (amounts.length < MOST_AMOUNTS && /\d/.test(rest)) {
    const amount = readPercent(rest);
    if (!amount) break;
    amounts.push(amount);
    rest = withoutAmounts(rest, [amount]);
  }
  return amounts.sort((a, b) => a.start - b.start);
}

/** The same text with its amounts blanked out, unit for unit. */
export const withoutAmounts = (text: string, amounts: readonly Amount[]): string =>
  amounts.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
