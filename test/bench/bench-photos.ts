/**
 * Reads every photo of a folder and says how well: ingredients, flags against those of the true list, times and memory, beside Tesseract
 * alone. `npm run bench:photos -- DIR [--beside]`; DIR is ../shared/ocr-dev unless said; --beside reads each photo with plain
 * tesseract.js, and with native tesseract where it is installed, too.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { promisify } from 'node:util';
import { createLabelReader } from '../../functions/scans/create-label-reader.ts';
import { decodeImage } from '../../functions/scans/decode-image.ts';
import { openTesseract } from '../../functions/scans/open-tesseract.ts';
import { compareFlags, type FlagScore, type ReadLabel } from './photos/compare-flags.ts';
import { type LabelPhoto, labelPhotos } from './photos/label-photos.ts';
import { type ReadingScore, scoreReading } from './photos/score-reading.ts';
import { percentile, printFigures, sharedMaterial } from './report-figures.ts';

type Row = {
  photo: LabelPhoto;
  score: ReadingScore | undefined;
  flags: FlagScore;
  ms: number;
  decodeMs: number;
  recogniseMs: number;
};

const beside = process.argv.includes('--beside');
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? sharedMaterial('ocr-dev');
const photos = labelPhotos(folder);
const nothing: ReadLabel = { text: '', endSeen: false };

function rowOf(photo: LabelPhoto, label: ReadLabel, times: Pick<Row, 'ms' | 'decodeMs' | 'recogniseMs'>): Row {
  return { photo, score: photo.names && scoreReading(label.text, photo.names), flags: compareFlags(photo.list, label), ...times };
}

/** The reader of the project, its steps timed. */
async function readAll(): Promise<Row[]> {
  const tesseract = openTesseract();
  let recogniseMs = 0;
  const timed: typeof tesseract = {
    ...tesseract,
    async recognise(picture, layout) {
      const began = performance.now();
      const words = await tesseract.recognise(picture, layout);
      recogniseMs += performance.now() - began;
      return words;
    },
  };
  const reader = createLabelReader(timed);
  await tesseract.warmUp();
  const rows: Row[] = [];
  for (const photo of photos) {
    const file = await readFile(photo.file);
    recogniseMs = 0;
    const began = performance.now();
    const grey = await decodeImage(file);
    const decodeMs = performance.now() - began;
    const label = await reader.read(grey).catch((thrown: Error) => {
      console.log(`${photo.name}: ${thrown.message}`);
      return nothing;
    });
    rows.push(rowOf(photo, label, { ms: performance.now() - began, decodeMs, recogniseMs }));
  }
  await reader.close();
  return rows;
}

/** Tesseract alone, the whole photo as it is. */
async function readPlainly(): Promise<Row[]> {
  const tesseract = openTesseract({ recogniseMs: 120_000 });
  await tesseract.warmUp();
  const rows: Row[] = [];
  for (const photo of photos) {
    const began = performance.now();
    const words = await tesseract.recognise(await decodeImage(await readFile(photo.file)), 'page').catch(() => []);
    const lines = words.map(({ text, line }, i) => (i && words[i - 1]?.line === line ? ` ${text}` : `\n${text}`));
    rows.push(
      rowOf(photo, { text: lines.join(''), endSeen: true }, { ms: performance.now() - began, decodeMs: 0, recogniseMs: 0 }),
    );
  }
  await tesseract.close();
  return rows;
}

async function readNatively(): Promise<Row[] | undefined> {
  const run = promisify(execFile);
  if (!(await run('tesseract', ['--version']).catch(() => undefined))) return undefined;
  const rows: Row[] = [];
  for (const photo of photos) {
    const began = performance.now();
    const { stdout } = await run('tesseract', [photo.file, '-', '--psm', '3'], { timeout: 120_000 }).catch(() => ({
      stdout: '',
    }));
    rows.push(rowOf(photo, { text: stdout, endSeen: true }, { ms: performance.now() - began, decodeMs: 0, recogniseMs: 0 }));
  }
  return rows;
}

