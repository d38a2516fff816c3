/** What a promise is about: lists that are read and judged, photos, labels in glyphs, clinics, the cloud, the page. */
export type ProofTopic = 'reading' | 'photos' | 'glyphs' | 'clinics' | 'cloud' | 'page';

/** One promise of the project and the command that measures it. */
export type ProofRow = {
  /** For `npm run proof -- --only NAME`. */
  name: string;
  topic: ProofTopic;
  measure: string;
  target: string;
  /** Words of the command, run in the project's folder; rows with the same command share one run. */
  command: readonly string[];
  /** Output of the command -> what it measured, in words, and whether the target is met; undefined: the output has no figure. */
  read: (output: string) => Reading | undefined;
};

/** `met: undefined`: what it measures on is not here. */
export type Reading = { figure: string; met: boolean | undefined };

export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

/** The figures that a bench prints as its last line of JSON. */
export function lastFigures(output: string): Record<string, number | string | boolean> | undefined {
  const line = output
    .split('\n')
    .filter((one) => one.startsWith('{') && one.trimEnd().endsWith('}'))
    .at(-1);
  return line ? JSON.parse(line) : undefined;
}

type NumbersOf<K extends string> = Record<K, number>;

/** A reader of printed figures: says so when the material is missing, gives nothing when a figure is. */
export function reads<K extends string>(keys: readonly K[], judge: (figures: NumbersOf<K>) => Reading) {
  return (output: string): Reading | undefined => {
    const figures = lastFigures(output);
    if (!figures) return undefined;
    if (typeof figures.missing === 'string') return { figure: `${figures.missing} is not here`, met: undefined };
    if (!keys.every((key) => typeof figures[key] === 'number')) return undefined;
    return judge(figures as NumbersOf<K>);
  };
}
