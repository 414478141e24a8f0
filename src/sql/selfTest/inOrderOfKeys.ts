/** Rows of groups in the order in which queries give them: by their keys, null last. */
export function inOrderOfKeys<Row extends object>(
  rows: readonly Row[],
  keys: readonly (keyof Row)[],
): Row[] {
  return [...rows].sort((a, b) => {
    const key = keys.find((one) => a[one] !== b[one]);
    if (key === undefined) return 0;
    const [left, right] = [a[key] ?? null, b[key] ?? null];
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -1 : 1;
  });
}
