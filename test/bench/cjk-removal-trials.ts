/**
 * Is a harmless name ever taken for an active, firmly, when the dictionary does not know it? Takes 200 names out of each dictionary at
 * random, makes labels half of whose names are the missing ones, as typed and as misread, and counts firm flags that stand on no active.
 * `node test/bench/cjk-removal-trials.ts [TRIALS]`
 */
import { buildCjkDictionary, type CjkDictionary, type CjkName, SCRIPT_OF_MODEL } from '../../rules/match/cjk/cjk-dictionary.ts';
import { cjkDictionary, segmentWith } from '../../rules/match/cjk/segment-cjk.ts';
import type { CjkModel } from '../../rules/reading-models.ts';
import { damageLabel } from './damage-glyphs.ts';
import { printFigures } from './report-figures.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

const REMOVED = 200;
const NAMES_A_LABEL = 24;
const MISREAD = [0, 0.02, 0.06, 0.12];
const MODELS: readonly CjkModel[] = ['kor', 'jpn', 'chi_sim', 'chi_tra'];

export interface TrialFigures {
  trials: number;
  /** Actives printed on the labels whose names the dictionary knew, and how many were found, firmly or to be asked about. */
  actives: number;
  found: number;
  firm: number;
  /** Flags where no active of that kind is printed. */
  inventedFirm: string[];
  inventedUnsure: number;
}

const without = (whole: CjkDictionary, missing: ReadonlySet<CjkName>): CjkDictionary =>
  buildCjkDictionary(
    whole.script,
    whole.names.filter((name) => !missing.has(name)).map(({ name, inci, verdict }) => [name, inci, verdict] as const),
  );

function runTrial(random: SeededRandom, figures: TrialFigures): void {
  const model = random.pick(MODELS);
  const whole = cjkDictionary(SCRIPT_OF_MODEL[model]);
  const missing = random.shuffle(whole.names).slice(0, REMOVED);
  const dictionary = without(whole, new Set(missing));
  const rest = random.shuffle(dictionary.names).slice(0, NAMES_A_LABEL / 2);
  const printed = random.shuffle([...missing.filter(({ verdict }) => verdict === '').slice(0, NAMES_A_LABEL / 2), ...rest]);
  const typed = random.chance(0.2);
  const glyphs = printed
    .map(({ name }) => name)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  const label = damageLabel(
    printed.map(({ name }) => name),
    model,
    typed ? null : random.pick(MISREAD),
    glyphs,
    random,
  );
  const flags = segmentWith([dictionary], label.text, typed ? null : model).filter(
    ({ inci }) => inci !== null && dictionary.names.find((name) => name.inci === inci)?.verdict !== '',
  );
  const verdictOf = (inci: string | null): string | undefined => whole.names.find((name) => name.inci === inci)?.verdict;
  const standsOn = (flag: { start: number; end: number; inci: string | null }): boolean =>
    label.places.some(
      ({ start, end }, i) => start < flag.end && flag.start < end && printed[i]?.verdict === verdictOf(flag.inci),
    );
  label.places.forEach(({ start, end }, i) => {
    const { verdict } = printed[i] as CjkName;
    if (verdict === '') return;
    const hit = flags.find((flag) => flag.start < end && start < flag.end && verdictOf(flag.inci) === verdict);
    figures.actives += 1;
    if (hit) figures.found += 1;
    if (hit?.firm) figures.firm += 1;
  });
  for (const flag of flags) {
    if (standsOn(flag)) continue;
    if (flag.firm)
      figures.inventedFirm.push(
        `${label.text.slice(flag.start, flag.end)} -> ${flag.name} (${flag.inci}) where ${printed
          .filter((_, i) => (label.places[i]?.start ?? 0) < flag.end && flag.start < (label.places[i]?.end ?? 0))
          .map(({ name }) => name)
          .join(' + ')} is printed, ${typed ? 'typed' : model}: ${label.text}`,
      );
    else figures.inventedUnsure += 1;
  }
  figures.trials += 1;
}

/** Runs the trials; the same seed gives the same figures everywhere. */
export function runRemovalTrials(trials: number, seed: number): TrialFigures {
  const random = seededRandom(seed);
  const figures: TrialFigures = { trials: 0, actives: 0, found: 0, firm: 0, inventedFirm: [], inventedUnsure: 0 };
  for (let i = 0; i < trials; i += 1) runTrial(random, figures);
  return figures;
}

if (import.meta.main) {
  const { inventedFirm, ...figures } = runRemovalTrials(Number(process.argv[2] ?? 1000), 20261123);
  for (const flag of inventedFirm.slice(0, 20)) console.log(`invented: ${flag}`);
  printFigures({ ...figures, inventedFirm: inventedFirm.length });
  process.exitCode = inventedFirm.length > 0 ? 1 : 0;
}
