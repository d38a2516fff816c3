/** Edit distance, the plain way. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What is left of a name still stands for it: whole below 6 letters, one edit at 6 to 8, two from 9. Case does not count. */
export function isPresent(left: string, name: string): boolean {
  const letters = name.replace(/[^a-z]/gi, '').length;
  const allowed = letters < 6 ? 0 : letters < 9 ? 1 : 2;
  return editDistance(left.toLowerCase(), name.toLowerCase()) <= allowed;
}
