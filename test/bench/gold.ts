/** Scores the engine on labelled cases: recall and precision by category and kind, open and clean answers. `node test/bench/gold.ts [FILE]` */
import { pathToFileURL } from 'node:url';
import { checkText } from '../check-text.ts';
import { printFigures, sharedMaterial } from './report-figures.ts';

type Tally = { right: number; asked: number };
type Score = {
  recall: number;
  precision: number;
  per: Record<string, { expected: number; found: number } | undefined>;
  lists: Tally;
  clean: Tally;
  percent: Tally;
  offsets: Tally;
  open: string[];
};
type GoldCase = { text: string };

const scorer = sharedMaterial('gold/score.mjs');
const file = process.argv[2] ?? sharedMaterial('gold/dev.jsonl');
const { loadCases, score, printScore } = (await import(pathToFileURL(scorer).href)) as {
  loadCases: (file: string) => GoldCase[];
  score: (cases: GoldCase[], check: (one: GoldCase) => unknown) => Promise<Score>;
  printScore: (result: Score) => void;
};

const result = await score(loadCases(file), (one) => checkText(one.text));
printScore(result);
const { soothing } = result.per;
const share = ({ right, asked }: Tally): number => right / asked;
printFigures({
  recall: result.recall,
  precision: result.precision,
  soothing: soothing ? soothing.found / soothing.expected : 0,
  lists: share(result.lists),
  open: result.open.length,
  clean: share(result.clean),
  percent: share(result.percent),
  offsets: share(result.offsets),
});
