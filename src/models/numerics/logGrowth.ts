/**
 * The number of terms that sums over periods add one by one. For further terms, `logGrowth` is just
 * as exact.
 */
export const directTerms = 1000;

/**
 * The growth of log(Γ(z + more) / Γ(z)) from z to z + further, divided by `more`, for z from 1 000 up.
 *
 * With `more` at 0 it is the limit, the growth of the digamma function. It is Stirling's series with
 * its large terms cancelled algebraically.
 */
export function logGrowth(z: number, further: number, more: number): number {
  const end = z + further;
  return Math.log1p(further / (z + more)) + remainder(end, more) - remainder(z, more);
}

function remainder(z: number, more: number): number {
  const slope = more === 0 ? 1 / z : Math.log1p(more / z) / more;
  return (z - 0.5) * slope - 1 / (12 * z * (z + more));
}
