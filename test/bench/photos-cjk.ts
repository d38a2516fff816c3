/**
 * Reads Korean, Japanese and Chinese label photos as the server does, and says what was found. `npm run bench:photos-cjk -- [FOLDER]`:
 * a folder of MODEL-GRADE*.jpg beside .txt files with one ingredient a line, as ../shared/ocr-dev-cjk, which is the default.
 * A name counts as found when the segmentation of the list gives its ingredient; a flag when that ingredient is held back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeImage } from '../../functions/scans/decode-image.ts';
import { openModels } from '../../functions/scans/open-models.ts';
import { checkPhotoLabel } from '../../rules/check-photo-label.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { segmentCjk } from '../../rules/match/cjk/segment-cjk.ts';
import { compactKey, foldName } from '../../rules/match/fold-name.ts';
import { nameDictionary } from '../../rules/match/name-dictionary.ts';
import { readAnyScript } from '../../rules/photo/read-any-script.ts';
import { readLabel } from '../../rules/read/read-label.ts';
import type { CjkModel } from '../../rules/reading-models.ts';
import { inventedOnPhotos, type ReadPhoto } from './cjk-photo-trials.ts';
import { keepText, percentile, printFigures, sharedMaterial } from './report-figures.ts';

interface Tally {
  names: number;
  found: number;
  flags: number;
  flagsFound: number;
  flagsFirm: number;
  /** Flags, firmly, of what is not printed in the list. */
  invented: string[];
  wrongModel: string[];
  /** Labels of which the report says that they were read whole, and why not where it does not. */
  whole: number;
  gaps: Map<string, number>;
  ms: number[];
  cpuMs: number[];
}

/** As the server's, in time of the processor: another job on the machine takes none of it. */
const BUDGET_MS = 9_000;
const TRIALS = 1000;
const SEED = 20261123;

const cpuSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const folder = process.argv[2] ?? sharedMaterial('ocr-dev-cjk');
const photos = readdirSync(folder)
  .filter((file) => /^(?:kor|jpn|chi_sim|chi_tra)-.*\.jpg$/.test(file))
  .sort();

const isFlag = (inci: string): boolean => {
  const categories = nameDictionary().byKey.get(compactKey(foldName(inci)))?.categories ?? [];
  return categories.some((category) => category !== 'soothing' && category !== 'other-irritant');
};
const inciOf = (name: string): string | null => {
  const [only, ...more] = segmentCjk(name, { model: null });
  return only && more.length === 0 ? only.inci : null;
};

/** The lists of a label as the check cuts them, or all of it where none is found. */
function listsOf(label: string): string[] {
  const { plain, lists } = readLabel(label);
  return lists.length > 0 ? lists.map(({ start, end }) => plain.text.slice(start, end)) : [label];
}

function score(tally: Tally, lists: readonly string[], model: CjkModel, names: readonly string[]): string[] {
  const segments = lists
    .flatMap((list) => segmentCjk(list, { model }).map((segment) => ({ ...segment, as: list.slice(segment.start, segment.end) })))
    .filter(({ inci }) => inci !== null);
  const left = new Map<string, typeof segments>();
  for (const segment of segments) left.set(segment.inci as string, [...(left.get(segment.inci as string) ?? []), segment]);
  const missed: string[] = [];
  for (const name of names) {
    const inci = inciOf(name);
    const hit = inci === null ? undefined : left.get(inci)?.shift();
    tally.names += 1;
    if (hit) tally.found += 1;
    else missed.push(inci === null ? `${name} (no name of ours)` : name);
    if (inci === null || !isFlag(inci)) continue;
    tally.flags += 1;
    if (hit) tally.flagsFound += 1;
    if (hit?.firm) tally.flagsFirm += 1;
  }
  const printed = new Set(names.map(inciOf));
  for (const { inci, firm, as } of [...left.values()].flat()) {
    if (firm && inci && isFlag(inci) && !printed.has(inci)) tally.invented.push(`${as} -> ${inci}`);
  }
  return missed;
}

