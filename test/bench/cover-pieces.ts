import type { Report } from '../../rules/report.ts';

/** One comma-separated piece of a list as published, and whether a recognised ingredient covers most of its letters. */
export type Piece = { text: string; covered: boolean };

const RECOGNISED = new Set(['exact', 'alias', 'pattern', 'repaired']);
const LETTER = /[\p{L}\p{N}]/u;

/** Commas part pieces, save those between two digits ("1,2-Hexanediol", "0,5 %"). */
function pieceSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const comma of text.matchAll(/,(?!\d)|(?<!\d),/g)) {
    spans.push({ start, end: comma.index });
    start = comma.index + 1;
  }
  return [...spans, { start, end: text.length }].filter(({ start, end }) => LETTER.test(text.slice(start, end)));
}

/** A text and its report -> its pieces, each with whether exact, alias, pattern or repaired matches cover more than half its letters. */
export function coverPieces(text: string, report: Report): Piece[] {
  const covered = new Uint8Array(text.length);
  for (const { match, start, end } of report.ingredients) if (RECOGNISED.has(match)) covered.fill(1, start, end);
  return pieceSpans(text).map(({ start, end }) => {
    let letters = 0;
    let inside = 0;
    for (let at = start; at < end; at += 1) {
      if (!LETTER.test(text[at]!)) continue;
      letters += 1;
      inside += covered[at]!;
    }
    return { text: text.slice(start, end).trim(), covered: inside * 2 > letters };
  });
}

/** Whether a published text is a list at all, told without the engine: several pieces, and most of them no longer than a name. */
export function looksLikeList(pieces: readonly Piece[]): boolean {
  const names = pieces.filter(({ text }) => text.split(/\s+/).length <= 8);
  return pieces.length >= 4 && names.length >= pieces.length * 0.8;
}
