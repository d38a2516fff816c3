/** Less in common than this, and it is the list of another product. */
const SHARED = 0.5;

const entriesOf = (list: string): Set<string> =>
  new Set(
    list
      .toLowerCase()
      .split(/[,;•·\n]/)
      .map((entry) => entry.replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((entry) => entry !== ''),
  );

/** Whether a list is another one corrected or completed, or that of another product: half of the shorter one's names must be in both. */
export function isSameList(before: string, after: string): boolean {
  const [a, b] = [entriesOf(before), entriesOf(after)];
  const both = [...a].filter((entry) => b.has(entry)).length;
  return both >= SHARED * Math.min(a.size, b.size);
}
