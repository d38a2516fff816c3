/** The Tesseract models a label can be read with: Latin letters, then Korean, Japanese and both forms of Chinese. */
export const READING_MODELS = ['eng', 'kor', 'jpn', 'chi_sim', 'chi_tra'] as const;
export type ReadingModel = (typeof READING_MODELS)[number];

/** Those of scripts without letters between blanks. */
export type CjkModel = Exclude<ReadingModel, 'eng'>;

/** Where the data of a model lie among the packages. */
export const trainedDataOf = (model: string): string => `@tesseract.js-data/${model}/4.0.0_best_int/${model}.traineddata.gz`;
