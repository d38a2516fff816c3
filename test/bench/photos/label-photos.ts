/** Photos with what stands on them: NAME.jpg beside NAME.txt, in two forms. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type LabelPhoto = {
  readonly name: string;
  /** From the name (`hard-03.jpg`), or `real`. */
  readonly grade: string;
  readonly file: string;
  /** The ingredients in order; undefined where the photo shows no list. */
  readonly names: readonly string[] | undefined;
  /** The list as text, for the check. */
  readonly list: string | undefined;
};

const PICTURE = /\.(?:jpe?g|png|webp)$/i;
const FOOTNOTE = /^\*+ /;

/** All pictures of a folder, in order of their names. */
export function labelPhotos(folder: string): LabelPhoto[] {
  return readdirSync(folder)
    .filter((name) => PICTURE.test(name))
    .sort()
    .map((name) => {
      const grade = /^(clean|easy|medium|hard)\b/.exec(name)?.[1] ?? 'real';
      const file = join(folder, name);
      const truth = file.replace(PICTURE, '.txt');
      if (!existsSync(truth)) return { name, grade: 'no list', file, names: undefined, list: undefined };
      return { name, grade, file, ...readTruth(readFileSync(truth, 'utf8')) };
    });
}

/** One ingredient a line, or the list as it is printed, with its heading and footnotes. */
function readTruth(text: string): { names: string[]; list: string } {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const printed = lines.some((line) => line.split(', ').length > 3);
  if (!printed) return { names: lines, list: `Ingredients: ${lines.join(', ')}.` };
  const body = lines.filter((line) => !FOOTNOTE.test(line)).join(' ');
  const names = body
    .replace(/^[^,]*?(?::\s*|ingredients\s+)/i, '')
    .split(/[,;](?=\s|$)/)
    .flatMap((name) => name.replace(/[.*]+$/, '').trim() || []);
  return { names, list: `Ingredients: ${names.join(', ')}.` };
}
