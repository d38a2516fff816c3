import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createWorker, OEM, type RecognizeOptions, type Worker } from 'tesseract.js';
import { encodePgm } from '../../rules/photo/encode-pgm.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { PAGE_SEGMENTATION, type PageLayout } from '../../rules/photo/reading.ts';
import { type RecognisedWord, wordsOfPage } from '../../rules/photo/recognised-word.ts';
import { trainedDataOf } from '../../rules/reading-models.ts';
import { withTimeLimit } from '../with-time-limit.ts';

export type Tesseract = {
  recognise(picture: GreyPicture, layout: PageLayout): Promise<RecognisedWord[]>;
  /** Loads core and data ahead of the first picture. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
};

export type TesseractOptions = {
  /** Folder with `eng.traineddata.gz`; by default the one of the npm package. */
  readonly dataPath?: string;
  readonly language?: string;
  readonly startMs?: number;
  readonly recogniseMs?: number;
};

const START_MS = 20_000;
const RECOGNISE_MS = 20_000;

/**
 * Tesseract in one worker thread, kept warm. A worker that fails or takes too long is ended; the next picture gets a new one.
 * It writes no file: data are read where they lie.
 * @throws TimeLimitError (from recognise) when a step takes too long.
 */
export function openTesseract(options: TesseractOptions = {}): Tesseract {
  let worker: Promise<Worker> | undefined;

  const start = (): Promise<Worker> => {
    worker ??= startWorker(options);
    return worker;
  };
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.then((running) => running.terminate()).catch(() => {});
  };
  const recognise = async (picture: GreyPicture, layout: PageLayout): Promise<RecognisedWord[]> => {
    try {
      const running = await start();
      const settings: Partial<RecognizeOptions> & Record<string, string> = {
        tessedit_pageseg_mode: PAGE_SEGMENTATION[layout],
        user_defined_dpi: '300',
        // Its remarks are nothing for a log.
        debug_file: '/dev/null',
      };
      const job = running.recognize(Buffer.from(encodePgm(picture)), settings, { text: false, blocks: true });
      const { data } = await withTimeLimit(job, options.recogniseMs ?? RECOGNISE_MS, 'reading the photo');
      return wordsOfPage(data.blocks);
    } catch (error) {
      await end();
      throw error;
    }
  };
  return { recognise, warmUp: async () => void (await start()), close: end };
}

async function startWorker({ dataPath, language = 'eng', startMs = START_MS }: TesseractOptions): Promise<Worker> {
  const langPath = dataPath ?? packagedData(language);
  // Without errorHandler a failure would be thrown in the message event and end the process.
  const settings = { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => {} };
  return withTimeLimit(createWorker(language, OEM.LSTM_ONLY, settings), startMs, 'starting the reader');
}

function packagedData(language: string): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve(trainedDataOf(language)));
}
