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
    const text = words.join('');
    const row = this.#rows.get(text[0] ?? '')?.find(([stem]) => text.startsWith(stem));
    if (!row) return null;
    const [stem, meaning] = row;
    const rest = text.length - stem.length;
    const most = shorterBy === undefined ? longest : Math.min(longest, stem.length - shorterBy);
    return rest <= most && rest < words.at(-1)!.length ? meaning : null;
  }
}
