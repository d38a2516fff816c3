/** A patch of set pixels that touch by their sides: how many, and the rectangle they fill (x1, y1 inside). */
export type Component = { readonly id: number; area: number; x0: number; y0: number; x1: number; y1: number };

export type Components = { readonly labels: Int32Array; readonly list: Component[] };

/** Mask (0 or 1 a pixel) -> its connected patches; `labels` holds for each pixel the id of its patch, 0 for none. */
export function connectedComponents(mask: Uint8Array, width: number, height: number): Components {
  const labels = new Int32Array(width * height);
  const stack = new Int32Array(width * height);
  const list: Component[] = [];
  for (let seed = 0; seed < mask.length; seed++) {
    if (mask[seed] && !labels[seed]) list.push(flood(seed, list.length + 1, mask, labels, stack, width, height));
  }
  return { labels, list };
}

function flood(
  seed: number,
  id: number,
  mask: Uint8Array,
  labels: Int32Array,
  stack: Int32Array,
  width: number,
  height: number,
): Component {
  const found: Component = { id, area: 0, x0: width, y0: height, x1: 0, y1: 0 };
  let waiting = 0;
  const visit = (pixel: number) => {
    if (!mask[pixel] || labels[pixel]) return;
    labels[pixel] = id;
    stack[waiting++] = pixel;
  };
  visit(seed);
  while (waiting) {
    const pixel = stack[--waiting]!;
    const x = pixel % width;
    const y = (pixel - x) / width;
    found.area++;
    found.x0 = Math.min(found.x0, x);
    found.x1 = Math.max(found.x1, x);
    found.y0 = Math.min(found.y0, y);
    found.y1 = Math.max(found.y1, y);
    if (x > 0) visit(pixel - 1);
    if (x < width - 1) visit(pixel + 1);
    if (y > 0) visit(pixel - width);
    if (y < height - 1) visit(pixel + width);
  }
  return found;
}
