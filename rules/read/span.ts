/** A stretch of a text: offsets in UTF-16 units, `end` behind the last one. */
export interface Span {
  start: number;
  end: number;
}
