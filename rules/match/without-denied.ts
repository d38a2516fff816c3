/** What a note in brackets denies: "Witch Hazel (alcohol free)", "(distilled without alcohol)", "(with retinol, gluten free)". */
import glued from '../read/words/glued-negations.json' with { type: 'json' };
import negations from '../read/words/negations.json' with { type: 'json' };

const BEHIND = [...negations.suffixes, ...glued.latinSuffixes].join('|');
const BEFORE = [...negations.governing, ...negations.governingAtStart, 'non', 'not'].join('|');
const DENIED = new RegExp(
  `[\\p{L}]+[ -](?:${BEHIND})(?!\\p{L})|(?<!\\p{L})(?:(?:${BEFORE})[ -]|0\\s?%\\s)\\s*[\\p{L}]+(?: [\\p{L}]+)?`,
  'giu',
);

/** Text of a note -> the same, what it denies blanked out. */
export const withoutDenied = (note: string): string => note.replace(DENIED, (denied) => ' '.repeat(denied.length));
