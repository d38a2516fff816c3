import type { GreyField } from '../../rules/photo/grey-picture.ts';

/** What a camera sees that moves by so many pixels along an angle while it looks: each pixel the mean of those it passes. */
export function moveCamera({ values, width, height }: GreyField, angle: number, length: number): GreyField {
  const steps = Math.max(1, Math.round(length * 4));
  const moved = new Float32Array(values.length);
  for (let step = 0; step < steps; step++) {
    const at = ((step + 0.5) / steps - 0.5) * length;
    const [across, down] = [at * Math.cos(angle), at * Math.sin(angle)];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) moved[y * width + x]! += seen(values, width, height, x + across, y + down) / steps;
  }
  return { values: moved, width, height };
}

function seen(values: Float32Array, width: number, height: number, x: number, y: number): number {
  const [left, above] = [Math.floor(x), Math.floor(y)];
  const [right, below] = [x - left, y - above];
  const at = (u: number, v: number): number =>
    values[Math.min(height - 1, Math.max(0, v)) * width + Math.min(width - 1, Math.max(0, u))]!;
  return (
    (at(left, above) * (1 - right) + at(left + 1, above) * right) * (1 - below) +
    (at(left, above + 1) * (1 - right) + at(left + 1, above + 1) * right) * below
  );
}
