/** Amounts as labels print them: "2 %", "(0,5 %)", "50 mg/g" (5 %), "1,000 ppm" (0.1 %). */

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,4})?|[.,]\\d{1,4}';
const PERCENT = new RegExp(
  `\\(?\\s?(?<![\\w.,])(${NUMBER})\\s?(?:%|percent\\b|per cent\\b|pct\\b|p\\.?c\\.?t\\b)(?:\\s?\\(?(?:w\\/w|w\\/v|v\\/v|by volume|by weight|vol\\.?|p\\/p|m\\/m)\\)?)?\\s?\\)?`,
  'iu',
);
const PERCENT_GLUED = new RegExp(
  `\\(?\\s?(${NUMBER})\\s?%(?:\\s?\\(?(?:w\\/w|w\\/v|v\\/v|by volume|by weight)\\)?)?\\s?\\)?`,
  'iu',
);
const PER_GRAM = /\(?\s?(\d{1,4}(?:[.,]\d{1,4})?)\s?(mg|µg|mcg|μg)\s?(?:\/|per)\s?(g|gram|ml|kg)\b\s?\)?/iu;
const PPM = /\(?\s?(\d{1,3}(?:[,.]\d{3})+|\d{1,6})\s?ppm\b\s?\)?/iu;
const UNITS = /\(?\s?\d{1,3}(?:[,.]?\d{3})*\s?(?:I\.?U\.?|kda|da)\b(?:\s?\/\s?(?:g|ml))?\s?\)?/iu;
const WEIGHT_WORDS = /\s?\(?\b(?:w\/w|w\/v|v\/v)\b\)?/iu;

export interface Amount {
  percent?: number;
  start: number;
  end: number;
}

const decimal = (digits: string): number => Number.parseFloat(digits.replace(',', '.'));

/** Text of one entry -> its first amount: percent (%), and the stretch to leave out of the name; undefined where there is none. */
export function readPercent(text: string): Amount | undefined {
  const percent = PERCENT.exec(text) ?? PERCENT_GLUED.exec(text);
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
      percent: Number(((ppm[1] ?? '').replace(/[.,]/g, '') as unknown as number) / 10_000),
      start: ppm.index,
      end: ppm.index + ppm[0].length,
    };
  const other = UNITS.exec(text) ?? WEIGHT_WORDS.exec(text);
  return other ? { start: other.index, end: other.index + other[0].length } : undefined;
}
