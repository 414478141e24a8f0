/**
 * The double nearest to scale × numerator / denominator, for whole numbers; over 0 it is `null`.
 *
 * One division of two exact doubles is correctly rounded; a product that is none takes bigints. A
 * quotient that is not halfway between two doubles is further from there than one part in 2^120,
 * so 192 more bits than a whole number has, cut off below, round to the same side.
 */
export function quotient(scale: number, numerator: number, denominator: number): number | null {
  const product = scale * numerator;
  if (!denominator) return null;
  if (Math.abs(product) < 2 ** 53) return product / denominator;
  return Number(((BigInt(scale) * BigInt(numerator)) << 192n) / BigInt(denominator)) / 2 ** 192;
}
