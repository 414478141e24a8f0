/**
 * The double nearest to scale × numerator / denominator, for whole numbers; `null` if the denominator is 0.
 *
 * Dividing two exact doubles rounds correctly. If a double cannot hold the product, bigints are
 * used. A quotient that is not halfway between two doubles is further from the halfway point than
 * one part in 2^120. So the quotient with 192 binary places, and the rest cut off, rounds to the
 * same side.
 */
export function quotient(scale: number, numerator: number, denominator: number): number | null {
  const product = scale * numerator;
  if (!denominator) return null;
  if (Math.abs(product) < 2 ** 53) return product / denominator;
  return Number(((BigInt(scale) * BigInt(numerator)) << 192n) / BigInt(denominator)) / 2 ** 192;
}
