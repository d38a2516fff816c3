/**
 * Writes rules/knowledge/cjk/unwritable-glyphs.json: for each Tesseract model the glyphs of our label names that it can never write,
 * because they are not in its character set. They always come out as another glyph, or vanish.
 * Run `npm run unwritable` after adding names or changing a model. Format of the file: tesseract, src/ccutil/tessdatamanager.h
 * (a count, that many 64-bit offsets, then the components; number 21 is the character set of the LSTM).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isOwnGlyph, traditionalForm } from '../../rules/match/cjk/canonical-glyph.ts';
import { type CjkModel, trainedDataOf } from '../../rules/reading-models.ts';

const LSTM_UNICHARSET = 21;
const NAMES = join(import.meta.dirname, '..', '..', 'rules', 'knowledge', 'names');
const TARGET = join(import.meta.dirname, '..', '..', 'rules', 'knowledge', 'cjk', 'unwritable-glyphs.json');
/**
 * Each model with the names it meets. A label in traditional Chinese prints the names of the simplified file in its own forms; a Japanese
 * one prints no Chinese names, but which names in Chinese characters cannot be Japanese is told by the glyphs that the model lacks.
 */
const MODELS: [model: CjkModel, languages: string[], printed: (glyph: string) => string][] = [
  ['kor', ['ko'], (glyph) => glyph],
  ['jpn', ['ja', 'zh-hans', 'zh-hant'], (glyph) => glyph],
  ['chi_sim', ['zh-hans'], (glyph) => glyph],
  ['chi_tra', ['zh-hant', 'zh-hans'], traditionalForm],
];

/** Bytes of an unpacked .traineddata file -> the glyphs its LSTM can write. Fails with a sentence where the file is of another kind. */
export function writableGlyphs(traineddata: Buffer): Set<string> {
  const entries = traineddata.length > 4 ? traineddata.readInt32LE(0) : 0;
  if (entries <= LSTM_UNICHARSET || entries > 64)
    throw new Error(`This is no traineddata with an LSTM: it has ${entries} components.`);
  const offsets = Array.from({ length: entries }, (_, i) => Number(traineddata.readBigInt64LE(4 + 8 * i)));
  const start = offsets[LSTM_UNICHARSET] as number;
  if (start < 0) throw new Error('This traineddata has no character set for its LSTM.');
  const end = Math.min(traineddata.length, ...offsets.filter((offset) => offset > start));
  const [count, ...lines] = traineddata.subarray(start, end).toString('utf8').trimEnd().split('\n');
  if (Number(count) !== lines.length) throw new Error(`The character set announces ${count} glyphs and has ${lines.length}.`);
  // the first three lines are the blank and two marks of the trainer
  return new Set(lines.slice(3).map((line) => (line.split(' ')[0] as string).normalize('NFKC')));
}

/** The traineddata of an installed model, unpacked. */
export function readModel(model: string): Buffer {
  return gunzipSync(readFileSync(createRequire(import.meta.url).resolve(trainedDataOf(model))));
}

function glyphsOfNames(languages: string[]): Set<string> {
  const names = languages.flatMap((language) =>
    Object.values(JSON.parse(readFileSync(join(NAMES, `${language}.json`), 'utf8')) as Record<string, string[]>),
  );
  return new Set(names.flat(2).join('').normalize('NFKC').toLowerCase());
}

function deriveUnwritable(): Record<string, string> {
  return Object.fromEntries(
    MODELS.map(([model, languages, printed]) => {
      const writable = writableGlyphs(readModel(model));
      const canWrite = (glyph: string): boolean => writable.has(glyph) || writable.has(glyph.toUpperCase());
      const missing = [...glyphsOfNames(languages)].map(printed).filter((glyph) => /\p{L}/u.test(glyph) && !canWrite(glyph));
      return [model, [...new Set(missing)].filter(isOwnGlyph).sort().join('')];
    }),
  );
}

if (import.meta.main) {
  const facts = {
    generatedBy: 'infra/build/derive-unwritable-glyphs.ts, from the character sets of @tesseract.js-data (4.0.0_best_int)',
    ...deriveUnwritable(),
  };
  writeFileSync(TARGET, `${JSON.stringify(facts, null, 2)}\n`);
  console.log(facts);
}
