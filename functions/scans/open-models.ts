import { chineseForm } from '../../rules/chinese-form.ts';
import { countKnownGlyphs } from '../../rules/count-known-glyphs.ts';
import type { AnyScriptTools } from '../../rules/photo/any-script-tools.ts';
import type { ReadingModel } from '../../rules/reading-models.ts';
import { countKnown } from './known-words.ts';
import { openTesseract, type Tesseract } from './open-tesseract.ts';

/** The models of all scripts, each opened when the first photo needs it and then kept warm. */
export type Models = Pick<AnyScriptTools, 'recognise' | 'countKnown' | 'chineseForm'> & {
  /** Loads these models ahead of the first photo. */
  warmUp(models: readonly ReadingModel[]): Promise<void>;
  close(): Promise<void>;
};

/** Tesseract for Latin letters, Korean, Japanese and both forms of Chinese; `open` starts one model. */
export function openModels(open: (model: ReadingModel) => Tesseract = (language) => openTesseract({ language })): Models {
  const opened = new Map<ReadingModel, Tesseract>();
  const tesseractOf = (model: ReadingModel): Tesseract => {
    const tesseract = opened.get(model) ?? open(model);
    opened.set(model, tesseract);
    return tesseract;
  };
  return {
    recognise: (model) => (picture, layout) => tesseractOf(model).recognise(picture, layout),
    countKnown: (model) => (model === 'eng' ? countKnown : countKnownGlyphs(model)),
    chineseForm,
    warmUp: async (models) => void (await Promise.all(models.map((model) => tesseractOf(model).warmUp()))),
    close: async () => void (await Promise.all([...opened.values()].map((tesseract) => tesseract.close()))),
  };
}
