/**
 * "Squalane (with 0.5 % Retinol)", "Witch Hazel Water (Alcohol 14%)": a note in brackets behind a harmless name may name what is held
 * back, in more words than its name or damaged. The name outside decides only where no note says otherwise.
 */

import { onlyMentions } from '../is-prose.ts';
import noteWords from '../knowledge/matching/note-words.json' with { type: 'json' };
import conjunctions from '../read/words/conjunctions.json' with { type: 'json' };
import { compactKey, foldName } from './fold-name.ts';
import { findGenus } from './grammar/plant-table.ts';
import { isNoScrub } from './is-other-of-plant.ts';
import { isFlagged, type Match } from './match.ts';
import { matchKey } from './match-name.ts';
import { nameDictionary } from './name-dictionary.ts';
import { repairName } from './repair-name.ts';
import { tokenise } from './tokenise.ts';
import { withoutDenied } from './without-denied.ts';

const NOTE = /[([{]([^()[\]{}]*)(?:[)\]}]|$)/g;
/** What stands before the name in a note. */
const LEAD = new Set([...conjunctions.and, ...conjunctions.with, ...conjunctions.contains, ...noteWords].map(foldName));
const FIGURES = /^\d+$/;
const LONGEST_NAME = 5;
const MOST_NOTES = 4;
const MOST_WORDS = 30;
/** （エタノール含有）, （含乙醇） */
const GLYPHS_OF_CONTAINS = /^\s*(?:含有?|配合)|(?:含有|配合|함유|포함)\s*$/gu;
/** Shorter words are damaged into too many others. */
const SHORTEST_DAMAGED = 6;

/** Groups that plants are in by what is made of them; one word of a plant alone ("rose", "coffee") in a note says which one is meant. */
export const OF_PLANTS: ReadonlySet<string> = new Set(['essential-oil', 'physical-exfoliant']);

const isHeldBack = (match: Match | null, words: number): match is Match =>
  match?.ingredient != null &&
  isFlagged(match.ingredient) &&
  (words > 1 || !match.ingredient.categories.every((category) => OF_PLANTS.has(category)));

/** Words of a note without its amount and what leads to a name ("contains", "in", "source of"). */
function wordsOfNote(note: string): string[] {
  const words = tokenise(note).words.map(({ text }) => text);
  const first = words.findIndex((word) => !LEAD.has(word) && !FIGURES.test(word));
  const last = words.findLastIndex((word) => !FIGURES.test(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** The first run of words that names something held back; a longer harmless name ("cetyl alcohol") is passed over whole. */
function namedIn(words: readonly string[]): Match | null {
  for (let i = 0; i < words.length; ) {
    let size = Math.min(LONGEST_NAME, words.length - i);
    let match: Match | null = null;
    for (; size >= 1; size -= 1) {
      match = matchKey(words.slice(i, i + size).join(' '));
      if (match) break;
    }
    if (isHeldBack(match, size)) return match;
    i += Math.max(1, size);
  }
  return null;
}

function heldBackIn(note: string): Match | null {
  const words = wordsOfNote(note);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const whole = matchKey(words.join(' '));
  if (whole) return isHeldBack(whole, words.length) ? whole : null;
  const named = namedIn(words);
  if (named) return named;
  if (words.join('').length < SHORTEST_DAMAGED) return null;
  const repaired = repairName(words);
  return isHeldBack(repaired, 2) ? repaired : null;
}

/** "Rosa Moschata (Musk Rose) Seed Oil": so the plant is called. */
function isCommonName(outer: string, note: string): boolean {
  const plant = findGenus(foldName(outer).split(' ')[0]!);
  return plant !== undefined && wordsOfNote(note).every((word) => plant.vernacular.has(word));
}

/** Name with its brackets and what was made of it -> what a note in it names that is held back, or null where none does. */
export function doubtNotes(name: string, named: Match): Match | null {
  // "（乳酸／グリコール酸）コポリマー": a name that is known with its brackets is not looked into
  if ((named.ingredient && isFlagged(named.ingredient)) || nameDictionary().find(compactKey(foldName(name)))) return null;
  const notes = [...name.matchAll(NOTE)].slice(0, MOST_NOTES);
  const outer = name.replace(NOTE, ' ');
  for (const [, note = ''] of notes) {
    const said = withoutDenied(note).replace(GLYPHS_OF_CONTAINS, '');
    const held = onlyMentions(said) || isCommonName(outer, said) ? null : heldBackIn(said);
    if (held && !(held.ingredient && isNoScrub(held.ingredient, outer)))
      return held.how === 'exact' ? { ...held, how: 'alias' } : held;
  }
  return null;
}

/** The name with its notes blanked out, unit for unit; null where nothing but notes stands there. */
export function withoutNotes(name: string): string | null {
  const bare = name.replace(NOTE, (note) => ' '.repeat(note.length));
  return bare === name || bare.trim() === '' ? null : bare;
}
