/** Rows in the order of their keys: numbers by size, text by its code units, null last. */
export function sortedByKeys<Row extends Readonly<Record<string, unknown>>>(
  rows: readonly Row[],
  keys: readonly string[],
): Row[] {
  return [...rows].sort((a, b) => {
    for (const key of keys) {
      const [left, right] = [a[key] as string | null, b[key] as string | null];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right ? -1 : 1;
    }
    return 0;
  });
}
