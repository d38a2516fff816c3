/**
 * The x for which a · x = b, by Gauss elimination with pivots. `a` is square and given by rows; both are left as they were.
 * undefined when the rows do not determine x.
 */
export function solveLinear(a: readonly (readonly number[])[], b: readonly number[]): number[] | undefined {
  const rows = a.map((row, i) => [...row, b[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    if (Math.abs(top[column]!) < 1e-12) return undefined;
    for (const row of rows) {
      if (row === top) continue;
      const factor = row[column]! / top[column]!;
      for (let k = column; k <= size; k++) row[k]! -= factor * top[k]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
