import type { Page } from 'playwright-core';

/** Draws lines of print as a photo of a label: dark on light with a little noise. Lines outside the frame are cut off. */
export async function drawLabel(
  page: Page,
  lines: readonly string[],
  frame: { left?: number; top?: number; width?: number; height?: number } = {},
): Promise<Buffer> {
  const address = await page.evaluate(
    ({ lines: text, left, top, width, height }) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = '#ece8df';
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = '#2b2a26';
      pen.font = '500 30px "Noto Sans", Arial, sans-serif';
      for (const [at, line] of text.entries()) pen.fillText(line, 80 - left, 120 + at * 44 - top);
      return canvas.toDataURL('image/png');
    },
    { lines, left: frame.left ?? 0, top: frame.top ?? 0, width: frame.width ?? 1400, height: frame.height ?? 900 },
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
