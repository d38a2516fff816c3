/**
 * What a column beside a name holds: what the ingredient is for, in the terms of CosIng and of pages about ingredients ("humectant", "skin
 * conditioning"), how it is rated ("low risk"), or a figure. It is told by its words alone; every word must be one of these.
 */
import functions from './words/functions.json' with { type: 'json' };

/** `of-held-back`: by it the name beside it may be of a group that is held back ("exfoliant", "perfuming"). */
export type KindOfCell = 'name' | 'note' | 'of-held-back' | 'figure';

const OF_HELD_BACK = new Set(functions.ofHeldBack);
const PHRASES = new Set([...functions.harmless, ...functions.beside, ...functions.ofHeldBack]);
/** Most cells are names, and show it by their first word. */
const FIRST_WORDS = new Set([...PHRASES].map((phrase) => phrase.split(' ', 1)[0]!));
const LONGEST_PHRASE = Math.max(...[...PHRASES].map((phrase) => phrase.split(' ').length));

const WORD = /[\p{L}\p{N}()'’-]+/gu;
const FIRST_WORD = new RegExp(WORD, 'u');
/** A number, a mark or a range of them; five figures are a colour. */
const FIGURE = /^\d{1,2}(?:[.,]\d{1,3})?(?:\s?-\s?\d{1,2})?$/u;
const LONGEST_CELL = 90;

/** Text of one cell (as searchText gives it) -> its kind. */
export function kindOfCell(cell: string): KindOfCell {
  if (/^\s*\d/.test(cell) && FIGURE.test(cell.trim())) return 'figure';
  if (cell.length > LONGEST_CELL || !FIRST_WORDS.has(FIRST_WORD.exec(cell)?.[0] ?? '')) return 'name';
  const words = cell.match(WORD) ?? [];
  let kind: KindOfCell = 'note';
  for (let at = 0; at < words.length; ) {
    let size = Math.min(LONGEST_PHRASE, words.length - at);
    while (size > 0 && !PHRASES.has(words.slice(at, at + size).join(' '))) size -= 1;
    if (size === 0) return 'name';
    if (OF_HELD_BACK.has(words.slice(at, at + size).join(' '))) kind = 'of-held-back';
    at += size;
  }
  return kind;
}
