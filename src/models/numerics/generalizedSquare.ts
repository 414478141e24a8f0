/**
 * The square of differences beside their covariances, d' V⁻ d, and how many directions they vary in.
 *
 * Covariances of differences that add up to 0 have no inverse. Elimination, the largest variance
 * first, stops where none is left, and what it found until then is a generalized inverse.
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
    // What is left of a variance is judged beside what it was: small groups have small ones.
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
