/**
 * What pages about ingredients and formulas print beside each name: what it is for ("Glycerin - humectant"), how it is rated ("low risk",
 * "0, 0-1"), its number and its share. None of it is an ingredient. It counts only where it stands again and again.
 */
import { type KindOfCell, kindOfCell } from './kind-of-cell.ts';
import { searchText } from './search-text.ts';
import type { Span } from './span.ts';

/** `ofHeldBack`: by it the name beside it may be of a group that is held back. */
export interface LineNote extends Span {
  ofHeldBack: boolean;
}

interface Cell extends Span {
  kind: KindOfCell;
}

/** Signs between the columns of a line, and between lines; the arrows are those of texts. */
const BETWEEN_CELLS = /[\n\t|;:=→»/()[\]]|(?<!\d),|,(?!\d)|\s[-–—]\s|\s{2,}/gu;

/** So often a note must stand in a list, and so many of its cells must be notes. */
const FEWEST_NOTES = 3;
const LEAST_SHARE = 0.2;

function cellsOf(search: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const close = (end: number): void => {
    const text = search.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const kind = kindOfCell(text);
    // "(2) Glycerin": such a figure counts the entries, and parts them
    cells.push({ start, end, kind: kind === 'figure' && /[([]/.test(search[start - 1] ?? '') ? 'name' : kind });
  };
  for (const { 0: sign, index } of search.matchAll(BETWEEN_CELLS)) {
    close(index);
    start = index + sign.length;
  }
  close(search.length);
  return cells;
}

/** Whether there are enough of these cells to be a column. */
const areColumn = (found: readonly Cell[], cells: readonly Cell[]): boolean =>
  found.length >= FEWEST_NOTES && found.length >= LEAST_SHARE * cells.length;

function columnsOfNotes(search: string): Cell[] {
  const cells = cellsOf(search);
  const notes = cells.filter(({ kind }) => kind === 'note' || kind === 'of-held-back');
  const figures = cells.filter(({ kind }) => kind === 'figure');
  const isTable = areColumn(notes, cells);
  return [...(isTable ? notes : []), ...(isTable || areColumn(figures, cells) ? figures : [])];
}

/** "1 Aqua", "#1 Aqua", "a) Aqua": figures or letters before the lines that count up. */
const COUNTED_LINE = /(?<=^|\n)[ \t]*#?(?:(\d{1,2})[.):]?|([a-z])[.)])[ \t]+(?=\p{L}|\d,\d)/gu;

function numbersOfLines(search: string): Span[] {
  const found = [...search.matchAll(COUNTED_LINE)];
  const values = found.map(([, figure, letter]) => (figure === undefined ? letter!.charCodeAt(0) : Number(figure)));
  const steps = values.filter((value, i) => i > 0 && value === values[i - 1]! + 1).length;
  if (steps < FEWEST_NOTES - 1 || steps < found.length / 2) return [];
  return found.map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

/** "Aqua 72 / Glycerin 5": nearly every line ends in a figure, which is its share; "Polysorbate 20" alone does so for its name. */
const SHARE_OF_LINE = /(?<=[\p{L})][ .…]*)[ .…]\d{1,2}(?:[.,]\d{1,3})?(?=[ \t]*(?:\n|$))/gu;
const NEARLY_ALL = 0.8;

function sharesOfLines(search: string): Span[] {
  const lines = search.split('\n').filter((line) => /\p{L}/u.test(line)).length;
  const found = [...search.matchAll(SHARE_OF_LINE)];
  if (lines <= FEWEST_NOTES || found.length < NEARLY_ALL * lines) return [];
  return found.map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

/** Plain text and a stretch of it -> the notes in it that are no part of its names, in any order; offsets in the plain text. */
export function findLineNotes(text: string, start: number, end: number): LineNote[] {
  const search = searchText(text.slice(start, end));
  return [
    ...columnsOfNotes(search).map((cell) => ({ ...cell, ofHeldBack: cell.kind === 'of-held-back' })),
    ...[...numbersOfLines(search), ...sharesOfLines(search)].map((span) => ({ ...span, ofHeldBack: false })),
  ].map(({ ofHeldBack, ...span }) => ({ start: start + span.start, end: start + span.end, ofHeldBack }));
}