const photosRead: ReadPhoto[] = [];
const models = openModels();
await models.warmUp(['eng', 'kor', 'jpn', 'chi_sim', 'chi_tra']);
const tallies = new Map<string, Tally>();
const tallyOf = (key: string): Tally => {
  const tally = tallies.get(key) ?? {
    names: 0,
    found: 0,
    flags: 0,
    flagsFound: 0,
    flagsFirm: 0,
    invented: [],
    wrongModel: [],
    whole: 0,
    gaps: new Map(),
    ms: [],
    cpuMs: [],
  };
  tallies.set(key, tally);
  return tally;
};
for (const file of photos) {
  const [wanted = '', grade = ''] = /^([a-z_]+)-([a-z]+)/.exec(file)?.slice(1) ?? [];
  const names = readFileSync(join(folder, file.replace(/jpg$/, 'txt')), 'utf8')
    .trim()
    .split('\n');
  const photo = await decodeImage(readFileSync(join(folder, file)));
  const start = performance.now();
  const startCpu = process.cpuUsage();
  const { text, model, rotation, unreadable, endSeen } = await readAnyScript(photo, {
    ...models,
    timeLeft: () => BUDGET_MS - cpuSince(startCpu),
  });
  const ms = performance.now() - start;
  const cpuMs = cpuSince(startCpu);
  keepText(`photo-${file.replace(/jpg$/, 'txt')}`, text);
  const lists = listsOf(text);
  const tally = tallyOf(`${wanted} ${grade}`);
  tally.ms.push(ms);
  tally.cpuMs.push(cpuMs);
  const label = { text, origin: 'photo', unreadable, endSeen, ...(model && model !== 'eng' && { model }) } as const;
  const { reading } = checkPhotoLabel(label, findProtocol('microneedling') as Protocol, 3);
  if (reading.complete) tally.whole += 1;
  for (const { reason } of reading.gaps) tally.gaps.set(reason, (tally.gaps.get(reason) ?? 0) + 1);
  if (model !== wanted) tally.wrongModel.push(`${file} as ${model}`);
  if (model === wanted)
    photosRead.push({
      text: lists.reduce((longest, list) => (list.length > longest.length ? list : longest)),
      model: wanted as CjkModel,
      printed: new Set(names.map(inciOf).filter((inci) => inci !== null)),
    });
  const missed = score(tally, lists, wanted as CjkModel, names);
  console.log(
    `${file}: ${Math.round(ms)} ms, ${model}, turned by ${rotation}${reading.gaps.map(({ reason }) => `, ${reason}`).join('')}${missed.length > 0 ? `; missed ${missed.join(', ')}` : ''}`,
  );
}
await models.close();

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);
const figures: Record<string, number> = {};
let invented = 0;
let wrong = 0;
for (const [key, tally] of [...tallies].sort()) {
  invented += tally.invented.length;
  wrong += tally.wrongModel.length;
  const median = Math.round(percentile(tally.ms, 0.5));
  const cpu = Math.round(percentile(tally.cpuMs, 0.5));
  figures[`${key} names`] = percent(tally.found, tally.names);
  figures[`${key} flags`] = percent(tally.flagsFound, tally.flags);
  figures[`${key} ms`] = median;
  figures[`${key} CPU ms`] = cpu;
  figures[`${key} whole`] = percent(tally.whole, tally.ms.length);
  console.log(
    `${key.padEnd(16)} names ${percent(tally.found, tally.names)} %, flags ${percent(tally.flagsFound, tally.flags)} % (${tally.flagsFound} of ${tally.flags}, ${tally.flagsFirm} firm), whole ${percent(tally.whole, tally.ms.length)} %, median ${median} ms, ${cpu} ms of CPU; gaps: ${[...tally.gaps].map((gap) => gap.join(' ')).join(', ')}`,
  );
  for (const line of [
    ...tally.invented.map((flag) => `invented: ${flag}`),
    ...tally.wrongModel.map((model) => `wrong model: ${model}`),
  ])
    console.log(`  ${line}`);
}
const inventedInTrials = photosRead.length > 0 ? inventedOnPhotos(photosRead, TRIALS, SEED) : [];
for (const flag of inventedInTrials.slice(0, 20)) console.log(`invented without its name: ${flag}`);
const worst = (grade: string, what: string): number =>
  Math.min(...Object.entries(figures).flatMap(([key, value]) => (key.endsWith(`${grade} ${what}`) ? [value] : [])));
for (const grade of ['clean', 'easy', 'medium']) {
  const times = [...tallies].flatMap(([key, { cpuMs }]) => (key.endsWith(grade) ? cpuMs : []));
  figures[`${grade} CPU ms`] = Math.round(percentile(times, 0.5));
  figures[`${grade} names, worst script`] = worst(grade, 'names');
  figures[`${grade} flags, worst script`] = worst(grade, 'flags');
}
printFigures({
  ...figures,
  inventedInTrials: inventedInTrials.length,
  trials: TRIALS,
  invented,
  wrongModel: wrong,
  photos: photos.length,
});
