/**
 * The quadratic form d' V⁻ d of differences d and their covariance matrix V, and the rank of V.
 *
 * Differences that add up to 0 have a singular covariance matrix. Gaussian elimination takes the
 * largest remaining variance first, and stops when no variance remains. The result is the same as
 * with a generalized inverse.
 */
export function generalizedSquare(
  differences: readonly number[],
  covariances: readonly (readonly number[])[],
): { readonly square: number; readonly rank: number } {
  const rows = covariances.map((row, one) => [...row, differences[one] as number]);
  const size = differences.length;
  const remaining = new Set(rows.keys());
  let square = 0;
  let rank = 0;
  for (;;) {
    // A remaining variance is compared with its original value, since small groups have small variances.
    let pivot = -1;
    let share = 1e-9;
    for (const one of remaining) {
      const left = (rows[one]?.[one] as number) / (covariances[one]?.[one] as number);
      if (left > share) [pivot, share] = [one, left];
    }
    if (pivot < 0) return { square, rank };
    const eliminated = rows[pivot] as number[];
    remaining.delete(pivot);
    rank += 1;
    square += (eliminated[size] as number) ** 2 / (eliminated[pivot] as number);
    for (const one of remaining) {
      const row = rows[one] as number[];
      const factor = (row[pivot] as number) / (eliminated[pivot] as number);
      for (let column = 0; column <= size; column += 1) {
        row[column] = (row[column] as number) - factor * (eliminated[column] as number);
      }
    }
  }
}
