const GLYPH = /^[\u3040-\u30FF\u3400-\u9FFF]/;
const WORD = /^[^\s,;•|。]*/u;

/** A line -> how much room its first word takes on the line before it, in signs: the word and a blank, or one glyph, behind which a line may break. */
export function roomFor(line: string): number {
  const text = line.trimStart();
  return GLYPH.test(text) ? 1 : WORD.exec(text)![0].length + 1;
}