const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
const share = (part: number, whole: number): number => (whole ? part / whole : Number.NaN);
const inPercent = (value: number): string => (Number.isNaN(value) ? '-' : (100 * value).toFixed(1)).padStart(5);

function figuresOf(rows: readonly Row[]) {
  const names = sum(rows, ({ score }) => score?.ingredients ?? 0);
  const flags = sum(rows, (row) => row.flags.flags);
  return {
    photos: rows.length,
    exact: share(
      sum(rows, ({ score }) => score?.exact ?? 0),
      names,
    ),
    near: share(
      sum(rows, ({ score }) => score?.near ?? 0),
      names,
    ),
    flags,
    kept: share(
      sum(rows, (row) => row.flags.kept),
      flags,
    ),
    invented: sum(rows, (row) => row.flags.invented.length),
    open: rows.filter((row) => row.flags.open).length,
    noFlagsWithoutList: rows.filter(({ photo, flags: { verdict } }) => !photo.names && verdict === 'no-flags').length,
    cannotTell: rows.filter(({ flags: { verdict } }) => verdict === 'cannot-tell').length,
    whole: rows.filter(({ flags: { gaps } }) => gaps.length === 0).length,
    ms: percentile(
      rows.map((row) => row.ms),
      0.5,
    ),
    mostMs: Math.max(...rows.map((row) => row.ms)),
  };
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.log('grade     photos  exact  near  flags kept  invented  open  cannot tell  read whole  ms median   most');
  for (const grade of [...new Set(rows.map(({ photo }) => photo.grade)), 'all']) {
    const f = figuresOf(rows.filter(({ photo }) => grade === 'all' || photo.grade === grade));
    const cells = [
      String(f.photos).padStart(6),
      inPercent(f.exact),
      inPercent(f.near),
      String(f.flags).padStart(5),
      inPercent(f.kept),
    ];
    const counts = [f.invented, f.open, f.cannotTell, f.whole, Math.round(f.ms), Math.round(f.mostMs)].map((value) =>
      String(value).padStart(9),
    );
    console.log(`${grade.padEnd(9)} ${cells.join(' ')} ${counts.join(' ')}`);
  }
}

function printDetails(rows: readonly Row[]): void {
  for (const { photo, score, flags, ms } of rows) {
    const parts = [
      score && score.missed.length > 0 ? `missed: ${score.missed.join(' | ')}` : '',
      flags.lost.length > 0 ? `flags lost: ${flags.lost.join(', ')}` : '',
      flags.invented.length > 0 ? `flags invented: ${flags.invented.join(', ')}` : '',
      flags.open ? 'NO FLAGS ALTHOUGH THERE ARE' : '',
      score ? '' : `no list: ${flags.verdict}`,
    ].filter((part) => part !== '');
    if (parts.length > 0) console.log(`${photo.name} (${flags.verdict}, ${Math.round(ms)} ms) ${parts.join('; ')}`);
  }
}

console.log(`${photos.length} photos of ${folder}; load of this machine ${loadavg()[0]?.toFixed(1)}`);
const rows = await readAll();
printDetails(rows);
print('This reader', rows);
const median = (of: (row: Row) => number) => Math.round(percentile(rows.map(of), 0.5));
console.log(
  `steps, median ms: decode ${median((row) => row.decodeMs)}, recognise ${median((row) => row.recogniseMs)}, prepare and the rest ${median((row) => row.ms - row.decodeMs - row.recogniseMs)}`,
);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`peak memory ${peakMb} MB; load of this machine at the end ${loadavg()[0]?.toFixed(1)}`);
if (beside) {
  print('tesseract.js alone', await readPlainly());
  const native = await readNatively();
  if (native) print('native tesseract alone', native);
  else console.log('\nnative tesseract is not installed: not measured');
}
const byGrade = [...new Set(rows.map(({ photo }) => photo.grade))].flatMap((grade) => {
  const name = grade.replaceAll(' ', '-');
  return Object.entries(figuresOf(rows.filter(({ photo }) => photo.grade === grade))).map(
    ([key, value]) => [`${name}.${key}`, value] as const,
  );
});
printFigures({ ...Object.fromEntries(byGrade), ...figuresOf(rows), peakMb });
