import { soundOfWord } from './sound-of-word.ts';

/** What may stand behind a stem: a case, a gender, a plural. */
export const LONGEST_ENDING = 5;

/** Words one blank apart -> how each sounds, once. */
export const soundsOf = (text: string): string[] => [...new Set(text.split(' ').map(soundOfWord))];

/** The same as a part of a pattern, longest first: "linolen" before "linol". */
export const anyOf = (text: string): string =>
  `(?:${soundsOf(text)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

/** Stems of so few letters begin too many words. */
const WITHOUT_ENDING = 2;

type Row = readonly [stem: string, meaning: string];

/** Meaning -> the stems that tell it, turned around. */
export class Stems {
  /** By first letter, longest first: most names begin like none of them. */
  readonly #rows: ReadonlyMap<string, readonly Row[]>;

  constructor(table: Readonly<Record<string, string>>) {
    const rows = Object.entries(table).flatMap(([meaning, stems]) => soundsOf(stems).map((stem): Row => [stem, meaning]));
    this.#rows = Map.groupBy(
      rows.sort(([a], [b]) => b.length - a.length),
      ([stem]) => stem[0]!,
    );
  }

  /**
   * The meaning of the longest stem that begins these words as one, if no more than an ending stands behind it: so many letters, and fewer
   * than its own by `shorterBy`. It must reach into the last word, or that would be another name: "mandelolja doft".
   */
  find(words: readonly string[], longest = LONGEST_ENDING, shorterBy?: number): string | null {
    // "kakavos sviestas": one letter where two words meet
    const joined = words.join('');
    const text = joined.replace(/(.)\1+/g, '$1');
    const row = this.#rows.get(text[0] ?? '')?.find(([stem]) => text.startsWith(stem));
    if (!row) return null;
    const [stem, meaning] = row;
    const rest = text.length - stem.length;
    // "Indian oil" is no "ulei de in"
    const bound = stem.length <= WITHOUT_ENDING ? 0 : longest;
    const most = shorterBy === undefined ? bound : Math.min(bound, stem.length - shorterBy);
    return rest <= most && rest < words.at(-1)!.length - (joined.length - text.length) ? meaning : null;
  }
}
