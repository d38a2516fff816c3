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

/** Written out for each side: a call a pixel doubles the time. */
function flood(
  seed: number,
  id: number,
  mask: Uint8Array,
  labels: Int32Array,
  stack: Int32Array,
  width: number,
  height: number,
): Component {
  let [area, x0, y0, x1, y1] = [0, width, height, 0, 0];
  let waiting = 0;
  labels[seed] = id;
  stack[waiting++] = seed;
  while (waiting) {
    const pixel = stack[--waiting]!;
    const y = (pixel / width) | 0;
    const x = pixel - y * width;
    area++;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    if (x > 0 && mask[pixel - 1] && !labels[pixel - 1]) {
      labels[pixel - 1] = id;
      stack[waiting++] = pixel - 1;
    }
    if (x < width - 1 && mask[pixel + 1] && !labels[pixel + 1]) {
      labels[pixel + 1] = id;
      stack[waiting++] = pixel + 1;
    }
    if (y > 0 && mask[pixel - width] && !labels[pixel - width]) {
      labels[pixel - width] = id;
      stack[waiting++] = pixel - width;
    }
    if (y < height - 1 && mask[pixel + width] && !labels[pixel + width]) {
      labels[pixel + width] = id;
      stack[waiting++] = pixel + width;
    }
  }
  return { id, area, x0, y0, x1, y1 };
}
