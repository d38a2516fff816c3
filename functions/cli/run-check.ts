/** What the check command does, apart from how it is called. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer as readAll } from 'node:stream/consumers';
import { checkLabel } from '../../rules/check-label.ts';
import { checkPhotoLabel } from '../../rules/check-photo-label.ts';
import type { Report } from '../../rules/report.ts';
import { answerCheck, type Label } from '../answer-check.ts';
import { CheckRequest } from '../contract.ts';
import { asProblem, Problem, problemDetails } from '../problem.ts';
import { parseShape } from '../unexpected-shape.ts';
import { refusalOf, refuse } from './check-refusal.ts';
import { decodeText } from './decode-text.ts';
import { writeAnswer } from './write-answer.ts';

type Fields = Omit<CheckRequest, 'text'>;
export type CheckRun = { fields: Fields; json: boolean; now: () => Date; print: (text: string) => void };

/** The label in a file, or on a photo. Answers the code to end with: 0. Throws a CheckRefusal (3: the file cannot be read; 2: it cannot be checked). */
export async function checkFile(path: string, run: CheckRun): Promise<number> {
  const bytes = await readFile(path).catch((thrown: NodeJS.ErrnoException) => {
    throw refuse('file-not-read', { file: path, code: thrown.code ?? thrown.name }, 3);
  });
  return answer(await readLabelFile(bytes), run);
}

/** The reader of photos is large: it is loaded only for one. */
async function readLabelFile(bytes: Buffer): Promise<Label> {
  const text = decodeText(bytes);
  if (text !== undefined) return { text, origin: 'pasted' };
  const { readPhotoFile } = await import('./read-photo-file.ts');
  return readPhotoFile(bytes);
}

/** The label as it comes in. Answers the code to end with: 0. Throws a CheckRefusal for what cannot be checked. */
export async function checkText(input: Readable, run: CheckRun): Promise<number> {
  const bytes = await readAll(input);
  return answer({ text: decodeText(bytes) ?? bytes.toString('utf8'), origin: 'pasted' }, run);
}

async function answer(label: Label, run: CheckRun): Promise<number> {
  const report = await checkOne(run.fields, label, run.now).catch((thrown: unknown) => {
    throw thrown instanceof Problem ? refusalOf(thrown) : thrown;
  });
  run.print(run.json ? `${JSON.stringify(report, null, 2)}\n` : writeAnswer(report));
  return 0;
}

/**
 * A JSON object a line -> a line `{ id?, report }` or `{ id?, problem }`. Fields of the line win over those of the command; fields that are
 * not of a check (a note, what was expected) are passed over. Answers 2 when a line could not be checked, after all the others were.
 */
export async function checkLines(input: Readable, run: CheckRun): Promise<number> {
  let code = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { id, ...outcome } = await checkLine(line, run);
    if ('problem' in outcome) code = 2;
    run.print(`${JSON.stringify({ ...(id !== undefined && { id }), ...outcome })}\n`);
  }
  return code;
}

async function checkLine(line: string, { fields, now }: CheckRun) {
  let id: unknown;
  try {
    const row = parseRow(line);
    id = row.id;
    const own = Object.fromEntries(Object.keys(CheckRequest.shape).flatMap((name) => (name in row ? [[name, row[name]]] : [])));
    const { text = '', ...rest } = { ...fieldsBeside(fields, own), ...own } as Partial<CheckRequest>;
    return { id, report: await checkOne(rest, { text, origin: 'pasted' }, now) };
  } catch (thrown) {
    const { requestId: _none, ...problem } = problemDetails(asProblem(thrown), '');
    return { id, problem };
  }
}

/** What the command says of a line, without what the line says in another way. */
function fieldsBeside({ daysSince, treatedOn, on, protocol }: Fields, own: object): Fields {
  const hasDay = 'daysSince' in own || 'treatedOn' in own;
  return {
    ...(daysSince !== undefined && !hasDay && { daysSince }),
    ...(treatedOn !== undefined && !hasDay && { treatedOn }),
    ...(on !== undefined && !('daysSince' in own) && { on }),
    ...(protocol !== undefined && !('clinic' in own) && { protocol }),
  };
}

function parseRow(line: string): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null) return row as Record<string, unknown>;
  } catch {
    // told below
  }
  throw new Problem('not-json');
}

/** The steps of the API, so that the same input is refused by the same sentence. */
async function checkOne(fields: Fields, label: Label, now: () => Date): Promise<Report> {
  const { text: _text, ...checked } = parseShape(CheckRequest, { ...fields, text: label.text });
  const { report } = await answerCheck(checked, label, { now, check: label.origin === 'photo' ? checkPhotoLabel : checkLabel });
  return report;
}
