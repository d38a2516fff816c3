import { boxBlur } from './box-blur.ts';
import type { GreyField } from './grey-picture.ts';

/** How much of the difference from their surroundings is added to fine strokes, and how far these reach, in pixels. */
const SHARPEN = 1.2;
const STROKE = 2;

/** Brings soft strokes out again (unsharp mask). Without it Tesseract drops whole lines of a blurred photo. */
export function sharpen({ values, width, height }: GreyField): GreyField {
  const soft = boxBlur(boxBlur(values, width, height, STROKE), width, height, STROKE);
  const sharp = new Float32Array(values.length);
  for (let i = 0; i < sharp.length; i++) sharp[i] = values[i]! + SHARPEN * (values[i]! - soft[i]!);
  return { values: sharp, width, height };
}
