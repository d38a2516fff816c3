import type { ListKind } from '../report.ts';

/** One item of a list as printed. `start`/`end` are offsets in the plain text, `name` is what the matcher compares. */
export interface LabelEntry {
  start: number;
  end: number;
  name: string;
  percent?: number;
  /** A note of its line says that it is of a kind that is held back ("exfoliant"). */
  besideHeldBack?: boolean;
}

/** One ingredient list inside a label; offsets in the plain text. `headed`: the label itself says that this is the list. */
export interface LabelList {
  heading: string | null;
  kind: ListKind;
  headed: boolean;
  /**
   * Stands before the first heading, or behind a stop word: a list only if its names say so, else text of the pack. `continued`: the list
   * before the stop word was open, so that it may go on here.
   */
  candidate?: 'before' | 'behind' | 'continued';
  start: number;
  end: number;
  entries: LabelEntry[];
  /** A stop word, another heading or a closing full stop follows: the list has an end. */
  ended: boolean;
  /** The text breaks off inside the last entry (hyphen, comma, open bracket, "..."). */
  cutOff: boolean;
  /** A separator or "..." stands before its first entry. */
  beginsCut?: boolean;
  /** A separator stands where the list ends, whatever follows: in a photo, entries behind it were not read. */
  endsOpen: boolean;
  /** Where lines above its first line with separators end: a title, unless they are names. */
  titleEnd?: number;
  /** Its heading says that it names only some of what is in the product. */
  excerpt?: boolean;
  /** End of the last line in it that is no part of the list (batch, size, address). */
  noiseEnd?: number;
}
