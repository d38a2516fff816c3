import type { Box } from './grey-picture.ts';

/** A word as OCR gives it: confidence 0 to 100, box in pixels of the picture that was read, and which line it stands in. */
export type RecognisedWord = {
  readonly text: string;
  readonly confidence: number;
  readonly box: Box;
  readonly line: number;
};

type Parts<Name extends string, Part> = { readonly [name in Name]?: readonly Part[] | null };
type PageWord = { readonly text: string; readonly confidence: number; readonly bbox: Box };
type PageLine = Parts<'words', PageWord>;
type PageParagraph = Parts<'lines', PageLine>;

/** The blocks of a page as Tesseract puts them out -> its words in reading order. */
export function wordsOfPage(blocks: readonly Parts<'paragraphs', PageParagraph>[] | null | undefined): RecognisedWord[] {
  const lines = (blocks ?? []).flatMap((block) => (block.paragraphs ?? []).flatMap((paragraph) => paragraph.lines ?? []));
  return lines.flatMap(({ words }, line) =>
    (words ?? [])
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
        text: text.trim(),
        confidence,
        box: { x0, y0, x1, y1 },
        line,
      })),
  );
}
