/** The value below which `share` (0 to 1) of every `step`-th value lies; 0 when there are none. */
export function quantile(values: ArrayLike<number>, share: number, step = 1): number {
  const sample = new Float32Array(Math.ceil(values.length / step));
  for (let i = 0; i < sample.length; i++) sample[i] = values[i * step]!;
  sample.sort();
  return sample[Math.min(sample.length - 1, Math.floor(share * sample.length))] ?? 0;
}
