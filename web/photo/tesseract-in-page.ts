import { createWorker, OEM, type RecognizeOptions, type Worker } from 'tesseract.js';
import { encodePgm } from '../../rules/photo/encode-pgm.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { PAGE_SEGMENTATION, type PageLayout } from '../../rules/photo/reading.ts';
import { type RecognisedWord, wordsOfPage } from '../../rules/photo/recognised-word.ts';

/** Progress of Tesseract: getting it ready, or reading; share from 0 to 1. */
type Heard = (what: 'getting-reader' | 'reading', share: number) => void;

/**
 * Tesseract with its own files, all from our own address. It never settles when its core cannot start, and its time-outs are
 * kept by the page, which then ends the whole worker.
 */
export async function startTesseract(
  origin: string,
  heard: Heard,
): Promise<(picture: GreyPicture, layout: PageLayout) => Promise<RecognisedWord[]>> {
  const folder = `${origin}/ocr`;
  const worker: Worker = await new Promise((found, fail) => {
    createWorker('eng', OEM.LSTM_ONLY, {
      workerPath: `${folder}/worker.min.js`,
      corePath: folder,
      langPath: folder,
      // A worker made from a blob would need a wider content security policy.
      workerBlobURL: false,
      // The service worker keeps the files.
      cacheMethod: 'none',
      logger: ({ status, progress }) => heard(status === 'recognizing text' ? 'reading' : 'getting-reader', progress),
      errorHandler: fail,
    }).then(found, fail);
  });
  return async (picture, layout) => {
    const settings: Partial<RecognizeOptions> & Record<string, string> = {
      tessedit_pageseg_mode: PAGE_SEGMENTATION[layout],
      user_defined_dpi: '300',
      // Its remarks would go to the console.
      debug_file: '/dev/null',
    };
    const pgm = new Blob([encodePgm(picture) as Uint8Array<ArrayBuffer>]);
    const { data } = await worker.recognize(pgm, settings, { text: false, blocks: true });
    return wordsOfPage(data.blocks);
  };
}
