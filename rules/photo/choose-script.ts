/** The Tesseract models a label can be read with. */
export type ReadingModel = 'eng' | 'kor' | 'jpn' | 'chi_sim' | 'chi_tra';

/** What a model makes of a strip of the label, the better of both ways up. */
export type StripReading = { readonly text: string; readonly confidence: number };

const LATIN_CONFIDENCE = 55;
const KOREAN_CONFIDENCE = 60;
const KANA_SHARE = 0.5;
/** Chinese read as Chinese has nothing but these glyphs; a menu or a page of Cyrillic has few. */
const HAN_SHARE = 0.5;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const letters = (text: string): number => count(text, /[\p{L}\p{N}]/gu);

/** Kana among the letters of a text, 0 to 1. */
export const kanaShare = (text: string): number =>
  count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / (letters(text) || 1);
const hanShare = (text: string): number => count(text, /\p{Script=Han}/gu) / (letters(text) || 1);

/**
 * Whether what a model read confirms that the label is in its script. Measured on strips: Latin labels have 63 to 92 under `eng` and all
 * others at most 48; Korean 68 to 92 under `kor` and all others at most 45; Japanese has a kana share of at least 0.6 under `jpn`,
 * Chinese at most 0.24.
 */
export function confirmsScript(model: ReadingModel, { text, confidence }: StripReading): boolean {
  switch (model) {
    case 'eng':
      return confidence >= LATIN_CONFIDENCE;
    case 'kor':
      return confidence >= KOREAN_CONFIDENCE;
    case 'jpn':
      return kanaShare(text) >= KANA_SHARE;
    default:
      return hanShare(text) >= HAN_SHARE && kanaShare(text) < KANA_SHARE;
  }
}

/**
 * Which models to read a label with, the likelier first, found by reading a strip with one model after another and stopping at the first
 * that confirms. Which of the two Chinese ones is right only the whole text tells (the one with more known names): both are given.
 * Empty when none explains the strip.
 */
export async function chooseModels(readStrip: (model: ReadingModel) => Promise<StripReading>): Promise<ReadingModel[]> {
  for (const model of ['eng', 'kor', 'jpn'] as const) if (confirmsScript(model, await readStrip(model))) return [model];
  return confirmsScript('chi_sim', await readStrip('chi_sim')) ? ['chi_sim', 'chi_tra'] : [];
}
