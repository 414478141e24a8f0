/**
 * The double nearest to scale × numerator / denominator, for whole numbers; `null` if the denominator is 0.
 *
 * Dividing two exact doubles rounds correctly. A product that a double cannot hold takes bigints: a
 * quotient that is not halfway between two doubles is further from that point than one part in
 * 2^120, so 192 binary places, with the rest cut off, round to the same side.
 */
export function quotient(scale: number, numerator: number, denominator: number): number | null {
  const product = scale * numerator;
  if (!denominator) return null;
  if (Math.abs(product) < 2 ** 53) return product / denominator;
  return Number(((BigInt(scale) * BigInt(numerator)) << 192n) / BigInt(denominator)) / 2 ** 192;
}
