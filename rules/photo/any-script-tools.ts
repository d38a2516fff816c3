import type { ReadingModel } from '../reading-models.ts';
import type { CountKnown } from './count-known-words.ts';
import type { ReadingTools } from './reading.ts';

/** What reading in any script needs from outside: a recogniser and a dictionary for each model. */
export type AnyScriptTools = Omit<ReadingTools, 'recognise' | 'countKnown' | 'options'> & {
  readonly recognise: (model: ReadingModel) => ReadingTools['recognise'];
  readonly countKnown: (model: ReadingModel) => CountKnown;
  /** What both models of Chinese made of a label -> the form it is in, or null where they do not tell. */
  readonly chineseForm: (bySimplified: string, byTraditional: string) => 'chi_sim' | 'chi_tra' | null;
};
