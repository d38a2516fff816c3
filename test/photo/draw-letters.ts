import type { GreyPicture } from '../../rules/photo/grey-picture.ts';

export type DrawnText = {
  width: number;
  height: number;
  lines: number;
  /** Pixels from line to line. */
  pitch: number;
  /** Letters a line, each a block of 6 by 12 pixels, 3 apart. */
  letters: number;
  left?: number;
  top?: number;
  /** How far a line lies below its first letter, by the pixel across. */
  fall?: (x: number) => number;
  ink?: number;
  paper?: number;
};

/** A picture of lines of block letters: for everything that looks at print and does not read it. */
export function drawLetters({
  width,
  height,
  lines,
  pitch,
  letters,
  left = 40,
  top = 40,
  fall = () => 0,
  ink = 30,
  paper = 220,
}: DrawnText): GreyPicture {
  const grey = new Uint8Array(width * height).fill(paper);
  for (let line = 0; line < lines; line++) {
    for (let letter = 0; letter < letters; letter++) {
      if (letter % 7 === 6) continue;
      const x = left + letter * 9;
      const y = Math.round(top + line * pitch + fall(x + 3 - left));
      for (let v = 0; v < 12; v++)
        for (let u = 0; u < 6; u++) if (y + v >= 0 && y + v < height && x + u < width) grey[(y + v) * width + x + u] = ink;
    }
  }
  return { grey, width, height };
}
