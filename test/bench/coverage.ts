/**
 * How much of real retail lists the checker recognises: `npm run coverage -- FILE.csv [--column NAME] [--show N] [--lists]`.
 * Prints the share of the comma-separated pieces that a recognised ingredient covers, the commonest pieces that none covers, and the
 * share of the texts that are lists which end in `cannot-tell`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { foldName } from '../../rules/match/fold-name.ts';
import { checkText } from '../check-text.ts';
import { coverPieces, looksLikeList } from './cover-pieces.ts';
import { csvColumn } from './read-csv.ts';
import { printFigures, sharedMaterial } from './report-figures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    column: { type: 'string', default: 'Ingredients' },
    show: { type: 'string', default: '100' },
    lists: { type: 'boolean', default: false },
  },
});
const file = positionals[0] ? resolve(positionals[0]) : sharedMaterial('lists/retail-lists.csv');
if (!existsSync(file)) {
  console.log(`Not measured: ${positionals[0]} is not here.`);
  printFigures({ missing: positionals[0] ?? '' });
  process.exit(0);
}
const texts = csvColumn(readFileSync(file, 'utf8'), values.column).filter((text) => text.trim() !== '');

let pieceCount = 0;
let covered = 0;
let lists = 0;
const cannotTell: { text: string; reasons: string }[] = [];
const unknown = new Map<string, number>();
for (const text of texts) {
  const report = checkText(text, 5);
  const pieces = coverPieces(text, report);
  pieceCount += pieces.length;
  for (const piece of pieces) {
    if (piece.covered) covered += 1;
    else unknown.set(foldName(piece.text), (unknown.get(foldName(piece.text)) ?? 0) + 1);
  }
  if (!looksLikeList(pieces)) continue;
  lists += 1;
  if (report.verdict === 'cannot-tell')
    cannotTell.push({ text, reasons: report.reading.gaps.map(({ reason }) => reason).join(' ') });
}

const commonest = [...unknown].sort((a, b) => b[1] - a[1]).slice(0, Number(values.show));
console.log(
  `Commonest pieces that no ingredient covers:\n${commonest.map(([key, count]) => `${count}\t${key.slice(0, 100)}`).join('\n')}\n`,
);
if (values.lists) for (const { text, reasons } of cannotTell) console.log(`cannot-tell (${reasons}): ${text.slice(0, 300)}\n`);
console.log(
  `${covered} of ${pieceCount} pieces of ${texts.length} texts covered: ${((100 * covered) / pieceCount).toFixed(2)} %`,
);
console.log(
  `${cannotTell.length} of ${lists} texts that are lists end in cannot-tell: ${((100 * cannotTell.length) / lists).toFixed(2)} %`,
);
printFigures({
  coverage: covered / pieceCount,
  pieces: pieceCount,
  cannotTell: cannotTell.length / lists,
  lists,
  unknown: unknown.size,
});
