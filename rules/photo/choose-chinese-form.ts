import type { ReadingModel } from '../reading-models.ts';
import type { AnyScriptTools } from './any-script-tools.ts';
import { boxAround } from './box-around.ts';
import type { CountKnown } from './count-known-words.ts';
import type { Box } from './grey-picture.ts';
import { meanConfidence, type ReadingTools, textOf } from './reading.ts';
import type { RecognisedWord } from './recognised-word.ts';
import { wordsByLine } from './words-by-line.ts';

/**
 * Reads the first large piece of a Chinese label with both models at once and goes on with the one whose form it is in, or where that
 * is not clear, which names more and is surer: on strips one label of ten would be taken for the other form.
 * Of that piece each line is taken from the model that names more in it, since neither can write all glyphs and what one lacks the other
 * often has. `model`: the one it goes on with.
 */
export function chooseChineseForm(
  tools: AnyScriptTools,
): Pick<ReadingTools, 'recognise' | 'countKnown'> & { model: () => ReadingModel } {
  let model: ReadingModel | undefined;
  const read = async (one: ReadingModel, ...picture: Parameters<ReadingTools['recognise']>) => {
    const words = await tools.recognise(one)(...picture);
    // a point of confidence weighs as much as a glyph of a known name
    return { one, words, worth: tools.countKnown(one)(textOf(words)) + meanConfidence(words) };
  };
  return {
    model: () => model ?? 'chi_sim',
    countKnown: (text) => tools.countKnown(model ?? 'chi_sim')(text),
    recognise: async (picture, layout) => {
      // a strip of lines cut through says too little about the form
      if (model || layout === 'block') return tools.recognise(model ?? 'chi_sim')(picture, layout);
      const [simplified, traditional] = await Promise.all([read('chi_sim', picture, layout), read('chi_tra', picture, layout)]);
      const surer = traditional.worth > simplified.worth ? 'chi_tra' : 'chi_sim';
      const form = tools.chineseForm(textOf(simplified.words), textOf(traditional.words)) ?? surer;
      const [better, other] = form === 'chi_tra' ? [traditional, simplified] : [simplified, traditional];
      if (better.words.length > 0) model = better.one;
      return takeBetterLines(better.words, other.words, tools.countKnown(better.one));
    },
  };
}

/** A gain of less than a short name is chance. */
const CLEARLY = 2;

/** Lines of the first reading, each replaced by the same line of the second where that has more glyphs in known names. */
function takeBetterLines(
  first: readonly RecognisedWord[],
  second: readonly RecognisedWord[],
  countKnown: CountKnown,
): RecognisedWord[] {
  const others = wordsByLine(second);
  return wordsByLine(first).flatMap((line) => {
    const twin = others.find((other) => isSameLine(line, other));
    return twin && countKnown(textOf(twin)) > countKnown(textOf(line)) + CLEARLY
      ? twin.map((word) => ({ ...word, line: line[0]!.line }))
      : line;
  });
}

const SAME_LENGTH = 0.8;

/** Each has its middle within the other, and they are about as long. */
function isSameLine(one: readonly RecognisedWord[], other: readonly RecognisedWord[]): boolean {
  const [a, b] = [boxAround(one), boxAround(other)];
  const within = (y: number, { y0, y1 }: Box) => y > y0 && y < y1;
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return (
    within((a.y0 + a.y1) / 2, b) && within((b.y0 + b.y1) / 2, a) && shared > SAME_LENGTH * Math.max(a.x1 - a.x0, b.x1 - b.x0)
  );
}
