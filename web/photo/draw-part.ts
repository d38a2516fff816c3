import type { Box } from '../../rules/photo/grey-picture.ts';
import { turnedSize } from './turned-box.ts';

/** Draws a part of a picture on a canvas, turned clockwise by quarters, as large as `height` device pixels at most `width` wide. */
export function drawPart(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  part: Box,
  quarters: number,
  most: { width: number; height: number },
): void {
  const source = { width: Math.max(1, part.x1 - part.x0), height: Math.max(1, part.y1 - part.y0) };
  const turned = turnedSize(source, quarters);
  const scale = Math.min(most.width / turned.width, most.height / turned.height);
  canvas.width = Math.max(1, Math.round(turned.width * scale));
  canvas.height = Math.max(1, Math.round(turned.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.imageSmoothingQuality = 'high';
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((quarters * Math.PI) / 2);
  const [width, height] = [source.width * scale, source.height * scale];
  pen.drawImage(picture, part.x0, part.y0, source.width, source.height, -width / 2, -height / 2, width, height);
}
