import { createWorker, OEM, type RecognizeOptions } from 'tesseract.js';
import { relaxedSimd, simd } from 'wasm-feature-detect';
import { PAGE_SEGMENTATION, type PageLayout } from '../../rules/photo/reading.ts';
import { type RecognisedWord, wordsOfPage } from '../../rules/photo/recognised-word.ts';
import type { ReadingModel } from '../../rules/reading-models.ts';

/** Progress of Tesseract: getting it ready, or reading; share from 0 to 1. */
type Heard = (what: 'getting-reader' | 'getting-script' | 'reading', share: number) => void;

export interface Tesseract {
  /** A picture as a PGM file -> its words. */
  recognise: (picture: Blob, layout: PageLayout) => Promise<RecognisedWord[]>;
  end: () => void;
}

/**
 * The build of the core that this browser can run. It is chosen here and not by the library, which takes the one whose code lies in its
 * script as text: that is a third more to fetch, and no browser can compile it while it comes in.
 */
async function coreOfBrowser(): Promise<string> {
  const build = (await relaxedSimd()) ? '-relaxedsimd' : (await simd()) ? '-simd' : '';
  return `tesseract-core${build}-lstm.js`;
}

/**
 * Tesseract with the data of one model in a worker of its own, all its files from our own address. It is started by the page and not by our own worker:
 * what a worker of a worker fetches goes past the service worker, and would be missing without network.
 * It may never settle when its core cannot start: time-outs are the caller's.
 */
export async function startTesseract(model: ReadingModel, heard: Heard): Promise<Tesseract> {
  const core = await coreOfBrowser();
  const getting = model === 'eng' ? 'getting-reader' : 'getting-script';
  const folder = `${location.origin}/ocr`;
  return new Promise((found, fail) => {
    createWorker(model, OEM.LSTM_ONLY, {
      workerPath: `${folder}/unpacking-worker.js#${model}`,
      corePath: `${folder}/${core}`,
      langPath: folder,
      // A worker made from a blob would need a wider content security policy.
      workerBlobURL: false,
      // The service worker keeps the files.
      cacheMethod: 'none',
      logger: ({ status, progress }) => heard(status === 'recognizing text' ? 'reading' : getting, progress),
      errorHandler: fail,
    }).then((worker) => {
      const settings = (layout: PageLayout): Partial<RecognizeOptions> & Record<string, string> => ({
        tessedit_pageseg_mode: PAGE_SEGMENTATION[layout],
        user_defined_dpi: '300',
        // Its remarks would go to the console.
        debug_file: '/dev/null',
      });
      found({
        recognise: async (picture, layout) => {
          const { data } = await worker.recognize(picture, settings(layout), { text: false, blocks: true });
          return wordsOfPage(data.blocks);
        },
        end: () => void worker.terminate(),
      });
    }, fail);
  });
}
