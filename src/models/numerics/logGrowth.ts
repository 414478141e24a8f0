/** From here on a smooth formula is as exact as the terms one by one. */
export const far = 1000;

/**
 * How much the logarithm of Γ(z + more) / Γ(z) grows with z, from z to z + further, for each unit of more.
 *
 * For z from 1 000 up; where more is 0 it is the limit, the growth of the digamma function. Stirling's
 * series in a form whose large parts have cancelled.
 */
export function logGrowth(z: number, further: number, more: number): number {
  const end = z + further;
  return Math.log1p(further / (z + more)) + remainder(end, more) - remainder(z, more);
}

function remainder(z: number, more: number): number {
  const slope = more === 0 ? 1 / z : Math.log1p(more / z) / more;
  return (z - 0.5) * slope - 1 / (12 * z * (z + more));
}
