import type { ReadingModel } from '../reading-models.ts';

/** What a model makes of a strip of the label. */
export type StripReading = { readonly text: string; readonly confidence: number };

/** How to read a label: in which script, and whether it stands on its head. Which form of Chinese only the whole text tells. */
export type ScriptChoice = { readonly script: 'latin' | 'korean' | 'japanese' | 'chinese'; readonly turned: boolean };

export type StripTools = {
  readonly readStrip: (model: ReadingModel, turned: boolean) => Promise<StripReading>;
  /** Glyphs of what the model read that belong to names of ingredients. */
  readonly countKnown: (model: ReadingModel, text: string) => number;
};

const LATIN_CONFIDENCE = 55;
const KOREAN_CONFIDENCE = 60;
const KANA_SHARE = 0.5;
/** More than any Chinese strip has: enough where the Japanese model names ingredients. */
const SOME_KANA = 0.3;
const HAN_SHARE = 0.5;
/** The Chinese models read faint Latin names too, and know some of them: of such print at most 0.1 comes out as Han, of Chinese over 0.5. */
const SOME_HAN = 0.3;
/** So many glyphs in names settle it: not one in a hundred strips of another script or on its head has them. */
export const ENOUGH_KNOWN = 6;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const letters = (text: string): number => count(text, /[\p{L}\p{N}]/gu);

/** Kana among the letters of a text, 0 to 1. */
const kanaShare = (text: string): number => count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / (letters(text) || 1);
const hanShare = (text: string): number => count(text, /\p{Script=Han}/gu) / (letters(text) || 1);

/**
 * Whether what a model read (the better of both ways up) confirms that the label is in its script. Measured on strips: Latin labels have
 * 63 to 92 under `eng` and all others at most 48; Korean 68 to 92 under `kor` and all others at most 45; Japanese has a kana share of at
 * least 0.6 under `jpn`, Chinese at most 0.24.
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

/** Strips that were read, so that none is read twice. */
class Strips {
  readonly #tools: StripTools;
  readonly #read = new Map<string, Promise<StripReading>>();

  constructor(tools: StripTools) {
    this.#tools = tools;
  }

  of(model: ReadingModel, turned: boolean): Promise<StripReading> {
    const key = `${model} ${turned}`;
    const strip = this.#read.get(key) ?? this.#tools.readStrip(model, turned);
    this.#read.set(key, strip);
    return strip;
  }

  async known(model: ReadingModel, turned: boolean): Promise<number> {
    return this.#tools.countKnown(model, (await this.of(model, turned)).text);
  }

  /** The way up in which the model is surer: the upright one in 48 of 48 labels. */
  async better(model: ReadingModel): Promise<StripReading & { turned: boolean }> {
    const [upright, head] = [await this.of(model, false), await this.of(model, true)];
    return head.confidence > upright.confidence ? { ...head, turned: true } : { ...upright, turned: false };
  }
}

/** Faint Latin print is known by some words, read with more confidence than glyphs of other scripts (at most 29). */
const FAINT_LATIN = { confidence: 32, known: 24 } as const;

/** Whether a strip read with `eng` shows Latin print; `known`: characters in known words. */
const isLatin = (strip: StripReading, known: number): boolean =>
  confirmsScript('eng', strip) || (strip.confidence >= FAINT_LATIN.confidence && known >= FAINT_LATIN.known);

/** Strips read with `eng` -> true where Latin print stands on its head, false where it is upright, null where neither way says anything. */
export async function latinWayUp({ readStrip, countKnown }: StripTools): Promise<boolean | null> {
  for (const turned of [false, true]) {
    const strip = await readStrip('eng', turned);
    if (isLatin(strip, countKnown('eng', strip.text))) return turned;
  }
  return null;
}

/** A choice that needs no look at the other way up, or null. */
async function settleAtOnce(strips: Strips, turned: boolean): Promise<ScriptChoice | null> {
  if (isLatin(await strips.of('eng', turned), await strips.known('eng', turned))) return { script: 'latin', turned };
  const isKorean = confirmsScript('kor', await strips.of('kor', turned)) || (await strips.known('kor', turned)) >= ENOUGH_KNOWN;
  if (isKorean) return { script: 'korean', turned };
  const japanese = await strips.of('jpn', turned);
  const namesJapanese = (await strips.known('jpn', turned)) >= ENOUGH_KNOWN;
  if (namesJapanese && kanaShare(japanese.text) >= SOME_KANA) return { script: 'japanese', turned };
  if (confirmsScript('jpn', japanese)) return null;
  const isHan = hanShare((await strips.of('chi_sim', turned)).text) >= SOME_HAN;
  return isHan && (await strips.known('chi_sim', turned)) >= ENOUGH_KNOWN ? { script: 'chinese', turned } : null;
}

/**
 * Strips of a label -> how to read it, or null where no model explains it. Upright first, stopping at the first model that settles it;
 * a strip that holds no ingredient (directions, an address) is decided by the surer way up.
 */
export async function chooseScript(tools: StripTools): Promise<ScriptChoice | null> {
  const strips = new Strips(tools);
  for (const turned of [false, true]) {
    const settled = await settleAtOnce(strips, turned);
    if (settled) return settled;
  }
  const japanese = await strips.better('jpn');
  if (confirmsScript('jpn', japanese)) return { script: 'japanese', turned: japanese.turned };
  const chinese = await strips.better('chi_sim');
  return confirmsScript('chi_sim', chinese) ? { script: 'chinese', turned: chinese.turned } : null;
}
